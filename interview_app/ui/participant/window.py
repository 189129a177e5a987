"""The participant's window: the session's pages, a break, the cover, and the way out, which needs the PIN."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from interview_app.base.errors import UserError
from interview_app.interview.events import Answer, Skipped
from interview_app.interview.pages import Page, QuestionPage, ReviewPage
from interview_app.interview.session import Session
from interview_app.interview.withdrawal import Card
from interview_app.ui import theme
from interview_app.ui.jobs import Jobs
from interview_app.ui.pages.direction import direction_of
from interview_app.ui.pages.intents import Change, Finish, Intent, Keep, Reply, Simple, TakeOut
from interview_app.ui.participant.appearance_panel import AppearancePanel
from interview_app.ui.participant.attention import IDLE_MS
from interview_app.ui.participant.frame import Frame
from interview_app.ui.participant.layers import Layers
from interview_app.ui.participant.pause_panel import PausePanel
from interview_app.ui.participant.pin_panel import PinPanel
from interview_app.ui.participant.presenter import perform
from interview_app.ui.participant.waiting_panel import WaitingPanel
from interview_app.ui.widgets.accessible import announce


@dataclass(frozen=True)
class Left:
    """The participant's part is over, and the fieldworker has given the PIN.

    Attributes:
        interview: Its id; None when nothing was stored.
        ended: "kept", "deleted" or "declined"; "" when the laptop was given back to carry on another time.
    """

    interview: str | None
    ended: str


class ParticipantWindow(Frame):
    """Shows a session's pages and passes on what the person wants.

    Args:
        session: Begun or resumed.
        check_pin: Tells whether this is the fieldworker's PIN.
        jobs: Runs what takes a moment.
        practice: Whether nothing here is real; then a band says so.
        practice_pin: The PIN, to stand on that band.
        idle_ms: After so long without a key or a touch the screen is hidden.
    """

    left = Signal(object)
    """Left: emitted once, when the laptop is back in the fieldworker's hands."""

    def __init__(
        self,
        session: Session,
        *,
        check_pin: Callable[[str], bool],
        jobs: Jobs,
        practice: bool,
        practice_pin: str = "",
        idle_ms: int = IDLE_MS,
    ) -> None:
        look = theme.look(session.theme, session.text_scale)
        super().__init__(look, practice=practice, practice_pin=practice_pin, idle_ms=idle_ms)
        self._session = session
        self._check_pin = check_pin
        self._jobs = jobs
        self._drafts: dict[str, Answer] = {}
        self._row = ""
        self.setLayoutDirection(direction_of(session.language))
        self.hide_wanted.connect(self.hide_screen)
        self._connect(self.layers)
        self._show_page()

    # ---- pages ---------------------------------------------------------------------------------------------------

    def _connect(self, layers: Layers) -> None:
        self.setWindowTitle(self.tr("Interview"))
        shell = layers.shell
        shell.wanted.connect(self._do)
        shell.footer.went_back.connect(self._back)
        shell.footer.skipped.connect(self._skip)
        shell.top.pressed.connect(self._press)

    def _show_page(self, page: Page | None = None) -> None:
        session, shell = self._session, self.layers.shell
        shown = page or self._with_draft(session.page)
        before = shell.view.page if shell.view is not None else None
        stays = shell.area.verticalScrollBar().value() if _same(before, shown) else 0
        shell.show_page(shown, session.progress, back=session.can_go_back, skip=session.can_skip)
        shell.area.verticalScrollBar().setValue(stays)
        if isinstance(shown, ReviewPage) and self._row:
            self._focus(f"change:{self._row}")
            self._row = ""

    def _with_draft(self, page: Page) -> Page:
        if not isinstance(page, QuestionPage) or page.step not in self._drafts:
            return page
        unanswered = page.answer is None or isinstance(page.answer, Skipped)
        return replace(page, answer=self._drafts[page.step]) if unanswered else page

    def _do(self, intent: Intent) -> None:
        match intent:
            case Keep():
                self._keep()
            case Finish():
                self._ask_for_laptop(back=self.tr("Show the last page again"))
            case _:
                self._perform(intent)

    def _perform(self, intent: Simple) -> None:
        step = self._session.page.step
        if self._try(lambda: perform(self._session, intent)):
            if isinstance(intent, Change | TakeOut):
                self._row = intent.key
            self._drafts.pop(self._row if isinstance(intent, TakeOut) else step, None)
            self._show_page()
            if isinstance(intent, Reply):
                announce(self, self.tr("Answer saved."))

    def _back(self) -> None:
        view, page = self.layers.shell.view, self._session.page
        draft = view.draft() if view is not None else page
        if self._try(self._session.back):
            # What was typed and not saved is still there when they come back; it is in memory only.
            if isinstance(draft, QuestionPage) and draft.answer is not None:
                self._drafts[draft.step] = draft.answer
            self._show_page()

    def _skip(self) -> None:
        step = self._session.page.step
        if self._try(self._session.skip):
            self._drafts.pop(step, None)
            self._show_page()

    def _try(self, action: Callable[[], None]) -> bool:
        try:
            action()
        except UserError as error:
            self.layers.shell.show_problem(error)
            return False
        return True

    # ---- keeping -------------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        self.layers.show_panel(WaitingPanel(self.tr("Your answers are being put away safely."), self.look))
        self._jobs.run(self._session.make_card, self._keep_with, self._keep_failed, owner=self)

    def _keep_with(self, card: Card) -> None:
        try:
            self._session.keep(card)
        except UserError as error:
            self._keep_failed(error)
        else:
            self._show_page()
            self.layers.show_panel(None)

    def _keep_failed(self, error: Exception) -> None:
        self.layers.show_panel(None)
        self.layers.shell.show_problem(error)

    # ---- what is always there ------------------------------------------------------------------------------------

    def _press(self, name: str) -> None:
        {"pause": self._pause, "hide": self.hide_screen, "appearance": self._choose_appearance}[name]()

    def _pause(self) -> None:
        self._quietly(self._session.pause)
        panel = PausePanel(self.look, can_stop=not self._session.ended)
        panel.pressed.connect(self._after_break)
        self.layers.show_panel(panel)

    def _after_break(self, name: str) -> None:
        if name == "hand_back":
            self._ask_for_laptop(back=self.tr("Carry on instead"))
            return
        self._quietly(self._session.resume_after_pause)
        self.layers.show_panel(None)
        if name == "stop" and self._try(self._session.stop):
            self._show_page()

    def _choose_appearance(self) -> None:
        panel = AppearancePanel(self.look)
        panel.chosen.connect(self._wear_chosen)
        panel.done.connect(lambda: self.layers.show_panel(None))
        self.layers.show_panel(panel)

    def _wear_chosen(self) -> None:
        panel, view = self.layers.panel, self.layers.shell.view
        if not isinstance(panel, AppearancePanel) or view is None:
            return
        chosen, focused, page = theme.look(panel.theme, panel.scale), self.focusWidget(), view.draft()
        if not self._session.ended:
            self._quietly(lambda: self._session.set_aids(panel.theme, panel.scale))
        self._connect(self.wear(chosen))
        self._show_page(page)
        self._choose_appearance()
        if focused is not None:
            self._focus(focused.objectName())

    # ---- hiding and leaving --------------------------------------------------------------------------------------

    def hide_screen(self) -> None:
        """Cover everything at once, then note it. Whatever goes wrong, the cover stays."""
        if self.layers.covered:
            return
        title = self.tr("Locked")
        text = self.tr("Type the PIN to carry on.")
        cover = PinPanel(title, text, self.look, check_pin=self._check_pin, onward=self.tr("Open"))
        cover.accepted.connect(self._uncover)
        self.setWindowTitle(title)
        self.layers.show_cover(cover)
        self.repaint()
        self._quietly(lambda: self._session.pause(hidden=True))

    def _uncover(self) -> None:
        self.setWindowTitle(self.tr("Interview"))
        self.layers.show_cover(None)
        if not isinstance(self.layers.panel, PausePanel):
            self._quietly(self._session.resume_after_pause)

    def _ask_for_laptop(self, back: str) -> None:
        title = self.tr("Please give the laptop back")
        text = self.tr("The person who gave it to you types the PIN here.")
        ask = PinPanel(title, text, self.look, check_pin=self._check_pin, onward=self.tr("Take back"), around=back)
        ask.accepted.connect(self._leave)
        ask.declined.connect(lambda: self._after_break("carry_on"))
        self.layers.show_panel(ask)

    def _leave(self) -> None:
        self.rest()
        self.left.emit(Left(self._session.interview, self._session.ended))

    def _quietly(self, action: Callable[[], None]) -> None:
        """Do what only leaves a note: when there is no room for it, the person must not be held up."""
        try:
            action()
        except UserError:
            return

    def _focus(self, name: str) -> None:
        found = self.layers.top().findChild(QWidget, name)
        if isinstance(found, QWidget):
            found.setFocus(Qt.FocusReason.OtherFocusReason)


def _same(before: Page | None, after: Page) -> bool:
    return before is not None and before.step == after.step
