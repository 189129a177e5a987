"""A card with its place in an order, and two buttons that move it up and down."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from interview_app.ui.icons import icon
from interview_app.ui.theme import BODY, BOLD, GAP_S, TARGET, Look
from interview_app.ui.widgets.buttons import ICON_SIZE, Button
from interview_app.ui.widgets.cards import ChoiceCard

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MODIFIERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RankCard(ChoiceCard):
    """A card whose mark is its place: a number, or nothing.

    Up and Down with Shift, Alt or Ctrl move it in the order; a digit gives it that place.
    """

    stepped = Signal(int)
    numbered = Signal(int)

    def __init__(self, text: str, name: str, look: Look) -> None:
        super().__init__(text, name, look, "several")
        self._place = 0

    def set_place(self, place: int, spoken: str) -> None:
        """Show a place from 1, or none with 0; `spoken` says it to whoever does not see it."""
        self._place = place
        self.setChecked(place > 0)
        self.setAccessibleName(f"{self.text()}: {spoken}")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the order, or take a place."""
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() & _MODIFIERS:
            self.stepped.emit(_STEPS[key])
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.numbered.emit(key.value - Qt.Key.Key_0.value)
        else:
            super().keyPressEvent(event)

    def _draw_mark(self, painter: QPainter, at: QRectF) -> None:
        around = at.adjusted(-1, -1, 1, 1)
        painter.setPen(QPen(self._look.colour("accent" if self._place else "ink"), 2))
        painter.setBrush(self._look.colour("accent" if self._place else "surface"))
        painter.drawEllipse(around)
        if self._place:
            painter.setPen(self._look.colour("on_accent"))
            painter.setFont(self._look.font(BODY, BOLD))
            painter.drawText(around, Qt.AlignmentFlag.AlignCenter, str(self._place))


class RankRow(QWidget):
    """The card, and its buttons as long as it has a place."""

    stepped = Signal(int)
    """One place up (-1) or down (1)."""

    def __init__(self, value: str, words: str, look: Look) -> None:
        super().__init__()
        self.card = RankCard(words, f"option:{value}", look)
        self.up = self._button(f"up:{value}", "chevron-up", self.tr("Up: {words}").format(words=words), look)
        self.down = self._button(f"down:{value}", "chevron-down", self.tr("Down: {words}").format(words=words), look)
        self.card.stepped.connect(self.stepped)
        self.up.clicked.connect(lambda: self.stepped.emit(-1))
        self.down.clicked.connect(lambda: self.stepped.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        row.addWidget(self.card, 1)
        row.addWidget(self.up)
        row.addWidget(self.down)

    def show_place(self, place: int, places: int, spoken: str) -> None:
        """Show a place from 1 to `places`, or none with 0."""
        self.card.set_place(place, spoken)
        for button, works in ((self.up, place > 1), (self.down, 0 < place < places)):
            if button.hasFocus() and not works:
                self.card.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setVisible(place > 0)
            button.setEnabled(works)

    def _button(self, name: str, picture: str, words: str, look: Look) -> Button:
        button = Button("", name, look, "icon")
        button.setAccessibleName(words)
        side = look.px(ICON_SIZE)
        button.setIcon(icon(picture, look.colour("ink"), side))
        button.setIconSize(QSize(side, side))
        button.setMinimumWidth(max(TARGET, look.room(TARGET)))
        # Room stays where the buttons will be, so that no card moves under a finger.
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.hide()
        return button
