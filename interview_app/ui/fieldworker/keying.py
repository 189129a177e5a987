"""Passphrases of this laptop: the first one makes its storage, a later one takes its place."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from interview_app.base.errors import UserError
from interview_app.base.machine import mark
from interview_app.crypto import words
from interview_app.ui.fieldworker.new_laptop_page import NewLaptopPage
from interview_app.ui.fieldworker.passphrase_page import PassphrasePage
from interview_app.ui.fieldworker.room import Room

if TYPE_CHECKING:
    from interview_app.ui.fieldworker.desk import Desk


def offer(room: Room) -> Callable[[], str]:
    """Return what offers six words."""
    return lambda: words.diceware(room.randomness)


class NewLaptop:
    """Knows the page that sets a laptop up.

    Args:
        page: The page.
        room: The laptop.
        opened: Called with the unlocked laptop.
        busy: Called with True while the storage is made.
    """

    def __init__(
        self, page: NewLaptopPage, room: Room, opened: "Callable[[Desk], None]", busy: Callable[[bool], None]
    ) -> None:
        self._page, self._room, self._opened, self._busy = page, room, opened, busy
        page.passphrase_chosen.connect(self.make)

    def make(self, passphrase: str) -> None:
        """Make the laptop's storage under a passphrase."""
        self._page.show_waiting()
        self._busy(True)
        room = self._room

        def work() -> "Desk":
            from interview_app.crypto import slots  # noqa: PLC0415 - loaded after the first paint
            from interview_app.interview import laptop  # noqa: PLC0415 - as above
            from interview_app.ui.fieldworker.desk import Desk  # noqa: PLC0415 - as above

            cost = slots.calibrate(room.clock)
            clock, randomness = room.clock, room.randomness
            vault = laptop.make_laptop(room.paths, passphrase, cost, clock=clock, randomness=randomness, machine=mark())
            return Desk(room, vault)

        room.jobs.run(work, self._done, self._failed)

    def _done(self, desk: "Desk") -> None:
        self._busy(False)
        self._opened(desk)

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self._page.show_failed(error)


class Rekeying:
    """Knows the page that changes the passphrase, and the vault.

    Args:
        page: The page.
        desk: The unlocked laptop.
        busy: Called with True while it is changed.
    """

    def __init__(self, page: PassphrasePage, desk: "Desk", busy: Callable[[bool], None]) -> None:
        self._page, self._desk, self._busy = page, desk, busy
        page.change_wanted.connect(self.change)

    def begin(self) -> None:
        """Ask for both passphrases."""
        self._page.show_ready()

    def change(self, old: str, new: str) -> None:
        """Change the passphrase, if the old one is right."""
        from interview_app.crypto import slots  # noqa: PLC0415 - as above

        self._page.show_waiting()
        self._busy(True)
        room, vault = self._desk.room, self._desk.vault

        def work() -> None:
            vault.change_passphrase(old, new, cost=slots.calibrate(room.clock))

        room.jobs.run(work, self._done, self._failed, self._page)

    def _done(self, _nothing: None) -> None:
        self._busy(False)
        self._page.show_changed()

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        wrong = isinstance(error, UserError) and error.code in {"PASSPHRASE-WRONG", "PASSPHRASE-WAIT"}
        (self._page.show_wrong if wrong else self._page.show_failed)(error)
