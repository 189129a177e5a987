"""When what was asked for is on the screen: told from outside, by the update requests that a window gets."""

from functools import partial

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from tests.benchmarks.timing import Act

PATIENCE_MS = 60_000


class Painted(QObject):
    """Watches a window, and lets the event loop run until the window has been painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._loop = QEventLoop(self)
        self._quiet = QTimer(self, singleShot=True, interval=0)
        self._quiet.timeout.connect(self._loop.quit)
        window.installEventFilter(self)

    def after(self, act: Act) -> None:
        """Do something, and return when what it changed is on the screen."""
        late = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        late.timeout.connect(partial(self._loop.exit, 1))
        late.start()
        act()
        if self._loop.exec():
            raise TimeoutError("nothing was painted")
        late.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leave the loop once the paint that is about to happen, and any that it brings with it, is over."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._quiet.start()
        return False
