"""What macOS tells every program: the screen is locked, or its saver comes on. Sleep is seen by `slept`."""

import ctypes
import sys
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

_NAMES: Final = ("com.apple.screenIsLocked", "com.apple.screensaver.didstart")
_UTF8: Final = 0x08000100
_AT_ONCE: Final = 4
_FRAMEWORK: Final = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"


class NoticeWatch(QObject):
    """Emits `away` for each sign. Keep a reference: the system calls back into it."""

    away = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        kind = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)
        self._callback: Any = kind(lambda *_told: self.away.emit())
        if sys.platform == "darwin":
            _observe(self._callback)


def _observe(callback: Any) -> None:  # noqa: ANN401 - a C function
    core = ctypes.CDLL(_FRAMEWORK)
    core.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
    core.CFNotificationCenterAddObserver.argtypes = (*[ctypes.c_void_p] * 5, ctypes.c_long)
    centre = core.CFNotificationCenterGetDistributedCenter()
    for name in _NAMES:
        text = core.CFStringCreateWithCString(None, name.encode(), _UTF8)
        core.CFNotificationCenterAddObserver(centre, None, callback, text, None, _AT_ONCE)
