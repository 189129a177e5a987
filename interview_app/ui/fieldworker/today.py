"""Today: the laptop's check and what waits, counted anew each time the page comes up."""

from collections import Counter

from interview_app.ui.fieldworker.checking import Checking
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.today_page import TodayPage
from interview_app.ui.fieldworker.values import TodayView
from interview_app.vault.stages import Stage

_UNSEALED = frozenset({Stage.OPEN, Stage.CLOSING})


class Today:
    """Knows the home page and the vault's counts."""

    def __init__(self, page: TodayPage, desk: Desk, checking: Checking) -> None:
        self._page = page
        self._desk = desk
        self._checking = checking

    def begin(self) -> None:
        """Look at the laptop and count."""
        vault = self._desk.vault
        count = Counter(row.stage for row in vault.interviews() if row.stage not in _UNSEALED or vault.key_held(row.id))
        quick = self._checking.quick()
        self._page.show_view(
            TodayView(
                check=quick,
                laptop=self._checking.view(quick),
                can_practise=not self._desk.room.practising,
                to_carry_on=count[Stage.OPEN],
                to_seal=count[Stage.CLOSING],
                to_send=count[Stage.SEALED],
                to_be_receipted=count[Stage.EXPORTED],
                concerns=sum(not row.saved for row in vault.concerns()),
                by_itself=self._desk.by_itself,
            )
        )

    def tell(self) -> None:
        """Say how the laptop stands now that more of it has been seen."""
        self._page.show_laptop(self._checking.view(self._checking.quick()))
