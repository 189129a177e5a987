"""A lost card: what has not left the laptop is erased from its page, after a second yes."""

from collections.abc import Callable

from interview_app.bundle import afterwards, shredded
from interview_app.bundle.afterwards import Pen
from interview_app.interview import laptop
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.details_page import DetailsPage


class LostCard:
    """Knows the page and the interview that is meant.

    Args:
        page: The page of one interview.
        desk: The unlocked laptop.
        busy: Called with True while something is erased.
        shown: Called with an interview's id to show it as it stands.
    """

    def __init__(
        self, page: DetailsPage, desk: Desk, busy: Callable[[bool], None], shown: Callable[[str], None]
    ) -> None:
        self._page, self._desk, self._busy, self._shown = page, desk, busy, shown
        self._interview = ""
        page.lost_wanted.connect(self.ask)
        page.lost_left.connect(lambda: shown(self._interview))
        page.lost_confirmed.connect(self.erase)

    def ask(self, interview: str) -> None:
        """Ask once more."""
        self._interview = interview
        self._page.show_lost(self._desk.row(interview).label)

    def erase(self) -> None:
        """Erase it."""
        vault, room, interview = self._desk.vault, self._desk.room, self._interview

        def work() -> shredded.Shredded:
            pen = Pen(laptop.installed_pack(vault), room.paths.sealed, room.clock, room.randomness)
            afterwards.withdraw_without_card(vault, interview, pen)
            return shredded.report(vault, self._desk.row(interview), room.paths.sealed)

        self._page.show_erasing()
        self._busy(True)
        self._desk.run(work, self._erased, self._failed, self._page)

    def _erased(self, report: shredded.Shredded) -> None:
        self._busy(False)
        self._shown(report.interview)
        self._page.show_erased(report.found or report.checked)

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self._shown(self._interview)
        self._page.show_trouble(error)
