"""What was kept out and still matters: why, since when, and what to do; with a diagnostic that tells no content."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.centre.archive.quarantine import Quarantined
from interview_app.ui.theme import GAP_S
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, SMALL_TEXT, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.status_mark import StatusMark
from interview_app.ui.widgets.task_row import TaskList

_MOST: Final = 100
"""Lines that show; the newest are the ones somebody still knows about."""


class QuarantinePage(ColumnPage):
    """Emits `diagnostic_wanted` with a number, or `back_wanted`."""

    topic = "quarantine"

    diagnostic_wanted = Signal(int)
    back_wanted = Signal()

    def folder_question(self) -> str:
        """Return the title under which a folder is asked for."""
        return self.tr("Where shall the diagnostic be saved?")

    def show_waiting(self) -> None:
        """Say that the archive is being read."""
        column = self.new_column(self.tr("Kept out"))
        column.text(self.tr("Reading the archive."), setting=MUTED_LINE)
        self.show_column(column)

    def show_entries(self, entries: Sequence[Quarantined], settled: int) -> None:
        """List what was kept out.

        Args:
            entries: What still matters, newest first.
            settled: How many were settled, because what was missing arrived after all.
        """
        column = self.new_column(self.tr("Kept out"))
        back = Button(self.tr("Back"), "back", self.look, "outline", "arrow-left")
        back.clicked.connect(self.back_wanted)
        if entries:
            column.text(self.tr("Mend the cause, and take the file in again: its line goes away by itself."))
        else:
            column.text(self.tr("Nothing that was kept out is still missing."))
        column.side_by_side(back)
        if entries:
            rows = TaskList(self.look)
            for entry in entries[:_MOST]:
                rows.add(self._row(entry))
            column.add(rows)
        if len(entries) > _MOST:
            column.text(self.tr("And %n older one(s).", "", len(entries) - _MOST), setting=SMALL_TEXT)
        if settled:
            column.text(self.tr("%n more were settled since.", "", settled), setting=SMALL_TEXT)
        self.show_column(column, back)

    def show_saved(self, name: str) -> None:
        """Say where the diagnostic is, and what is not in it."""
        words = self.tr("The diagnostic is saved as {name}.").format(name=name)
        tells = self.tr("It holds no answers, no names and no keys. Send it to whoever looks after the program.")
        self.show_notice(Notice((words, tells), self.look, "done"))

    def _row(self, entry: Quarantined) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(GAP_S)
        day = QLocale().toString(QDate(entry.seen_on.year, entry.seen_on.month, entry.seen_on.day), "d MMMM yyyy")
        column.addWidget(StatusMark("trouble", self.tr("Kept out on {day}").format(day=day), self.look))
        column.addWidget(Prose(entry.sentence, self.look))
        mark = self.tr("{code} · file {digest}").format(code=entry.code, digest=entry.sha256[:8] or "-")
        column.addWidget(Prose(mark, self.look, SMALL_TEXT))
        if entry.diagnostic:
            save = Button(self.tr("Save diagnostic"), f"diagnostic:{entry.number}", self.look, "outline", "download")
            save.setAccessibleName(self.tr("Save diagnostic of {code}").format(code=entry.code))
            save.clicked.connect(lambda: self.diagnostic_wanted.emit(entry.number))
            column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeading)
        return row
