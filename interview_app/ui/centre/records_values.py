"""What the pages of Records show."""

from dataclasses import dataclass, field
from datetime import date, datetime

from interview_app.centre.archive.acts import EVERYTHING, Wanted

GIVEN = "given"
ACTS = "acts"


@dataclass(frozen=True)
class GivenLine:
    """Something that was given to somebody; `state` as in `standing.State`, `stale`: withdrawals of what was in it."""

    n: int
    day: date
    who: str
    purpose: str
    form: str
    interviews: int
    here: int
    until: date | None
    state: str
    corrected: bool
    stale: int = 0


@dataclass(frozen=True)
class RefusedLine:
    """Somebody was given nothing."""

    n: int
    day: date
    who: str
    purpose: str
    why: str


@dataclass(frozen=True)
class NoticeLine:
    """A recipient who has to be told of a withdrawal."""

    withdrawal: int
    n: int
    who: str
    due: date
    sent: date | None
    answer: str
    overdue: bool


@dataclass(frozen=True)
class GivenView:
    """The ledger; `broken` is the line from which its chain does not hold, or 0."""

    given: tuple[GivenLine, ...] = ()
    refused: tuple[RefusedLine, ...] = ()
    notices: tuple[NoticeLine, ...] = ()
    lines: int = 0
    broken: int = 0


@dataclass(frozen=True)
class ActLine:
    """Something that was done."""

    n: int
    at: datetime
    who: str
    code: str
    said: str


@dataclass(frozen=True)
class LaptopChain:
    """How far a laptop's own chain of changes has come, and what does not follow in it."""

    number: int
    count: int
    digest: str
    seen: date
    flags: tuple[str, ...]


@dataclass(frozen=True)
class ActsView:
    """One page of what was done.

    Attributes:
        lines: Newest first.
        total: How many there are of those wanted.
        at: How many newer ones come before this page.
        wanted: What is looked for.
        codes: Every code there is.
        keys: Whose keys were used, by id, and as what where they still are.
        laptops: The laptops' own chains; None: not for whoever opened the centre.
    """

    lines: tuple[ActLine, ...] = ()
    total: int = 0
    at: int = 0
    wanted: Wanted = EVERYTHING
    codes: tuple[str, ...] = ()
    keys: dict[str, str] = field(default_factory=dict)
    laptops: tuple[LaptopChain, ...] | None = ()
