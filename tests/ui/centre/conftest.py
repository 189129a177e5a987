"""A centre, and bundles that arrive at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from interview_app.base.clock import system_randomness
from interview_app.bundle import export
from interview_app.bundle.seal import seal_interview
from interview_app.centre.office import Centre
from interview_app.interview import laptop
from tests.factories.clock import FixedClock
from tests.factories.house import House, founded, kept_interview
from tests.ui.desks import CentreDesk, centre_desk


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Return a laptop of the centre."""
    house = House(tmp_path, FixedClock())
    house.make_laptop()
    return house


@pytest.fixture
def centre(house: House) -> Iterator[Centre]:
    """Return an open centre with one laptop."""
    with founded(house.folder / "centre", clock=house.clock) as opened:
        house.enrol(opened)
        yield opened


@pytest.fixture
def bundle(house: House, centre: Centre) -> Path:  # noqa: ARG001 - the laptop has to be enrolled first
    """Return a bundle with one interview on the stick."""
    with house.unlock() as vault:
        interview = kept_interview(vault, house.clock)
        pack = laptop.current_pack(vault, house.clock)
        seal_interview(vault, pack, interview, house.paths.sealed, clock=house.clock, randomness=system_randomness)
        written = export.write(
            vault, pack, house.paths.sealed, house.stick, clock=house.clock, randomness=system_randomness
        )
    return written.path


@pytest.fixture
def desk(centre: Centre, qtbot: QtBot) -> Iterator[CentreDesk]:
    """Return the central team's window."""
    with centre_desk(qtbot, centre) as opened:
        yield opened
