"""Questions as they stand on the screen, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass

from interview_app.interview.given import Mode

Way = Mode
"""A way to answer an open question."""


@dataclass(frozen=True)
class Option:
    """A choice: the study's id and the words on the card."""

    id: str
    text: str


@dataclass(frozen=True)
class RatingQuestion:
    """One card a point, then "I don't know".

    Attributes:
        points: In the study's numbering, from 1.
        highest_first: Whether the last point stands first on the screen.
    """

    text: str
    points: tuple[str, ...]
    do_not_know: str
    highest_first: bool = False


@dataclass(frozen=True)
class OpenQuestion:
    """A box for words, with probes the fieldworker may ask and a reminder of what not to write.

    Attributes:
        limit: Code points that may be written.
        ways: How it can be answered, the first one first; never empty.
        picks: Reasons to pick from, where that is one of the ways.
    """

    text: str
    probes: tuple[str, ...]
    reminder: str
    limit: int = 2000
    ways: tuple[Way, ...] = ("typed",)
    picks: tuple[Option, ...] = ()


@dataclass(frozen=True)
class PickQuestion:
    """Choose one (`at_most` 1) or several. Choosing an exclusive option clears the others. 0 means no limit."""

    text: str
    options: tuple[Option, ...]
    at_most: int
    exclusive: frozenset[str] = frozenset()
    hint: str = ""


@dataclass(frozen=True)
class GridQuestion:
    """The same scale for each of several rows; `points` and `highest_first` as for a rating."""

    text: str
    rows: tuple[Option, ...]
    points: tuple[str, ...]
    highest_first: bool = False


@dataclass(frozen=True)
class RankQuestion:
    """Put options in order, the first `at_most` of them; 0 means all."""

    text: str
    options: tuple[Option, ...]
    at_most: int = 0
    hint: str = ""

    @property
    def ranks(self) -> int:
        """How many ranks can be given."""
        return self.at_most or len(self.options)


@dataclass(frozen=True)
class SortQuestion:
    """Put each card into one of three trays."""

    text: str
    cards: tuple[Option, ...]
    trays: tuple[Option, ...]
    hint: str = ""


Question = RatingQuestion | OpenQuestion | PickQuestion | GridQuestion | RankQuestion | SortQuestion


def on_screen(points: Sequence[str], *, highest_first: bool) -> tuple[tuple[int, str], ...]:
    """Return a scale's points with their numbers, in the order in which they stand on the screen."""
    numbered = tuple(enumerate(points, 1))
    return numbered[::-1] if highest_first else numbered
