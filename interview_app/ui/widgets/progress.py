"""How far along: in words and as a bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_app.ui.theme import Look

_BAR = QSize(220, 8)
_GAP = 17


class Progress(QWidget):
    """The words "3 of 8" and a bar. The bar is left out where there is no room for it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._at, self._of = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_part(self, at: int, of: int) -> None:
        """Show part `at` of `of`, both from 1; 0 of 0 shows nothing."""
        self._at, self._of = at, of
        self.setAccessibleName(self.words())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return "3 of 8"."""
        return self.tr("{at} of {of}").format(at=self._at, of=self._of) if self._of else ""

    def sizeHint(self) -> QSize:
        """Return the size with the bar."""
        return QSize(self._text_width() + _GAP + _BAR.width(), self._look.px(28))

    def minimumSizeHint(self) -> QSize:
        """Return the size of the words alone."""
        return QSize(self._text_width(), self._look.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, and the bar if there is room."""
        if not self._of:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self._look.font())
        painter.setPen(self._look.colour("muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.words())
        room = min(_BAR.width(), self.width() - self._text_width() - _GAP)
        if room >= _BAR.width() // 2:
            self._draw_bar(painter, float(room))
        painter.end()

    def _draw_bar(self, painter: QPainter, room: float) -> None:
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = float(self._text_width() + _GAP)
        if backwards:
            start = self.width() - start - room
        bar = QRectF(start, (self.height() - _BAR.height()) / 2, room, _BAR.height())
        done = QRectF(bar)
        done.setWidth(max(bar.height(), bar.width() * min(1.0, self._at / self._of)))
        if backwards:
            done.moveRight(bar.right())
        painter.setPen(Qt.PenStyle.NoPen)
        for rect, token in ((bar, "track"), (done, "accent")):
            painter.setBrush(self._look.colour(token))
            painter.drawRoundedRect(rect, bar.height() / 2, bar.height() / 2)

    def _text_width(self) -> int:
        return QFontMetrics(self._look.font()).horizontalAdvance(self.words()) + 1
