"""Practice with a script: a real practice laptop, steps that tick by what it does, and a battery that really dies."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.base.handbook import Handbook
from interview_app.centre import practice
from interview_app.centre.practice import PracticeHouse
from interview_app.interview.rehearsal import BATTERY, SCENARIOS, Rehearsal
from interview_app.ui import rehearsing
from interview_app.ui.app import Desk
from interview_app.ui.fieldworker.window import Practice
from interview_app.ui.participant.distress_panel import DistressPanel
from interview_app.ui.rehearsal_guide import RehearsalGuide
from interview_app.ui.rehearsing import Watch
from interview_app.ui.theme import Look
from tests.factories.house import answer_all
from tests.factories.interview import go_to
from tests.factories.study import gla
from tests.ui.desks import Hands
from tests.ui.seeing import clipped, settle, show

CLOCK = SystemClock()
SCRIPTS = Handbook.read("practice").pages
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> PracticeHouse:
    """Make a practice house."""
    home = tmp_path_factory.mktemp("practice") / "home"
    return practice.open_or_make(home, gla(), clock=CLOCK, randomness=system_randomness)


@contextmanager
def practising(qtbot: QtBot, house: PracticeHouse, began: Rehearsal) -> Iterator[tuple[Desk, Hands, Watch]]:
    """Open the practice laptop, with the script beside it, and unlock it."""
    desk = Desk(
        house.laptop,
        clock=CLOCK,
        randomness=system_randomness,
        practice=Practice(house.passphrase, house.pin),
        show_participant=lambda window: show(window, (1280, 800)),
    )
    guide = RehearsalGuide(SCRIPTS[began.scenario], house.passphrase, house.pin, battery=began.scenario == BATTERY)
    watch = Watch(desk, guide, house.home, began)
    watch.look()
    show(desk.fieldworker, (1280, 800))
    hands = Hands(qtbot, desk.fieldworker)
    hands.type("passphrase", house.passphrase)
    hands.click("unlock")
    hands.wait_for("nav:today")
    watch.look()
    try:
        yield desk, hands, watch
    finally:
        qtbot.waitUntil(lambda: desk.jobs.running == 0, timeout=20_000)
        desk.close()
        guide.close()
        for window in (desk, guide):
            window.deleteLater()
        settle()


def hand_over(qtbot: QtBot, desk: Desk, hands: Hands) -> None:
    """Set an interview up and hand the laptop over."""
    hands.click("new_interview")
    hands.click("ages:18-30")
    hands.click("start")
    qtbot.waitUntil(lambda: desk.session is not None)


def test_the_battery_dies_and_everything_is_there(qtbot: QtBot, house: PracticeHouse) -> None:
    """Steps tick as the program does them, the count outlives the process, and the last one compares the answers."""
    with practising(qtbot, house, rehearsing.begin(house.home, BATTERY)) as (desk, hands, watch):
        assert watch.rehearsal.ticked == (False,) * 5
        hand_over(qtbot, desk, hands)
        watch.look()
        assert watch.rehearsal.ticked == (True, False, False, False, False)
        assert desk.session is not None
        go_to(desk.session, "v2:ok")
        qtbot.waitUntil(lambda: watch.rehearsal.ticked == (True, True, False, False, False))
        died: list[int] = []
        watch.let_die(lambda: died.append(1))
        assert died
    again = rehearsing.begin(house.home, BATTERY)
    assert again.ticked == (True, True, True, False, False)
    assert again.answers > 0
    with practising(qtbot, house, again) as (desk, hands, watch):
        hands.click("nav:interviews")
        hands.click("do:carry_on")
        qtbot.waitUntil(lambda: desk.session is not None)
        watch.look()
        assert all(watch.rehearsal.ticked)
    assert rehearsing.begin(house.home, BATTERY) == Rehearsal(BATTERY)
    assert rehearsing.begin(house.home, "harm") == Rehearsal("harm")


def test_harm_is_ticked_by_the_calm_page_by_keeping_and_by_the_concern(qtbot: QtBot, house: PracticeHouse) -> None:
    """Interviews of an earlier practice tick nothing."""
    with practising(qtbot, house, Rehearsal("harm")) as (desk, hands, watch):
        vault = desk.fieldworker.open_vault
        assert vault is not None
        assert set(watch.rehearsal.before) == {row.id for row in vault.interviews()}
        assert not any(watch.rehearsal.ticked)
        hand_over(qtbot, desk, hands)
        session, participant = desk.session, desk.participant
        assert session is not None
        assert participant is not None
        QTest.keyClick(participant, Qt.Key.Key_F9)
        qtbot.waitUntil(lambda: isinstance(participant.layers.panel, DistressPanel))
        watch.look()
        assert watch.rehearsal.ticked == (True, False, True, False, False, False)
        answer_all(session)
        watch.look()
        assert watch.rehearsal.ticked[:4] == (True, True, True, True)


def test_a_deleted_interview_is_looked_at_in_the_list(qtbot: QtBot, house: PracticeHouse) -> None:
    """The list counts only once the laptop has been taken back."""
    with practising(qtbot, house, Rehearsal("withdraws")) as (desk, hands, watch):
        vault = desk.fieldworker.open_vault
        assert vault is not None
        hand_over(qtbot, desk, hands)
        session = desk.session
        assert session is not None
        go_to(session, "v1:ok")
        assert session.interview is not None
        vault.discard(session.interview)
        watch.look()
        assert watch.rehearsal.ticked[3:] == (True, False)
        desk.session = None
        desk.fieldworker.show()
        hands.click("nav:interviews")
        watch.look()
        assert watch.rehearsal.ticked[4]


def test_f9_on_the_fieldworkers_side_counts_as_well(qtbot: QtBot, house: PracticeHouse) -> None:
    """The steps of the study show in their own window."""
    with practising(qtbot, house, Rehearsal("harm")) as (desk, _hands, watch):
        desk.fieldworker._turn_steps()
        watch.look()
        assert watch.rehearsal.ticked[2]


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("name", SCENARIOS)
def test_a_script_has_room_and_ends_with_every_step_done(qtbot: QtBot, name: str, scale: int) -> None:
    """No word is cut off beside the laptop; the battery has its button in its own scenario only."""
    guide = RehearsalGuide(
        SCRIPTS[name], "amber kettle quiet river", "4821", battery=name == BATTERY, look=Look(scale=scale)
    )
    qtbot.addWidget(guide)
    for done in (False, True):
        guide.show_ticked((done,) * len(SCENARIOS[name]))
        show(guide, (460, 800))
        assert clipped(guide) == []
    hands = Hands(qtbot, guide)
    assert hands.says("You have done every step.")
    assert (guide.findChild(QPushButton, "battery") is not None) == (name == BATTERY)
    with qtbot.waitSignal(guide.end_wanted):
        hands.wait_for("end_practice")
        guide.findChildren(QPushButton, "end_practice")[-1].click()


@pytest.mark.skipif(sys.platform == "win32", reason="the signal is POSIX's")
def test_a_dead_battery_is_a_killed_process_and_another_comes_up(qtbot: QtBot, tmp_path: Path) -> None:
    """Nothing is closed on the way: the process is ended by a signal that cannot be caught."""
    mark = tmp_path / "came-up"
    after = f"import pathlib; pathlib.Path({str(mark)!r}).write_text('here')"
    code = f"import atexit, interview_app.base.process as p; atexit.register(print, 1); p.die(['-c', {after!r}])"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=False)
    assert ended.returncode == -9
    assert ended.stdout == b""
    qtbot.waitUntil(mark.exists, timeout=20_000)
    assert mark.read_text() == "here"
