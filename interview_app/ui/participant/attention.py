"""Watches what comes to a window from the outside: Shift three times, or nothing at all for a while."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

DISTRESS_KEY: Final = Qt.Key.Key_F9
IDLE_MS: Final = 180_000
_PRESSES = 3
_WITHIN_MS = 1500
_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Attention(QObject):
    """Emits `hide_wanted` when the screen should be covered."""

    hide_wanted = Signal()

    def __init__(self, parent: QObject, idle_ms: int = IDLE_MS) -> None:
        super().__init__(parent)
        self._shifts: list[int] = []
        self._window: QWindow | None = None
        self._dialogs: list[QWindow] = []
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_ms)
        self._idle.timeout.connect(self.hide_wanted)

    def watch(self, window: QWindow) -> None:
        """Watch a window. Its own events are few, unlike those of all its widgets."""
        self._window = window
        window.removeEventFilter(self)
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch_dialog, Qt.ConnectionType.UniqueConnection)
        self._idle.start()

    def stir(self) -> None:
        """Count from now: somebody did something that no key and no touch tells of, as assistive technology does."""
        if self._idle.isActive():
            self._idle.start()

    def rest(self) -> None:
        """Stop counting idle time."""
        self._idle.stop()

    def _watch_dialog(self, front: QWindow | None) -> None:
        """Watch a dialog over the window as well, such as the one for a file: it has the keys now."""
        # Qt compares the windows themselves; two Python objects may stand for one of them.
        if front is not None and self._window is not None and self._window.isAncestorOf(front):
            self._dialogs = [front]
            front.removeEventFilter(self)
            front.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count; let everything through but the key that hides, which would only close a dialog."""
        if event.type() in _SIGNS_OF_LIFE:
            self._idle.start()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if event.key() == Qt.Key.Key_Escape and watched is not self._window:
                self.hide_wanted.emit()
                return True
            self._count(event)
        return False

    def _count(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Shift:
            # A capital letter, not a call for help.
            self._shifts.clear()
            return
        now = event.timestamp()
        self._shifts = [*(at for at in self._shifts if now - at <= _WITHIN_MS), now]
        if len(self._shifts) >= _PRESSES:
            self._shifts.clear()
            self.hide_wanted.emit()
