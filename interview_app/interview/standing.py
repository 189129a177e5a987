"""An interview as it stands: its state tied to where it is stored, and the page that shows it."""

from interview_app.base.clock import Clock, Randomness
from interview_app.interview import consent, endings, flow, moves
from interview_app.interview.endings import Ended
from interview_app.interview.events import Decision, Event, Resumed, Theme
from interview_app.interview.journal import Journal
from interview_app.interview.page import page
from interview_app.interview.pages import ConsentPage, Page, Progress, QuestionPage
from interview_app.interview.state import InterviewState, fold
from interview_app.interview.stopwatch import Stopwatch
from interview_app.interview.withdrawal import Card
from interview_app.study.pack import Pack


class NotNow(ValueError):
    """An intent that the page on the screen does not offer: a bug in a window."""


class Standing:
    """What a window shows of an interview; `session.Session` adds what a person can do.

    Args:
        journal: Where its events go.
        pack: The pack it was begun with.
        label: Two neutral words by which the fieldworker tells interviews apart.
        state: What the events so far lead to.
        clock: Tells the time.
        randomness: Where keys and codes come from.
    """

    def __init__(
        self, journal: Journal, pack: Pack, label: str, state: InterviewState, *, clock: Clock, randomness: Randomness
    ) -> None:
        self.label = label
        self._journal = journal
        self._pack = pack
        self._loaded = pack.loaded
        self._wording = pack.loaded.wording(state.setup.language)
        self._state = state
        self._clock = clock
        self._randomness = randomness
        decided = state.consent.decisions if state.consent else {}
        self._draft: dict[str, Decision] = {**consent.blank(pack.loaded.study), **decided}
        self._ended: Ended = ""
        self._watch = Stopwatch(clock)
        self._page = self._drawn()

    @property
    def page(self) -> Page:
        """The page to show; another object after each intent that changed it."""
        return self._page

    @property
    def progress(self) -> Progress:
        """How far the participant is."""
        return flow.progress(self._loaded, self._state)

    @property
    def state(self) -> InterviewState:
        """Everything recorded so far."""
        return self._state

    @property
    def interview(self) -> str | None:
        """The id in the vault, or None as long as nothing is stored."""
        return self._journal.interview

    @property
    def ended(self) -> Ended:
        """How the interview ended, or "" while it goes on."""
        return self._ended

    @property
    def can_go_back(self) -> bool:
        """Whether Back leads anywhere."""
        return not self._ended and moves.backward(self._loaded, self._state) is not None

    @property
    def can_skip(self) -> bool:
        """Whether there is something to skip."""
        return not self._ended and isinstance(self._page, QuestionPage | ConsentPage)

    @property
    def language(self) -> str:
        """The language tag of the wording."""
        return self._wording.language

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self._state.theme

    @property
    def text_scale(self) -> int:
        """The text size in percent."""
        return self._state.text_scale

    # ---- from event to page; for Session only ------------------------------------------------------------------

    def _turn(self, *happened: Event) -> None:
        """Store events and show the page they lead to; whatever cannot be is refused before anything is stored."""
        if self._state.paused:
            happened = (Resumed(), *happened)
        state = fold(happened, self._state)
        self._journal.record(happened)
        self._show(state)

    def _note(self, *happened: Event) -> None:
        """Store events that leave the page as it is."""
        self._need(not self._ended)
        state = fold(happened, self._state)
        self._journal.record(happened)
        self._state = state

    def _show(self, state: InterviewState) -> None:
        self._state = state
        self._watch.restart()
        self._page = self._drawn()

    def _drawn(self) -> Page:
        return page(self._loaded, self._wording, self._state, self._state.place.step, self._draft)

    def _end(self, ended: Ended, card: Card | None = None) -> None:
        self._ended = ended
        self._page = endings.thanks_page(
            self._loaded,
            self._wording,
            self._state,
            ended,
            code=card.code if card else "",
            until=endings.last_day(self._loaded, self._clock.now().date()) if card else None,
        )

    def _need(self, offered: bool) -> None:  # noqa: FBT001 - reads as a sentence where it is called
        if self._ended or not offered:
            raise NotNow("the page does not offer this")
