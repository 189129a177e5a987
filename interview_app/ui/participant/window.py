"""The participant's window: the session's pages, a break, the cover, and the way out, which needs the PIN."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal

from interview_app.base.errors import UserError
from interview_app.interview.console import NOTE
from interview_app.interview.events import Answer, Skipped
from interview_app.interview.pages import Page, QuestionPage, ReviewPage
from interview_app.interview.session import Session
from interview_app.interview.withdrawal import Card
from interview_app.ui import language, theme
from interview_app.ui.aloud.player import COMMAND
from interview_app.ui.jobs import Jobs
from interview_app.ui.pages.intents import (
    Change,
    Finish,
    Intent,
    Interruption,
    Keep,
    MakeSure,
    PrintCard,
    ReadThemselves,
    Reply,
    SaveCard,
    SaveReceipt,
    Simple,
    Speak,
    StopHere,
    TakeBreak,
    TakeCopy,
    TakeOut,
    TrySound,
    TypeBack,
    Wear,
)
from interview_app.ui.participant.appearance import Appearance
from interview_app.ui.participant.attention import IDLE_MS
from interview_app.ui.participant.breaks import Breaks
from interview_app.ui.participant.cover import Cover
from interview_app.ui.participant.frame import Frame
from interview_app.ui.participant.layers import Layers
from interview_app.ui.participant.listening import Listening
from interview_app.ui.participant.making_sure import MakingSure
from interview_app.ui.participant.pin_panel import PinPanel
from interview_app.ui.participant.presenter import perform, quietly
from interview_app.ui.participant.taking import Outlets, Taking
from interview_app.ui.participant.waiting_panel import WaitingPanel
from interview_app.ui.widgets.accessible import announce


@dataclass(frozen=True)
class Left:
    """The participant's part is over, and the fieldworker has given the PIN.

    Attributes:
        interview: Its id; None when nothing was stored.
        clock_moved: Whether somebody has set the laptop's clock meanwhile.
        ended: "kept", "deleted" or "declined"; "" when the laptop was given back to carry on another time.
    """

    interview: str | None
    ended: str
    clock_moved: bool = False


class ParticipantWindow(Frame):
    """Shows a session's pages and passes on what the person wants.

    Args:
        session: Begun or resumed.
        check_pin: Tells whether this is the fieldworker's PIN.
        jobs: Runs what takes a moment.
        practice: Whether nothing here is real; then a band says so.
        practice_pin: The PIN, to stand on that band.
        idle_ms: After so long without a key or a touch the screen is hidden.
        sound: The command line of the sound process.
        outlets: Where the card and the receipt can go.
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
        sound: Sequence[str] = COMMAND,
        outlets: Outlets | None = None,
    ) -> None:
        language.speak(session.language)
        look = theme.look(session.theme, session.text_scale, session.font)
        super().__init__(look, practice=practice, practice_pin=practice_pin, idle_ms=idle_ms)
        self._session = session
        self._check_pin = check_pin
        self._jobs = jobs
        self._drafts: dict[str, Answer] = {}
        self._row = ""
        self._cover = Cover(self, check_pin)
        self._cover.fell.connect(self._covered)
        self._cover.lifted.connect(self._uncovered)
        self.hide_wanted.connect(self.hide_screen)
        self._breaks = self._breaks_of(session)
        self._taking = Taking(self, session, outlets or Outlets())
        self.distress_wanted.connect(self._breaks.begin_distress)
        self._making_sure = MakingSure(self, session, check_pin)
        self._making_sure.turned.connect(self._show_page)
        self._making_sure.failed.connect(self._show_problem)
        self._appearance = Appearance(self, session)
        self._appearance.worn.connect(self._worn)
        self._appearance.failed.connect(self._show_problem)
        self._listening = Listening(self, session, command=sound)
        self._appearance.sound_wanted.connect(self._listening.follow)
        self._connect(self.layers)
        self._show_page()

    # ---- pages ---------------------------------------------------------------------------------------------------

    def _connect(self, layers: Layers) -> None:
        self.setWindowTitle(self.tr("Interview"))
        self._cover.prepare()
        shell = layers.shell
        shell.wanted.connect(self._do)
        shell.footer.went_back.connect(self._back)
        shell.footer.skipped.connect(self._skip)
        shell.top.pressed.connect(self._press)
        self._listening.connect_to(layers)

    def _breaks_of(self, session: Session) -> Breaks:
        breaks = Breaks(self, session)
        breaks.turned.connect(self._show_page)
        breaks.failed.connect(self._show_problem)
        breaks.laptop_wanted.connect(lambda: self._ask_for_laptop(back=self.tr("Carry on instead")))
        return breaks

    def _show_page(self, page: Page | None = None) -> None:
        session, shell = self._session, self.layers.shell
        shown = page or self._with_draft(session.page)
        before = shell.view.page if shell.view is not None else None
        stays = shell.area.verticalScrollBar().value() if _same(before, shown) else 0
        shell.show_page(shown, session.progress, back=session.can_go_back, skip=session.can_skip)
        self._taking.offer(shell.view)
        shell.area.verticalScrollBar().setValue(stays)
        if isinstance(shown, ReviewPage) and self._row:
            shell.focus_on(f"change:{self._row.removeprefix(NOTE)}")
            self._row = ""
        self._listening.show_page()

    def show_recorded(self) -> None:
        """Show anew what is recorded, where *Check your answers* is on the screen: somebody has noted something."""
        if isinstance(self._session.page, ReviewPage):
            self._show_page()

    def _with_draft(self, page: Page) -> Page:
        if not isinstance(page, QuestionPage) or page.step not in self._drafts:
            return page
        unanswered = page.answer is None or isinstance(page.answer, Skipped)
        return replace(page, answer=self._drafts[page.step]) if unanswered else page

    def _do(self, intent: Intent) -> None:
        self.stir()
        match intent:
            case Keep():
                self._keep()
            case PrintCard() | SaveCard() | SaveReceipt() | TakeCopy():
                self._taking.follow(intent)
            case TypeBack():
                self._type_back(intent.typed)
            case Wear() | Speak() | ReadThemselves() | TrySound():
                self._appearance.follow(intent)
            case Finish():
                self._session.forget_code()
                self._show_page()
                self._ask_for_laptop(back=self.tr("Show the last page again"))
            case TakeBreak() | StopHere() | MakeSure():
                self._interrupt(intent)
            case _:
                self._perform(intent)

    def _interrupt(self, intent: Interruption) -> None:
        match intent:
            case TakeBreak():
                self._breaks.begin()
            case StopHere():
                self._breaks.stop()
            case MakeSure():
                self._making_sure.begin()

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
            self._show_problem(error)
            return False
        return True

    def _show_problem(self, error: Exception) -> None:
        self.layers.shell.show_problem(error)

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
        self._show_problem(error)

    def _type_back(self, typed: str) -> None:
        if self._session.type_back(typed):
            self._show_page()
            announce(self, self.tr("That is right."))
        else:
            words = self.tr("That is not quite the same. Look at your card and try again, or show the code again.")
            self.layers.shell.footer.say(words)

    # ---- what is always there ------------------------------------------------------------------------------------

    def _press(self, name: str) -> None:
        {
            "pause": self._breaks.begin,
            "hide": self.hide_screen,
            "appearance": self._appearance.choose,
            "read_aloud": self._listening.toggle,
        }[name]()

    def _worn(self, page: Page | None) -> None:
        self._connect(self.layers)
        self._show_page(page)

    # ---- hiding and leaving --------------------------------------------------------------------------------------

    def hide_screen(self) -> None:
        """Cover everything at once, then note it. Whatever goes wrong, the cover stays."""
        self._cover.fall()

    def _covered(self) -> None:
        quietly(lambda: self._session.pause(hidden=True))

    def _uncovered(self) -> None:
        if not self._breaks.on:
            quietly(self._session.resume_after_pause)

    def _ask_for_laptop(self, back: str) -> None:
        title = self.tr("Please give the laptop back")
        text = self.tr("The person who gave it to you types the PIN here.")
        ask = PinPanel(title, text, self.look, check_pin=self._check_pin, onward=self.tr("Take back"), around=back)
        ask.accepted.connect(self._leave)
        ask.declined.connect(self._breaks.carry_on)
        self.layers.show_panel(ask)

    def _leave(self) -> None:
        self.rest()
        self.left.emit(Left(self._session.interview, self._session.ended, self._session.clock_moved))


def _same(before: Page | None, after: Page) -> bool:
    return before is not None and before.step == after.step
