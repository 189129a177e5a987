"""The fieldworker's window: unlock, then today's work on a quiet rail. The participant's window is another one."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.paths import LaptopPaths
from interview_app.interview.handing_back import PinGuard
from interview_app.ui.fieldworker.holding import HoldingWindow
from interview_app.ui.fieldworker.idle import IdleWatch
from interview_app.ui.fieldworker.keying import NewLaptop, offer
from interview_app.ui.fieldworker.new_laptop_page import NewLaptopPage
from interview_app.ui.fieldworker.room import ChooseFiles, ChooseFolder, Practice, Room
from interview_app.ui.fieldworker.senses import Senses
from interview_app.ui.fieldworker.unlock_page import UnlockPage
from interview_app.ui.fieldworker.unlocking import Unlocking
from interview_app.ui.help.saving import save_cards
from interview_app.ui.jobs import Jobs
from interview_app.ui.notices import notice
from interview_app.ui.widgets.role_window import TEXT_SIZE
from interview_app.ui.widgets.side_rail import Place, SideRail

if TYPE_CHECKING:
    from interview_app.ui.fieldworker.desk import Desk
    from interview_app.ui.fieldworker.places import Aside, Places
    from interview_app.ui.fieldworker.values import Over
    from interview_app.ui.fieldworker.ways import At, Ways
    from interview_app.vault.vault import Vault

__all__ = ["FieldworkerWindow", "Practice"]


class FieldworkerWindow(HoldingWindow):
    """Emits `locked` when it locks, and what `HoldingWindow` emits.

    Args:
        paths: Where the laptop keeps things.
        clock: Tells the time.
        randomness: Where keys and codes come from.
        jobs: Runs slow work.
        practice: Passphrase and PIN of a practice laptop, shown on a band; None for a real one.
        choose_folder: Asks the person for a folder.
        choose_files: Asks the person for files.
        senses: Read the machine for the laptop's check; those of this machine, if not given.
    """

    locked = Signal()
    practise_wanted = Signal(str)

    def __init__(
        self,
        paths: LaptopPaths,
        *,
        clock: Clock,
        randomness: Randomness,
        jobs: Jobs,
        practice: Practice | None,
        choose_folder: ChooseFolder,
        choose_files: ChooseFiles,
        senses: Senses | None = None,
    ) -> None:
        super().__init__("fieldworker")
        self.setWindowTitle(self.tr("Interview Companion"))
        self._practice = practice
        own, practising = senses or Senses(), practice is not None
        self._room = Room(paths, clock, randomness, jobs, choose_folder, choose_files, own, practising)
        self._guard = PinGuard(lambda: self._desk.vault.pin() if self._desk else None, clock)
        if self.helping is not None:
            self.helping.save_cards = partial(save_cards, choose_folder)
        self._places: Places | None = None
        self._ways: Ways | None = None
        self._aside: Aside | None = None
        self._at: At | None = None
        self._leaving: Callable[[], None] | None = None
        self._watch = IdleWatch(self)
        self._watch.idle.connect(self.lock_unless_held)
        self.refurnish()

    @property
    def open_vault(self) -> "Vault | None":
        """The laptop's storage while it is unlocked: practice looks at what was done."""
        return self._desk.vault if self._desk is not None else None

    def check_pin(self, pin: str) -> bool:
        """Tell whether a PIN gets the laptop back from the participant.

        Raises:
            PinWait: After too many wrong ones in a row.
        """
        return self._guard.check(pin)

    def go_on_after(self, left: "Over") -> None:
        """Go on after the participant: to the notes when something was kept, else to Today."""
        if left.ended == "kept" and left.interview is not None:
            self.finish(left.interview)
        else:
            self.go("nav:today")

    def finish(self, interview: str) -> None:
        """Show the notes and the seal of an interview that the participant has finished."""
        if self._ways is not None:
            self._keep()
            self._ways.finish(interview)

    def lock(self) -> None:
        """Close the vault and ask for the passphrase again; what is being written is finished first, under a cover."""
        self._leave(at_once=False)

    def seal_now(self) -> None:
        """Seal every interview as it stands, so that nobody can open it here, and lock."""
        self._leave(at_once=True)

    def _leave(self, *, at_once: bool) -> None:
        from interview_app.ui.fieldworker import leaving  # noqa: PLC0415 - loaded after the first paint

        if self._desk is None:
            return
        if self.busy:
            self._leaving = partial(self._leave, at_once=at_once)
            self.show_page("locking")
            return
        self._leaving = None
        trouble = None
        with suppress(UserError):  # words that cannot be kept must not keep the laptop open
            self._keep()
        try:
            (leaving.seal_all if at_once else leaving.seal_unresumable)(self._desk)
        except UserError as error:
            trouble = error
        self._desk.leave()
        self._desk = self._at = None
        self.start_over()
        if trouble is None:
            self.locked.emit()
        else:
            self._unlock_page.show_notice(notice(trouble, self.look, closable=False))

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - as in the base class
        """Lock, once what was being written is finished, if somebody wants to leave."""
        super().set_busy(busy)
        if not busy and self._leaving is not None:
            QTimer.singleShot(0, self, self._leaving)

    def go(self, name: str) -> None:
        """Go to a place of the rail, with what is typed kept first."""
        if self._ways is None:
            return
        self._keep()
        if name == "lock":
            self.lock()
        elif name == TEXT_SIZE:
            self.change_text_size(1)
        elif name == "concerns":
            self.list_concerns()
        elif name == "concern" and self._desk is not None:
            self.record_concern(label=self._desk.row(self._ways.at.interview).label)
        else:
            self._ways.go(name)

    def furnish_all(self) -> None:
        """Draw everything anew."""
        if self._desk is None:
            self._furnish_locked()
        else:
            self._furnish_unlocked(self._desk)

    def forget_pages(self) -> None:
        """Keep what is typed, put aside what is chosen, and leave the pages."""
        if self._places is not None:
            self._keep()
            self._aside, self._places = self._places.aside(), None
        if self._ways is not None:
            self._at, self._ways = self._ways.at, None

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for an empty chair while the window is there."""
        super().showEvent(event)
        self._watch.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop watching: the participant has the laptop."""
        super().hideEvent(event)
        self._watch.sleep()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is typed and close the vault; wait while something is being written."""
        if (self.busy and self._desk is not None) or self.holds_back(event):
            event.ignore()
            return
        self._keep()
        if self._desk is not None:
            self._desk.leave()
            self._desk = None
        super().closeEvent(event)

    # ---- locked -------------------------------------------------------------------------------------------------

    def _furnish_locked(self) -> None:
        self.band = self._band(None)
        page = self._unlock_page = UnlockPage(self.look)
        new = NewLaptopPage(self.look, offer(self._room))
        self._places = self._aside = self._ways = None
        self._unlocking = Unlocking(page, self._room, self._opened, self.set_busy, nothing=lambda: self._begin(new))
        self._new_laptop = NewLaptop(new, self._room, self._opened, self.set_busy)
        self.furnish({"unlock": page, "new": new}, None)
        self.show_page("unlock")
        self._unlocking.begin()

    def _begin(self, page: NewLaptopPage) -> None:
        self.show_page("new")
        page.show_ready()

    def _opened(self, desk: "Desk") -> None:
        self._desk = desk
        self._furnish_unlocked(desk)

    # ---- unlocked -----------------------------------------------------------------------------------------------

    def _furnish_unlocked(self, desk: "Desk") -> None:
        from interview_app.ui.fieldworker.places import Places  # noqa: PLC0415 - as above
        from interview_app.ui.fieldworker.ways import At, Ways  # noqa: PLC0415 - as above

        self.band = self._band(desk)
        self.forget_pages()
        aside, self._aside = self._aside, None
        places = self._places = Places(desk, self.look, self.interview_wanted.emit, self.set_busy)
        places.pin_page.pin_chosen.connect(self._pin_chosen)
        ways = self._ways = Ways(places, self.show_page)
        ways.connect(self.go, self.finish)
        places.practise_page.chosen.connect(self.practise_wanted)
        places.details_page.notes_wanted.connect(self.wait_beside)
        has_pin = bool(desk.vault.pin())
        self.furnish(places.pages, self._make_rail() if has_pin else None)
        if has_pin:
            ways.back_to(self._at or At(), aside)
        else:
            places.pin_page.begin()
            self.show_page("pin")

    def _make_rail(self) -> SideRail:
        places = (
            Place("nav:today", self.tr("Today"), "house"),
            Place("nav:interviews", self.tr("Interviews"), "list"),
            Place("nav:send", self.tr("Send"), "send"),
        )
        lock = Place("lock", self.tr("Lock"), "lock", page=False)
        return SideRail(places, (self.help_place(), self.text_size_place(), lock), self.look)

    def _pin_chosen(self, pin: str) -> None:
        if self._desk is not None:
            self._desk.vault.set_pin(pin)
            self._furnish_unlocked(self._desk)

    def _keep(self) -> None:
        self.keep_console()
        if self._places is not None:
            self._places.closing_page.keep_notes()

    def _band(self, desk: "Desk | None") -> str:
        """Return the words that mark everything as practice: for a practice laptop, or for a pack of practice."""
        if self._practice is not None:
            words = self.tr("PRACTICE   Passphrase: {passphrase}   PIN: {pin}")
            return words.format(passphrase=self._practice.passphrase, pin=self._practice.pin)
        pack = desk.pack() if desk is not None else None
        return "" if pack is None or isinstance(pack, UserError) or not pack.practice else self.tr("PRACTICE")
