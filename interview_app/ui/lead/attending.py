"""Attending to concerns: files come in, records are read, noted about, and deleted when their time has passed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from interview_app.base.errors import UserError
from interview_app.centre.concerns import Case, Inbox, Outcome, State, take_in
from interview_app.crypto import age
from interview_app.ui.jobs import Jobs
from interview_app.ui.lead.case_page import CasePage
from interview_app.ui.lead.list_page import ListPage
from interview_app.ui.lead.take_page import TakePage

ChooseFolder = Callable[[QWidget, str], Path | None]
ChooseFiles = Callable[[QWidget, str], Sequence[Path]]


class Attending(QObject):
    """Knows the inbox and its pages, which it outlives. Emits `page_wanted` with the name of the one to show.

    Args:
        inbox: The open inbox.
        identity: The lead's private key.
        jobs: Runs slow work.
        choose_files: Asks the person for files.
        choose_folder: Asks the person for a folder.
        parent: The window.
    """

    page_wanted = Signal(str)

    def __init__(
        self,
        inbox: Inbox,
        identity: age.HybridIdentity,
        jobs: Jobs,
        *,
        choose_files: ChooseFiles,
        choose_folder: ChooseFolder,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._inbox, self._identity, self._jobs = inbox, identity, jobs
        self._choose_files, self._choose_folder = choose_files, choose_folder
        self._case = ""
        self._outcomes: Sequence[Outcome] | None = None

    def attach(self, listed: ListPage, case: CasePage, taking: TakePage) -> None:
        """Use these pages from now on."""
        self._list, self._page, self._taking = listed, case, taking
        listed.open_wanted.connect(self.open)
        listed.take_wanted.connect(self.take)
        case.note_given.connect(self.note)
        case.mark_wanted.connect(self.mark)
        case.delete_wanted.connect(self.delete)
        case.back_wanted.connect(self.list)
        taking.files_given.connect(self.take_in)
        taking.browse_wanted.connect(self.browse)
        taking.folder_wanted.connect(self.browse_folder)
        taking.unchecked_wanted.connect(lambda paths: self.take_in(paths, checked=False))
        taking.show_ready(self._outcomes)

    # ---- the list and one record -----------------------------------------------------------------------------------

    def list(self) -> None:
        """List every record."""
        self._case = ""
        self.page_wanted.emit("concerns")
        self._list.show_waiting()
        inbox = self._inbox
        self._jobs.run(
            inbox.shelf,
            lambda shelf: self._list.show_shelf(shelf, inbox.clock.now()),
            self._list.show_trouble,
            self._list,
        )

    def open(self, concern: str) -> None:
        """Read a record; from then on it is seen."""
        self._case = concern
        try:
            case = self._inbox.mark(concern, "seen")
        except UserError as error:
            self._list.show_trouble(error)
            return
        self.page_wanted.emit("case")
        self._show(case)

    def again(self) -> None:
        """Show where the person was, on pages that were made anew."""
        if self._case:
            self.open(self._case)
        else:
            self.list()

    def note(self, words: str) -> None:
        """Put a note under the others."""
        self._do(lambda: self._inbox.note(self._case, words))

    def mark(self, state: State) -> None:
        """Note that a record has come further."""
        self._do(lambda: self._inbox.mark(self._case, state))

    def delete(self) -> None:
        """Delete the record that is open."""
        try:
            self._inbox.delete(self._case)
        except UserError as error:
            self._page.show_trouble(error)
        else:
            self.list()

    def _do(self, work: Callable[[], Case]) -> None:
        try:
            self._show(work())
        except UserError as error:
            self._page.show_trouble(error)

    def _show(self, case: Case) -> None:
        self._page.show_case(case, self._inbox.settings.keep_days, due=self._inbox.is_due(case))

    # ---- files ------------------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Show where files are taken in."""
        self._case = ""
        self.page_wanted.emit("take")

    def browse(self) -> None:
        """Ask for files, and take them in."""
        files = self._choose_files(self._taking, self._taking.file_question())
        if files:
            self.take_in(files)

    def browse_folder(self) -> None:
        """Ask for a folder, and take in what is in it."""
        folder = self._choose_folder(self._taking, self._taking.folder_question())
        if folder is not None:
            self.take_in((folder,))

    def take_in(self, paths: Sequence[Path], *, checked: bool = True) -> None:
        """Take files in; unchecked ones only when the lead says so."""
        inbox, identity = self._inbox, self._identity
        self._taking.show_waiting()
        self._jobs.run(lambda: take_in(inbox, identity, paths, checked=checked), self._took, self._failed, self._taking)

    def _took(self, outcomes: Sequence[Outcome]) -> None:
        self._outcomes = outcomes
        self._taking.show_ready(outcomes)

    def _failed(self, error: Exception) -> None:
        self._taking.show_ready()
        self._taking.show_trouble(error)
