"""Keys: the room where keys are proved, tried and changed, and laptops are blocked."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_app.crypto import shares
from interview_app.ui.centre.keeping import Keeping
from interview_app.ui.centre.keys_page import KeysPage
from interview_app.ui.centre.rooms import TEAM, Desk, Room
from interview_app.ui.centre.rotation_page import RotationPage
from interview_app.ui.centre.shares_page import SharesPage
from interview_app.ui.theme import Look
from interview_app.ui.widgets.side_rail import Place


class KeysRoom(Room):
    """Keys and laptops of the centre."""

    NAME = "nav:keys"
    ROLES = TEAM

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._keeping = Keeping(desk.centre, desk.jobs, desk.choose_files, busy=desk.busy, parent=self)
        self._keeping.page_wanted.connect(desk.show)

    def place(self) -> Place:
        """Return its line of the rail."""
        return Place(self.NAME, self.tr("Keys"), "key-round")

    def pages(self, look: Look) -> Mapping[str, QWidget]:
        """Return the page of the keys, and those for shares and for new keys."""
        keys, shared, rotated = KeysPage(look), SharesPage(look, shares.normal), RotationPage(look)
        self._keeping.attach(keys, shared, rotated)
        return {"keys": keys, "shares": shared, "rotation": rotated}

    def enter(self) -> None:
        """Show how the keys and the laptops stand."""
        self._keeping.begin()
