"""Whether there is a screen to open windows on. Asked before Qt starts, which would end the program without one."""

import os
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

CHOICE = "QT_QPA_PLATFORM"
_WITHOUT = ("offscreen", "minimal")


def prepare() -> None:
    """Let Qt go on without a screen where it finds none; what the person has chosen for it stays."""
    if sys.platform.startswith("linux") and CHOICE not in os.environ:
        os.environ[CHOICE] = ";".join((*_kinds(), _WITHOUT[0]))


def is_there() -> bool:
    """Tell whether windows can be seen. Asked once the application runs."""
    return QGuiApplication.platformName() not in _WITHOUT


def bring_forward(window: QWidget) -> None:
    """Show a window above the others and let it have the keyboard."""
    window.show()
    if is_there():  # without a screen nothing can be above anything, and Qt says so each time
        window.raise_()
    window.activateWindow()


def _kinds() -> list[str]:
    """Return the kinds of screen that the session names, in Qt's own order."""
    named = [kind for kind, name in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY")) if os.environ.get(name)]
    # Qt draws no frames on GNOME's Wayland.
    return named[::-1] if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "") else named
