"""Choice cards: a whole card to hit, a mark that fills, and words that wrap."""

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from interview_app.ui.theme import BODY, RADIUS, SEMIBOLD, Look
from interview_app.ui.widgets.reading_order import TAB_STOP
from interview_app.ui.widgets.spoken import light_up

Kind = Literal["one", "several"]

HEIGHT = 62
PADDING = 14
MARK = 24
_GAP = 10
_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class ChoiceCard(QAbstractButton):
    """One choice. `one` shows a dot and stays chosen when pressed again; `several` shows a tick and can be cleared.

    Arrow keys do not choose: they are passed on as `moved`, in rows and columns. Space and Enter choose.
    """

    moved = Signal(int, int)

    def __init__(self, text: str, name: str, look: Look, kind: Kind = "one", height: int = HEIGHT) -> None:
        super().__init__()
        self._look = look
        self._kind = kind
        self._least = max(height, look.room(height))
        self._pointed = False
        self._spoken = False
        self._followed = False
        self.wear(look)
        self.setText(text)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setCheckable(True)
        # For assistive technology this is what makes it a radio button; `CardList` does the clearing.
        self.setAutoExclusive(kind == "one")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.toggled.connect(self._toggled)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ring_radius", RADIUS)
        self.setProperty(TAB_STOP, True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setChecked(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Show it as chosen or not. Nobody has pressed it."""
        self._followed = True
        super().setChecked(chosen)
        self._followed = False

    def nextCheckState(self) -> None:
        """Change with a press, which is told afterwards."""
        self._followed = True
        super().nextCheckState()
        self._followed = False

    def wear(self, look: Look) -> None:
        """Be drawn in another look of the same text scale, whatever the page is drawn in."""
        self._look = look
        self._font = look.font(BODY, SEMIBOLD)
        self._metrics = QFontMetricsF(self._font)
        self.updateGeometry()
        self.update()

    def set_spoken(self, line: int | None) -> None:
        """Light its words up while they are read aloud; None: no more."""
        self._spoken = line is not None
        self.update()

    def spoken_part(self) -> QRect | None:
        """Return where its words stand: all of it."""
        return self.rect() if self._spoken else None

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need at a width."""
        words = self._metrics.boundingRect(QRectF(0, 0, self._room(width), 10_000), self._flags(), self.text())
        return max(self._least, round(words.height()) + 2 * self._look.room(PADDING))

    def sizeHint(self) -> QSize:
        """Return the size in which the words stand on one line."""
        width = round(self._metrics.horizontalAdvance(self.text())) + self._taken() + 2
        return QSize(width, self._least)

    def minimumSizeHint(self) -> QSize:
        """Return a width in which the longest word fits."""
        words = self.text().split() or [""]
        longest = max(self._metrics.horizontalAdvance(word) for word in words)
        return QSize(round(longest) + self._taken() + 2, self._least)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter as well as Space; pass arrows on."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in _ARROWS:
            down, right = _ARROWS[key]
            backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.moved.emit(down, -right if backwards else right)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that it can be pressed: a pointer that only rests here, while keys are used, points at nothing."""
        if not self._pointed:
            self._pointed = True
            self.update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop showing it."""
        self._point_no_more()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, its mark and its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())  # else a picture of the window has the words at the far side
        self._draw_card(painter)
        mark, words = self._places()
        self._draw_mark(painter, QRectF(mark))
        painter.setFont(self._font)
        if self._spoken:
            flags = self._flags() | Qt.AlignmentFlag.AlignVCenter
            light_up(painter, [painter.boundingRect(QRectF(words), flags, self.text())], self._look, self.height())
        painter.setPen(self._look.colour("ink"))
        painter.drawText(QRectF(words), self._flags() | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _toggled(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._point_no_more()
        # Assistive technology toggles without a press: whoever listens for presses would never hear of it. That another
        # card of its kind was let go is no such thing.
        if not self._followed and (chosen or not self.autoExclusive()):
            self.clicked.emit()

    def _point_no_more(self) -> None:
        self._pointed = False
        self.update()

    def _draw_card(self, painter: QPainter) -> None:
        chosen = self.isChecked()
        width = 3 if chosen else 2
        edge = "accent" if chosen else "ink" if self._pointed else "edge"
        painter.setPen(QPen(self._look.colour(edge), width))
        painter.setBrush(self._look.colour("soft" if chosen else "surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _draw_mark(self, painter: QPainter, at: QRectF) -> None:
        ink = self._look.colour("ink")
        painter.setPen(QPen(ink, 2))
        painter.setBrush(self._look.colour("surface"))
        inner = at.adjusted(1, 1, -1, -1)
        if self._kind == "one":
            painter.drawEllipse(inner)
            if self.isChecked():
                painter.setBrush(ink)
                painter.setPen(Qt.PenStyle.NoPen)
                reach = at.width() / 4
                painter.drawEllipse(at.center(), reach, reach)
            return
        painter.drawRoundedRect(inner, 5, 5)
        if self.isChecked():
            painter.setPen(
                QPen(ink, at.width() / 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            tick = ((0.25, 0.52), (0.43, 0.70), (0.76, 0.32))
            painter.drawPolyline(
                QPolygonF([QPointF(at.x() + x * at.width(), at.y() + y * at.height()) for x, y in tick])
            )

    def _places(self) -> tuple[QRect, QRect]:
        """Return where the mark and the words go, mirrored where text runs from right to left."""
        side, pad = self._look.px(MARK), self._look.room(PADDING)
        mark = QRect(pad, (self.height() - side) // 2, side, side)
        start = pad + side + self._look.room(_GAP)
        words = QRect(start, 0, self.width() - start - pad, self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            mark.moveLeft(self.width() - pad - side)
            words.moveLeft(pad)
        return mark, words

    def _taken(self) -> int:
        return 2 * self._look.room(PADDING) + self._look.px(MARK) + self._look.room(_GAP)

    def _room(self, width: int) -> float:
        return max(1, width - self._taken())

    def _flags(self) -> int:
        return Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value
