"""The net under all other signs: a clock that ran on while this program did not. The machine was asleep."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

EVERY_MS: Final = 5_000
LONGEST_GAP: Final = 25.0
"""Seconds between two looks, beyond which the machine slept: a busy one is late by a second or two."""


def awake_or_not() -> float:
    """Return seconds on a clock that also counts while the machine sleeps, and that nobody can set.

    Linux has one of its own; on macOS it is POSIX's monotonic one; Windows counts sleep in the usual one.
    """
    counted = getattr(time, "CLOCK_BOOTTIME", None) or getattr(time, "CLOCK_MONOTONIC", None)
    return time.monotonic() if counted is None else time.clock_gettime(counted)


class SleepNet(QObject):
    """Emits `slept` on the first look after a gap.

    Args:
        parent: Lives as long.
        clock: Tells seconds; counts while the machine sleeps.
    """

    slept = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = awake_or_not) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compare the clock with the last time."""
        last, self._last = self._last, self._clock()
        if self._last - last > LONGEST_GAP:
            self.slept.emit()
