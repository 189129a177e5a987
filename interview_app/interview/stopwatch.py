"""Time on a page, without the pauses."""

from typing import Final

from interview_app.base.clock import Clock

LONGEST: Final = 3600.0
"""Seconds without a pause. After three minutes without a sign of life the screen is hidden, and that is a pause: what
is longer than an hour comes from a machine that slept, or from a clock that is not to be trusted."""


class Stopwatch:
    """Runs from its making, or from the last `restart`.

    Args:
        clock: Whose monotonic time counts.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._before = 0.0
        self._since: float | None = clock.monotonic()

    def restart(self) -> None:
        """Begin again at nought; it runs."""
        self._before, self._since = 0.0, self._clock.monotonic()

    def pause(self) -> None:
        """Hold still."""
        if self._since is not None:
            self._before += self._running()
            self._since = None

    def carry_on(self) -> None:
        """Run again after a pause."""
        if self._since is None:
            self._since = self._clock.monotonic()

    @property
    def seconds(self) -> int:
        """Whole seconds so far."""
        return round(self._before + self._running())

    def _running(self) -> float:
        """Return seconds since it was let run, never fewer than none and never more than can be true."""
        passed = 0.0 if self._since is None else self._clock.monotonic() - self._since
        return min(max(0.0, passed), LONGEST)
