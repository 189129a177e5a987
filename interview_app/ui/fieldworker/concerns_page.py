"""The concern records on this laptop: drafts to finish, sealed ones to save for the safeguarding lead."""

from PySide6.QtCore import QDate, Signal

from interview_app.ui.fieldworker.concern_view import ConcernLine, ConcernsView
from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, SMALL_TEXT, Column, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.task_row import StandingRow, TaskList, TaskRow


class ConcernsPage(ColumnPage):
    """Asks for a folder, saves every sealed record there, and removes what was saved when somebody says so."""

    topic = "concerns"

    new_wanted = Signal()
    draft_wanted = Signal(str)
    folder_wanted = Signal()
    save_wanted = Signal()
    remove_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, centred=True)

    def folder_question(self) -> str:
        """Return the title under which a folder is asked for."""
        return self.tr("Where shall the concern records be saved?")

    def show_view(self, view: ConcernsView) -> None:
        """Show every record, and what can be done with them."""
        column = self.new_column(self.tr("Concern records"))
        column.text(self.tr("Only the safeguarding lead can open what is sealed here."), setting=MUTED_LINE)
        if view.lines:
            rows = TaskList(self.look)
            for line in view.lines:
                rows.add(self._row(line))
            column.add(rows)
        else:
            column.text(self.tr("There are none on this laptop."))
        new = Button(self.tr("Record a concern"), "new_concern", self.look, "primary", "plus")
        new.clicked.connect(self.new_wanted)
        back = Button(self.tr("Back"), "concerns_back", self.look)
        back.clicked.connect(self.back_wanted)
        column.side_by_side(new, back)
        if any(line.sealed for line in view.lines):
            self._saving(column, view)
        if any(line.saved for line in view.lines):
            self._removing(column)
        self.show_column(column, new)

    def show_waiting(self) -> None:
        """Say that a file is being written and checked."""
        self._saves.setEnabled(False)
        self._state.say(self.tr("Working. Please leave the stick in."))

    def show_saved(self, name: str, records: int) -> None:
        """Say what was written and read back, and what happens next."""
        sentences = (
            self.tr("Saved, read back and checked."),
            self.tr("{file} holds %n record(s).", "", records).format(file=name),
            self.tr("Give it to the safeguarding lead, by hand. The sealed copies stay here until you remove them."),
        )
        self.show_notice(Notice(sentences, self.look, "done"))

    def show_removed(self, records: int) -> None:
        """Say what is gone from here."""
        words = self.tr("%n sealed record(s) removed from this laptop.", "", records)
        self.show_notice(Notice((words,), self.look, "done"))

    def _saving(self, column: Column, view: ConcernsView) -> None:
        column.section(self.tr("Save them for the safeguarding lead"))
        where = self.tr("No folder chosen yet. A USB stick is best.") if view.folder is None else str(view.folder)
        column.text(where)
        words = self.tr("Choose a folder") if view.folder is None else self.tr("Choose another folder")
        folder = Button(words, "concern_folder", self.look, "outline", "folder-open")
        folder.clicked.connect(self.folder_wanted)
        words = self.tr("Save the concern records")
        save = self._saves = Button(words, "save_concerns", self.look, "outline", "download")
        save.setEnabled(view.folder is not None)
        save.clicked.connect(self.save_wanted)
        column.side_by_side(folder, save)
        self._state = column.status()
        apart = self.tr("They go into a file of their own, never with the interviews. Use a stick for the lead alone.")
        column.text(apart, setting=SMALL_TEXT)

    def _removing(self, column: Column) -> None:
        column.section(self.tr("When the lead has opened them"))
        column.text(
            self.tr("Remove the saved ones from here once the lead says that they can read them."),
            self.tr("What was not saved stays. What the lead has is not touched."),
        )
        remove = Button(self.tr("The lead has them: remove them here"), "remove_concerns", self.look)
        remove.clicked.connect(self.remove_wanted)
        column.side_by_side(remove)

    def _row(self, line: ConcernLine) -> StandingRow | TaskRow:
        day = self.locale().toString(QDate(line.day.year, line.day.month, line.day.day), self.tr("d MMMM yyyy"))
        title = self.tr("Concern {name}").format(name=line.name)
        if not line.sealed:
            draft = self.tr("Draft: finish and seal it")
            row = TaskRow(title, f"concern:{line.id}", "to_do", draft, self.look, hint=day)
            row.clicked.connect(lambda: self.draft_wanted.emit(line.id))
            return row
        words = self.tr("Saved for the lead") if line.saved else self.tr("Sealed, not saved")
        shown = StandingRow(title, "done" if line.saved else "waiting", words, self.look, hint=day)
        shown.setObjectName(f"concern:{line.id}")
        return shown
