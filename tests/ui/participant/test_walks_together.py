"""Whole interviews in which another person consents beside the participant: one page of each kind, looked at."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from interview_app.interview.journal import replay
from interview_app.interview.signing import Who
from interview_app.ui.jobs import Jobs
from tests.factories.routes import GROWN, YOUNG, begun, laptop_with, study_with
from tests.ui.participant.conftest import PIN, Room
from tests.ui.walking import Walk, Way

pytestmark = [pytest.mark.usefixtures("nothing_left"), pytest.mark.timeout(1200)]

BY_KEYS = Way("dark", 150, "en-GB", keys=True, size=(1280, 720))
BY_PRESSES = Way("cream", 200, "en-GB", keys=False, size=(1024, 600))


@pytest.fixture
def together(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """Make a laptop whose study asks parents, and a consultee where somebody cannot decide."""
    jobs = Jobs()
    laptop = laptop_with(tmp_path, study_with())
    yield Room(laptop, qtbot, jobs)
    jobs.shutdown()
    laptop.vault.close()


@pytest.mark.parametrize(
    ("ages", "way", "signed"),
    [
        pytest.param(YOUNG, BY_KEYS, ("parent", "participant"), id="parent"),
        pytest.param(GROWN, BY_PRESSES, ("consultee", "participant"), id="consultee"),
    ],
)
def test_two_people_walk_through_an_interview(
    together: Room,
    ages: str,
    way: Way,
    signed: tuple[Who, ...],
) -> None:
    """What both read, what each decides and signs, and the check that leads to a consultee: no page has a fault."""
    session = begun(together.laptop, ages, unsure=ages == GROWN)
    session.set_aids(way.theme, way.scale)
    window = together.open(session, way.size)

    def wait(holds: Callable[[], bool]) -> None:
        together.qtbot.waitUntil(holds, timeout=20_000)

    walk = Walk(window, session, way, wait, PIN)
    assert walk.go() == []
    assert [left.ended for left in together.left] == ["kept"]
    assert session.interview is not None
    state = replay(together.laptop.vault, session.interview)
    assert tuple(each.who for each in state.signed) == signed
    assert state.consent is not None
    assert set(state.consent.assents.values()) == {"given"}
