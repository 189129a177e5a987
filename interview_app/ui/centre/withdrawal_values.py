"""What the pages about withdrawals show."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from interview_app.centre.archive.scopes import Scope
from interview_app.centre.withdrawals.proof import Told

State = Literal["asked", "done", "refused"]


@dataclass(frozen=True)
class RequestLine:
    """A request in the list.

    Attributes:
        number: Its number.
        scope: What was asked for.
        state: How it stands.
        days: Until it is due; fewer than none when that day is over.
        settled: The day on which it was done or refused.
    """

    number: int
    scope: Scope
    state: State
    days: int
    settled: date | None


@dataclass(frozen=True)
class WithdrawalsView:
    """The first page: `frozen` is since when it is too late, `waiting` how many have to be done before that."""

    lines: tuple[RequestLine, ...]
    frozen: date | None = None
    waiting: int = 0
    last_day: date | None = None


@dataclass(frozen=True)
class ScopeView:
    """What is about to be done: `releases` is how many times somebody outside was given it, `two` who has to agree."""

    scope: Scope
    found: bool
    releases: int
    two: bool


@dataclass(frozen=True)
class RequestView:
    """One request on a page of its own; `told` is a line for each recipient."""

    number: int
    scope: Scope
    state: State
    found: bool
    releases: int
    asked_on: date
    due_on: date
    settled: date | None
    told: tuple[Told, ...] = ()
    key: str = ""
    """The name of the key file that a second person chose."""
