"""Withdrawal on the laptop: a code is looked up off the window's thread, and what it found is erased after a yes."""

from collections.abc import Callable
from typing import TypeVar

from interview_app.base.files import read_bounded
from interview_app.bundle import afterwards, by_code, shredded, withdrawal_list
from interview_app.bundle.afterwards import Pen
from interview_app.crypto.derive import KdfCost
from interview_app.interview import laptop
from interview_app.interview.withdrawal import LOCATOR_COST
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.withdraw_page import WithdrawPage

Result = TypeVar("Result")


class Withdrawing:
    """Knows the page and the vault, and for a moment which interview a code was for.

    Args:
        page: The page.
        desk: The unlocked laptop.
        busy: Called with True while something is looked up or erased.
        cost: The work of one try at a code; part of the format, and cheaper in tests only.
    """

    def __init__(
        self, page: WithdrawPage, desk: Desk, busy: Callable[[bool], None], cost: KdfCost = LOCATOR_COST
    ) -> None:
        self._page, self._desk, self._busy = page, desk, busy
        self.cost = cost
        self._found: str | None = None
        page.code_given.connect(self.look_up)
        page.erase_wanted.connect(self.erase)
        page.kept.connect(self.begin)
        page.list_wanted.connect(self.take_list)

    def begin(self) -> None:
        """Ask for a code; what an earlier one found is forgotten."""
        self._found = None
        self._page.show_ready()

    def look_up(self, typed: str) -> None:
        """Look for the interview of a code; the answer is one or none."""
        vault, room = self._desk.vault, self._desk.room

        def work() -> str | None:
            salt = bytes.fromhex(laptop.installed_pack(vault).loaded.study.withdrawal_salt)
            return by_code.find(vault, typed, salt, tries_in=room.paths.vault, clock=room.clock, cost=self.cost)

        self._run(work, self._looked_up)

    def erase(self) -> None:
        """Erase what was found."""
        interview = self._found
        if interview is None:
            return
        vault, room = self._desk.vault, self._desk.room

        def work() -> shredded.Shredded:
            pen = Pen(laptop.installed_pack(vault), room.paths.sealed, room.clock, room.randomness)
            afterwards.withdraw(vault, interview, pen)
            return shredded.report(vault, self._desk.row(interview), room.paths.sealed)

        self._run(work, self._erased)

    def take_list(self) -> None:
        """Ask for the centre's list, and erase what it names."""
        files = self._desk.room.choose_files(self._page, self._page.list_question())
        if not files:
            return
        vault, room = self._desk.vault, self._desk.room

        def work() -> int:
            secret, authority = laptop.shared_secret(vault), self._desk.authority()
            erased = 0
            for file in files:
                untrusted = read_bounded(file, withdrawal_list.LARGEST)
                erased += withdrawal_list.apply(vault, secret, room.paths.sealed, untrusted, authority=authority)
            return erased

        self._run(work, self._listed)

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self._page.show_waiting()
        self._busy(True)
        self._desk.run(work, done, self._failed, self._page)

    def _looked_up(self, interview: str | None) -> None:
        self._busy(False)
        self._found = interview
        if interview is None:
            self._page.show_ready()
            self._page.show_none()
        else:
            self._page.show_found()

    def _erased(self, report: shredded.Shredded) -> None:
        self._busy(False)
        told = any(each.interview == report.interview for each in self._desk.vault.addenda())
        self.begin()
        self._page.show_erased(report.found or report.checked, to_tell=told)

    def _listed(self, erased: int) -> None:
        self._busy(False)
        self.begin()
        self._page.show_listed(erased)

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self.begin()
        self._page.show_trouble(error)
