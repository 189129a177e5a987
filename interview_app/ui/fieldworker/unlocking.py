"""Unlocking: the passphrase is stretched off the window's thread, then the vault is opened."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from interview_app.base.errors import UserError
from interview_app.base.machine import mark
from interview_app.ui.fieldworker.room import Room
from interview_app.ui.fieldworker.unlock_page import UnlockPage
from interview_app.vault import presence

if TYPE_CHECKING:
    from interview_app.ui.fieldworker.desk import Desk


class Unlocking:
    """Knows the unlock page and the vault's folder.

    Args:
        page: The page.
        room: The laptop.
        opened: Called with the unlocked laptop.
        busy: Called with True while the passphrase is tried.
        nothing: Called when there is nothing to unlock yet.
    """

    def __init__(
        self,
        page: UnlockPage,
        room: Room,
        opened: "Callable[[Desk], None]",
        busy: Callable[[bool], None],
        *,
        nothing: Callable[[], None],
    ) -> None:
        self._page = page
        self._nothing = nothing
        self._room = room
        self._opened = opened
        self._busy = busy
        page.unlock_wanted.connect(self.unlock)
        page.again_wanted.connect(self.begin)

    def begin(self) -> None:
        """Ask for the passphrase, or say that there is nothing to unlock."""
        try:
            there = presence.exists(self._room.paths.vault)
        except UserError as error:
            self._page.show_trouble(error)
            return
        if there:
            self._page.show_ready()
        else:
            self._nothing()

    def unlock(self, passphrase: str) -> None:
        """Try a passphrase."""
        self._page.show_waiting()
        self._busy(True)
        room = self._room

        def work() -> "Desk":
            from interview_app.bundle import remains  # noqa: PLC0415 - loaded after the first paint
            from interview_app.ui.fieldworker.desk import Desk  # noqa: PLC0415 - as above
            from interview_app.vault.vault import Vault  # noqa: PLC0415 - as above

            vault = Vault.unlock(
                room.paths.vault, passphrase, clock=room.clock, randomness=room.randomness, machine=mark()
            )
            with suppress(UserError):  # what a crash left can wait; the person cannot
                remains.remove(vault, room.paths.sealed)
            desk = Desk(room, vault)
            desk.pack()  # opened here and kept, so that the window does not stand still for it
            desk.seal_overdue()
            return desk

        room.jobs.run(work, self._done, self._failed)

    def _done(self, desk: "Desk") -> None:
        self._busy(False)
        self._page.show_ready()
        self._opened(desk)

    def _failed(self, error: Exception) -> None:
        from interview_app.crypto.slots import TooManyTries, WrongPassphrase  # noqa: PLC0415 - as above

        self._busy(False)
        match error:
            case TooManyTries():
                self._page.show_wait(error, int(str(error.fields["seconds"])))
            case WrongPassphrase():
                self._page.show_wrong(error)
            case UserError():
                self._page.show_trouble(error)
            case _:
                self._page.show_ready()
                raise error
