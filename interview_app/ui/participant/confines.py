"""What a participant's window keeps to itself: no menus, nothing dragged in or out, no help, no quitting."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow

_NEVER: Final = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.EnterWhatsThisMode,
    }
)
_PRESSES: Final = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
)
_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_DEAD: Final = frozenset({Qt.Key.Key_F1, Qt.Key.Key_Help, Qt.Key.Key_Menu})
_LEADS_OUT: Final = frozenset({Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_P, Qt.Key.Key_S})
"""With Ctrl, what leaves, opens, prints or saves in other programs."""


class Confines(QObject):
    """Takes such events out before any widget sees them. What belongs to the window system cannot be taken from it."""

    def watch(self, window: QWindow) -> None:
        """Watch a window; again changes nothing."""
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell whether an event goes no further."""
        kind = event.type()
        if kind in _NEVER:
            event.ignore()
            return True
        if kind in _PRESSES and isinstance(event, QMouseEvent):
            # Widgets make their menus from the press of this button.
            return event.button() == Qt.MouseButton.RightButton
        return kind in _KEYS and isinstance(event, QKeyEvent) and _leads_out(event)


def _leads_out(event: QKeyEvent) -> bool:
    key = Qt.Key(event.key())
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_F10:
        return held == Qt.KeyboardModifier.ShiftModifier
    # AltGr is Ctrl+Alt on many keyboards, and writes letters.
    return key in _DEAD or (held == Qt.KeyboardModifier.ControlModifier and key in _LEADS_OUT)
