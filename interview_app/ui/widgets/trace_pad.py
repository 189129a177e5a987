"""A pad to sign on with a finger, a pen or the mouse. It keeps where and when, and knows nothing of names."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_app.interview.signing import MOST_POINTS, WIDE, Point, Stroke
from interview_app.ui.theme import RADIUS, Look
from interview_app.ui.widgets.finger import KEEPS_FINGER

HEIGHT = 190
_LINE, _EDGE = 4, 2
_BASE = 0.75


class TracePad(QWidget):
    """Shows strokes as they are drawn.

    Points are kept in units of the pad's width, so that a sign looks the same after the window has changed.
    """

    changed = Signal()

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self._look = look
        self._strokes: list[Stroke] = []
        self._drawing: list[Point] = []
        self._began = 0
        self._offset = 0
        self.setObjectName("trace_pad")
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.CrossCursor)
        # A finger is told by the system as a mouse; scrolling by finger begins outside the pad (`finger.KEEPS_FINGER`).
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, on=False)
        self.setProperty(KEEPS_FINGER, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What is drawn."""
        return tuple(self._strokes)

    def show_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Show what was drawn before; what is drawn now comes after it."""
        self._strokes = list(strokes)
        self._offset = max((stroke[-1][2] for stroke in strokes), default=0)
        self.update()

    def undo(self) -> None:
        """Take the last stroke away."""
        if self._strokes:
            self._strokes.pop()
            self.update()
            self.changed.emit()

    def clear(self) -> None:
        """Take everything away."""
        self._strokes.clear()
        self._drawing.clear()
        self._began = self._offset = 0
        self.update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        """Return a size in which a name can be written."""
        return QSize(self._look.px(480), self._look.room(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return a size that still takes a mark."""
        return QSize(200, self._look.room(HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() is Qt.MouseButton.LeftButton:
            if not self._strokes:
                self._began = event.timestamp()
            self._drawing = [self._point(event)]
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on, as long as there is room: a pen left on the pad must not fill the memory."""
        if self._drawing and len(self._drawing) + sum(map(len, self._strokes)) < MOST_POINTS:
            self._drawing.append(self._point(event))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if event.button() is Qt.MouseButton.LeftButton and self._drawing:
            self._strokes.append(tuple(self._drawing))
            self._drawing = []
            self.update()
            self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when the colours change."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pad, a line to write on, and the strokes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.setPen(QPen(self._look.colour("edge"), _EDGE))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(inside, RADIUS, RADIUS)
        base = inside.height() * _BASE
        painter.setPen(QPen(self._look.colour("hairline"), _EDGE))
        painter.drawLine(QPointF(inside.left() + RADIUS, base), QPointF(inside.right() - RADIUS, base))
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(self._look.colour("ink"), _LINE, Qt.PenStyle.SolidLine, cap, join))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in (*self._strokes, tuple(self._drawing)):
            self._draw(painter, stroke)
        painter.end()

    def _draw(self, painter: QPainter, stroke: Stroke) -> None:
        if not stroke:
            return
        points = [QPointF(across * self.width() / WIDE, down * self.width() / WIDE) for across, down, _ in stroke]
        path = QPainterPath(points[0])
        for point in points[1:] or points:
            path.lineTo(point)
        painter.drawPath(path)

    def _point(self, event: QMouseEvent) -> Point:
        at, wide = event.position(), max(1, self.width())
        across = min(max(at.x(), 0.0), float(wide))
        down = min(max(at.y(), 0.0), float(self.height()))
        since = max(0, event.timestamp() - self._began) + self._offset
        return round(across * WIDE / wide), round(down * WIDE / wide), since
