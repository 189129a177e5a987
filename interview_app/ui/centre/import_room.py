"""Take in (C2): the room where bundles arrive."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from interview_app.ui.centre.import_page import ImportPage
from interview_app.ui.centre.importing import Importing
from interview_app.ui.centre.rooms import TEAM, Room
from interview_app.ui.theme import Look
from interview_app.ui.widgets.side_rail import Place


class ImportRoom(Room):
    """Takes bundles in."""

    NAME = "nav:import"
    ROLES = TEAM

    def place(self) -> Place:
        """Return its line of the rail."""
        return Place(self.NAME, self.tr("Take in"), "inbox")

    def pages(self, look: Look) -> Mapping[str, QWidget]:
        """Return its page."""
        page, desk = ImportPage(look), self.desk
        self._importing = Importing(page, desk.centre, desk.jobs, desk.choose_files, desk.busy)
        return {"import": page}
