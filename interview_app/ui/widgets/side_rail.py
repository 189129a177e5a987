"""The quiet rail at the leading edge of a desk window: where one can go, and which place this is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from interview_app.ui.theme import GAP_L, GAP_S, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.focus_ring import REACH


@dataclass(frozen=True)
class Place:
    """A line of the rail: object name, words and icon. A `page` can be the current one; other lines just act."""

    name: str
    text: str
    picture: str
    page: bool = True


class SideRail(QScrollArea):
    """Lists places. Emits the name of the one that was pressed; the window decides what happens."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], foot: Sequence[Place], look: Look) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Places"))
        self._buttons = {place.name: self._button(place, look) for place in (*places, *foot)}
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(REACH, GAP_L, REACH, GAP_L)
        column.setSpacing(GAP_S)
        for place in places:
            column.addWidget(self._buttons[place.name])
        column.addStretch(1)
        for place in foot:
            column.addWidget(self._buttons[place.name])
        self.setWidget(inside)

    def event(self, event: QEvent) -> bool:
        """Be as wide as the widest line, once the lines are dressed."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.Polish, QEvent.Type.LayoutRequest}:
            for button in self._buttons.values():
                button.ensurePolished()
            widest = max(button.sizeHint().width() for button in self._buttons.values())
            self.setFixedWidth(widest + 2 * REACH + GAP_L)
        return super().event(event)

    def set_current(self, name: str) -> None:
        """Mark the place where the person is: by a bar, a fill and a description."""
        for key, button in self._buttons.items():
            button.setChecked(key == name)
            button.setAccessibleDescription(self.tr("This page") if key == name else "")

    def set_words(self, name: str, text: str) -> None:
        """Say something else on a line, for instance how much waits there."""
        self._buttons[name].set_words(text)

    def _button(self, place: Place, look: Look) -> Button:
        button = Button(place.text, place.name, look, "rail", place.picture)
        button.setCheckable(place.page)
        button.clicked.connect(lambda: self._press(place, button))
        return button

    def _press(self, place: Place, button: Button) -> None:
        if place.page:
            button.setChecked(not button.isChecked())  # the window says when the page has really changed
        self.chosen.emit(place.name)
