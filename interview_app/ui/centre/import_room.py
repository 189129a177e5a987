"""Take in (C2): the room where bundles arrive."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_app.ui.centre.codes_page import CodesPage
from interview_app.ui.centre.import_page import ImportPage
from interview_app.ui.centre.importing import Importing
from interview_app.ui.centre.rooms import TEAM, Desk, Room
from interview_app.ui.centre.telling import Telling
from interview_app.ui.theme import Look
from interview_app.ui.widgets.side_rail import Place


class ImportRoom(Room):
    """Takes bundles in; what is under way goes on when the pages are made anew."""

    NAME = "nav:import"
    ROLES = TEAM

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self.importing = Importing(desk, self)
        self._telling = Telling(desk, self)

    def place(self) -> Place:
        """Return its line of the rail."""
        return Place(self.NAME, self.tr("Take in"), "inbox")

    def pages(self, look: Look) -> Mapping[str, QWidget]:
        """Return the page to take in on, and the one with codes to read out."""
        page, codes = ImportPage(look), CodesPage(look)
        self.importing.attach(page)
        self._telling.attach(codes)
        page.codes_wanted.connect(lambda: self._telling.begin(self.importing.intake))
        codes.back_wanted.connect(lambda: self.desk.go(self.NAME))
        return {"import": page, "codes": codes}

    def leave(self) -> None:
        """Stop before the next file: what was taken in stays."""
        self.importing.cancel()
