"""Interviews: the room where the archive's interviews are listed and read."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_app.ui.centre.list_page import ListPage
from interview_app.ui.centre.listing import Listing
from interview_app.ui.centre.rooms import TEAM, Desk, Room
from interview_app.ui.centre.summary_page import SummaryPage
from interview_app.ui.theme import Look
from interview_app.ui.widgets.side_rail import Place


class InterviewsRoom(Room):
    """Lists interviews and shows one."""

    NAME = "nav:interviews"
    ROLES = TEAM

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._listing: Listing | None = None

    def place(self) -> Place:
        """Return its line of the rail."""
        return Place(self.NAME, self.tr("Interviews"), "list")

    def pages(self, look: Look) -> Mapping[str, QWidget]:
        """Return the list, and the page on which one is read."""
        list_page, summary_page, desk = ListPage(look), SummaryPage(look), self.desk
        listing = Listing(list_page, summary_page, desk.centre, desk.jobs, desk.choose_folder)
        if self._listing is not None:
            listing.go_on(self._listing.stand)
        self._listing = listing
        listing.opened.connect(lambda: desk.show("summary"))
        summary_page.back_wanted.connect(lambda: desk.go(self.NAME))
        list_page.import_wanted.connect(lambda: desk.go("nav:import"))
        return {"interviews": list_page, "summary": summary_page}

    def resume(self, page: str) -> bool:
        """Show the interview that is read."""
        if page == "summary" and self._listing is not None:
            self._listing.show_again()
        return page == "summary"

    def enter(self) -> None:
        """List what is in the archive."""
        if self._listing is not None:
            self._listing.begin()
