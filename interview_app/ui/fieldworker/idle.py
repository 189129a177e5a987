"""Locking when nobody is there."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

IDLE_SECONDS = 300
_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}
)


class IdleWatch(QObject):
    """Emits `idle` when a visible window has seen no key and no mouse for a while.

    It sleeps while the window is hidden: then the participant has the laptop, and time is theirs.
    """

    idle = Signal()

    def __init__(self, window: QWidget, seconds: float = IDLE_SECONDS) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.idle)

    def wake(self) -> None:
        """Begin to watch."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._timer.start()

    def sleep(self) -> None:
        """Stop watching."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Start the time anew at each sign of life."""
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False
