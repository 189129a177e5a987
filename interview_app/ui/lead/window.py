"""The safeguarding lead's window: the concern inbox is set up once, and then read, apart from everything else."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from interview_app.base.clock import Clock
from interview_app.base.errors import UserError
from interview_app.bundle.authority_file import authority_in
from interview_app.centre.concerns import Inbox
from interview_app.crypto import age, words
from interview_app.ui.help.saving import save_cards
from interview_app.ui.jobs import Jobs
from interview_app.ui.lead.attending import Attending, ChooseFiles, ChooseFolder
from interview_app.ui.lead.case_page import CasePage
from interview_app.ui.lead.list_page import ListPage
from interview_app.ui.lead.set_up_page import SetUpPage
from interview_app.ui.lead.take_page import TakePage
from interview_app.ui.widgets.role_window import TEXT_SIZE, RoleWindow
from interview_app.ui.widgets.side_rail import Place, SideRail

_YEAR = 365
_PLACES = {"concerns": "nav:concerns", "case": "nav:concerns", "take": "nav:take"}


class LeadWindow(RoleWindow):
    """Pages of a concern inbox.

    Args:
        folder: Where it is, or is to be.
        identity: The lead's private key.
        clock: Tells when.
        jobs: Runs slow work.
        choose_files: Asks the person for files.
        choose_folder: Asks the person for a folder.

    Raises:
        InboxPlace: When the folder holds something else.
        ConcernDamaged: When the inbox is under another key, or was changed.
    """

    SHELF = "lead"

    def __init__(
        self,
        folder: Path,
        identity: age.HybridIdentity,
        *,
        clock: Clock,
        jobs: Jobs,
        choose_files: ChooseFiles,
        choose_folder: ChooseFolder,
    ) -> None:
        super().__init__("lead")
        self.setWindowTitle(self.tr("Interview Companion: concern inbox"))
        if self.helping is not None:
            self.helping.save_cards = partial(save_cards, choose_folder)
        self._folder, self._identity, self._clock, self.jobs = folder, identity, clock, jobs
        self._choose_files, self._choose_folder = choose_files, choose_folder
        self._authority = ""
        self._attending: Attending | None = None
        if Inbox.is_in(folder):
            self._attend(Inbox.open(folder, identity, clock=clock))
        else:
            Inbox.check_free(folder)
        self.refurnish()

    def refurnish(self) -> None:
        """Draw everything anew, on the page where the person is."""
        if self._attending is None:
            self._furnish_set_up()
            return
        listed, case, taking = ListPage(self.look), CasePage(self.look), TakePage(self.look)
        at = next((name for name, page in self._pages.items() if page is self.page), "")
        self._attending.attach(listed, case, taking)
        places = (
            Place("nav:concerns", self.tr("Concerns"), "list"),
            Place("nav:take", self.tr("Take in"), "inbox"),
        )
        rail = SideRail(places, (self.help_place(), self.text_size_place()), self.look)
        self.furnish({"concerns": listed, "case": case, "take": taking}, rail)
        if at == "take":
            self._attending.take()
        else:
            self._attending.again()

    def go(self, name: str) -> None:
        """Go to a place of the rail."""
        if name == TEXT_SIZE:
            self.change_text_size(1)
        elif self._attending is not None and name == "nav:take":
            self._attending.take()
        elif self._attending is not None:
            self._attending.list()

    def _attend(self, inbox: Inbox) -> None:
        self._attending = Attending(
            inbox,
            self._identity,
            self.jobs,
            choose_files=self._choose_files,
            choose_folder=self._choose_folder,
            parent=self,
        )
        self._attending.page_wanted.connect(lambda name: self.show_page(name, _PLACES[name]))

    def _furnish_set_up(self) -> None:
        page = SetUpPage(self.look)
        page.file_wanted.connect(partial(self._read_authority, page))
        page.same.connect(partial(self._set_up, page))
        self.furnish({"set_up": page}, SideRail((), (self.help_place(), self.text_size_place()), self.look))
        page.show_ready(_words(self._authority))
        self.show_page("set_up")

    def _read_authority(self, page: SetUpPage) -> None:
        files = self._choose_files(page, page.file_question())
        if not files:
            return
        try:
            self._authority = authority_in(files[0])
            page.show_ready(_words(self._authority))
        except UserError as error:
            page.show_trouble(error)

    def _set_up(self, page: SetUpPage, years: int) -> None:
        try:
            inbox = Inbox.found(
                self._folder, self._identity, authority=self._authority, keep_days=years * _YEAR, clock=self._clock
            )
        except UserError as error:
            page.show_trouble(error)
            return
        self._attend(inbox)
        self.refurnish()


def _words(authority: str) -> Sequence[str]:
    return words.fingerprint(authority.encode()) if authority else ()
