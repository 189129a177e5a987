"""What the centre's pages show, as plain values."""

from dataclasses import dataclass

from interview_app.bundle.durations import Minutes
from interview_app.interview.events import Decision


@dataclass(frozen=True)
class ListLine:
    """One interview in the list.

    Attributes:
        yes: Consent items that were given.
        asked: Consent items of the study.
        void: Whether it must not count.
    """

    id: str
    month: str
    deck: int
    complete: bool
    language: str
    yes: int
    asked: int
    void: bool = False


@dataclass(frozen=True, repr=False)
class Said:
    """Something recorded: a question and an answer in words.

    Attributes:
        question: As the participant read it.
        answer: In the words on the screen, or the participant's own.
        point: Of a rating, from 1; 0 when there is none.
        points: How many points the scale has; 0 when there is no scale.
        absent: Whether the words say why there is no answer.
        unquotable: Whether these are words that must not be quoted.
    """

    question: str
    answer: str
    point: int = 0
    points: int = 0
    absent: bool = False
    unquotable: bool = False


@dataclass(frozen=True, repr=False)
class Agreed:
    """A consent question and its decision."""

    question: str
    decision: Decision


@dataclass(frozen=True, repr=False)
class Told:
    """A story: its facts as label and words, its rating, and what was said about it."""

    position: int
    facts: tuple[tuple[str, str], ...]
    rating: Said
    answers: tuple[Said, ...]


@dataclass(frozen=True, repr=False)
class Changed:
    """A what-if: which fact changed, and the rating before and after."""

    position: int
    label: str
    was: str
    became: str
    before: Said
    after: Said


@dataclass(frozen=True, repr=False)
class Again:
    """A story that came once more: the rating of the first time and of the second."""

    position: int
    before: Said
    after: Said


@dataclass(frozen=True, repr=False)
class Asked:
    """A question that stands by itself, with one line an answer."""

    question: str
    lines: tuple[Said, ...]


@dataclass(frozen=True, repr=False)
class SummaryView:
    """One interview as it is read: what was said, not who said it."""

    id: str
    study: str
    month: str
    language: str
    deck: int
    complete: bool
    practice: bool
    minutes: Minutes
    pauses: int
    consent: tuple[Agreed, ...]
    stories: tuple[Told, ...]
    repeats: tuple[Again, ...]
    whatifs: tuple[Changed, ...]
    end: tuple[Asked, ...]
    about: tuple[Said, ...]
    notes: str
    noted: tuple[tuple[str, str], ...] = ()


def short(interview: str) -> str:
    """Return the first digits of an interview's id, enough to tell a handful apart."""
    return f"{interview[:4]} {interview[4:8]}"
