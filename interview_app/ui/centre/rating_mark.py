"""A rating at a glance: as many circles as the scale has points, the chosen one filled. The words stand beside it."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_app.ui.theme import Look

_PITCH = 18.0
_SMALL, _CHOSEN = 4.0, 7.5


class RatingMark(QWidget):
    """Point `point` of `points`; 0 leaves all of them empty."""

    def __init__(self, point: int, points: int, look: Look) -> None:
        super().__init__()
        self._point, self._points, self._look = point, points, look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = self.tr("{point} of {points}").format(point=point, points=points) if point else self.tr("No rating")
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Return the size that follows the text."""
        return QSize(self._look.px(_PITCH * self._points), self._look.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circles on a line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, pitch = self.height() / 2, self._look.px(_PITCH)
        painter.setPen(QPen(self._look.colour("track"), 2))
        painter.drawLine(QPointF(pitch / 2, middle), QPointF(self.width() - pitch / 2, middle))
        for number in range(1, self._points + 1):
            chosen = number == self._point
            at = self._points - number if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else number - 1
            reach = self._look.px(_CHOSEN if chosen else _SMALL)
            painter.setPen(QPen(self._look.colour("accent" if chosen else "edge"), 1.5))
            painter.setBrush(self._look.colour("accent" if chosen else "surface"))
            painter.drawEllipse(QPointF(pitch * (at + 0.5), middle), reach, reach)
        painter.end()
