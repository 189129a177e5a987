"""How far an intake has come, how fast it goes, and when it will be done."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from interview_app.centre.inbox.results import FileResult

Monotonic = Callable[[], float]


@dataclass(frozen=True)
class Progress:
    """How far an intake has come.

    Attributes:
        done: Files that were looked at.
        total: Files there are.
        interviews: Interviews in them, new or known.
        rate: Files a second so far; 0 while no time has passed.
        seconds_left: At that rate, or None where nobody can tell yet.
    """

    done: int
    total: int
    interviews: int
    rate: float
    seconds_left: float | None


class Watch(Protocol):
    """Somebody who watches an intake and may stop it. Called in the intake's own thread."""

    def progress(self, progress: Progress, result: FileResult) -> None:
        """Hear what became of one more file."""
        ...

    def cancelled(self) -> bool:
        """Tell whether to stop before the next file."""
        ...


class Pace:
    """Measures an intake by a clock that only goes forward.

    Args:
        total: How many files there are.
        monotonic: Tells seconds.
    """

    def __init__(self, total: int, monotonic: Monotonic) -> None:
        self._total, self._monotonic = total, monotonic
        self._began = monotonic()
        self._done = self._interviews = 0

    def after(self, result: FileResult) -> Progress:
        """Count one more file and return how far that is."""
        self._done += 1
        self._interviews += 0 if result.evidence else result.taken + result.duplicates
        return progress_after(self._done, self._total, self._interviews, self._monotonic() - self._began)


def progress_after(done: int, total: int, interviews: int, seconds: float) -> Progress:
    """Return how far an intake has come after some seconds."""
    rate = done / seconds if seconds > 0 else 0.0
    return Progress(done, total, interviews, rate, (total - done) / rate if rate else None)
