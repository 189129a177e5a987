"""The laptop's check: what can be told at once, and what is looked at off the window's thread, once."""

from collections.abc import Callable
from datetime import UTC

from interview_app.base.errors import UserError
from interview_app.interview import readiness
from interview_app.interview.readiness import Check
from interview_app.ui.fieldworker import fitness
from interview_app.ui.fieldworker.desk import Desk
from interview_app.ui.fieldworker.laptop_page import LaptopPage
from interview_app.ui.fieldworker.values import LaptopCheck, LaptopView

_MEGABYTE = 1_000_000


class Checking:
    """Knows the check's page, the study and the machine.

    Args:
        page: The page.
        desk: The unlocked laptop, which keeps what was seen until it is locked.
        told: Called when something new has been seen.
    """

    def __init__(self, page: LaptopPage, desk: Desk, told: Callable[[], None]) -> None:
        self._page, self._desk, self._told = page, desk, told
        self._looking = False
        page.again_wanted.connect(self.again)

    def begin(self) -> None:
        """Show every line."""
        self._page.show_view(self.view(self.quick()))

    def again(self) -> None:
        """Look at everything anew."""
        self._desk.seen = None
        self.look()
        self.begin()

    def quick(self) -> LaptopCheck:
        """Return what stands in the way of an interview; it is told at once."""
        room = self._desk.room
        return fitness.check(room.paths.vault, self._desk.pack(), room.clock, room.senses.free)

    def view(self, quick: LaptopCheck) -> LaptopView:
        """Return every line as it is known now; what has not been looked at yet is looked at now."""
        self.look()
        lines = (*self._at_once(quick), *(self._desk.seen or ()))
        return LaptopView(lines, checking=self._desk.seen is None)

    def look(self) -> None:
        """Look at the machine off the window's thread, unless that was done since the laptop was unlocked."""
        if self._looking or self._desk.seen is not None:
            return
        self._looking = True
        room = self._desk.room
        senses, folder = room.senses, room.paths.vault

        def work() -> tuple[Check, ...]:
            return (
                readiness.of_power(senses.power()),
                readiness.of_temporary(senses.temporary() // _MEGABYTE),
                readiness.of_encryption(encrypted=senses.encrypted(folder)),
                readiness.of_sound(heard=senses.plays()),
            )

        self._desk.run(work, self._saw, self._could_not, self._page)

    def _at_once(self, quick: LaptopCheck) -> tuple[Check, ...]:
        now = self._desk.room.clock.now()
        lines = (readiness.of_clock(right=quick.clock_ok), readiness.of_disk(quick.free_megabytes))
        pack = self._desk.pack()
        if isinstance(pack, UserError):
            return (*lines, Check("study-none" if quick.trouble is None else "study-unusable", "problem"))
        helplines = readiness.of_helplines(pack.loaded.signposting.checked, now.astimezone(UTC).date())
        return (*lines, readiness.of_study(pack, now), helplines)

    def _saw(self, seen: tuple[Check, ...]) -> None:
        self._looking, self._desk.seen = False, seen
        self._told()

    def _could_not(self, _error: Exception) -> None:
        """Say nothing of what could not be read; it stands in nobody's way."""
        self._saw(())
