"""Reading a page: sentence after sentence, with pause, replay and speed."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from interview_app.interview.speaking import Reading, Utterance
from interview_app.study.machine_voice import Engine
from interview_app.ui.aloud.live import LiveVoice
from interview_app.ui.aloud.player import Player
from interview_app.ui.aloud.reader import Reader
from tests.factories.sound import HANGS, HOLDS, into, tone
from tests.ui.patience import PATIENCE_MS

SPEAKS = Engine((sys.executable, "-c", f"import sys; sys.stdin.read(); sys.stdout.buffer.write({tone(0.05)!r})"))
FAILS = Engine((sys.executable, "-c", "raise SystemExit(1)"))
Made = Callable[..., Reader]


def page(*sounds: bytes, machine: bool = True) -> Reading:
    """Return a page with these sounds, each for one sentence."""
    return Reading("en-GB", tuple(Utterance(f"Sentence {n}.", sound) for n, sound in enumerate(sounds)), machine)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    """Return what makes a reader; it is stopped in the end."""
    owner, readers = QObject(), list[Reader]()

    def make(engine: Engine | None = None, command: tuple[str, ...] = ()) -> Reader:
        opening_ms = 1_500 if command == HANGS else PATIENCE_MS
        player = Player(owner, command=command or into(tmp_path / "out"), opening_ms=opening_ms)
        live = LiveVoice(owner, find=lambda _language: engine, limit_ms=PATIENCE_MS)
        readers.append(Reader(player, live, owner))
        return readers[-1]

    yield make
    for reader in readers:
        reader.stop()


def state(reader: Reader) -> str:
    """Return what a reader does now."""
    return reader.state


def steps(reader: Reader) -> list[int]:
    """Return the list into which a reader writes where it is."""
    seen: list[int] = []
    reader.at.connect(seen.append)
    return seen


def test_a_page_is_read_from_its_first_sentence_to_its_last(qtbot: QtBot, made: Made) -> None:
    """And then it is still again."""
    reader = made()
    seen = steps(reader)
    with qtbot.waitSignals([reader.heard, reader.heard]):
        reader.read(page(tone(0.05), tone(0.05)))
    qtbot.waitUntil(lambda: state(reader) == "still")
    assert seen == [0, 1, -1]


def test_what_has_no_clip_is_spoken_live(qtbot: QtBot, made: Made) -> None:
    """By the machine's own voice, through the same player."""
    reader = made(SPEAKS)
    with qtbot.waitSignal(reader.heard):
        reader.read(page(b""))
    with qtbot.assertNotEmitted(reader.unheard):
        qtbot.waitUntil(lambda: state(reader) == "still")


@pytest.mark.parametrize(("engine", "machine"), [(None, True), (FAILS, True), (SPEAKS, False)])
def test_what_nobody_can_say_is_passed_over_and_counted(
    qtbot: QtBot,
    made: Made,
    engine: Engine | None,
    machine: bool,  # noqa: FBT001 - a column
) -> None:
    """No engine, one that fails, or none that may read this language here."""
    reader = made(engine)
    seen = steps(reader)
    with qtbot.waitSignal(reader.unheard) as missed:
        reader.read(page(tone(0.05), b"", machine=machine))
    assert missed.args == [1]
    assert seen == [0, 1, -1]


def test_a_pause_holds_a_sentence_and_reading_goes_on_from_there(qtbot: QtBot, made: Made) -> None:
    """Pausing twice is pausing."""
    reader = made(command=HOLDS)
    with qtbot.waitSignal(reader.heard):
        reader.read(page(tone(0.4)))
    reader.pause()
    reader.pause()
    assert state(reader) == "paused"
    reader.carry_on()
    assert state(reader) == "reading"
    qtbot.waitUntil(lambda: state(reader) == "still")


def test_a_pause_between_two_sentences_and_before_live_speech_goes_on_too(qtbot: QtBot, made: Made) -> None:
    """Whatever was being done is done then."""
    reader = made(SPEAKS)
    seen = steps(reader)
    reader.read(page(b"", tone(0.05)))
    reader.pause()
    reader._player.ended.connect(reader.pause)  # at once, in the moment between the two
    reader.carry_on()
    qtbot.waitUntil(lambda: state(reader) == "paused")
    qtbot.wait(400)
    assert seen == [0]
    reader.carry_on()
    assert seen == [0, 1]


def test_again_says_the_sentence_from_its_beginning(qtbot: QtBot, made: Made) -> None:
    """Also out of a pause."""
    reader = made(command=HOLDS)
    with qtbot.waitSignal(reader.heard):
        reader.read(page(tone(0.4)))
    reader.pause()
    with qtbot.waitSignal(reader.heard):
        reader.again()
    assert state(reader) == "reading"


def test_nothing_is_said_again_carried_on_or_paused_while_it_is_still(made: Made) -> None:
    """A key may be pressed at any time; a page without words is not read."""
    reader = made()
    for action in (reader.again, reader.carry_on, reader.pause, reader.hush, reader.stop):
        action()
        assert state(reader) == "still"
    reader.read(page())
    assert state(reader) == "still"


def test_a_machine_without_sound_reads_nothing_more(qtbot: QtBot, made: Made) -> None:
    """It is said once."""
    reader = made(command=HANGS)
    with qtbot.waitSignal(reader.silent):
        reader.read(page(tone(0.05)))
    assert not reader.can_read
    with qtbot.assertNotEmitted(reader.silent, wait=100):
        reader.read(page(tone(0.05)))
    assert state(reader) == "still"
