"""The fieldworker's window: unlock, then today's work on a quiet rail. The participant's window is another one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent

from interview_app.base.clock import Clock, Randomness
from interview_app.base.paths import LaptopPaths
from interview_app.interview.handing_back import PinGuard
from interview_app.ui.fieldworker.idle import IdleWatch
from interview_app.ui.fieldworker.room import ChooseFiles, ChooseFolder, Practice, Room
from interview_app.ui.fieldworker.unlock_page import UnlockPage
from interview_app.ui.fieldworker.unlocking import Unlocking
from interview_app.ui.jobs import Jobs
from interview_app.ui.widgets.role_window import TEXT_SIZE, RoleWindow
from interview_app.ui.widgets.side_rail import Place, SideRail

if TYPE_CHECKING:
    from interview_app.ui.fieldworker.desk import Desk
    from interview_app.ui.fieldworker.enrolling import Offer
    from interview_app.ui.fieldworker.places import Places
    from interview_app.ui.fieldworker.values import Over

__all__ = ["FieldworkerWindow", "Practice"]


class FieldworkerWindow(RoleWindow):
    """Emits `interview_wanted` with a session when the laptop is to be handed over, and `locked` when it locks.

    Args:
        paths: Where the laptop keeps things.
        clock: Tells the time.
        randomness: Where keys and codes come from.
        jobs: Runs slow work.
        practice: Passphrase and PIN of a practice laptop, shown on a band; None for a real one.
        choose_folder: Asks the person for a folder.
        choose_files: Asks the person for files.
    """

    interview_wanted = Signal(object)
    locked = Signal()

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
    ) -> None:
        super().__init__("fieldworker")
        self.setWindowTitle(self.tr("Interview Companion"))
        self.band = self._band(practice)
        self._room = Room(paths, clock, randomness, jobs, choose_folder, choose_files)
        self._desk: Desk | None = None
        self._guard = PinGuard(lambda: self._desk.vault.pin() if self._desk else None, clock)
        self._places: Places | None = None
        self._at, self._finishing = "", ""
        self._watch = IdleWatch(self)
        self._watch.idle.connect(self.lock)
        self.refurnish()

    def check_pin(self, pin: str) -> bool:
        """Tell whether a PIN gets the laptop back from the participant.

        Raises:
            PinWait: After too many wrong ones in a row.
        """
        return self._guard.check(pin)

    def interview_over(self, left: "Over") -> None:
        """Go on after the participant: to the notes when something was kept, else to Today."""
        if left.ended == "kept" and left.interview is not None:
            self.finish(left.interview)
        else:
            self.go("nav:today")

    def finish(self, interview: str) -> None:
        """Show the notes and the seal of an interview that the participant has finished."""
        if self._places is None:
            return
        self._finishing = interview
        self._places.closing.begin(interview)
        self._show("closing", "nav:interviews")

    def lock(self) -> None:
        """Close the vault and ask for the passphrase again."""
        if self._desk is None or self.busy:
            return
        self._keep()
        self._desk.vault.close()
        self._desk, self._at = None, ""
        self.refurnish()
        self.locked.emit()

    def go(self, name: str) -> None:
        """Go to a place of the rail, with what is typed kept first."""
        if self._places is None:
            return
        self._keep()
        match name:
            case "nav:today":
                self._places.today.begin()
                self._show("today", name)
            case "nav:interviews":
                self._places.listing.begin()
                self._show("interviews", name)
            case "nav:send":
                self._places.sending.begin()
                self._show("send", name)
            case "lock":
                self.lock()
            case _ if name == TEXT_SIZE:
                self.change_text_size(1)

    def refurnish(self) -> None:
        """Draw everything anew."""
        if self._desk is None:
            self._furnish_locked()
        else:
            self._furnish_unlocked(self._desk)

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
        if self.busy and self._desk is not None:
            event.ignore()
            return
        self._keep()
        if self._desk is not None:
            self._desk.vault.close()
            self._desk = None
        super().closeEvent(event)

    # ---- locked -------------------------------------------------------------------------------------------------

    def _furnish_locked(self) -> None:
        page = UnlockPage(self.look)
        self._places = None
        self._unlocking = Unlocking(page, self._room, self._opened, self.set_busy)
        self.furnish({"unlock": page}, None)
        self.show_page("unlock")
        self._unlocking.begin()

    def _opened(self, desk: "Desk") -> None:
        self._desk = desk
        self._furnish_unlocked(desk)

    # ---- unlocked -----------------------------------------------------------------------------------------------

    def _furnish_unlocked(self, desk: "Desk") -> None:
        from interview_app.ui.fieldworker.places import Places  # noqa: PLC0415 - as above

        self._keep()
        offer = self._places.enrolling.offer if self._places is not None else None
        places = self._places = Places(desk, self.look, self.interview_wanted.emit, self.set_busy)
        places.pin_page.pin_chosen.connect(self._pin_chosen)
        places.today_page.interview_wanted.connect(self._set_up)
        places.today_page.study_wanted.connect(self._study)
        places.interviews_page.new_wanted.connect(self._set_up)
        places.interviews_page.closing_wanted.connect(self.finish)
        places.today_page.interviews_wanted.connect(lambda: self.go("nav:interviews"))
        places.today_page.send_wanted.connect(lambda: self.go("nav:send"))
        places.closing_page.send_wanted.connect(lambda: self.go("nav:send"))
        places.closing_page.today_wanted.connect(lambda: self.go("nav:today"))
        has_pin = bool(desk.vault.pin())
        self.furnish(places.pages, self._make_rail() if has_pin else None)
        if has_pin:
            self._go_back_to(self._at, places, offer)
        else:
            places.pin_page.begin()
            self.show_page("pin")

    def _go_back_to(self, page: str, places: "Places", offer: "Offer | None") -> None:
        """Show the page that was there before everything was drawn anew, if it still makes sense.

        Args:
            page: Its name.
            places: The new pages.
            offer: The study whose words were being compared there.
        """
        match page:
            case "interviews" | "send":
                self.go(f"nav:{page}")
            case "set_up":
                self._set_up()
            case "study":
                self._study(offer)
            case "closing" if places.closing.waits(self._finishing):
                self.finish(self._finishing)
            case _:
                self.go("nav:today")

    def _make_rail(self) -> SideRail:
        places = (
            Place("nav:today", self.tr("Today"), "house"),
            Place("nav:interviews", self.tr("Interviews"), "list"),
            Place("nav:send", self.tr("Send"), "send"),
        )
        return SideRail(places, (self.text_size_place(), Place("lock", self.tr("Lock"), "lock", page=False)), self.look)

    def _pin_chosen(self, pin: str) -> None:
        if self._desk is not None:
            self._desk.vault.set_pin(pin)
            self._furnish_unlocked(self._desk)

    def _set_up(self) -> None:
        if self._places is not None:
            self._places.setting_up.begin()
            self._show("set_up", "nav:today")

    def _study(self, offer: "Offer | None" = None) -> None:
        if self._places is not None:
            self._places.enrolling.begin(offer)
            self._show("study", "nav:today")

    def _show(self, page: str, place: str) -> None:
        self._at = page
        self.show_page(page, place)

    def _keep(self) -> None:
        if self._places is not None:
            self._places.closing_page.keep_notes()

    def _band(self, practice: Practice | None) -> str:
        if practice is None:
            return ""
        return self.tr("PRACTICE   Passphrase: {passphrase}   PIN: {pin}").format(
            passphrase=practice.passphrase, pin=practice.pin
        )
