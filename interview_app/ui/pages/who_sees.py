"""Who sees what, as a diagram: the answers, and a line from them to each who may, or may not, read them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.ui.icons import pixmap
from interview_app.ui.theme import BODY, GAP_L, GAP_M, Look
from interview_app.ui.widgets.prose import Paragraph, Prose, Run, TypeSetting
from interview_app.ui.widgets.surface import Surface

_ICON = 26
_HUB = 26
_DOT = 5
_WORDS = TypeSetting(size=BODY, pitch=1.4)


class WhoSees(QWidget):
    """One sheet for each point, in their order and in their words; the drawing says no more than they do.

    Before a colon stands who it is, in bold. A screen reader reads the sheets; the lines and the lock decorate.
    """

    def __init__(self, points: Sequence[str], look: Look) -> None:
        super().__init__()
        self._look = look
        hub = 2 * look.px(_HUB)
        self._sheets = [_sheet(point, look) for point in points]
        self._indent = hub + GAP_L
        self._column = QVBoxLayout(self)
        self._column.setSpacing(GAP_M)
        self._column.setContentsMargins(self._indent, hub + GAP_M, 0, 0)
        for sheet in self._sheets:
            self._column.addWidget(sheet)

    def changeEvent(self, event: QEvent) -> None:
        """Stand at the other side where text runs from right to left."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand at the leading side from the start."""
        super().showEvent(event)
        self._mirror()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the answers under lock, the spine, and a branch to each sheet."""
        reach = self._look.px(_HUB)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        spine = self.width() - reach if backwards else reach
        edge = self.width() - self._indent if backwards else self._indent
        middles = [sheet.geometry().center().y() for sheet in self._sheets]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("edge"), 2))
        painter.drawLine(QPointF(spine, 2 * reach), QPointF(spine, max(middles, default=2 * reach)))
        painter.setBrush(self._look.colour("edge"))
        for middle in middles:
            painter.drawLine(QPointF(spine, middle), QPointF(edge, middle))
            painter.drawEllipse(QPointF(edge + (_DOT if backwards else -_DOT), middle), _DOT, _DOT)
        self._draw_hub(painter, QPointF(spine, reach), reach)
        painter.end()

    def _draw_hub(self, painter: QPainter, middle: QPointF, reach: int) -> None:
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.setBrush(self._look.colour("soft"))
        painter.drawEllipse(middle, reach - 2, reach - 2)
        side = self._look.px(_ICON)
        drawing = pixmap("lock", self._look.colour("accent"), side, density=self.devicePixelRatioF())
        place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.drawPixmap(place, drawing, QRectF(drawing.rect()))

    def _mirror(self) -> None:
        top = self._column.contentsMargins().top()
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._column.setContentsMargins(0 if backwards else self._indent, top, self._indent if backwards else 0, 0)


def _sheet(point: str, look: Look) -> Surface:
    sheet = Surface(padding=GAP_L, spacing=0)
    who, colon, what = point.partition(":")
    words: Paragraph = (Run(who + colon, bold=True), Run(what)) if colon else point
    sheet.add(Prose([words], look, _WORDS))
    return sheet
