"""A level's drawing beside its sentence, in the colours and the size of the words."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_app.study.media import picture_faults
from interview_app.ui.theme import RADIUS, Look

_INSET = 5
SIZE = 44
"""In pixels at 100 %."""


class Pictogram(QWidget):
    """A drawing that decorates: its sentence says the same, so a screen reader passes it over.

    It is drawn anew at each paint, so it is sharp on any screen, and it is never mirrored: a clock runs the same way
    beside every script.

    Args:
        drawing: What is drawn.
        look: Colours and size.
        missing: Whether there should be a drawing, but it cannot be drawn.
    """

    def __init__(self, drawing: QSvgRenderer | None, look: Look, *, missing: bool = False) -> None:
        super().__init__()
        self._drawing = drawing
        self._missing = missing
        self._look = look
        self._side = look.px(SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square that follows the text scale."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it; a quiet frame for one that cannot be drawn; nothing where there is none."""
        painter = QPainter(self)
        whole = QRectF(0, 0, self._side, self._side)
        if self._drawing is not None:
            self._drawing.render(painter, whole)
        elif self._missing:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("hairline"), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(whole.adjusted(_INSET, _INSET, -_INSET, -_INSET), RADIUS, RADIUS)
        painter.end()


def drawing_of(svg: bytes, look: Look) -> QSvgRenderer | None:
    """Return a drawing in the look's colour, or None when it cannot be drawn: the sentence does without.

    An installed study has been checked; one that is still being written may hold anything.
    """
    if not svg or picture_faults(svg):
        return None
    drawing = QSvgRenderer(QByteArray(svg.replace(b"currentColor", look.colour("accent").name().encode())))
    return drawing if drawing.isValid() else None
