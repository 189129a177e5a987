"""An interview as it stands: its state tied to where it is stored, and the page that shows it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta

from interview_app.base.clock import Clock, Randomness, SteadyClock
from interview_app.interview import consent, distress, endings, flow, moves, my_choices, topics
from interview_app.interview.endings import Ended
from interview_app.interview.events import Event, Font, Resumed, Theme
from interview_app.interview.journal import Journal
from interview_app.interview.page import page
from interview_app.interview.pages import ConsentPage, DistressSheet, Page, Progress, QuestionPage, TeachBackPage
from interview_app.interview.renewal import ConsentText, own_text
from interview_app.interview.signing import Signature, Who
from interview_app.interview.speaking import Reading, reading, words
from interview_app.interview.state import InterviewState, fold, stands_aside
from interview_app.interview.stopwatch import Stopwatch
from interview_app.study.clips import voice
from interview_app.study.pack import Pack
from interview_app.vault.values import EvidencePart
from interview_app.vault.vault import Vault

_MUCH = timedelta(hours=1)
"""A clock that is set right by itself moves by seconds."""


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
        text: The consent text that is valid for it, when not the one of its own pack.
    """

    def __init__(
        self,
        journal: Journal,
        pack: Pack,
        label: str,
        state: InterviewState,
        *,
        clock: Clock,
        randomness: Randomness,
        text: ConsentText | None = None,
    ) -> None:
        self.label = label
        self._journal = journal
        self._pack = pack
        self._loaded = pack.loaded
        self._wording = pack.loaded.wording(state.setup.language)
        self._newer_text = text
        self._state = state
        self._clock = SteadyClock(clock)
        self._randomness = randomness
        self._draft = consent.drafted(pack.loaded.study, state.consent)
        self._signatures: dict[Who, Signature] = {}
        self._ended: Ended = ""
        self._watch = Stopwatch(self._clock)
        self._listened = False
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
        page = self._page
        if self._ended or isinstance(page, TeachBackPage):
            return isinstance(page, TeachBackPage) and not self._ended and page.prompt not in self._state.setup.core
        return isinstance(page, QuestionPage) or (isinstance(page, ConsentPage) and not page.step.startswith("vouch:"))

    @property
    def can_change_topic(self) -> bool:
        """Whether the participant can go on to something else and leave the rest of this unanswered."""
        return not self._ended and topics.can_leave(self._loaded, self._state)

    @property
    def clock_moved(self) -> bool:
        """Whether somebody has set the laptop's clock since this began; the interview does not go by it."""
        return abs(self._clock.moved()) > _MUCH

    @property
    def distress_sheet(self) -> DistressSheet:
        """What to show when it becomes too much."""
        return distress.sheet(self._loaded, self._wording)

    @property
    def pack(self) -> Pack:
        """The study that it was begun with."""
        return self._pack

    @property
    def vault(self) -> Vault:
        """Where it is stored, once anything is."""
        return self._journal.vault

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

    @property
    def font(self) -> Font:
        """The font that was chosen."""
        return self._state.font

    @property
    def read_aloud(self) -> bool:
        """Whether each page reads itself aloud when it comes."""
        return self._state.read_aloud

    @property
    def speed(self) -> int:
        """How fast pages are read aloud, in percent."""
        return self._state.speed

    @property
    def reading(self) -> Reading:
        """The page as it is read aloud, with the sounds of the study."""
        return self.reading_of(words(self._page))

    @property
    def sample(self) -> tuple[str, ...]:
        """Some words of the study to try the sound with."""
        return (self._wording.text("title"), *self._wording.lines("intro"))

    def reading_of(self, texts: Iterable[str]) -> Reading:
        """Return other texts as they are read aloud in this interview."""
        machine = self._pack.practice or self.language in self._loaded.study.media.machine_voice
        return reading(texts, voice(self._loaded.files, self.language), machine=machine)

    @property
    def _text(self) -> ConsentText:
        """The consent text that is valid."""
        return self._newer_text or own_text(self._pack, self.language)

    # ---- from event to page; for Session only ------------------------------------------------------------------

    def _turn(
        self,
        *happened: Event,
        then: Callable[[InterviewState], Sequence[Event]] | None = None,
        evidence: Sequence[EvidencePart] = (),
    ) -> None:
        """Store events and show the page they lead to; whatever cannot be is refused before anything is stored.

        Args:
            happened: The events.
            then: Tells from the state after them which ones follow; they are stored together.
            evidence: What belongs to the evidence of consent.
        """
        if self._state.paused:
            happened = (Resumed(), *happened)
        state = fold(happened, self._state)
        if then is not None:
            following = then(state)
            happened, state = (*happened, *following), fold(following, state)
        uses_deck_up = flow.uses_deck_up(self._loaded.study, self._state, state)
        self._journal.record(happened, uses_deck_up=uses_deck_up, evidence=evidence)
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
        self._listened = False
        self._page = self._drawn()

    def _drawn(self) -> Page:
        step, signatures = self._state.place.step, self._signatures
        if stands_aside(step):
            return my_choices.page(self._text, self._state, self._draft)
        state, until = self._state, endings.last_day(self._loaded, self._clock.now().date())
        return page(self._loaded, self._wording, state, step, self._draft, until=until, signatures=signatures)

    def _end(self, ended: Ended) -> None:
        self._ended = ended
        # A signature that was never confirmed must not outlive the interview, not even in memory.
        self._signatures.clear()
        self._draft = {}
        self._page = endings.thanks_page(self._loaded, self._wording, self._state, ended)

    def _offered(self, offered: bool) -> None:  # noqa: FBT001 - reads as a sentence where it is called
        if not offered:
            raise NotNow("the page does not offer this")

    def _need(self, offered: bool) -> None:  # noqa: FBT001 - reads as a sentence where it is called
        self._offered(offered and not self._ended)
