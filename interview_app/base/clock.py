"""Time and randomness are arguments: nobody below the faces reads the wall clock or the system's entropy unasked."""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
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
