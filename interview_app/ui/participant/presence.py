"""Whether the program is in front. When another one is, or the window is put away, the screen has to be covered."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


class Presence(QObject):
    """Emits `gone` when a window that was in front no longer is.

    Another window of this program in front is no reason: the fieldworker's may stand on a second screen. A screen
    reader, a keyboard on the screen and the list of an input method do not come to the front either.

    Args:
        window: Its child, and what it watches.
    """

    gone = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._was_in_front = False
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._program_changed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Remember that the window was in front; tell when it is put away."""
        if event.type() == QEvent.Type.WindowActivate:
            self._was_in_front = True
        elif event.type() == QEvent.Type.WindowStateChange and self._window.isMinimized():
            self.gone.emit()
        return False

    def _program_changed(self, state: Qt.ApplicationState) -> None:
        # While windows change places as the laptop is handed over, none is in front for a moment.
        if state != Qt.ApplicationState.ApplicationActive and self._was_in_front and self._window.isVisible():
            self.gone.emit()
