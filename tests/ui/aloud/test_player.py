"""The window's end of the sound process: whatever a driver does, the window goes on."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from interview_app.ui.aloud.player import Player
from tests.factories.sound import CRASHES, HANGS, HOLDS, RATE, VANISHES, driver, into, tone


class Owner(QObject):
    """What players belong to in a test."""

    def player(self, command: Sequence[str], opening_ms: int = 60_000) -> Player:
        """Return a player with a sound process of its own."""
        return Player(self, command=command, opening_ms=opening_ms)


@pytest.fixture
def owner() -> Iterator[Owner]:
    """Return an owner; its players are stopped in the end."""
    made = Owner()
    yield made
    for player in made.findChildren(Player):
        player.stop()


def test_one_sound_after_the_other_is_played_by_one_process(qtbot: QtBot, owner: Owner, tmp_path: Path) -> None:
    """It begins and ends each time."""
    player = owner.player(into(tmp_path / "out"))
    for _ in range(2):
        with qtbot.waitSignals([player.began, player.ended], order="strict"):
            player.play(tone(0.1))
    assert (tmp_path / "out").stat().st_size == 2 * RATE * 2 // 10


def test_a_pause_is_not_an_end(qtbot: QtBot, owner: Owner) -> None:
    """And carrying on leads to it."""
    player = owner.player(HOLDS)
    with qtbot.waitSignal(player.began):
        player.play(tone(0.5))
    player.pause()
    with qtbot.assertNotEmitted(player.ended, wait=100):
        pass
    with qtbot.waitSignal(player.ended):
        player.carry_on()


def test_nothing_is_told_of_a_sound_that_was_hushed(qtbot: QtBot, owner: Owner) -> None:
    """Also when its end comes late; the next one begins in the same process."""
    player = owner.player(HOLDS)
    with qtbot.waitSignal(player.began):
        player.play(tone(0.5))
    player.hush()
    with qtbot.assertNotEmitted(player.ended), qtbot.waitSignal(player.began):
        player.play(tone(0.1))
    with qtbot.waitSignal(player.ended):
        player.carry_on()


def test_stop_ends_the_process_and_a_sound_after_it_begins_another(qtbot: QtBot, owner: Owner, tmp_path: Path) -> None:
    """Stopping twice is stopping."""
    player = owner.player(into(tmp_path / "out"))
    with qtbot.waitSignal(player.ended):
        player.play(tone(0.1))
    player.stop()
    player.stop()
    player.pause()
    with qtbot.waitSignal(player.ended):
        player.play(tone(0.1))
    assert not player.dead


@pytest.mark.parametrize(
    "command",
    [
        HANGS,
        VANISHES,
        CRASHES,
        driver("print('silent', flush=True); import time; time.sleep(60)"),
        driver("print('nonsense', flush=True)"),
        ("no-such-program-anywhere",),
    ],
    ids=["hangs", "vanishes", "crashes", "silent", "nonsense", "missing"],
)
def test_a_machine_without_sound_says_so_once(qtbot: QtBot, owner: Owner, command: Sequence[str]) -> None:
    """Whatever is wrong with it; nothing is ever tried again."""
    player = owner.player(command, opening_ms=1_500)
    told: list[int] = []
    player.silent.connect(lambda: told.append(1))
    with qtbot.waitSignal(player.silent):
        player.play(tone(0.1))
    player.play(tone(0.1))
    player.hush()
    player.stop()
    qtbot.wait(50)
    assert told == [1]
    assert player.dead
