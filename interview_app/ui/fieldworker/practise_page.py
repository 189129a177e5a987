"""F10: what can be practised. The real laptop locks before practice begins."""

from PySide6.QtCore import Signal

from interview_app.base.handbook import Handbook
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import ColumnPage
from interview_app.ui.widgets.task_row import TaskList, TaskRow

ORDER = ("withdraws", "harm", "cannot_read", "battery")


class PractisePage(ColumnPage):
    """Emits the name of the scenario that was chosen, and `back_wanted`."""

    chosen = Signal(str)
    back_wanted = Signal()

    def begin(self) -> None:
        """Show every scenario with what happens in it."""
        column = self.new_column(self.tr("Practise"))
        back = Button(self.tr("Back to Today"), "back_to_today", self.look, "link", "arrow-left")
        back.clicked.connect(self.back_wanted)
        column.side_by_side(back)
        column.text(
            self.tr("This laptop locks, and a practice laptop opens. Nothing on it is real."),
            self.tr("A list beside it says what to do, and ticks what you have done."),
        )
        scripts = Handbook.read("practice").pages
        tasks = TaskList(self.look)
        for name in ORDER:
            script = scripts[name]
            said = next(block.plain() for block in script.blocks if block.kind == "text")
            row = TaskRow(script.title, f"practise:{name}", "nothing", self.tr("Begin"), self.look, hint=said)
            row.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            tasks.add(row)
        column.add(tasks)
        self.show_column(column, back)
