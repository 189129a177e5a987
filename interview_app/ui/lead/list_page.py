"""Every concern record: those in which somebody is in danger first, and those that wait too long marked."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal

from interview_app.centre.concerns import Case, Shelf, State
from interview_app.ui.lead.dates import day_words
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.status_mark import Standing, StatusMark
from interview_app.ui.widgets.task_row import TaskList, TaskRow

_MOST_CLOSED: Final = 100
_STANDINGS: Final[dict[State, Standing]] = {"new": "to_do", "seen": "to_do", "dealing": "waiting", "closed": "done"}


class ListPage(ColumnPage):
    """Emits `open_wanted` with a record's id, or `take_wanted`."""

    topic = "concerns"

    open_wanted = Signal(str)
    take_wanted = Signal()

    def show_waiting(self) -> None:
        """Say that records are being opened."""
        column = self.new_column(self.tr("Concerns"))
        column.text(self.tr("Opening the records."))
        self.show_column(column)

    def show_shelf(self, shelf: Shelf, now: datetime) -> None:
        """List every record."""
        column = self.new_column(self.tr("Concerns"))
        take = Button(self.tr("Take in concern files"), "take", self.look, "outline", "inbox")
        take.clicked.connect(self.take_wanted)
        open_ = [case for case in shelf.cases if case.state != "closed"]
        closed = [case for case in shelf.cases if case.state == "closed"]
        if not shelf.cases:
            column.text(self.tr("No concern record has been taken in yet."))
        elif not open_:
            column.text(self.tr("None is open."))
        first = self._rows(column, open_, now)
        column.side_by_side(take)
        if closed:
            column.section(self.tr("Closed"))
            self._rows(column, closed[:_MOST_CLOSED], now)
        if len(closed) > _MOST_CLOSED:
            words = self.tr("%n older closed record(s) are not listed.", "", len(closed) - _MOST_CLOSED)
            column.text(words, setting=SMALL_TEXT)
        for name in shelf.damaged:
            words = self.tr("{file} cannot be opened. Take it back from your backup of this folder.")
            column.add(StatusMark("trouble", words.format(file=name), self.look))
        self.show_column(column, first or take)
        self._say_overdue(open_, now)

    def _say_overdue(self, cases: Sequence[Case], now: datetime) -> None:
        overdue = sum(case.overdue(now) for case in cases)
        if overdue:
            words = self.tr("%n record(s) have waited for more than a day.", "", overdue)
            self.show_notice(Notice((words, self.tr("Read the first one now.")), self.look, "problem"))

    def _rows(self, column: Column, cases: Sequence[Case], now: datetime) -> TaskRow | None:
        rows = TaskList(self.look)
        made = [self._row(case, now) for case in cases]
        for row in made:
            rows.add(row)
        if made:
            column.add(rows)
        return made[0] if made else None

    def _row(self, case: Case, now: datetime) -> TaskRow:
        title = self.tr("Concern of {day}").format(day=day_words(_day(case)))
        pressing = case.urgent or case.overdue(now)
        standing = "trouble" if pressing else _STANDINGS[case.state]
        words = ", ".join((*self._pressing(case, now), self.state_words(case.state)))
        hints = [case.concern.written.label, self.tr("PRACTICE: nobody is meant") if case.concern.practice else ""]
        hint = " · ".join(each for each in hints if each)
        row = TaskRow(title, f"case:{case.id}", standing, words[:1].upper() + words[1:], self.look, hint=hint)
        row.clicked.connect(lambda: self.open_wanted.emit(case.id))
        return row

    def _pressing(self, case: Case, now: datetime) -> list[str]:
        said = [self.tr("somebody is in danger")] if case.urgent else []
        return [*said, self.tr("overdue")] if case.overdue(now) else said

    def state_words(self, state: State) -> str:
        """Return how a record stands, in words."""
        return {
            "new": self.tr("new"),
            "seen": self.tr("seen"),
            "dealing": self.tr("being dealt with"),
            "closed": self.tr("closed"),
        }[state]


def _day(case: Case) -> datetime:
    return datetime.fromisoformat(case.concern.day)
