"""What an analyst sees: the interviews that count, some at a time, and one of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, Signal

from interview_app.ui.centre.summary_page import SummaryPage
from interview_app.ui.centre.values import SummaryView, short
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, ColumnPage
from interview_app.ui.widgets.status_mark import Standing
from interview_app.ui.widgets.task_row import TaskList, TaskRow


@dataclass(frozen=True)
class CopyLine:
    """An interview of the copy."""

    id: str
    month: str
    language: str
    deck: int
    complete: bool


class CopyPage(ColumnPage):
    """Emits `open_wanted` with an interview's number in the copy, and `from_wanted` with the first line to show."""

    open_wanted = Signal(str)
    from_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Say that the copy is being read."""
        column = self.new_column(self.tr("Interviews for analysis"))
        column.text(self.tr("Reading the copy."), setting=MUTED_LINE)
        self.show_column(column, column.title)

    def show_lines(self, lines: Sequence[CopyLine], first: int, whole: int, step: int, *, finished: bool) -> None:
        """List some interviews.

        Args:
            lines: These.
            first: Which of all is the first of them, from 0.
            whole: How many there are.
            step: How many are shown at once, at most.
            finished: Whether the copy was ever whole.
        """
        column = self.new_column(self.tr("Interviews for analysis"))
        column.text(self.tr("A copy of the interviews that count. The numbers are the copy’s own, and find nobody."))
        if not finished:
            column.text(self.tr("It is not finished: interviews are missing. Ask the coordinator to open the centre."))
        if not whole:
            column.text(self.tr("No interview counts yet."))
            self.show_column(column, column.title)
            return
        shown = self.tr("{first} to {last} of {whole}").format(first=first + 1, last=first + len(lines), whole=whole)
        column.text(shown, setting=MUTED_LINE)
        rows = TaskList(self.look)
        for line in lines:
            rows.add(self._row(line))
        column.add(rows)
        moves = []
        if first:
            moves.append(self._move(self.tr("Earlier ones"), "earlier", first - step))
        if first + len(lines) < whole:
            moves.append(self._move(self.tr("Later ones"), "later", first + step))
        if moves:
            column.side_by_side(*moves)
        self.show_column(column, column.title)

    def _row(self, line: CopyLine) -> TaskRow:
        year, month = (int(part) for part in line.month.split("-"))
        held = self.locale().toString(QDate(year, month, 1), "MMMM yyyy")
        words = self.tr("Complete") if line.complete else self.tr("Stopped before the end")
        hint = self.tr("{month}, {language}, deck {n}").format(month=held, language=line.language, n=line.deck)
        standing: Standing = "done" if line.complete else "nothing"
        row = TaskRow(short(line.id), f"interview:{line.id}", standing, words, self.look, hint=hint)
        row.clicked.connect(lambda _=False, wanted=line.id: self.open_wanted.emit(wanted))
        return row

    def _move(self, words: str, name: str, first: int) -> Button:
        button = Button(words, name, self.look, "outline")
        button.clicked.connect(lambda: self.from_wanted.emit(max(0, first)))
        return button


class CopiedPage(SummaryPage):
    """One interview of the copy; there is no PDF of it."""

    def show_view(self, view: SummaryView) -> None:
        """Show an interview from the top."""
        super().show_view(view)
        save, back = (self.findChild(Button, name) for name in ("save_pdf", "back"))
        if isinstance(save, Button) and isinstance(back, Button):
            save.hide()
            back.setFocus()
