"""The analysts' copy, brought up to date beside everything else while the centre's window is open."""

from threading import Event

from PySide6.QtCore import QObject

from interview_app.centre import analysis_copy
from interview_app.centre.office import Centre
from interview_app.ui.jobs import Jobs


class Copying(QObject):
    """Does what was cut off before, in a thread of its own, so that no page waits for it.

    Args:
        centre: The open centre.
        parent: The window.
    """

    def __init__(self, centre: Centre, parent: QObject) -> None:
        super().__init__(parent)
        self._centre, self._left, self._jobs = centre, Event(), Jobs(self)

    @property
    def running(self) -> bool:
        """Whether it is at it."""
        return self._jobs.running > 0

    def begin(self) -> None:
        """Bring the copy up to date, if anybody analyses."""
        centre, left = self._centre, self._left
        if centre.plate.analysts:
            self._jobs.run(lambda: analysis_copy.catch_up(centre, left.is_set), lambda _: None, _tell_bug, self)

    def leave(self) -> None:
        """Stop after the interviews that are being copied; the rest is done another time."""
        self._left.set()
        self._jobs.shutdown()


def _tell_bug(error: Exception) -> None:
    raise error
