"""Hands and a camera for the gallery: they find what shows in a window, press it, and keep pictures of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_PATIENCE_MS, _TICK_MS = 120_000, 20


class Stuck(RuntimeError):
    """A page that the walk does not get past: teach it what the page asks for."""


@dataclass
class Taking:
    """Uses one window and takes pictures of it."""

    window: QWidget
    folder: Path
    taken: list[Path] = field(default_factory=list)

    def shoot(self, name: str) -> None:
        """Save the window as it is."""
        settle()
        at = self.folder / f"{len(self.taken) + 1:03}-{name.replace(':', '-')}.png"
        self.window.grab().save(str(at))
        self.taken.append(at)

    def click(self, *names: str) -> None:
        """Click the first of these that shows."""
        name = next((name for name in names if self.has(name)), names[0])
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)
        settle()

    def has(self, name: str) -> bool:
        """Tell whether something shows."""
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def find(self, name: str) -> QWidget:
        """Return what shows under a name."""
        return next(widget for widget in self.window.findChildren(QWidget, name) if widget.isVisible())


def settle() -> None:
    """Let layouts and paints happen, and what is thrown away go."""
    for _ in range(3):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait(condition: Callable[[], bool], what: str = "") -> None:
    """Let time pass until something is true."""
    left = _PATIENCE_MS
    while not condition():
        if left <= 0:
            raise Stuck(what)
        QTest.qWait(_TICK_MS)
        left -= _TICK_MS
