"""An interview as it stands: a frozen value, and the one function that takes it from event to event."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce
from types import MappingProxyType

from interview_app.interview.events import (
    AidsChanged,
    Answer,
    Answered,
    ConsentConfirmed,
    DrawnWhatIf,
    Event,
    Finished,
    Moved,
    NotesWritten,
    Opened,
    Paused,
    Resumed,
    TakenOut,
    Theme,
    WhatIfsDrawn,
)

TAKE_PART = "take_part"
"""The consent item without which no answer is ever recorded; every study has it."""

STOP = "stop"
"""The page that asks, before the end, whether to keep or delete what was said so far."""


class AnswerWithoutConsent(ValueError):
    """An answer came while the participant's confirmed choices do not say yes to taking part: a bug."""


class EventOutOfPlace(ValueError):
    """An event came that cannot follow the ones before it: a bug."""


@dataclass(frozen=True)
class Place:
    """A page the participant is on; `changing` when it was opened from the review and leads back there."""

    step: str
    changing: bool = False


@dataclass(frozen=True)
class Recorded:
    """What is recorded for one question.

    Attributes:
        answer: The answer, or None when the participant took it out: then nothing else is known of it either.
        order: The options or rows as they stood on the screen.
        seconds: Time on the page, over all visits that ended with an answer.
        changes: How often the answer was replaced by another.
    """

    answer: Answer | None = field(repr=False)
    order: tuple[str, ...] = ()
    seconds: int = 0
    changes: int = 0


@dataclass(frozen=True, repr=False)
class InterviewState:
    """Everything that is known of an interview.

    Attributes:
        opened: The set-up; None only before the first event.
        consent: The last confirmed choices, or None as long as nothing was confirmed.
        place: The page on the screen.
        stopped_at: Where the participant was when they pressed Stop, as long as they are asked what to keep.
        answers: What is recorded, by the step that asked.
        whatifs: What-ifs drawn for this participant, in the order shown.
        paused: Whether the participant paused or hid the screen.
        finished: The participant's last word, or None.
        notes: The fieldworker's notes.
    """

    opened: Opened | None = None
    consent: ConsentConfirmed | None = None
    place: Place = Place("")
    stopped_at: Place | None = None
    answers: Mapping[str, Recorded] = field(default_factory=lambda: MappingProxyType({}))
    whatifs: tuple[DrawnWhatIf, ...] = ()
    theme: Theme = "cream"
    text_scale: int = 100
    paused: bool = False
    finished: Finished | None = None
    notes: str = ""

    @property
    def may_record(self) -> bool:
        """Whether the confirmed choices let an answer be recorded."""
        return self.consent is not None and self.consent.decisions.get(TAKE_PART) == "given" and self.finished is None

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
        AnswerWithoutConsent: For an answer while taking part is not confirmed, or after the end.
        EventOutOfPlace: For anything before `Opened`, a second `Opened`, or notes while the participant is there.
    """
    if (state.opened is None) != isinstance(event, Opened):
        raise EventOutOfPlace(type(event).__name__)
    match event:
        case Answered() | TakenOut():
            return _recorded(state, event)
        case Moved() | Paused() | Resumed() | AidsChanged():
            return _seen(state, event)
        case _:
            return _decided(state, event)


def fold(events: Iterable[Event], start: InterviewState = EMPTY) -> InterviewState:
    """Return the state after several events."""
    return reduce(apply, events, start)


def _recorded(state: InterviewState, event: Answered | TakenOut) -> InterviewState:
    if isinstance(event, TakenOut):
        # Exactly what a replay finds when the words are gone, so nothing of them may be remembered here.
        return replace(state, answers=_with(state.answers, event.key, Recorded(None)))
    if not state.may_record:
        raise AnswerWithoutConsent(event.key)
    earlier = state.answers.get(event.key)
    if earlier is None or earlier.answer is None:
        recorded = Recorded(event.answer, event.order, event.seconds)
    else:
        changed = earlier.answer != event.answer
        recorded = Recorded(event.answer, event.order, earlier.seconds + event.seconds, earlier.changes + changed)
    return replace(state, answers=_with(state.answers, event.key, recorded))


def _seen(state: InterviewState, event: Moved | Paused | Resumed | AidsChanged) -> InterviewState:
    match event:
        case Moved(step, changing):
            stopped_at = (state.stopped_at or state.place) if step == STOP else None
            return replace(state, place=Place(step, changing), stopped_at=stopped_at)
        case Paused():
            return replace(state, paused=True)
        case Resumed():
            return replace(state, paused=False)
        case AidsChanged(theme, text_scale):
            return replace(state, theme=theme, text_scale=text_scale)


def _decided(
    state: InterviewState, event: Opened | ConsentConfirmed | WhatIfsDrawn | Finished | NotesWritten
) -> InterviewState:
    match event:
        case Opened():
            return replace(state, opened=event)
        case ConsentConfirmed():
            return replace(state, consent=event)
        case WhatIfsDrawn(drawn):
            return replace(state, whatifs=drawn)
        case Finished():
            return replace(state, finished=event)
        case NotesWritten(text):
            if state.finished is None:
                raise EventOutOfPlace("notes are written when the participant has finished")
            return replace(state, notes=text)


def _with(answers: Mapping[str, Recorded], key: str, recorded: Recorded) -> Mapping[str, Recorded]:
    return MappingProxyType({**answers, key: recorded})
