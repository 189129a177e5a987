"""What passes between an intake, in a thread of its own, and the window, which looks a few times a second."""

import threading
from dataclasses import dataclass

from interview_app.centre.inbox import FileResult, Progress


@dataclass(frozen=True)
class Seen:
    """How far an intake is, and what became of its last file."""

    progress: Progress
    last: FileResult


class Following:
    """Watches an intake. Ten thousand files must not be ten thousand events, so the window asks for the latest."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._seen: Seen | None = None

    @property
    def seen(self) -> Seen | None:
        """The latest; None before the first file."""
        return self._seen

    def progress(self, progress: Progress, result: FileResult) -> None:
        """Hear what became of one more file; called in the intake's thread."""
        self._seen = Seen(progress, result)

    def cancelled(self) -> bool:
        """Tell whether to stop before the next file; called in the intake's thread."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Stop before the next file."""
        self._stop.set()
