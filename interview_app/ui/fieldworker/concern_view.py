"""What the pages for concern records show, as plain values."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

Danger = Literal["", "yes", "no"]


@dataclass(frozen=True)
class Reach:
    """Somebody to ring: who, and the number or address."""

    name: str
    reach: str


@dataclass(frozen=True, repr=False)
class Words:
    """What is written in a concern record."""

    danger: Danger = ""
    seen: str = ""
    at_risk: str = ""
    done: str = ""
    told: str = ""


@dataclass(frozen=True, repr=False)
class ConcernView:
    """The record that is being written.

    Attributes:
        words: So far.
        label: The interview it came from, or "".
        has_lead: Whether the study names a safeguarding lead, to whom it can be sealed.
        numbers: Whom to ring, as the study says.
    """

    words: Words
    label: str
    has_lead: bool
    numbers: tuple[Reach, ...] = ()


@dataclass(frozen=True)
class ConcernLine:
    """A record in the list; `name` is the start of its random id."""

    id: str
    name: str
    day: date
    sealed: bool
    saved: bool


@dataclass(frozen=True)
class ConcernsView:
    """Every concern record on this laptop, and where they would be saved."""

    lines: tuple[ConcernLine, ...]
    folder: Path | None = None
