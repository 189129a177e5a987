"""The striped band that says that nothing here is real."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_app.ui.theme import BODY, BOLD, Look

_STRIPE = 14


class PracticeBand(QWidget):
    """Stripes across the top of a window, with a few words on a plain ground in the middle.

    Args:
        words: What it says.
        look: Tokens and text scale.
        quiet: Whether the stripes are pale, for the participant, who should look at the page and not at the band.
    """

    def __init__(self, words: str, look: Look, *, quiet: bool = False) -> None:
        super().__init__()
        self._words = words
        self._look = look
        self._stripes = "track" if quiet else "ring"
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(0, self._look.px(BODY) + 14)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the words are elided where there is no room at all."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stripes, then the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.colour(self._stripes))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("background"))
        height = float(self.height())
        for x in range(-self.height(), self.width(), 2 * _STRIPE):
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(x, height),
                        QPointF(x + height, 0),
                        QPointF(x + height + _STRIPE, 0),
                        QPointF(x + _STRIPE, height),
                    ]
                )
            )
        self._draw_words(painter)
        painter.end()

    def _draw_words(self, painter: QPainter) -> None:
        font = self._look.font(BODY - 1, BOLD)
        metrics = QFontMetrics(font)
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 48)
        width = metrics.horizontalAdvance(words) + 48
        plate = QRectF((self.width() - width) / 2, 0, width, self.height())
        painter.fillRect(plate, self._look.colour("background"))
        painter.setFont(font)
        painter.setPen(self._look.colour("ink"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
