"""A clock that tests hold in their hand."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta


@dataclass
class FixedClock:
    """Stands still, or moves on by `step` seconds each time it is asked for monotonic time."""

    at: datetime = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
    step: float = 0.0
    passed: float = field(default=0.0)

    def now(self) -> datetime:
        """Return the time of day this clock was set to, moved on by what has passed."""
        return self.at + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        """Return seconds since this clock was made."""
        self.passed += self.step
        return self.passed
