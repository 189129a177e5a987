"""Watching a folder from the window: it is looked at every few seconds, off the window's thread, while nothing runs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from interview_app.centre.inbox.watching import EVERY, Watching
from interview_app.ui.jobs import Jobs


class FolderWatch(QObject):
    """Emits `arrived` with paths that are whole and new.

    Args:
        jobs: Runs slow work.
        idle: Tells whether files may be taken in now; while they may not, the folder is not looked at.
        parent: What it lives with.
    """

    arrived = Signal(object)

    def __init__(self, jobs: Jobs, idle: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._idle = jobs, idle
        self._watching: Watching | None = None
        self._looking = False
        self.folder: Path | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(round(EVERY * 1000))
        self._timer.timeout.connect(self.look)

    def start(self, folder: Path) -> None:
        """Watch a folder from now on."""
        self.folder, self._watching = folder, Watching(folder)
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Watch nothing any more."""
        self._timer.stop()
        self.folder = self._watching = None

    def look(self) -> None:
        """Look now, unless a look is under way or something is taken in."""
        watching = self._watching
        if watching is None or self._looking or not self._idle():
            return
        self._looking = True
        self._jobs.run(watching.look, lambda paths: self._seen(watching, paths), lambda _: self._end(), self)

    def _seen(self, watching: Watching, paths: tuple[Path, ...]) -> None:
        self._end()
        if paths and watching is self._watching:
            self.arrived.emit(paths)

    def _end(self) -> None:
        self._looking = False
