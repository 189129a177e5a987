"""A break, for as long as it takes, and every way on from it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from interview_app.ui.participant.panel import Panel
from interview_app.ui.theme import GAP_S, Look
from interview_app.ui.widgets.buttons import Button, Kind


@dataclass(frozen=True)
class PauseOffers:
    """What can be done now besides carrying on.

    Attributes:
        topic: Talk about something else.
        stop: Stop, or give the laptop back for now.
        choices: See or change what was said yes and no to.
        check: Make sure together that all is clear.
    """

    topic: bool = False
    stop: bool = False
    choices: bool = False
    check: bool = False


class PausePanel(Panel):
    """Emits the object name of the button that was pressed."""

    pressed = Signal(str)

    def __init__(self, look: Look, offers: PauseOffers) -> None:
        super().__init__(self.tr("You are on a break"), look)
        self.add_text(self.tr("Take as long as you like. What you have said so far is safe."))
        self.column.addSpacing(GAP_S)
        self.add_row(self._button("carry_on", self.tr("Carry on"), "primary"))
        other = [self._button("distress", self.tr("This is too much for me"))]
        if offers.topic:
            other.insert(0, self._button("change_topic", self.tr("Talk about something else")))
        if offers.choices:
            other.append(self._button("choices", self.tr("See or change my choices")))
        if offers.check:
            other.append(self._button("check", self.tr("Check together that all is clear")))
        if offers.stop:
            other.append(self._button("stop", self.tr("Stop the interview")))
        self.add_flow(*other)
        if offers.stop:
            self.add_row(self._button("hand_back", self.tr("Give the laptop back for now"), "link"))
        # Below the buttons: in large letters on a small screen the ways on come first.
        self.column.addSpacing(GAP_S)
        self.add_text(self.tr("You can talk about something else, get some air, or have a drink of water."))
        if offers.stop:
            self.add_text(self.tr("If you stop, you choose what happens to what you said. You do not have to say why."))

    def _button(self, name: str, words: str, kind: Kind = "outline") -> Button:
        button = Button(words, name, self.look, kind)
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button
