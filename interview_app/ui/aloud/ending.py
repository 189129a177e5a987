"""Ending a process at once, without waiting for a system that takes its time."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QProcess

_WAIT_MS: Final = 20
"""The screen is being covered meanwhile."""


def end(process: QProcess) -> None:
    """Kill a process and forget it. Nobody listens to it any more; what takes longer to die is swept up later."""
    process.kill()
    if process.waitForFinished(_WAIT_MS):
        process.deleteLater()
    else:
        process.finished.connect(process.deleteLater)
        process.setParent(QCoreApplication.instance())
