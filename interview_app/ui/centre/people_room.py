"""People: the room of keys, of everybody who may open something, and of the laptops."""

from collections.abc import Mapping
from typing import get_args

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interview_app.crypto import shares
from interview_app.ui.centre.keeping import Keeping
from interview_app.ui.centre.people_enrol_page import EnrolPage
from interview_app.ui.centre.people_laptop_page import LaptopPage
from interview_app.ui.centre.people_laptops import PeopleLaptops
from interview_app.ui.centre.people_naming import PeopleNaming
from interview_app.ui.centre.people_naming_page import NamingPage
from interview_app.ui.centre.people_page import PeoplePage
from interview_app.ui.centre.people_values import Named
from interview_app.ui.centre.rooms import TEAM, Desk, Room
from interview_app.ui.centre.rotation_page import RotationPage
from interview_app.ui.centre.shares_page import SharesPage
from interview_app.ui.theme import Look
from interview_app.ui.widgets.side_rail import Place

_BY_PACKS = frozenset({"consent_keepers", "safeguarding"})
"""Roles of which laptops learn by their packs."""


class PeopleRoom(Room):
    """Keys, people and laptops of the centre."""

    NAME = "nav:people"
    ROLES = TEAM

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, parent)
        self._keeping = Keeping(desk.centre, desk.jobs, desk.choose_files, busy=desk.busy, parent=self)
        self._keeping.page_wanted.connect(desk.show)
        self._laptops, self._naming = PeopleLaptops(desk, self), PeopleNaming(desk, self)
        self._laptops.left.connect(self._keeping.begin)
        self._laptops.revoked.connect(self._tell_revoked)
        self._naming.left.connect(self._keeping.begin)
        self._naming.named.connect(self._tell_named)

    def place(self) -> Place:
        """Return its line of the rail."""
        return Place(self.NAME, self.tr("People"), "key-round")

    def pages(self, look: Look) -> Mapping[str, QWidget]:
        """Return the first page, and those for a laptop, a new one, a role, shares and new keys."""
        self._page = PeoplePage(look)
        laptop, enrol, naming = LaptopPage(look), EnrolPage(look), NamingPage(look)
        shared, rotated = SharesPage(look, shares.normal), RotationPage(look)
        self._keeping.attach(self._page, shared, rotated)
        self._laptops.attach(laptop, enrol)
        self._naming.attach(naming)
        self._page.laptop_wanted.connect(self._laptops.look_at)
        self._page.enrol_wanted.connect(self._laptops.begin_enrolling)
        self._page.naming_wanted.connect(self._name)
        return {
            "people": self._page,
            "laptop": laptop,
            "enrol": enrol,
            "naming": naming,
            "shares": shared,
            "rotation": rotated,
        }

    def resume(self, page: str) -> bool:
        """Show the same laptop again; what names people or keys is begun anew."""
        if page != "laptop":
            return False
        self._laptops.look_again()
        return True

    def enter(self) -> None:
        """Show how the keys and the laptops stand."""
        self._keeping.begin()

    def _name(self, role: str) -> None:
        self._naming.begin(_named(role))

    def _tell_named(self, role: str) -> None:
        self._keeping.begin()
        self._page.show_named(_named(role), packs=role in _BY_PACKS)

    def _tell_revoked(self, number: int) -> None:
        self._keeping.begin()
        self._page.show_revoked(number)


def _named(role: str) -> Named:
    """Return a role as its own kind of word: a signal carries it as text."""
    found: Named = next(each for each in get_args(Named) if each == role)
    return found
