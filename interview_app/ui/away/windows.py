"""What Windows sends to a window: the session is locked, the lid is shut, the machine goes to sleep."""

import ctypes
import sys
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

_POWER: Final = 0x0218  # WM_POWERBROADCAST
_SUSPEND: Final = 0x0004  # PBT_APMSUSPEND
_SETTING: Final = 0x8013  # PBT_POWERSETTINGCHANGE
_SESSION: Final = 0x02B1  # WM_WTSSESSION_CHANGE
_SESSION_LOCK: Final = 0x7  # WTS_SESSION_LOCK
_LID: Final = UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3")  # GUID_LIDSWITCH_STATE_CHANGE
_GUID: Final = 16


class _Message(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("word", ctypes.c_size_t),
        ("long", ctypes.c_ssize_t),
    )


def says_away(message: int, word: int, setting: bytes = b"") -> bool:
    """Tell whether a message means that nobody is there any more.

    Args:
        message: Its number.
        word: Its first argument.
        setting: Of a power setting that changed: its GUID, four bytes of length, and its value.
    """
    if message == _SESSION:
        return word == _SESSION_LOCK
    if message != _POWER:
        return False
    shut = setting[:_GUID] == _LID.bytes_le and not any(setting[_GUID + 4 :])
    return word == _SUSPEND or (word == _SETTING and shut)


class MessageWatch(QObject, QAbstractNativeEventFilter):
    """Emits `away` for each sign that comes to a window. Keep a reference."""

    away = Signal()

    def __init__(self, window: QWidget) -> None:
        QObject.__init__(self, window)
        QAbstractNativeEventFilter.__init__(self)
        app = QApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)
        _ask_for_messages(int(window.winId()))

    def nativeEventFilter(self, _kind: QByteArray | bytes | bytearray | memoryview, message: int) -> Any:  # noqa: ANN401 - Qt's signature
        """Look at a message; let every one through."""
        sent = _Message.from_address(int(message))
        setting = b""
        if sent.message == _POWER and sent.word == _SETTING and sent.long:
            setting = ctypes.string_at(sent.long, _GUID + 5)
        if says_away(sent.message, sent.word, setting):
            self.away.emit()
        return False, 0


def _ask_for_messages(window: int) -> None:
    """Ask for messages that are not sent unasked. Where the system refuses, the others remain."""
    if sys.platform == "win32":
        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(window, 0)
        lid = (ctypes.c_ubyte * _GUID).from_buffer_copy(_LID.bytes_le)
        ctypes.windll.user32.RegisterPowerSettingNotification(window, ctypes.byref(lid), 0)
