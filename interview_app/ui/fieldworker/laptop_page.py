"""The laptop's check, line by line: how each thing stands, and what to do about it before one leaves the house."""

from PySide6.QtCore import Signal

from interview_app.ui.fieldworker.laptop_words import STANDING, LaptopWords
from interview_app.ui.fieldworker.values import LaptopView
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, ColumnPage
from interview_app.ui.widgets.task_row import StandingRow, TaskList


class LaptopPage(ColumnPage):
    """Emits `again_wanted` when everything is to be looked at anew, and `back_wanted`."""

    again_wanted = Signal()
    back_wanted = Signal()

    def show_view(self, view: LaptopView) -> None:
        """Show every line; those that take a moment come when they are there."""
        words = LaptopWords()
        column = self.new_column(self.tr("Check this laptop"))
        back = Button(self.tr("Back to Today"), "back_to_today", self.look, "link", "arrow-left")
        back.clicked.connect(self.back_wanted)
        column.side_by_side(back)
        tasks = TaskList(self.look)
        for check in view.checks:
            said = words.of(check)
            tasks.add(StandingRow(said.title, STANDING[check.status], said.fact, self.look, hint=said.to_do))
        column.add(tasks)
        if view.checking:
            column.text(self.tr("Still looking at the rest. This takes a moment."), setting=MUTED_LINE)
        again = Button(self.tr("Check again"), "check_again", self.look)
        again.setEnabled(not view.checking)
        again.clicked.connect(self.again_wanted)
        column.side_by_side(again)
        self.show_column(column, back)
