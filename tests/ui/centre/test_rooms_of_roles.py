"""The window as each role has it: every line of the rail leads to a page that works and says only what is theirs."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from interview_app.centre import others
from interview_app.centre.office import Centre
from interview_app.ui.centre.window import ROOMS
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.ui.desks import CentreDesk, centre_desk
from tests.ui.patience import PATIENCE_MS

NOT_THEIRS = "This is not for the role of the key"


@pytest.fixture
def theirs(centre: Centre, qtbot: QtBot, holder: str) -> Iterator[CentreDesk]:
    """Return the window of a centre that somebody opened, where an officer is named."""
    others.name(centre, "officers", [str(hybrid_identity("officer").recipient())])
    with Centre.open(centre.folder, hybrid_identity(holder), clock=FixedClock()) as opened:
        first = next(room.NAME for room in ROOMS if opened.role in room.ROLES)
        with centre_desk(qtbot, opened, at=first) as desk:
            yield desk


def settled(desk: CentreDesk) -> None:
    """Wait until the page has what it shows."""
    desk.bot.waitUntil(lambda: desk.centre_window.desk.jobs.running == 0, timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("holder", "closed"), [("deputy", set()), ("recovery", {"nav:import"}), ("officer", set())], ids=str
)
def test_every_room_of_a_role_opens(theirs: CentreDesk, closed: set[str]) -> None:
    """Whoever sees a room may do what it does on entering; only recovery is told that it takes nothing in."""
    settled(theirs)
    role = theirs.centre_window.desk.centre.role
    refusing = set()
    for room in ROOMS:
        if role in room.ROLES:
            theirs.click(room.NAME)
            settled(theirs)
            if theirs.says(NOT_THEIRS) or NOT_THEIRS in theirs.notice():
                refusing.add(room.NAME)
    assert refusing == closed


@pytest.mark.parametrize("holder", ["officer"])
def test_an_officer_sees_what_was_done_and_no_laptop(theirs: CentreDesk) -> None:
    """The acts and their check, and not a word of the laptops' chains."""
    theirs.click("nav:records")
    tabs = theirs.wait_for("tabs")
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(1)
    theirs.wait_for("check_acts")
    assert not theirs.says("The laptops’ own chains")
    theirs.click("check_acts")
    assert "Nothing was changed" in theirs.wait_for_notice()
