"""Live speech: the words go in on standard input, and nobody waits for an engine that does not answer."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from interview_app.study.machine_voice import Engine
from interview_app.ui.aloud.live import LiveVoice
from tests.ui.patience import PATIENCE_MS

ECHO = "import sys; sys.stdout.buffer.write(b'WAV of ' + sys.stdin.buffer.read())"


def voice(script: str, *, plays_itself: bool = False, limit_ms: int = PATIENCE_MS) -> LiveVoice:
    """Return live speech by an engine that does what a script says."""
    spoken = Engine((sys.executable, "-c", script), plays_itself)
    return LiveVoice(find=lambda _language: spoken, limit_ms=limit_ms)


@pytest.fixture
def live() -> Iterator[list[LiveVoice]]:
    """Return a list of voices that are stopped in the end."""
    made: list[LiveVoice] = []
    yield made
    for one in made:
        one.stop()


def test_what_is_said_comes_back_as_a_sound(qtbot: QtBot) -> None:
    """In UTF-8, through the pipe."""
    speaks = voice(ECHO)
    with qtbot.waitSignal(speaks.made) as made:
        speaks.speak("Żółw", "pl")
    assert made.args == ["WAV of Żółw".encode()]


def test_an_engine_that_plays_by_itself_tells_its_end(qtbot: QtBot) -> None:
    """There is no sound to be passed on."""
    speaks = voice("import sys; sys.stdin.read()", plays_itself=True)
    with qtbot.waitSignal(speaks.spoken):
        speaks.speak("Hello.", "en-GB")


@pytest.mark.parametrize("script", ["raise SystemExit(1)", "pass", "import time; time.sleep(60)"])
def test_an_engine_that_fails_or_hangs_is_given_up(qtbot: QtBot, script: str, live: list[LiveVoice]) -> None:
    """Within its limit."""
    speaks = voice(script, limit_ms=1_000)
    live.append(speaks)
    with qtbot.waitSignal(speaks.failed):
        speaks.speak("Hello.", "en-GB")


def test_an_engine_that_is_not_there_fails(qtbot: QtBot) -> None:
    """Neither as a program nor at all."""
    nobody = LiveVoice(find=lambda _language: None)
    assert not nobody.speaks("en-GB")
    with qtbot.waitSignal(nobody.failed):
        nobody.speak("Hello.", "en-GB")
    lost = LiveVoice(find=lambda _language: Engine(("no-such-program-anywhere",)))
    with qtbot.waitSignal(lost.failed):
        lost.speak("Hello.", "en-GB")


def test_what_was_stopped_tells_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    """Its process is gone."""
    speaks = voice(f"import time; time.sleep(1); open({str(tmp_path / 'said')!r}, 'w')")
    speaks.speak("Hello.", "en-GB")
    speaks.stop()
    with qtbot.assertNotEmitted(speaks.failed, wait=100):
        pass
    assert not (tmp_path / "said").exists()
