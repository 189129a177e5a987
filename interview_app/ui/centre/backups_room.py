"""Backups: the room where the centre is copied, checked, and made again from a copy."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_app.ui.centre.backing_up import BackingUp
from interview_app.ui.centre.backups_page import BackupsPage
from interview_app.ui.centre.restore_page import RestorePage
from interview_app.ui.centre.rooms import Desk, Room
from interview_app.ui.theme import Look
from interview_app.ui.widgets.side_rail import Place


class BackupsRoom(Room):
    """For the two who lead: recovery comes back to a centre whose keys were lost, and does no day's work."""

    NAME = "nav:backups"
    ROLES = frozenset({"coordinator", "deputy"})

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._backing_up = BackingUp(desk, self)

    def place(self) -> Place:
        """Return its line of the rail."""
        return Place(self.NAME, self.tr("Backups"), "archive")

    def pages(self, look: Look) -> Mapping[str, QWidget]:
        """Return its page, and the one where a backup is chosen."""
        backups, restored = BackupsPage(look), RestorePage(look)
        self._backing_up.attach(backups, restored)
        return {"backups": backups, "restore": restored}

    def enter(self) -> None:
        """Read anew how backups stand."""
        self._backing_up.begin()

    def leave(self) -> None:
        """Let nothing be copied or read for a window that is gone."""
        self._backing_up.leave()
