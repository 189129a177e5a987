"""A laptop for each test, with a study or without."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from interview_app.centre.office import Centre
from tests.factories.clock import FixedClock
from tests.factories.house import House, founded
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
