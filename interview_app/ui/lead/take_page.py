"""Concern files arrive by drop or Browse; one whose signature cannot be checked can come in all the same, marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_app.centre.concerns import Outcome
from interview_app.ui import notices
from interview_app.ui.theme import GAP_S, SEMIBOLD
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import SMALL_TEXT, ColumnPage
from interview_app.ui.widgets.drop_zone import DropZone
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.status_mark import StatusMark
from interview_app.ui.widgets.task_row import TaskList


class TakePage(ColumnPage):
    """Emits `files_given` with paths, `browse_wanted`, `folder_wanted`, or `unchecked_wanted` with paths."""

    topic = "take"

    files_given = Signal(object)
    browse_wanted = Signal()
    folder_wanted = Signal()
    unchecked_wanted = Signal(object)

    def file_question(self) -> str:
        """Return the title under which files are asked for."""
        return self.tr("Choose concern files")

    def folder_question(self) -> str:
        """Return the title under which a folder is asked for."""
        return self.tr("Choose a folder of concern files")

    def show_ready(self, outcomes: Sequence[Outcome] | None = None) -> None:
        """Offer the drop zone, above what became of the files before."""
        column = self.new_column(self.tr("Take in concern files"))
        zone = DropZone(
            self.tr("Drop concern files here, or a folder of them"),
            self.tr("Files whose names begin with “concerns-”. The originals stay where they are."),
            self.look,
        )
        zone.setObjectName("drop_zone")
        zone.dropped.connect(self.files_given)
        zone.browse_wanted.connect(self.browse_wanted)
        zone.folder_wanted.connect(self.folder_wanted)
        column.add(zone)
        if outcomes:
            rows = TaskList(self.look)
            for outcome in outcomes:
                rows.add(self._row(outcome))
            column.add(rows)
        self._state = column.status()
        self._zone = zone
        self.show_column(column, zone.browse)
        if outcomes is not None:
            self.show_notice(self._total(outcomes))

    def show_waiting(self) -> None:
        """Say that files are being opened and checked."""
        self._zone.setEnabled(False)
        self._state.say(self.tr("Opening and checking."))

    def _total(self, outcomes: Sequence[Outcome]) -> Notice:
        if not outcomes:
            words = self.tr("There are no concern files in that folder.")
            return Notice((words, self.tr("Look for files whose names begin with “concerns-”.")), self.look, "note")
        new, urgent = sum(each.new for each in outcomes), sum(each.urgent for each in outcomes)
        refused = sum(bool(each.refused) for each in outcomes)
        said = (
            [self.tr("%n new record(s) say that somebody is in danger. Read them now.", "", urgent)] if urgent else []
        )
        said.append(self.tr("%n new record(s) are here.", "", new) if new else self.tr("There is nothing new."))
        if refused:
            said.append(self.tr("%n file(s) need a look: see below.", "", refused))
        if new:
            ring = self.tr(
                "Ring the fieldworker and say so: they then remove the copies on the laptop, under Concerns."
            )
            said.append(ring)
        return Notice(tuple(said), self.look, "problem" if refused or urgent else "done" if new else "note")

    def _row(self, outcome: Outcome) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(GAP_S)
        column.addWidget(Prose(outcome.path.name, self.look, TypeSetting(weight=SEMIBOLD, pitch=1.35)))
        column.addWidget(StatusMark("trouble" if outcome.refused else "done", self._standing(outcome), self.look))
        for error in outcome.refused:
            column.addWidget(Prose(" ".join(notices.sentences(error)), self.look))
            column.addWidget(Prose(notices.code(error), self.look, SMALL_TEXT))
        if outcome.may_come:
            column.addWidget(Prose(self._warning(), self.look))
            unchecked = Button(self.tr("Take it in unchecked"), "unchecked", self.look)
            unchecked.clicked.connect(lambda: self.unchecked_wanted.emit((outcome.path,)))
            column.addWidget(unchecked, 0, Qt.AlignmentFlag.AlignLeading)
        return row

    def _warning(self) -> str:
        return self.tr(
            "If somebody may be at risk, take it in all the same. It is marked: nobody checked who wrote it."
        )

    def _standing(self, outcome: Outcome) -> str:
        parts = []
        if outcome.new:
            parts.append(self.tr("%n new", "", outcome.new))
        if outcome.known:
            parts.append(self.tr("%n here already", "", outcome.known))
        if outcome.deleted:
            parts.append(self.tr("%n deleted here before and not kept again", "", outcome.deleted))
        if outcome.refused:
            parts.append(self.tr("refused") if not parts else self.tr("%n kept out", "", len(outcome.refused)))
        words = ", ".join(parts) or self.tr("nothing in it")
        return words[:1].upper() + words[1:]
