"""What the pages show on which it is made sure that all is understood, and decided, as plain values."""

from dataclasses import dataclass
from typing import Literal

from interview_app.interview.events import Decision
from interview_app.interview.understanding import Outcome


@dataclass(frozen=True)
class Sheet:
    """The full information sheet."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class TeachBackPage:
    """Something to say back in one's own words: never a test, never a score.

    Attributes:
        prompt: The study's id of it.
        lead: Says that it is no test.
        beside: The heading of the part that is for the person beside the participant.
        listen: The line before what a good answer has in it.
        outcomes: The three ways it can go, of equal weight.
        outcome: How it went, or "" as long as that is open.
        explained: Whether it was said again already; then `again` is read from the start.
        settled: Whether it is past: what was agreed to afterwards rests on it.
    """

    step: str
    prompt: str
    question: str
    lead: str
    beside: str
    listen: str
    listen_for: tuple[str, ...]
    again: tuple[str, ...]
    outcomes: tuple[tuple[Outcome, str], ...]
    outcome: Outcome | Literal[""] = ""
    explained: bool = False
    settled: bool = False


@dataclass(frozen=True)
class TogetherPage:
    """A moment for the understanding check; the person who holds the interview goes on from here with the PIN."""

    step: str
    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class ConsentPage:
    """One consent item. Yes and No weigh the same and nothing is picked beforehand.

    Attributes:
        item: The consent item; "assent:ITEM" where another person consents and this is the participant's own decision;
            "vouch:first" or "vouch:second" for a person who vouches for them.
        who: Whose decision it is, where more than one person decides.
        table: Where the study has its words; "" where nothing is stored in words.
    """

    step: str
    item: str
    question: str
    explanation: str
    yes: str
    no: str
    decision: Decision = "not_answered"
    who: str = ""
    table: str = "consent"


@dataclass(frozen=True)
class ChoiceRow:
    """A consent item and exactly what will be stored for it; `who` decided, where more than one person does."""

    item: str
    question: str
    decision: Decision
    words: str
    required: bool
    who: str = ""


@dataclass(frozen=True)
class ChoicesPage:
    """*Check my choices*. `blocked` says why confirming does not lead into the interview, or is empty."""

    step: str
    title: str
    text: str
    rows: tuple[ChoiceRow, ...]
    confirm: str
    blocked: str = ""
