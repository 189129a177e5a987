"""Two keys that work in every window of the program, also while a dialog is open: lock, and seal now.

Ctrl+Shift and not Ctrl+Alt: with AltGr, which many keyboards send as Ctrl+Alt, people type letters such as “ś”.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

LOCK: Final = QKeySequence("Ctrl+Shift+L")
SEAL_NOW: Final = QKeySequence("Ctrl+Shift+Del")
_HELD: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_DELETES: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
"""Small keyboards have only one of the two."""


class Hotkeys(QObject):
    """Emits `lock_wanted` or `seal_wanted`, once for each press, whichever window has the keyboard.

    Args:
        parent: Lives as long.
        holds: Whether the participant has the laptop: then the program does not quit because the system's menu says so.
    """

    lock_wanted = Signal()
    seal_wanted = Signal()
    quit_wanted = Signal()
    """The system asks the program to quit, and it does not, because somebody has the laptop."""

    def __init__(self, parent: QObject, holds: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._holds = holds
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the two keys out of the stream of events before any window sees them, and at times a wish to quit."""
        if event.type() == QEvent.Type.Quit and self._holds():
            event.ignore()
            self.quit_wanted.emit()
            return True
        if event.type() not in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            return False
        if not isinstance(event, QKeyEvent) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != _HELD:
            return False
        wanted = self._wanted(Qt.Key(event.key()))
        if wanted is None:
            return False
        # Each press comes twice, and again to each parent; the first time decides, and none goes further.
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            wanted.emit()  # type: ignore[attr-defined]  # a bound signal, which PySide's stubs do not know
        event.accept()
        return True

    def _wanted(self, key: Qt.Key) -> object | None:
        if key == Qt.Key.Key_L:
            return self.lock_wanted
        return self.seal_wanted if key in _DELETES else None
