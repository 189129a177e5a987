"""How the lines of the ledger stand together: each thing that was given, as it is known now, and each refusal."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

import msgspec

from interview_app.centre.archive.ledger import Noted, Notice
from interview_app.centre.ledger.line import Correction, Disclosure, Refusal, Returned, Shown, Stale
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed, require

State = Literal["there", "over", "returned"]
"""They have it; they had to delete it by a day that is over; or they said that they have it no more."""


@dataclass(frozen=True)
class Given:
    """Something that was given to somebody, as it stands now.

    Attributes:
        n: Its line.
        line: With every correction applied.
        here: How many of its interviews are still in the archive.
        corrected: By which lines.
        returned: What they said of it when they had it no more.
        notices: About interviews that were withdrawn since.
        stale: How often something was withdrawn that was in it.
    """

    n: int
    line: Disclosure
    here: int
    corrected: tuple[int, ...] = ()
    returned: Returned | None = None
    notices: tuple[Notice, ...] = ()
    stale: int = 0

    def state(self, today: date) -> State:
        """Tell whether they still have it."""
        if self.returned is not None:
            return "returned"
        expires = self.line.expires_on
        return "over" if expires is not None and expires < today else "there"


@dataclass(frozen=True)
class Refused:
    """Somebody asked and was refused."""

    n: int
    line: Refusal


@dataclass(frozen=True)
class Account:
    """The ledger as it stands, oldest first; `shown` are the lines and days on which participants saw their answers."""

    given: tuple[Given, ...]
    refused: tuple[Refused, ...]
    shown: tuple[tuple[int, str], ...]


def of(centre: Centre) -> Account:
    """Return how a centre's ledger stands.

    Raises:
        RoleMayNot: When the ledger is not for whoever opened the centre.
    """
    require(centre, Deed.LEDGER)
    return fold(centre.archive.ledger(), centre.archive.notices())


def fold(lines: Sequence[Noted], notices: Sequence[Notice]) -> Account:
    """Return how lines stand together."""
    given: dict[int, Given] = {}
    refused: list[Refused] = []
    shown: list[tuple[int, str]] = []
    for noted in lines:
        match noted.line:
            case Disclosure() as line:
                told = tuple(notice for notice in notices if notice.n == noted.n)
                given[noted.n] = Given(noted.n, line, noted.here, notices=told)
            case Correction() as line if line.of in given:
                given[line.of] = _corrected(given[line.of], line, noted.n)
            case Returned() as line if line.of in given:
                given[line.of] = replace(given[line.of], returned=line)
            case Stale() as line if line.of in given:
                given[line.of] = replace(given[line.of], stale=given[line.of].stale + 1)
            case Refusal() as line:
                refused.append(Refused(noted.n, line))
            case Shown(day):
                shown.append((noted.n, day))
            case _:
                pass  # of notices the rows know the latest; and a line may be gone where the chain is broken
    return Account(tuple(given.values()), tuple(refused), tuple(shown))


def _corrected(given: Given, by: Correction, n: int) -> Given:
    said = {name: getattr(by, name) for name in ("organisation", "role", "purpose", "basis", "expires")}
    return replace(given, line=msgspec.structs.replace(given.line, **said), corrected=(*given.corrected, n))
