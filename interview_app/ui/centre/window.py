"""The central team's window: take bundles in, find an interview and read it, look at the study and pack it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from interview_app.centre.office import Centre
from interview_app.crypto import shares
from interview_app.ui.centre.import_page import ImportPage
from interview_app.ui.centre.importing import Importing
from interview_app.ui.centre.keeping import Keeping
from interview_app.ui.centre.keys_page import KeysPage
from interview_app.ui.centre.list_page import ListPage
from interview_app.ui.centre.listing import Listing
from interview_app.ui.centre.rotation_page import RotationPage
from interview_app.ui.centre.shares_page import SharesPage
from interview_app.ui.centre.study_drawing import Drawing
from interview_app.ui.centre.study_opening import Opening
from interview_app.ui.centre.study_packing import Packing
from interview_app.ui.centre.study_page import StudyPage
from interview_app.ui.centre.summary_page import SummaryPage
from interview_app.ui.help.saving import save_cards
from interview_app.ui.jobs import Jobs
from interview_app.ui.widgets.role_window import TEXT_SIZE, RoleWindow
from interview_app.ui.widgets.side_rail import Place, SideRail

ChooseFolder = Callable[[QWidget, str], Path | None]
ChooseFiles = Callable[[QWidget, str], Sequence[Path]]


class CentreWindow(RoleWindow):
    """Pages of an open centre.

    Args:
        centre: The centre, opened with a team member's key; whoever opened it closes it.
        jobs: Runs slow work.
        choose_files: Asks the person for files.
        choose_folder: Asks the person for a folder.
        practice: Whether to mark everything as practice.
    """

    SHELF = "centre"

    def __init__(
        self,
        centre: Centre,
        *,
        jobs: Jobs,
        choose_files: ChooseFiles,
        choose_folder: ChooseFolder,
        practice: bool,
    ) -> None:
        super().__init__("centre")
        self.setWindowTitle(self.tr("Interview Companion: central team"))
        self.band = self.tr("PRACTICE   Central team") if practice else ""
        if self.helping is not None:
            self.helping.save_cards = partial(save_cards, choose_folder)
        self._centre, self._jobs = centre, jobs
        self._choose_files, self._choose_folder = choose_files, choose_folder
        self._at = "nav:import"
        self._opening = Opening(centre, jobs, choose_folder, self)
        self._drawing = Drawing(jobs, self.set_busy, self)
        self._packing = Packing(centre, jobs, choose_files, choose_folder, busy=self.set_busy, parent=self)
        self._keeping = Keeping(centre, jobs, choose_files, busy=self.set_busy, parent=self)
        self._keeping.page_wanted.connect(lambda page: self.show_page(page, "nav:keys"))
        self._opening.opened.connect(self._drawing.open)
        self._opening.opened.connect(self._packing.open)
        self._drawing.frozen.connect(self._opening.read_again)
        self.refurnish()

    def refurnish(self) -> None:
        """Draw everything anew, on the page where the person is."""
        import_page, list_page, summary_page = ImportPage(self.look), ListPage(self.look), SummaryPage(self.look)
        self._importing = Importing(import_page, self._centre, self._jobs, self._choose_files, self.set_busy)
        self._listing = Listing(list_page, summary_page, self._centre, self._jobs, self._choose_folder)
        self._listing.opened.connect(lambda: self.show_page("summary", "nav:interviews"))
        summary_page.back_wanted.connect(lambda: self.go("nav:interviews"))
        list_page.import_wanted.connect(lambda: self.go("nav:import"))
        study_page = StudyPage(self.look)
        self._drawing.attach(study_page.design)
        self._packing.attach(study_page.packs)
        self._opening.attach(study_page)
        keys_page, rotation_page = KeysPage(self.look), RotationPage(self.look)
        shares_page = SharesPage(self.look, shares.normal)
        self._keeping.attach(keys_page, shares_page, rotation_page)
        places = (
            Place("nav:import", self.tr("Take in"), "inbox"),
            Place("nav:interviews", self.tr("Interviews"), "list"),
            Place("nav:study", self.tr("Study"), "book-open"),
            Place("nav:keys", self.tr("Keys"), "key-round"),
        )
        rail = SideRail(places, (self.help_place(), self.text_size_place()), self.look)
        pages = {
            "import": import_page,
            "interviews": list_page,
            "summary": summary_page,
            "study": study_page,
            "keys": keys_page,
            "shares": shares_page,
            "rotation": rotation_page,
        }
        self.furnish(pages, rail)
        self.go(self._at)

    def go(self, name: str) -> None:
        """Go to a place of the rail."""
        if name == TEXT_SIZE:
            self.change_text_size(1)
            return
        self._at = name
        if name == "nav:interviews":
            self.show_page("interviews", name)
            self._listing.begin()
        elif name == "nav:study":
            self.show_page("study", name)
            self._opening.begin()
        elif name == "nav:keys":
            self._keeping.begin()
        else:
            self.show_page("import", name)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let nothing be drawn for a window that is gone."""
        self._drawing.cancel()
        super().closeEvent(event)
