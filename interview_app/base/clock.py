"""Time and randomness are arguments: nobody below the faces reads the wall clock or the system's entropy unasked."""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

Randomness = Callable[[int], bytes]
"""Return that many unpredictable bytes."""

system_randomness: Randomness = os.urandom


class Clock(Protocol):
    """Tells the time of day and how much time has passed."""

    def now(self) -> datetime:
        """Return the time of day in UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that only ever grow; their origin means nothing."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the time of day in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - the one place that reads the wall clock

    def monotonic(self) -> float:
        """Return seconds since some moment in the past."""
        return time.monotonic()


class SteadyClock:
    """A clock that reads the time of day once and then goes on by passed time alone.

    Whoever sets the laptop's clock while something is under way changes neither its dates nor its durations.

    Args:
        clock: What is read.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began = clock.now()
        self._origin = self._latest = clock.monotonic()

    def now(self) -> datetime:
        """Return the time of day as it was at the beginning, moved on by what has passed."""
        return self._began + timedelta(seconds=self.monotonic() - self._origin)

    def monotonic(self) -> float:
        """Return seconds that never go back, even where the computer's do."""
        self._latest = max(self._latest, self._clock.monotonic())
        return self._latest

    def moved(self) -> timedelta:
        """Return how far the clock that is read has been set since the beginning: forwards is positive."""
        return self._clock.now() - self.now()
