"""A break, for as long as it takes: carry on, stop, or give the laptop back for now."""

from PySide6.QtCore import Signal

from interview_app.ui.participant.panel import Panel
from interview_app.ui.theme import GAP_S, Look
from interview_app.ui.widgets.buttons import Button, Kind


class PausePanel(Panel):
    """Emits the object name of the button that was pressed."""

    pressed = Signal(str)

    def __init__(self, look: Look, *, can_stop: bool) -> None:
        super().__init__(self.tr("You are on a break"), look)
        self.add_text(
            self.tr("Take as long as you like. What you have said so far is safe."),
            self.tr("You can talk about something else, get some air, or have a drink of water."),
        )
        if can_stop:
            self.add_text(self.tr("If you stop, you choose what happens to what you said. You do not have to say why."))
        self.column.addSpacing(GAP_S)
        buttons = [self._button(self.tr("Carry on"), "carry_on", "primary")]
        if can_stop:
            buttons.append(self._button(self.tr("Stop the interview"), "stop", "outline"))
        self.add_row(*buttons)
        if can_stop:
            self.add_row(self._button(self.tr("Give the laptop back for now"), "hand_back", "link"))

    def _button(self, words: str, name: str, kind: Kind) -> Button:
        button = Button(words, name, self.look, kind)
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button
