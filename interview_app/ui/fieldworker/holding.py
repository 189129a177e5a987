"""The fieldworker's window around the participant: the console, while they have a screen of their own and after it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from interview_app.base.errors import UserError
from interview_app.ui import language
from interview_app.ui.fieldworker.clock_moved import ClockMoved
from interview_app.ui.fieldworker.console_page import ConsolePage
from interview_app.ui.fieldworker.consoling import Consoling
from interview_app.ui.fieldworker.distress_page import DistressPage, Steps
from interview_app.ui.fieldworker.hand_over_page import HandOverPage
from interview_app.ui.fieldworker.values import Over, ScreenChoice
from interview_app.ui.widgets.column_page import ColumnPage
from interview_app.ui.widgets.role_window import RoleWindow

if TYPE_CHECKING:
    from interview_app.interview.session import Session
    from interview_app.ui.fieldworker.concerning import Writing
    from interview_app.ui.fieldworker.desk import Desk

DISTRESS_KEY = Qt.Key.Key_F9


class HoldingWindow(RoleWindow):
    """Shows one page instead of all others, while the participant is there and when they have just been.

    Emits `interview_wanted` with a session when the laptop is to be handed over, `cover_wanted` when the participant's
    screen has to be covered, `screen_chosen` with its number, and `noted` when something was stored that they can see.

    Attributes:
        held: Whether the participant has the other screen.
    """

    interview_wanted = Signal(object)
    cover_wanted = Signal()
    screen_chosen = Signal(int)
    noted = Signal()

    SHELF = "laptop"

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._desk: Desk | None = None
        self._page: Callable[[], QWidget] | None = None
        self._console: Consoling | None = None
        self._concern: Writing | None = None
        self._console_page: Callable[[], QWidget] | None = None
        self.held = self._steps_shown = False
        QShortcut(QKeySequence(DISTRESS_KEY), self).activated.connect(self._turn_steps)

    def ask_screen(self, screens: Sequence[ScreenChoice]) -> None:
        """Ask which screen is the participant's, instead of everything else."""

        def page() -> HandOverPage:
            made = HandOverPage(self.look, screens)
            made.chosen.connect(self.screen_chosen)
            return made

        self._drop_console()
        self._page = page
        self._show_only()

    def hold(self, session: "Session") -> None:
        """Show the console beside the participant, instead of everything else."""
        self._show_console(session, label="")
        self.held = True

    def wait_for(self, session: "Session") -> None:
        """Show the console of an interview that was handed back and can be handed over again."""
        self._show_console(session, label=session.label)

    def keep_console(self) -> None:
        """Store what is typed on the console, or in a concern record."""
        if self._console is not None:
            self._console.keep()
        if self._concern is not None:
            self._concern.keep()

    def let_go(self) -> None:
        """Have all pages again."""
        if self._page is not None:
            self.keep_console()
            self._drop_console()
            self._page, self.held = None, False
            self.refurnish()

    def start_over(self) -> None:
        """Draw everything anew, also where only one page was shown: the laptop has locked."""
        self._drop_console()
        self._page, self.held = None, False
        with language.as_of(self):
            self.furnish_all()

    def refurnish(self) -> None:
        """Draw the one page anew, or everything."""
        if self._page is None:
            self.furnish_all()
        else:
            self._show_only()

    def furnish_all(self) -> None:
        """Draw every page anew, on the one where the person is."""
        raise NotImplementedError

    def forget_pages(self) -> None:
        """Be told that all pages are about to be destroyed."""
        raise NotImplementedError

    def interview_over(self, left: Over) -> None:
        """Go on after the participant, and say if somebody has set the clock meanwhile."""
        self.let_go()
        self.go_on_after(left)
        if not left.ended and left.interview is not None:
            self.wait_beside(left.interview)
        if left.clock_moved and isinstance(self.page, ColumnPage):
            self.page.show_trouble(ClockMoved())

    def go_on_after(self, left: Over) -> None:
        """Show the page that comes after the participant."""
        raise NotImplementedError

    def lock_unless_held(self) -> None:
        """Lock after a while without a sign of life; while the participant has the other screen, time is theirs."""
        if not self.held:
            self.lock()

    def lock(self) -> None:
        """Lock the laptop."""
        raise NotImplementedError

    def holds_back(self, event: QCloseEvent) -> bool:
        """Tell whether the window stays open, because the participant is there; their screen is covered then."""
        stays = self.held and event.spontaneous()
        if stays:
            self.cover_wanted.emit()
        return stays

    def _show_only(self) -> None:
        if self._page is not None:
            self.keep_console()
            self.forget_pages()
            with language.as_of(self):
                self.furnish({"only": self._page()}, None)
            self.show_page("only")
            QTimer.singleShot(0, self, self._begin_again)

    def _begin_again(self) -> None:
        """Begin the page once more: the first time comes before it has its size."""
        if isinstance(self.page, ColumnPage):
            self.page.begin()

    def _turn_steps(self) -> None:
        """Show or hide the steps: on the console, or instead of everything; a concern record has its own."""
        if self._concern is not None:
            return
        if self._console is not None:
            self._steps_shown = not self._steps_shown
            self._show_only()
        elif self._page is not None:
            self.let_go()
        elif self._desk is not None and not self.busy:
            self._page = self._distress_page
            self._show_only()

    # ---- the console -------------------------------------------------------------------------------------------

    def _show_console(self, session: "Session", *, label: str) -> None:
        if self._desk is None:
            return
        self._drop_console()
        console = self._console = Consoling(session, self._desk.room.clock, self)
        console.noted.connect(self.noted)
        console.stop_seen.connect(self._show_steps)
        told = self._told()

        def page() -> ConsolePage:
            made = ConsolePage(self.look, told, shown=self._steps_shown, label=label)
            made.cover_wanted.connect(self.cover_wanted)
            made.steps_wanted.connect(self._turn_steps)
            made.hand_over_wanted.connect(self._hand_over_again)
            made.today_wanted.connect(self.let_go)
            made.concern_wanted.connect(lambda: self.record_concern(label=session.label))
            console.attach(made)
            return made

        self._console_page = page
        self._page, self._steps_shown = page, False
        self._show_only()

    def _drop_console(self) -> None:
        self._concern = None
        if self._console is not None:
            self._console.deleteLater()
            self._console = None

    def wait_beside(self, interview: str) -> None:
        """Show the console of an interview that can be carried on, before the laptop is handed over again."""
        from interview_app.interview.session import Session  # noqa: PLC0415 - studies are loaded after the first paint

        if self._desk is None:
            return
        room, vault = self._desk.room, self._desk.vault
        try:
            pack = self._desk.pack_of(interview)
            session = Session.resume(vault, pack, interview, clock=room.clock, randomness=room.randomness)
        except UserError as error:
            if isinstance(self.page, ColumnPage):
                self.page.show_trouble(error)
        else:
            self.wait_for(session)

    def _hand_over_again(self) -> None:
        if self._console is not None:
            session = self._console.session
            self.let_go()
            self.interview_wanted.emit(session)

    def _show_steps(self) -> None:
        if not self._steps_shown:
            self._turn_steps()

    # ---- concern records ---------------------------------------------------------------------------------------

    def record_concern(self, concern: str = "", *, label: str = "") -> None:
        """Write a concern record, instead of everything else; then go back to where the wish came from.

        Args:
            concern: The id of a draft to go on with; "" for a new one.
            label: The interview that it comes from.
        """
        from interview_app.ui.fieldworker.concern_page import ConcernPage  # noqa: PLC0415 - seldom needed
        from interview_app.ui.fieldworker.concerning import Writing  # noqa: PLC0415 - as above

        if self._desk is None or self.busy:
            return
        back = self._back_to_console if self._console is not None else self.list_concerns
        writing = Writing(self._desk, concern, label, back)

        def page() -> ConcernPage:
            made = ConcernPage(self.look)
            writing.attach(made)
            return made

        self.keep_console()
        self._concern, self._page = writing, page
        self._show_only()

    def list_concerns(self) -> None:
        """Show the concern records of this laptop, instead of everything else."""
        from interview_app.ui.fieldworker.concerning import Concerns  # noqa: PLC0415 - as above
        from interview_app.ui.fieldworker.concerns_page import ConcernsPage  # noqa: PLC0415 - as above

        if self._desk is None or self.busy:
            return
        concerns = Concerns(self._desk, self.record_concern, self.let_go)

        def page() -> ConcernsPage:
            made = ConcernsPage(self.look)
            concerns.attach(made)
            return made

        self._concern, self._page = None, page
        self._show_only()

    def _back_to_console(self) -> None:
        self._concern, self._page = None, self._console_page
        self._show_only()

    def _distress_page(self) -> DistressPage:
        page = DistressPage(self.look, self._told())
        page.back_wanted.connect(self.let_go)
        return page

    def _told(self) -> Steps:
        from interview_app.interview import distress  # noqa: PLC0415 - studies are loaded after the first paint

        pack = self._desk.pack() if self._desk is not None else None
        if pack is None or isinstance(pack, UserError):
            return Steps()
        loaded = pack.loaded
        return Steps(distress.steps(loaded), distress.sheet(loaded, loaded.wording(loaded.study.default_language)))
