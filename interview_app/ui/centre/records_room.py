"""Records (C8): the room where it stands who has had what, and what the team did."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_app.centre.roles import Deed, Role, may
from interview_app.ui.centre.records_acts_page import ActsPage
from interview_app.ui.centre.records_keeping import RecordsKeeping
from interview_app.ui.centre.records_line_page import LinePage, RefusalPage
from interview_app.ui.centre.records_page import RecordsPage
from interview_app.ui.centre.rooms import EVERYBODY, Desk, Room
from interview_app.ui.theme import Look
from interview_app.ui.widgets.side_rail import Place


class RecordsRoom(Room):
    """The ledger and the acts of the centre."""

    NAME = "nav:records"
    ROLES = frozenset(role for role in EVERYBODY if may(Role(role), Deed.LEDGER))

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._keeping = RecordsKeeping(desk, self)

    def place(self) -> Place:
        """Return its line of the rail."""
        return Place(self.NAME, self.tr("Records"), "file-check")

    def pages(self, look: Look) -> Mapping[str, QWidget]:
        """Return the pages of the ledger and of the acts, and the two forms."""
        given, acts, line, refusal = RecordsPage(look), ActsPage(look), LinePage(look), RefusalPage(look)
        self._keeping.attach(given, acts, line, refusal)
        return {"records": given, "acts": acts, "records_line": line, "records_refusal": refusal}

    def resume(self, page: str) -> bool:
        """Show the form that was being filled in again."""
        return self._keeping.resume(page)

    def enter(self) -> None:
        """Show the tab where the person was."""
        self._keeping.begin()
