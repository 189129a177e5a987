"""What passes between slow work on a whole centre, in a thread of its own, and the window, which asks now and then."""

import threading
from typing import Literal

Kind = Literal["backup", "check", "restore"]
"""What is done."""


class Stopped(Exception):
    """The person does not want it any more."""


class Following:
    """Watches one piece of work, and can stop it.

    Attributes:
        kind: What it is.
        seen: How much is done and of how much, as it was told last; None before that.
    """

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.seen: tuple[int, int] | None = None
        self._stop = threading.Event()

    @property
    def stopping(self) -> bool:
        """Whether it was told to stop."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Let the work end where it next tells how far it is."""
        self._stop.set()

    def told(self, done: int, total: int) -> None:
        """Hear how far it is; called in the work's thread.

        Raises:
            Stopped: When it is to stop.
        """
        self.seen = (done, total)
        if self.stopping:
            raise Stopped
