"""A withdrawal for the gallery: from the code on a card to the page that says what was done."""

from interview_app.centre.office import Centre
from interview_app.ui.centre.window import CentreWindow
from interview_app.ui.centre.withdrawal_room import WithdrawalRoom
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP
from tests.factories.withdrawals import Carded, disclosure
from tests.gallery_tour import Tour


def withdrawn(tour: Tour, centre: Centre) -> None:
    """Type a code with a slip, then as it is, show its participant their answers, and have everything erased."""
    window, clock = tour.window, centre.clock
    assert isinstance(window, CentreWindow)
    assert isinstance(clock, FixedClock)
    room = window.room(WithdrawalRoom.NAME)
    assert isinstance(room, WithdrawalRoom)
    room.withdrawing.cost = CHEAP
    cards = Carded(centre, clock)
    held = cards.take_in()
    centre.archive.note_line(disclosure(), (held.id,))
    _type(tour, "0000000000001")
    tour.picture("slip")
    _look_up(tour, cards.codes[held.id])
    tour.picture("found")
    tour.presses("scope:show")
    tour.picture("show")
    tour.presses("do_it")
    tour.picture("")
    _look_up(tour, cards.codes[held.id])
    tour.presses("scope:erase")
    tour.picture("erase")
    tour.presses("do_it")
    tour.picture("done")
    window.go("nav:records")
    tour.picture("given", whole=True)


def _type(tour: Tour, code: str) -> None:
    tour.window.go(WithdrawalRoom.NAME)
    tour.rest()
    tour.types("withdrawal_code", code)


def _look_up(tour: Tour, code: str) -> None:
    _type(tour, code)
    tour.presses("look_up")
