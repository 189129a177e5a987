"""Two screens: the participant's window on one, a plain page for the fieldworker on the other."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


class SecondScreen(QObject):
    """Knows the screens. Emits `lost` with a screen that stays when another one is gone, as when a cable is pulled.

    Args:
        parent: Lives as long.
    """

    lost = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._removed)

    def all(self, beside: QWidget) -> list[QScreen]:
        """Return every screen: the one that a window stands on first."""
        here = beside.screen()
        return [here, *(screen for screen in QGuiApplication.screens() if screen is not here)]

    def _removed(self, gone: QScreen) -> None:
        stay = [screen for screen in QGuiApplication.screens() if screen is not gone]
        if stay:
            self.lost.emit(stay[0])
