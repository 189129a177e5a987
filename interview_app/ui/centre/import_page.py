"""C2: bundles arrive by drop or Browse, and each file gets a row that says what became of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.centre.inbox import FileResult, Intake
from interview_app.ui.centre.drop_zone import DropZone
from interview_app.ui.theme import GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.column_page import SMALL_TEXT, ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.status_mark import StatusMark
from interview_app.ui.widgets.task_row import TaskList

_AT_ONCE = 50
"""Sentences about single interviews that one file's row holds; a file with more has one cause for all of them."""


class ImportPage(ColumnPage):
    """Emits `files_given` with paths, or `browse_wanted`."""

    files_given = Signal(object)
    browse_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.show_ready()

    def file_question(self) -> str:
        """Return the title under which files are asked for."""
        return self.tr("Choose bundles")

    def show_ready(self, intake: Intake | None = None) -> None:
        """Offer the drop zone, above what became of the files before."""
        column = self.new_column(self.tr("Take in interviews"))
        self._zone = DropZone(self.look)
        self._zone.dropped.connect(self.files_given)
        self._zone.browse_wanted.connect(self.browse_wanted)
        column.add(self._zone)
        self._state = column.status()
        if intake is not None and intake.results:
            column.section(self.tr("What became of each file"))
            rows = TaskList(self.look)
            for result in intake.results:
                rows.add(_ResultRow(result, self.look))
            results = QWidget()
            results.setObjectName("results")
            holder = QVBoxLayout(results)
            holder.setContentsMargins(0, 0, 0, 0)
            holder.addWidget(rows)
            column.add(results)
        self.show_column(column, self._zone.browse)
        if intake is not None:
            self.show_notice(self._total(intake))

    def show_waiting(self) -> None:
        """Say that files are being opened and checked."""
        self._zone.setEnabled(False)
        self._state.say(self.tr("Opening and checking. Nothing is half taken in if this is interrupted."))

    def _total(self, intake: Intake) -> Notice:
        taken = sum(result.taken for result in intake.results if not result.evidence)
        evidence = sum(result.taken for result in intake.results if result.evidence)
        refused = sum(not result.good for result in intake.results)
        if not intake.results:
            words = self.tr("There are no bundles in that folder.")
            return Notice((words, self.tr("Look for files whose names begin with “bundle-”.")), self.look, "note")
        sentences = []
        if refused:
            sentences.append(self.tr("%n file(s) need a look: see below.", "", refused))
        if not taken + evidence:
            sentences.append(self.tr("Nothing new was taken in."))
        if taken:
            sentences.append(self.tr("%n new interview(s) are in the archive.", "", taken))
        if evidence:
            sentences.append(self.tr("Evidence of consent for %n interview(s) is kept, sealed.", "", evidence))
        if intake.receipts:
            sentences.append(self.tr("The receipt is saved. It goes back to the laptop, which then removes its copy."))
        announce(self, " ".join(sentences))
        return Notice(tuple(sentences), self.look, "problem" if refused else "done" if taken + evidence else "note")


class _ResultRow(QWidget):
    """One file: its name, how it stands, and every sentence there is to say."""

    def __init__(self, result: FileResult, look: Look) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(GAP_S)
        column.addWidget(Prose(result.name, look, TypeSetting(weight=SEMIBOLD, pitch=1.35)))
        column.addWidget(StatusMark("done" if result.good else "trouble", self._standing(result), look))
        for rejected in result.rejections[:_AT_ONCE]:
            column.addWidget(Prose(rejected.sentence, look))
            column.addWidget(Prose(rejected.code, look, SMALL_TEXT))
        if result.receipt is not None:
            words = self.tr("Receipt saved: {path}").format(path=result.receipt)
            column.addWidget(Prose(words, look, SMALL_TEXT))
        if result.code:
            words = self.tr("Or read this code out by telephone: {code}").format(code=result.code)
            column.addWidget(Prose(words, look, SMALL_TEXT))

    def _standing(self, result: FileResult) -> str:
        parts = []
        if result.taken:
            parts.append(self.tr("%n taken in", "", result.taken))
        if result.duplicates:
            parts.append(self.tr("%n here already", "", result.duplicates))
        if result.withdrawn:
            parts.append(self.tr("%n withdrawn before and not kept", "", result.withdrawn))
        if result.addenda:
            parts.append(self.tr("%n note(s) about sealed interviews", "", result.addenda))
        if result.rejections:
            whole = not parts
            parts.append(self.tr("refused") if whole else self.tr("%n kept out", "", len(result.rejections)))
        words = ", ".join(parts) or self.tr("nothing in it")
        return words[:1].upper() + words[1:]
