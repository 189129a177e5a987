"""A case: one concern record that arrived, and what the lead noted about it since. The notes only grow."""

from datetime import UTC, date, datetime, timedelta
from typing import Final, Literal

import msgspec

from interview_app.bundle.concern_file import Concern

State = Literal["new", "seen", "dealing", "closed"]
STATES: Final[tuple[State, ...]] = ("new", "seen", "dealing", "closed")
OVERDUE_AFTER: Final = timedelta(days=1)
"""A record that nobody has looked at for longer is overdue."""
LONGEST_NOTE: Final = 20_000


class Event(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something the lead did.

    Attributes:
        at: When, in UTC, to the minute.
        kind: A state that was reached, or a note.
        words: Of a note.
    """

    at: str
    kind: Literal["seen", "dealing", "closed", "note"]
    words: str = ""

    def __repr__(self) -> str:
        return f"Event({self.kind})"

    @property
    def moment(self) -> datetime:
        """When."""
        return read_minute(self.at)


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One record.

    Attributes:
        concern: What the fieldworker wrote.
        sha256: Of the sealed file that it came in.
        arrived: When it was taken in, in UTC, to the minute.
        laptop: The number of the laptop whose signature was checked; 0: nobody's was.
        events: What was done since, in order.
    """

    format: Literal["concern-case/1"]
    concern: Concern
    sha256: str
    arrived: str
    laptop: int
    events: tuple[Event, ...] = ()

    def __repr__(self) -> str:
        return "Case(…)"

    @property
    def id(self) -> str:
        """The record's random id."""
        return self.concern.id

    @property
    def state(self) -> State:
        """How it stands."""
        reached: list[State] = [event.kind for event in self.events if event.kind != "note"]
        return reached[-1] if reached else "new"

    @property
    def urgent(self) -> bool:
        """Whether somebody was in danger as it was written, and it is not closed."""
        return self.concern.written.danger == "yes" and self.state != "closed"

    def overdue(self, now: datetime) -> bool:
        """Tell whether nobody has looked at it for more than a day."""
        return self.state == "new" and now - read_minute(self.arrived) > OVERDUE_AFTER

    def keep_until(self, days: int) -> date | None:
        """Return the last day on which it is kept, so many days after it was closed; None while it is open."""
        if self.state != "closed":
            return None
        closed = [event for event in self.events if event.kind == "closed"][-1]
        return closed.moment.date() + timedelta(days=days)


def in_order(cases: tuple[Case, ...], now: datetime) -> tuple[Case, ...]:
    """Return cases as the lead should look at them: the urgent first, then the overdue, then by arrival, new first."""
    newest = sorted(cases, key=lambda case: (case.arrived, case.id), reverse=True)
    return tuple(sorted(newest, key=lambda case: (not case.urgent, not case.overdue(now), case.state == "closed")))


def minute(moment: datetime) -> str:
    """Return a moment as it is noted."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")


def read_minute(noted: str) -> datetime:
    """Return the moment that was noted."""
    return datetime.strptime(noted, "%Y-%m-%dT%H:%MZ").replace(tzinfo=UTC)
