"""Taking bundles in: off the window's thread, one file after the other, and then a row for each."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from interview_app.centre import inbox
from interview_app.centre.inbox import Intake
from interview_app.centre.office import Centre
from interview_app.ui.centre.import_page import ImportPage
from interview_app.ui.jobs import Jobs


class Importing:
    """Knows the import page and the inbox.

    Args:
        page: The page.
        centre: The open centre.
        jobs: Runs slow work.
        choose_files: Asks the person for files.
        busy: Called with True while files are taken in.
    """

    def __init__(
        self,
        page: ImportPage,
        centre: Centre,
        jobs: Jobs,
        choose_files: Callable[[QWidget, str], Sequence[Path]],
        busy: Callable[[bool], None],
    ) -> None:
        self._page, self._centre, self._jobs = page, centre, jobs
        self._choose_files, self._busy = choose_files, busy
        page.files_given.connect(self.take_in)
        page.browse_wanted.connect(self.browse)

    def browse(self) -> None:
        """Ask for files, and take them in."""
        files = self._choose_files(self._page, self._page.file_question())
        if files:
            self.take_in(files)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take files and folders in."""
        self._page.show_waiting()
        self._busy(True)
        self._jobs.run(lambda: inbox.take_in(self._centre, paths), self._done, self._failed, self._page)

    def _done(self, intake: Intake) -> None:
        self._busy(False)
        self._page.show_ready(intake)

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self._page.show_ready()
        self._page.show_trouble(error)
