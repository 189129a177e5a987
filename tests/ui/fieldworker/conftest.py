"""A laptop for each test, with a study or without."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from interview_app.centre import devices
from interview_app.centre.office import Centre
from interview_app.interview import laptop
from interview_app.interview.session import Session, SetUp
from tests.factories.clock import FixedClock
from tests.factories.house import House, founded, kept_interview
from tests.factories.interview import go_to
from tests.ui.desks import FieldworkerDesk, fieldworker_desk


@pytest.fixture
def bare(tmp_path: Path) -> House:
    """Return a laptop that has no study yet."""
    house = House(tmp_path, FixedClock())
    house.make_laptop()
    return house


@pytest.fixture
def centre(bare: House) -> Iterator[Centre]:
    """Return the open centre that the laptop belongs to."""
    with founded(bare.folder / "centre", clock=bare.clock) as opened:
        yield opened


@pytest.fixture
def house(bare: House, centre: Centre) -> House:
    """Return a laptop with its study."""
    bare.enrol(centre)
    return bare


@pytest.fixture
def desk(house: House, qtbot: QtBot) -> Iterator[FieldworkerDesk]:
    """Return the unlocked window of a laptop with its study."""
    with fieldworker_desk(qtbot, house) as opened:
        opened.unlock()
        yield opened


def begun(desk: FieldworkerDesk) -> tuple[Session, FixedClock]:
    """Return an interview that has begun on an unlocked laptop, with consent, at the first story; and its clock."""
    inner = desk.fieldworker._desk
    assert inner is not None
    room = inner.room
    assert isinstance(room.clock, FixedClock)
    setup, pack = SetUp("en-GB", ages="18-30"), inner.usable_pack()
    session = Session.begin(inner.vault, pack, setup, clock=room.clock, randomness=room.randomness)
    go_to(session, "v1:why")
    return session, room.clock


def pack_from(centre: Centre, house: House) -> Path:
    """Return the file with a pack that a centre has made for the laptop."""
    with house.unlock() as vault:
        content = devices.issue_pack(centre, laptop.request(vault))
    file = house.stick / "laptop.study"
    file.write_bytes(content)
    return file


@pytest.fixture
def first(bare: House, centre: Centre, qtbot: QtBot) -> Iterator[FieldworkerDesk]:
    """Return the window of a laptop whose first pack was picked, at the question."""
    file = pack_from(centre, bare)
    with fieldworker_desk(qtbot, bare) as desk:
        desk.unlock()
        desk.choices.files = [file]
        desk.click("get_study")
        desk.click("install_pack")
        desk.wait_for("words_same")
        yield desk


@pytest.fixture
def interview(house: House) -> str:
    """Return an interview that its participant has kept."""
    with house.unlock() as vault:
        return kept_interview(vault, house.clock)


@pytest.fixture
def at_notes(interview: str, house: House, qtbot: QtBot) -> Iterator[FieldworkerDesk]:
    """Return the window at the notes of an interview."""
    with fieldworker_desk(qtbot, house) as opened:
        opened.unlock()
        opened.click("nav:interviews")
        opened.choose(interview, "finish")
        opened.wait_for("notes")
        yield opened
