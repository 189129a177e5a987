"""What the fieldworker's pages work with once the laptop is unlocked."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from interview_app.base.errors import UserError
from interview_app.bundle import overdue
from interview_app.bundle.overdue import Overdue
from interview_app.interview import laptop
from interview_app.interview.readiness import Check
from interview_app.study.pack import Pack
from interview_app.ui.fieldworker.room import Room
from interview_app.vault.values import InterviewRow
from interview_app.vault.vault import Vault

Result = TypeVar("Result")


class Desk:
    """The laptop once it is unlocked. It keeps the study it has opened: with sound clips that takes half a second.

    Args:
        room: The laptop.
        vault: Its open vault.

    Attributes:
        seen: What the check has seen of the machine since it was unlocked; None before.
        by_itself: What became of interviews that were due when it was unlocked.
    """

    def __init__(self, room: Room, vault: Vault) -> None:
        self.room = room
        self.vault = vault
        self._kept: Pack | None = None
        self.seen: tuple[Check, ...] | None = None
        self.by_itself: Overdue | None = None
        self._left = False

    def leave(self) -> None:
        """Close the vault. Work that is still under way ends, and nobody is told any more."""
        self._left = True
        self.vault.close()

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        page: QObject | None = None,
    ) -> None:
        """Run slow work, as `Jobs.run`; what it ends in is told only as long as the laptop is unlocked."""
        self.room.jobs.run(work, self._unless_left(done), self._unless_left(failed), page)

    def _unless_left(self, told: Callable[[Result], None]) -> Callable[[Result], None]:
        return lambda what: None if self._left else told(what)

    def pack(self) -> Pack | UserError:
        """Return the installed study, or why there is none that can be used."""
        try:
            return self.usable_pack()
        except UserError as error:
            return error

    def seal_overdue(self) -> None:
        """Seal the interviews whose time for notes has passed, and remember what became of them until the lock."""
        room = self.room
        clock, randomness = room.clock, room.randomness
        self.by_itself = overdue.seal_overdue(
            self.vault, self.pack(), self.pack_of, room.paths.sealed, clock=clock, randomness=randomness
        )

    def usable_pack(self) -> Pack:
        """Return the installed study. Whether it is still the one in use, and for this day, is asked each time.

        Raises:
            NoPack: When none is installed.
            PackExpired: When it is too old, or the clock is wrong.
        """
        self._kept = pack = laptop.current_pack(self.vault, self.room.clock, self._kept)
        return pack

    def install(self, untrusted_pack: bytes) -> Pack:
        """Verify a study pack, install it, and keep it open.

        Raises:
            UserError: As `laptop.install`.
        """
        self._kept = pack = laptop.install(self.vault, untrusted_pack, self.room.clock)
        return pack

    def pack_of(self, interview: str) -> Pack:
        """Return the study an interview was begun with.

        Raises:
            NoPack: When no study was ever installed.
        """
        return laptop.pack_of(self.vault, interview, self.room.clock, self._kept)

    def authority(self) -> str:
        """Return the public key line of the centre.

        Raises:
            NoPack: When no study was ever installed.
        """
        return laptop.authority(self.vault)

    def row(self, interview: str) -> InterviewRow:
        """Return one interview's row; a KeyError is a bug."""
        return {row.id: row for row in self.vault.interviews()}[interview]
