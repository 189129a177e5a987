"""F3: every interview on this laptop by its neutral label, how far it is, and what is missing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDate, QTimer, Signal

from interview_app.ui.fieldworker.values import InterviewLine, Stage
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, Column, ColumnPage
from interview_app.ui.widgets.status_mark import Standing
from interview_app.ui.widgets.task_row import StandingRow, TaskList, TaskRow

AT_ONCE = 25
"""Rows a section shows at first, and how many more each time it is asked: a page of hundreds would be slow."""

_STANDING: dict[Stage, Standing] = {
    "open": "to_do",
    "closing": "to_do",
    "sealed": "to_do",
    "exported": "waiting",
    "acknowledged": "done",
    "withdrawn": "nothing",
}


class InterviewsPage(ColumnPage):
    """Emits the id of the interview to carry on with, or to finish."""

    carry_on_wanted = Signal(str)
    closing_wanted = Signal(str)
    new_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._shown: dict[str, int] = {}

    def show_lines(self, lines: Sequence[InterviewLine]) -> None:
        """Show the interviews: what needs a hand first, then what is on its way, then what is over."""
        self._shown = {}
        self._draw(lines)

    def _draw(self, lines: Sequence[InterviewLine]) -> None:
        column = self.new_column(self.tr("Interviews"))
        sections: tuple[tuple[str, set[Stage]], ...] = (
            (self.tr("To finish"), {"open", "closing"}),
            (self.tr("On the way"), {"sealed", "exported"}),
            (self.tr("Over"), {"acknowledged", "withdrawn"}),
        )
        for title, stages in sections:
            self._section(column, title, [line for line in lines if line.stage in stages], lines)
        if not lines:
            self._empty(column)
        self.show_column(column)

    def _empty(self, column: Column) -> None:
        column.text(
            self.tr("There are no interviews on this laptop yet."),
            self.tr("They will be listed here by a label of two words, never by a name."),
        )
        start = Button(self.tr("Start an interview"), "first_interview", self.look, "primary", "plus")
        start.clicked.connect(self.new_wanted)
        column.side_by_side(start)

    def _section(
        self, column: Column, title: str, lines: Sequence[InterviewLine], everything: Sequence[InterviewLine]
    ) -> None:
        if not lines:
            return
        column.section(title)
        tasks = TaskList(self.look)
        shown = self._shown.get(title, AT_ONCE)
        for line in lines[:shown]:
            tasks.add(self._row(line))
        column.add(tasks)
        if len(lines) > shown:
            column.text(self.tr("{shown} of {n}").format(shown=shown, n=len(lines)), setting=MUTED_LINE)
            more = Button(self.tr("Show more"), "show_more", self.look)
            more.clicked.connect(lambda: self._show_more(title, shown, everything))
            column.side_by_side(more)

    def _show_more(self, title: str, shown: int, lines: Sequence[InterviewLine]) -> None:
        at = self.verticalScrollBar().value()
        self._shown[title] = shown + AT_ONCE
        self._draw(lines)
        QTimer.singleShot(0, self, partial(self.verticalScrollBar().setValue, at))

    def _row(self, line: InterviewLine) -> StandingRow | TaskRow:
        title = line.label or self.tr("Deleted interview")
        hint = self._missing(line)
        standing, words = _STANDING[line.stage], self._stage(line.stage)
        if line.stage not in {"open", "closing"}:
            row = StandingRow(title, standing, words, self.look, hint=hint)
            row.setObjectName(f"interview:{line.id}")
            return row
        pressable = TaskRow(title, f"interview:{line.id}", standing, words, self.look, hint=hint)
        wanted = self.carry_on_wanted if line.stage == "open" else self.closing_wanted
        pressable.clicked.connect(lambda: wanted.emit(line.id))
        return pressable

    def _missing(self, line: InterviewLine) -> str:
        date = self.locale().toString(
            QDate(line.opened_on.year, line.opened_on.month, line.opened_on.day), self.tr("d MMMM yyyy")
        )
        missing = {
            "open": self.tr("The participant has not finished"),
            "closing": self.tr("Notes and sealing are missing"),
            "sealed": self.tr("This laptop can no longer open it"),
            "exported": self.tr("Kept sealed until the receipt comes"),
            "acknowledged": self.tr("At the centre, and removed from here"),
            "withdrawn": self.tr("Nothing of it is left"),
        }[line.stage]
        return self.tr("{date} · {missing}").format(date=date, missing=missing)

    def _stage(self, stage: Stage) -> str:
        return {
            "open": self.tr("Carry on"),
            "closing": self.tr("Write notes and seal"),
            "sealed": self.tr("Sealed, not sent"),
            "exported": self.tr("Sent, no receipt yet"),
            "acknowledged": self.tr("Arrived"),
            "withdrawn": self.tr("Deleted"),
        }[stage]
