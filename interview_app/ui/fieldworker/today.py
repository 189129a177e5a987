"""Today: the laptop's check and what waits, counted anew each time the page comes up."""

from collections import Counter

from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.fitness import FreeBytes, check, free_bytes
from interview_app.ui.fieldworker.today_page import TodayPage
from interview_app.ui.fieldworker.values import TodayView
from interview_app.vault.stages import Stage


class Today:
    """Knows the home page and the vault's counts."""

    def __init__(self, page: TodayPage, desk: Desk, free: FreeBytes = free_bytes) -> None:
        self._page = page
        self._desk = desk
        self._free = free

    def begin(self) -> None:
        """Look at the laptop and count."""
        room = self._desk.room
        count = Counter(row.stage for row in self._desk.vault.interviews())
        self._page.show_view(
            TodayView(
                check=check(room.paths.vault, self._desk.pack(), room.clock, self._free),
                to_carry_on=count[Stage.OPEN],
                to_seal=count[Stage.CLOSING],
                to_send=count[Stage.SEALED],
                to_be_receipted=count[Stage.EXPORTED],
            )
        )
