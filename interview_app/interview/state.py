"""An interview as it stands: a frozen value, and the one function that takes it from event to event."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce
from types import MappingProxyType
from typing import cast

import msgspec

from interview_app.interview import confirming
from interview_app.interview.closed import NOTHING_YET, Closed, ClosingEvent, NotesWritten, RedactionDecided
from interview_app.interview.console import EMPTY_CONSOLE, Console, ConsoleEvent, NotedTakenOut
from interview_app.interview.events import (
    AidsChanged,
    Answer,
    Answered,
    ConsentConfirmed,
    DrawnWhatIf,
    Event,
    Finished,
    Font,
    LanguageChosen,
    Moved,
    Opened,
    Paused,
    ReadAloud,
    Resumed,
    TakenOut,
    Theme,
    WhatIfsDrawn,
)
from interview_app.interview.ledger import Line
from interview_app.interview.places import (
    NOWHERE,
    STOP,
    UNDERSTANDING,
    AnswerWithoutConsent,
    DecisionByAnother,
    EventOutOfPlace,
    Place,
    Recorded,
    stands_aside,
)
from interview_app.interview.recording import recorded
from interview_app.interview.signing import ConsentSigned, complete
from interview_app.interview.understanding import (
    PRESUMED,
    TWO_AGREE,
    Route,
    Understanding,
    UnderstandingEvent,
)
from interview_app.interview.willing import AT_FIRST, TAKE_PART, ConsentOutdated, Reaffirmed, Use, Willing, agrees

__all__ = [
    "EMPTY",
    "STOP",
    "AnswerWithoutConsent",
    "DecisionByAnother",
    "EventOutOfPlace",
    "InterviewState",
    "Place",
    "Recorded",
    "apply",
    "fold",
    "stands_aside",
]


@dataclass(frozen=True, repr=False)
class InterviewState:
    """Everything that is known of an interview.

    Attributes:
        opened: The set-up, with the language that was chosen since; None only before the first event.
        consent: The last confirmed choices, or None as long as nothing was confirmed.
        place: The page on the screen.
        stopped_at: Where the participant was when they pressed Stop, as long as they are asked what to keep.
        aside: Where the participant was when they opened their choices, or were asked to agree anew, until they return.
        checked_at: Where the participant was when the understanding check was called for, until it is made.
        answers: What is recorded, by the step that asked.
        whatifs: What-ifs drawn for this participant, in the order shown.
        paused: Whether the participant paused or hid the screen.
        finished: The participant's last word, or None.
        closed: What was written and decided since.
        console: What they noted beside the participant, by question.
        understanding: What was said back, and whether anybody was unsure.
        signed: How the choices were signed, over time.
        ledger: Every decision, over time (`ledger`).
        willing: Whether the participant still agrees, and to what.
        whole: Whether the whole log was read. Out of a damaged one, a later no may be missing.
    """

    opened: Opened | None = None
    consent: ConsentConfirmed | None = None
    place: Place = NOWHERE
    stopped_at: Place | None = None
    aside: Place | None = None
    checked_at: Place | None = None
    answers: Mapping[str, Recorded] = field(default_factory=lambda: MappingProxyType({}))
    whatifs: tuple[DrawnWhatIf, ...] = ()
    theme: Theme = "cream"
    text_scale: int = 100
    font: Font = "atkinson"
    read_aloud: bool = False
    speed: int = 100
    paused: bool = False
    finished: Finished | None = None
    closed: Closed = NOTHING_YET
    console: Console = EMPTY_CONSOLE
    understanding: Understanding = PRESUMED
    signed: tuple[ConsentSigned, ...] = ()
    ledger: tuple[Line, ...] = ()
    willing: Willing = AT_FIRST
    whole: bool = True

    def allows(self, use: Use) -> bool:
        """Tell whether the choices as they stand say yes to a use: the one door for whatever stores, quotes or keeps.

        A later no counts for everything that was said before, and so does a doubt whether it was understood, until the
        check is made. Whether something new may be stored at this moment is `may_record`, which asks for more.
        """
        sure = self.whole and self.understanding.able(self.route)
        if self.consent is None or not (sure or use == TAKE_PART):
            return False
        return agrees(use, self.consent.decisions, self.consent.assents if self.route in TWO_AGREE else None)

    @property
    def may_record(self) -> bool:
        """Whether an answer may be recorded now.

        Everything that `may_note` asks for, and the participant has not finished.
        """
        return self.finished is None and self.may_note

    @property
    def may_note(self) -> bool:
        """Whether something about the participant may be stored now, by whoever is beside them.

        Everybody on this route has said yes to the text that is valid now and has signed, and what is core was
        understood.
        """
        if self.consent is None or self.willing.outdated is not None:
            return False
        signed = not self.setup.signs or complete(
            self.signed, self.willing.signed_under or self.consent.document, self.route
        )
        return self.allows(TAKE_PART) and signed and self.understanding.enough(self.route, self.setup.core)

    def may_store(self, answer: Answer) -> bool:
        """Tell whether this answer may be recorded now: a voice needs another yes than a word."""
        return self.may_record and self.allows(cast("Use", answer.needs))

    @property
    def unwanted(self) -> tuple[str, ...]:
        """What is recorded although the choices as they stand say no to what it needs: it has to be taken out."""
        answers = ((key, recorded.answer) for key, recorded in self.answers.items() if recorded.answer is not None)
        return tuple(key for key, answer in answers if not self.allows(cast("Use", answer.needs)))

    @property
    def route(self) -> Route:
        """Who consents: as the age band says, or a consultee from the time when one is asked."""
        return "consultee" if self.understanding.consulted else self.setup.route

    @property
    def may_choose_language(self) -> bool:
        """Whether everything can still be shown in another language: nothing is signed or confirmed yet."""
        return self.consent is None and not self.signed

    @property
    def notes(self) -> str:
        """The fieldworker's notes."""
        return self.closed.notes

    @property
    def setup(self) -> Opened:
        """The set-up of an interview that was opened; an EventOutOfPlace before that is a bug."""
        if self.opened is None:
            raise EventOutOfPlace("the interview is not open")
        return self.opened


EMPTY = InterviewState()


def apply(state: InterviewState, event: Event) -> InterviewState:
    """Return the state after an event.

    Raises:
        AnswerWithoutConsent: For an answer or a note while what it needs is not confirmed or has to be agreed anew, or
            for an answer after the end.
        EventOutOfPlace: For anything before `Opened`, a second `Opened`, notes while the participant is there, choices
            that were confirmed in another language or on another text than the one to agree to, or another language
            after that.
    """
    if (state.opened is None) != isinstance(event, Opened):
        raise EventOutOfPlace(type(event).__name__)
    if isinstance(event, UnderstandingEvent):
        return replace(state, understanding=state.understanding.after(event))
    if isinstance(event, Answered | TakenOut | ConsoleEvent):
        return _recorded(state, event)
    match event:
        case Moved() | Paused() | Resumed() | AidsChanged() | ReadAloud():
            return _seen(state, event)
        case LanguageChosen(language):
            if not state.may_choose_language:
                raise EventOutOfPlace("what was agreed to was read in one language")
            opened = msgspec.structs.replace(state.setup, language=language)
            return replace(state, opened=opened, understanding=state.understanding.in_other_words())
        case Reaffirmed() | ConsentOutdated():
            return replace(state, willing=state.willing.after(event))
        case _:
            return _decided(state, event)


def fold(events: Iterable[Event], start: InterviewState = EMPTY) -> InterviewState:
    """Return the state after several events."""
    return reduce(apply, events, start)


def _recorded(state: InterviewState, event: Answered | TakenOut | ConsoleEvent) -> InterviewState:
    if isinstance(event, ConsoleEvent):
        if not (state.may_note or isinstance(event, NotedTakenOut)):
            raise AnswerWithoutConsent(event.step)
        return replace(state, console=state.console.after(event))
    if isinstance(event, TakenOut):
        # Exactly what a replay finds when the words are gone, so nothing of them may be remembered here.
        return replace(state, answers=_with(state.answers, event.key, Recorded(None)))
    if not state.may_store(event.answer):
        raise AnswerWithoutConsent(event.key)
    after = recorded(event, state.answers.get(event.key))
    return replace(state, answers=_with(state.answers, event.key, after))


def _seen(state: InterviewState, event: Moved | Paused | Resumed | AidsChanged | ReadAloud) -> InterviewState:
    match event:
        case Moved():
            return _moved(state, event)
        case Paused():
            return replace(state, paused=True)
        case Resumed():
            return replace(state, paused=False)
        case AidsChanged(theme, text_scale, font):
            return replace(state, theme=theme, text_scale=text_scale, font=font)
        case ReadAloud(on, speed):
            return replace(state, read_aloud=on, speed=speed)


def _moved(state: InterviewState, event: Moved) -> InterviewState:
    here, renewing = Place(event.step, event.changing), state.willing.outdated is not None
    if stands_aside(event.step):
        # From the page that Stop leads to, choices are seen and one is back there; what has changed comes before all.
        return replace(
            state, place=here, aside=state.aside or state.place, stopped_at=None if renewing else state.stopped_at
        )
    if event.step == UNDERSTANDING:
        return replace(state, place=here, checked_at=state.checked_at or state.place)
    if event.step != STOP:
        return replace(state, place=here, aside=None, stopped_at=None, checked_at=None)
    if renewing:
        return replace(state, place=here, stopped_at=state.stopped_at or state.place)
    return replace(state, place=here, aside=None, stopped_at=state.stopped_at or state.aside or state.place)


def _decided(
    state: InterviewState,
    event: Opened | ConsentConfirmed | WhatIfsDrawn | Finished | ClosingEvent | ConsentSigned,
) -> InterviewState:
    match event:
        case Opened():
            return replace(state, opened=event)
        case ConsentSigned():
            return replace(state, signed=(*state.signed, event))
        case ConsentConfirmed():
            return _confirmed(state, event)
        case WhatIfsDrawn(drawn):
            return replace(state, whatifs=drawn)
        case Finished():
            return replace(state, finished=event)
        case NotesWritten() | RedactionDecided():
            return replace(state, closed=state.closed.after(event, over=state.finished is not None))


def _confirmed(state: InterviewState, event: ConsentConfirmed) -> InterviewState:
    earlier = state.consent
    if event.language != state.setup.language or not state.willing.accepts(event.version):
        raise EventOutOfPlace("choices are confirmed on the text that was to be read")
    changed = earlier is not None and (earlier.decisions, earlier.assents) != (event.decisions, event.assents)
    willing = state.willing.confirmed(changed=changed, before=earlier.document if earlier is not None else "")
    return replace(state, consent=event, willing=willing, ledger=confirming.written(state.ledger, event, state.route))


def _with(answers: Mapping[str, Recorded], key: str, recorded: Recorded) -> Mapping[str, Recorded]:
    return MappingProxyType({**answers, key: recorded})
