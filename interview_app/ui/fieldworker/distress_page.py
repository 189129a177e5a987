"""What a fieldworker does when it becomes too much for somebody, on one key: the study's steps, and who can help."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal

from interview_app.interview.pages import DistressSheet
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import Column, ColumnPage
from interview_app.ui.widgets.prose import MUTED_TEXT, Run, isolated

_WIDTH = 720


@dataclass(frozen=True)
class Steps:
    """What a study says.

    Attributes:
        steps: What to do; without any, our own words stand there.
        sheet: The participant's sheet in the study's own language, with the support lines; None without a study.
    """

    steps: tuple[str, ...] = ()
    sheet: DistressSheet | None = None


class DistressPage(ColumnPage):
    """Emits `back_wanted`."""

    topic = "distress"

    back_wanted = Signal()

    def __init__(self, look: Look, told: Steps) -> None:
        super().__init__(look, _WIDTH, centred=True)
        column = self.new_column(self.tr("When it becomes too much"))
        add_steps(column, told)
        back = Button(self.tr("Back"), "steps_back", look)
        back.clicked.connect(self.back_wanted)
        column.side_by_side(back)
        self.show_column(column, back)


def add_steps(column: Column, told: Steps) -> None:
    """Put the steps and the support lines below what is there."""
    column.bullets(*(told.steps or _our_steps()))
    if told.sheet is not None:
        column.section(told.sheet.support_title)
        for line in told.sheet.support:
            column.text((Run(f"{line.name}: "), Run(isolated(line.reach), bold=True)))
        never = QCoreApplication.translate("DistressPage", "Nobody has checked these numbers yet.")
        column.text(told.sheet.checked or never, setting=MUTED_TEXT)


def _our_steps() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("DistressPage", "Stop asking. Put your notes down."),
        QCoreApplication.translate("DistressPage", "Say that it sounded hard, and that you can stop here."),
        QCoreApplication.translate("DistressPage", "Stay with them. Offer a break, water or air."),
        QCoreApplication.translate("DistressPage", "Ask if they are safe today."),
        QCoreApplication.translate("DistressPage", "In danger now? Call 999, then your safeguarding lead."),
        QCoreApplication.translate("DistressPage", "Give them the list of support lines."),
        QCoreApplication.translate("DistressPage", "Tell your safeguarding lead today."),
    )
