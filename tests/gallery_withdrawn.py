"""A withdrawal for the gallery: from the code on a card to the page that says what was done."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from interview_app.centre.office import Centre
from interview_app.ui.centre.window import CentreWindow
from interview_app.ui.centre.withdrawal_room import WithdrawalRoom
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP
from tests.factories.withdrawals import Carded, disclosure
from tests.gallery_tour import Tour


def withdrawn(tour: Tour, centre: Centre) -> None:
    """Type a code with a slip, then as it is, ask for each scope, and have everything erased."""
    window, clock = tour.window, centre.clock
    assert isinstance(window, CentreWindow)
    assert isinstance(clock, FixedClock)
    room = window.room(WithdrawalRoom.NAME)
    assert isinstance(room, WithdrawalRoom)
    room.withdrawing.cost = CHEAP
    cards = Carded(centre, clock)
    held = cards.take_in()
    centre.archive.note_line(disclosure(), (held.id,))
    window.go(WithdrawalRoom.NAME)
    tour.rest()
    QTest.keyClicks(tour.find("withdrawal_code"), "0000000000001")
    tour.picture("slip")
    window.go(WithdrawalRoom.NAME)
    tour.rest()
    box = tour.find("withdrawal_code")
    assert isinstance(box, QLineEdit)
    box.clear()
    QTest.keyClicks(tour.find("withdrawal_code"), cards.codes[held.id])
    tour.presses("look_up")
    tour.picture("found")
    tour.presses("scope:erase")
    tour.picture("erase")
    tour.presses("do_it")
    tour.picture("done")
    window.go("nav:records")
    tour.picture("given", whole=True)
