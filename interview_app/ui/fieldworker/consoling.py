"""The console's presenter: it knows the page and the session, through which alone anything is stored."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from interview_app.base.clock import Clock
from interview_app.base.errors import UserError
from interview_app.interview.console import LEVELS, MARKS
from interview_app.ui import language
from interview_app.ui.fieldworker.console_page import ConsolePage
from interview_app.ui.fieldworker.console_view import ConsoleView, Noted, Spent

if TYPE_CHECKING:
    from interview_app.interview.session import Session

_LOOK_MS = 500
"""How soon the console is where the participant is. Their window knows nothing of it."""


class Consoling(QObject):
    """Follows the participant from page to page, except under the hands of somebody who types.

    Args:
        session: The interview. The participant's window speaks to the same one.
        clock: Tells how long it has been.
        parent: Lives as long.
    """

    stop_seen = Signal()
    """They seem to need a stop: the steps should be on the screen."""
    noted = Signal()
    """Something was stored that the participant can see, too."""

    def __init__(self, session: "Session", clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._page: ConsolePage | None = None
        self._view: ConsoleView | None = None
        self._began = self._part_began = clock.monotonic()
        self._shown = self._theirs = session.page.step
        self._chosen = False
        timer = QTimer(self)
        timer.setInterval(_LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()

    @property
    def session(self) -> "Session":
        """The interview."""
        return self._session

    def attach(self, page: ConsolePage) -> None:
        """Show everything on a page, which was drawn anew."""
        self._page, self._view = page, None
        page.note_changed.connect(self._keep)
        page.marked.connect(self._mark)
        page.level_seen.connect(self._see)
        page.page_wanted.connect(self.open)
        page.follow_wanted.connect(self.follow)
        page.destroyed.connect(lambda: self._forget(page))
        self._show()

    def look(self) -> None:
        """See where the participant is, and go there unless somebody is typing, or has chosen another page."""
        theirs = self._session.page.step
        if theirs.partition(":")[0] != self._theirs.partition(":")[0]:
            self._part_began = self._clock.monotonic()
        self._theirs = theirs
        if theirs != self._shown and not self._chosen and self._page is not None and not self._page.typing:
            self._turn_to(theirs)
        self._show()

    def open(self, step: str) -> None:
        """Show the notes of another page, and stay there until asked to follow."""
        self._turn_to(step)
        self._chosen = self._shown != self._theirs
        self._show()
        if self._page is not None:
            self._page.focus_note()

    def follow(self) -> None:
        """Go to the participant's page."""
        self.open(self._theirs)

    def keep(self) -> None:
        """Store what has been typed so far, if anything may be stored."""
        if self._page is not None:
            self._page.keep_note()

    def _turn_to(self, step: str) -> None:
        """Show another page, once what was typed on this one is kept; words that cannot be kept stay in sight."""
        self.keep()
        if self._page is None or not self._page.unkept:
            self._shown = step

    # ---- what the page wants -----------------------------------------------------------------------------------

    def _keep(self, note: str) -> None:
        before = self._session.state.console
        if self._try(lambda: self._session.take_note(self._shown, note)) and self._page is not None:
            with language.as_of(self._page.window()):
                self._page.show_kept(anew=self._session.state.console != before)
            self._show()

    def _mark(self, mark: str, on: bool) -> None:  # noqa: FBT001 - a signal's arguments
        known = next(each for each in MARKS if each == mark)
        self._try(lambda: self._session.mark(self._shown, known, on=on))
        self._show_anew()

    def _see(self, level: str) -> None:
        known = next(each for each in LEVELS if each == level)
        anew = known != self._session.state.console.level
        stored = self._try(lambda: self._session.see_distress(self._session.page.step, known))
        self._show_anew()
        if stored and anew and known == "stop_worthy":
            self.stop_seen.emit()

    def _try(self, store: Callable[[], None]) -> bool:
        if not self._session.can_note:
            return False
        before = self._session.state.console
        try:
            store()
        except UserError as error:
            if self._page is not None:
                with language.as_of(self._page.window()):
                    self._page.show_trouble(error)
            return False
        if self._session.state.console != before:
            self.noted.emit()
        return True

    # ---- what it shows -----------------------------------------------------------------------------------------

    def _show_anew(self) -> None:
        """Show what is true, also where a card was pressed and nothing could be stored."""
        self._view = None
        self._show()

    def _show(self) -> None:
        page = self._page
        if page is None:
            return
        view = self._seen()
        with language.as_of(page.window()):
            page.show_time(self._spent())
            if view != self._view:
                self._view = view
                page.show_view(view)

    def _seen(self) -> ConsoleView:
        from interview_app.interview.guide import guide  # noqa: PLC0415 - studies are loaded after the first paint

        session = self._session
        state, loaded = session.state, session.pack.loaded
        console = state.console
        noted = [(step, beside) for step, beside in console.beside.items() if beside.taken_out or not beside.bare]
        return ConsoleView(
            guide=guide(loaded, state, self._shown),
            theirs=None if self._shown == self._theirs else guide(loaded, state, self._theirs),
            can_note=session.can_note,
            over=bool(session.ended),
            resting=state.paused,
            beside=console.at(self._shown),
            level=console.level,
            noted=tuple(Noted(guide(loaded, state, step), beside) for step, beside in noted),
        )

    def _spent(self) -> Spent:
        now = self._clock.monotonic()
        return Spent(now - self._began, now - self._part_began)

    def _forget(self, page: ConsolePage) -> None:
        if self._page is page:
            self._page = None
