"""Loading ahead: what the unlocked laptop needs is loaded after the first paint, while the person types."""

import importlib
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from interview_app.ui.jobs import Jobs

MODULES: Final = (
    "interview_app.vault.database",
    "interview_app.ui.fieldworker.places",
    "interview_app.ui.participant.window",
)


class FirstPaint(QObject):
    """Calls a function once a window that is about to be shown has been painted."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        # Makes the window known to the system, so that no paint is missed.
        window.winId()
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window to come to the screen; Qt paints it before it does anything else."""
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


def load_after_first_paint(window: QWidget, jobs: Jobs) -> None:
    """Load the heavy modules in the background once a window is on the screen."""
    FirstPaint(window, lambda: jobs.run(load, lambda _: None, _leave_it))


def load() -> None:
    """Load the heavy modules."""
    for name in MODULES:
        importlib.import_module(name)


def _leave_it(_error: Exception) -> None:
    """Do nothing: whoever needs the module meets the same error, where a person can be told."""
