"""When it becomes too much: a calm sheet over everything, with small things to do and people to talk to."""

from PySide6.QtCore import Signal

from interview_app.interview.pages import DistressSheet, Support
from interview_app.ui.pages.reading import Point
from interview_app.ui.participant.panel import Panel
from interview_app.ui.theme import GAP_S, Look
from interview_app.ui.widgets.buttons import Button, Kind
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import Prose, Run, TypeSetting, isolated, together


class DistressPanel(Panel):
    """Emits the object name of the button that was pressed: "carry_on", "pause" or "stop".

    Args:
        sheet: What the study says.
        look: Tokens and text scale.
        can_stop: Whether the interview still goes on.
    """

    pressed = Signal(str)

    def __init__(self, sheet: DistressSheet, look: Look, *, can_stop: bool) -> None:
        super().__init__(sheet.title or self.tr("Let’s stop for a moment"), look)
        self.add_text(*(sheet.paragraphs or self._our_words()))
        for step in sheet.grounding or self._our_steps():
            self.column.addWidget(Point(step, look))
        self.column.addSpacing(GAP_S)
        buttons = [self._button("pause", self.tr("Take a break"), "primary")]
        if can_stop:
            buttons.append(self._button("stop", self.tr("Stop the interview"), "outline"))
        buttons.append(self._button("carry_on", self.tr("I’m OK, carry on"), "outline"))
        self.add_flow(*buttons)
        self._add_lines(sheet)

    def _our_words(self) -> tuple[str, ...]:
        return (
            self.tr("It is OK to feel upset. You did nothing wrong."),
            self.tr("You do not have to go on. You do not have to say why."),
        )

    def _our_steps(self) -> tuple[str, ...]:
        return (
            self.tr("Put both feet on the floor."),
            self.tr("Breathe in slowly. Breathe out slowly."),
            self.tr("Look for three things that you can see."),
        )

    def _add_lines(self, sheet: DistressSheet) -> None:
        self.column.addSpacing(GAP_S)
        self.column.addWidget(Heading(sheet.support_title, self.look, 2))
        self.column.addWidget(Prose([_line(one) for one in sheet.support], self.look))
        words = sheet.checked or self.tr("Nobody has checked these numbers yet.")
        self.column.addWidget(Prose(words, self.look, TypeSetting(colour="muted")))

    def _button(self, name: str, words: str, kind: Kind) -> Button:
        button = Button(words, name, self.look, kind)
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button


def _line(line: Support) -> tuple[Run, ...]:
    told = (Run(f"{line.name}: "), Run(isolated(together(line.reach)), bold=True))
    return (*told, Run(f"  {line.hours}")) if line.hours else told
