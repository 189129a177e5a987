"""All signs of one system together, behind one signal."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from interview_app.ui.away.slept import SleepNet


class AwayWatch(QObject):
    """Emits `away` when the system locks the screen, goes to sleep, or its lid is shut.

    Args:
        window: The window to which the system may talk; the watch lives as long.
    """

    away = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._net = SleepNet(self)
        self._net.slept.connect(self.away)
        self._system = _of_this_system(window)
        if self._system is not None:
            self._system.away.connect(self.away)  # type: ignore[attr-defined]  # each of them has it


def _of_this_system(window: QWidget) -> QObject | None:
    """Load only what this system needs."""
    if sys.platform == "win32":
        from interview_app.ui.away.windows import MessageWatch  # noqa: PLC0415 - see above

        return MessageWatch(window)
    if sys.platform == "darwin":
        from interview_app.ui.away.macos import NoticeWatch  # noqa: PLC0415 - see above

        return NoticeWatch(window)
    from interview_app.ui.away.linux import watch  # noqa: PLC0415 - see above

    return watch(window)
