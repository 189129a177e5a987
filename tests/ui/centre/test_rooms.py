"""Rooms of the central team's window: which there are, in which order, and for whom."""

import itertools

import pytest

from interview_app.centre.office import Centre
from interview_app.ui.centre import window as centre_window
from interview_app.ui.centre.rooms import EVERYBODY, Room
from interview_app.ui.centre.window import ROOMS
from tests.ui.desks import CentreDesk

ORDER = (
    "nav:fieldwork",
    "nav:import",
    "nav:withdrawals",
    "nav:interviews",
    "nav:study",
    "nav:people",
    "nav:people",
    "nav:records",
    "nav:backups",
)


def test_rooms_stand_in_the_order_of_the_work() -> None:
    """What is done each day comes first, whoever has added a room."""
    names = [room.NAME for room in ROOMS]
    assert names == sorted(names, key=ORDER.index)
    assert all(room.ROLES and room.ROLES <= EVERYBODY for room in ROOMS)


def test_each_room_is_for_whom_the_table_says() -> None:
    """Whoever adds a room says here who sees it. What is done in it the core asks once more: `test_who_may`."""
    team = {"coordinator", "deputy", "recovery"}
    leading = {"coordinator", "deputy", "officer"}
    assert {room.NAME: room.ROLES for room in ROOMS} == {
        "nav:fieldwork": team,
        # Recovery takes nothing in, and the page says so.
        "nav:import": team,
        "nav:withdrawals": leading,
        "nav:interviews": team,
        "nav:study": team,
        "nav:people": team,
        "nav:records": leading,
        "nav:backups": {"coordinator", "deputy"},
    }


def test_no_two_rooms_have_a_page_of_one_name(desk: CentreDesk) -> None:
    """A page is shown by its name alone, and its room is marked on the rail."""
    look = desk.centre_window.look
    pages = [list(desk.centre_window.room(room.NAME).pages(look)) for room in ROOMS]
    names = list(itertools.chain.from_iterable(pages))
    assert len(names) == len(set(names))
    assert all(pages)


def test_each_line_leads_to_its_room(desk: CentreDesk) -> None:
    """The line is named as the room, and pressing it shows a page of the room."""
    for kind in ROOMS:
        assert desk.centre_window.room(kind.NAME).place().name == kind.NAME
        desk.click(kind.NAME)
        assert desk.wait_for(kind.NAME).accessibleDescription() == "This page"


def test_a_room_is_not_there_for_a_role_that_does_not_see_it(
    centre: Centre, desk: CentreDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No line, no page; going there by its name all the same changes nothing."""
    assert desk.sees("nav:people")
    rooms: tuple[type[Room], ...] = tuple(
        type(kind.__name__, (kind,), {"ROLES": frozenset({"officer"})}) if kind.NAME == "nav:people" else kind
        for kind in ROOMS
    )
    monkeypatch.setattr(centre_window, "ROOMS", rooms)
    window = centre_window.CentreWindow(
        centre,
        jobs=desk.centre_window.desk.jobs,
        choose_files=desk.choices.choose_files,
        choose_folder=desk.choices.choose_folder,
        practice=True,
    )
    desk.bot.addWidget(window)
    assert window.findChild(type(desk.wait_for("nav:people")), "nav:people") is None
    before = window.page
    window.go("nav:people")
    assert window.page is before
