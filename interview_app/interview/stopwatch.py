"""Time on a page, without the pauses."""

from interview_app.base.clock import Clock


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
            self._before += self._clock.monotonic() - self._since
            self._since = None

    def carry_on(self) -> None:
        """Run again after a pause."""
        if self._since is None:
            self._since = self._clock.monotonic()

    @property
    def seconds(self) -> int:
        """Whole seconds so far."""
        running = 0.0 if self._since is None else self._clock.monotonic() - self._since
        return round(self._before + running)
