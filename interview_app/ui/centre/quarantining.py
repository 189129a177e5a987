"""The quarantine on its page, and a diagnostic of something that was kept out, saved where the person says."""

from PySide6.QtCore import QObject

from interview_app.base.errors import UserError
from interview_app.base.files import write_durably
from interview_app.centre import kept_out
from interview_app.centre.archive.quarantine import Quarantined
from interview_app.ui.centre.quarantine_page import QuarantinePage
from interview_app.ui.centre.rooms import Desk


class Quarantining(QObject):
    """Knows the quarantine and its page, which it outlives."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def attach(self, page: QuarantinePage) -> None:
        """Use this page from now on."""
        self._page = page
        page.diagnostic_wanted.connect(self.save)

    def begin(self) -> None:
        """List what was kept out and still matters."""
        centre, page = self._desk.centre, self._page
        self._desk.show("quarantine")
        page.show_waiting()

        def work() -> tuple[tuple[Quarantined, ...], int]:
            return tuple(reversed(kept_out.listed(centre))), len(kept_out.listed(centre, settled=True))

        self._desk.jobs.run(work, lambda found: page.show_entries(*found), page.show_trouble, page)

    def save(self, number: int) -> None:
        """Write a diagnostic where the person says."""
        folder = self._desk.choose_folder(self._page, self._page.folder_question())
        if folder is None:
            return
        try:
            entry = kept_out.entry(self._desk.centre, number)
            path = folder / f"diagnostic-{number}.json"
            write_durably(path, entry.diagnostic.encode())
        except UserError as error:
            self._page.show_trouble(error)
        else:
            self._page.show_saved(path.name)
