"""Taking bundles in, or only checking them: off the window's thread, watched, and stopped when somebody wants to."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from interview_app.base.errors import UserError
from interview_app.centre import conflicts, inbox, kept_out, roles
from interview_app.centre.inbox import Intake
from interview_app.centre.roles import Deed
from interview_app.ui.centre.folder_watch import FolderWatch
from interview_app.ui.centre.import_page import ImportPage
from interview_app.ui.centre.import_runner import few_or_many
from interview_app.ui.centre.import_watch import Following
from interview_app.ui.centre.rooms import Desk

_LOOK_MS: Final = 200
_ALOUD: Final = 25
"""Looks between two announcements: five seconds."""


class Importing(QObject):
    """Knows the import page and the inbox. Emits `took_in` when something may be new in the archive.

    It outlives the page: when the text size changes, a new page is attached and shows how far it is.

    Args:
        desk: What the room may use.
        parent: The room.
    """

    took_in = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._following: Following | None = None
        self._paths: Sequence[Path] = ()
        self._dry = False
        self._looks = 0
        self.intake: Intake | None = None
        self._folder = FolderWatch(desk.jobs, lambda: self._following is None, self)
        self._folder.arrived.connect(partial(self.begin, dry=False))
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def attach(self, page: ImportPage) -> None:
        """Use this page from now on."""
        self._page = page
        page.files_given.connect(self.take_in)
        page.browse_wanted.connect(self.browse)
        page.folder_wanted.connect(self.browse_folder)
        page.cancel_wanted.connect(self.cancel)
        page.again_wanted.connect(lambda: self.begin(self._paths, dry=False))
        page.watch_wanted.connect(self.watch)
        page.stop_watching_wanted.connect(self.stop_watching)
        if self._following is not None:
            page.show_running(dry=self._dry)
            self._looks = 0
        else:
            self._show(self.intake)

    @property
    def running(self) -> bool:
        """Whether files are being looked at now."""
        return self._following is not None

    def count(self) -> None:
        """Say on the page what waits for somebody."""
        centre, page = self._desk.centre, self._page
        if not self._may():
            return

        def work() -> tuple[int, int]:
            return len(conflicts.waiting(centre)), len(kept_out.listed(centre))

        self._desk.jobs.run(work, lambda counts: page.show_waiting(*counts), page.show_trouble, page)

    def watch(self) -> None:
        """Ask for a folder, and take in from now on what is copied into it."""
        folder = self._desk.choose_folder(self._page, self._page.watch_question())
        if folder is not None:
            self._folder.start(folder)
            self._show(self.intake)

    def stop_watching(self) -> None:
        """Leave the folder alone from now on."""
        self._folder.stop()
        self._show(self.intake)

    def leave(self) -> None:
        """Stop before the next file, and watch nothing any more."""
        self._folder.stop()
        self.cancel()

    def browse(self) -> None:
        """Ask for files, and take them in."""
        files = self._desk.choose_files(self._page, self._page.file_question())
        if files:
            self.take_in(files)

    def browse_folder(self) -> None:
        """Ask for a folder, and take in what is in it."""
        folder = self._desk.choose_folder(self._page, self._page.folder_question())
        if folder is not None:
            self.take_in((folder,))

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take files and folders in, or only check them, as the page says."""
        self.begin(paths, dry=self._page.dry)

    def begin(self, paths: Sequence[Path], *, dry: bool) -> None:
        """Look at files and folders; not while others are looked at."""
        if self._following is not None:
            return
        centre, following = self._desk.centre, Following()
        self._following, self._paths, self._dry, self._looks = following, paths, dry, 0
        self._page.show_running(dry=dry)
        self._timer.start()
        self._desk.jobs.run(
            lambda: inbox.take_in(centre, paths, runner=few_or_many, watch=following, dry=dry),
            self._done,
            self._failed,
            self,
        )

    def cancel(self) -> None:
        """Stop before the next file. What was taken in stays."""
        if self._following is not None:
            self._following.cancel()

    def _look(self) -> None:
        seen = self._following.seen if self._following is not None else None
        if seen is not None:
            self._page.show_progress(seen.progress, seen.last, aloud=self._looks % _ALOUD == 0)
            self._looks += 1

    def _done(self, intake: Intake) -> None:
        self._end()
        self.intake = intake
        self._show(intake)
        self.count()
        self.took_in.emit()

    def _failed(self, error: Exception) -> None:
        self._end()
        self.intake = None
        self._show(None)
        self._page.show_trouble(error)

    def _end(self) -> None:
        self._timer.stop()
        self._following = None

    def _show(self, intake: Intake | None) -> None:
        if self._may():
            self._page.show_ready(intake, self._folder.folder)

    def _may(self) -> bool:
        """Tell whether whoever opened the centre may take bundles in; if not, the page says so."""
        try:
            roles.require(self._desk.centre, Deed.TAKE_IN)
        except UserError as error:
            self._page.show_closed(error)
            return False
        return True
