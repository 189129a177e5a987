"""C2: bundles arrive by drop or Browse, one sees how far it is, and what became of each file stands below."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal

from interview_app.centre.inbox import FileResult, Intake, Progress
from interview_app.ui.centre.import_beside import Waits, WatchLine
from interview_app.ui.centre.import_results import Results, needs_look
from interview_app.ui.centre.import_running import Running
from interview_app.ui.theme import Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import Column, ColumnPage
from interview_app.ui.widgets.drop_zone import DropZone
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.picker import Picker

_WIDE: Final = 320


class ImportPage(ColumnPage):
    """Emits `files_given` with paths, or what else is wanted."""

    topic = "import"

    files_given = Signal(object)
    browse_wanted = Signal()
    folder_wanted = Signal()
    cancel_wanted = Signal()
    again_wanted = Signal()
    codes_wanted = Signal()
    conflicts_wanted = Signal()
    quarantine_wanted = Signal()
    watch_wanted = Signal()
    stop_watching_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._running: Running | None = None
        self._only_check = 0
        self._waiting = (0, 0)
        self._waits = Waits(look)
        self.show_ready()

    @property
    def dry(self) -> bool:
        """Whether what arrives is only to be checked."""
        return bool(self._only_check)

    def file_question(self) -> str:
        """Return the title under which files are asked for."""
        return self.tr("Choose bundles")

    def folder_question(self) -> str:
        """Return the title under which a folder is asked for."""
        return self.tr("Choose a folder of bundles")

    def watch_question(self) -> str:
        """Return the title under which a folder to watch is asked for."""
        return self.tr("Choose a folder to watch")

    def show_closed(self, error: Exception) -> None:
        """Say that taking in is not for whoever opened the centre."""
        self.show_column(self.new_column(self.tr("Take in interviews")))
        self.show_trouble(error)

    def show_ready(self, intake: Intake | None = None, watched: Path | None = None) -> None:
        """Offer the drop zone, above what became of the files before and what waits.

        Args:
            intake: The last one.
            watched: The folder that is watched.
        """
        self._running = None
        column = self.new_column(self.tr("Take in interviews"))
        zone = DropZone(
            self.tr("Drop bundles here, or a folder of them"),
            self.tr("Files whose names begin with “bundle-”. The originals stay where they are."),
            self.look,
        )
        zone.dropped.connect(self.files_given)
        zone.browse_wanted.connect(self.browse_wanted)
        zone.folder_wanted.connect(self.folder_wanted)
        column.add(zone)
        column.side_by_side(self._what_happens())
        if intake is not None:
            self._what_became(column, intake)
        self._waits = Waits(self.look)
        self._waits.conflicts_wanted.connect(self.conflicts_wanted)
        self._waits.quarantine_wanted.connect(self.quarantine_wanted)
        self._waits.show_counts(*self._waiting)
        column.add(self._waits)
        line = WatchLine(watched, self.look)
        line.watch_wanted.connect(self.watch_wanted)
        line.stop_wanted.connect(self.stop_watching_wanted)
        column.add(line)
        self.show_column(column, zone.browse)
        if intake is not None:
            self.show_notice(self._total(intake))

    def show_waiting(self, conflicts: int, kept_out: int) -> None:
        """Say how many conflicts are to be decided, and how much was kept out and still matters."""
        self._waiting = (conflicts, kept_out)
        if self._running is None:
            self._waits.show_counts(conflicts, kept_out)

    def show_running(self, *, dry: bool) -> None:
        """Say that files are being opened and checked."""
        column = self.new_column(self.tr("Take in interviews"))
        self._running = Running(self.look, dry=dry)
        self._running.cancel_wanted.connect(self.cancel_wanted)
        column.add(self._running)
        self.show_column(column, self._running.cancel)

    def show_progress(self, progress: Progress, last: FileResult, *, aloud: bool) -> None:
        """Show how far it is, perhaps through the screen reader as well."""
        if self._running is not None:
            self._running.show_progress(progress, last, aloud=aloud)

    def _what_happens(self) -> Picker:
        picker = Picker(self.tr("What arrives is"), "only_check", self.look, _WIDE)
        picker.show_entries((self.tr("taken in"), self.tr("only checked")), self._only_check)
        picker.picked.connect(self._pick)
        return picker

    def _pick(self, number: int) -> None:
        self._only_check = number

    def _what_became(self, column: Column, intake: Intake) -> None:
        buttons = []
        if intake.dry and any(result.taken for result in intake.results):
            take = Button(self.tr("Take these in now"), "take_now", self.look, "primary", "inbox")
            take.clicked.connect(self.again_wanted)
            buttons.append(take)
        if any(result.code for result in intake.results):
            codes = Button(self.tr("Codes to read out"), "codes", self.look, "outline", "file-check")
            codes.clicked.connect(self.codes_wanted)
            buttons.append(codes)
        if buttons:
            column.side_by_side(*buttons)
        if intake.results:
            results = Results(intake, self.look)
            results.conflicts_wanted.connect(self.conflicts_wanted)
            column.add(results)

    # ---- totals -----------------------------------------------------------------------------------------------------

    def _total(self, intake: Intake) -> Notice:
        if not intake.results and not intake.left:
            words = self.tr("There are no bundles in that folder.")
            return Notice((words, self.tr("Look for files whose names begin with “bundle-”.")), self.look, "note")
        troubled = any(needs_look(result) for result in intake.results)
        new = any(result.taken for result in intake.results)
        sentences = [*self._what_came(intake, new=new), *self._what_is_left(intake)]
        announce(self, " ".join(sentences))
        return Notice(tuple(sentences), self.look, "problem" if troubled else "done" if new else "note")

    def _what_came(self, intake: Intake, *, new: bool) -> list[str]:
        taken = sum(result.taken for result in intake.results if not result.evidence)
        evidence = sum(result.taken for result in intake.results if result.evidence)
        sentences = [self.tr("This was only a check: nothing was written.")] if intake.dry else []
        refused = sum(needs_look(result) for result in intake.results)
        if refused:
            sentences.append(self.tr("%n file(s) need a look: see below.", "", refused))
        if not new:
            sentences.append(self.tr("There is nothing new.") if intake.dry else self.tr("Nothing new was taken in."))
        if taken:
            would = self.tr("%n new interview(s) would be taken in.", "", taken)
            sentences.append(would if intake.dry else self.tr("%n new interview(s) are in the archive.", "", taken))
        if evidence and not intake.dry:
            sentences.append(self.tr("Evidence of consent for %n interview(s) is kept, sealed.", "", evidence))
        return sentences

    def _what_is_left(self, intake: Intake) -> list[str]:
        sentences = []
        if intake.cancelled:
            words = self.tr("Cancelled: %n file(s) were not looked at.", "", intake.left)
            sentences.append(words)
            if not intake.dry:
                sentences.append(self.tr("What was taken in stays. Take the folder in again to go on from there."))
        if intake.passed_over:
            sentences.append(self.tr("%n other file(s) are no bundles and were passed over.", "", intake.passed_over))
        if intake.receipts:
            sentences.append(self.tr("The receipt is saved. It goes back to the laptop, which then removes its copy."))
        return sentences
