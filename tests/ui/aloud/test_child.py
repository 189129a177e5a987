"""The sound process: what goes in is played, at its speed, and stops when it is told to."""

import io
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from threading import Thread
from typing import BinaryIO, Self

import pytest

from interview_app.study.drafting import opus
from interview_app.ui.aloud.child import Command, SoundProcess, decoded, read_command, sink_of
from interview_app.ui.aloud.player import COMMAND
from interview_app.ui.aloud.sinks import DeviceSink, FileSink
from tests.factories.sound import RATE, tone

ROOT = Path(__file__).resolve().parents[3]
NULL_DEVICE = "pcm.!default { type null }\nctl.!default { type hw card 0 }\n"


def play(number: int, sound: bytes, speed: int = 100) -> bytes:
    """Return a command to play a sound."""
    return f"play {number} {speed} {len(sound)}\n".encode() + sound


class Talk:
    """A sound process in this one, and both ends of its pipes. It ends when nobody is left to command it."""

    def __init__(self, path: Path, pace: float = 0) -> None:
        commands, self._to = os.pipe()
        self._from, answers = os.pipe()
        self._heard = os.fdopen(self._from, "rb")
        ends = os.fdopen(commands, "rb"), os.fdopen(answers, "wb")
        self._thread = Thread(target=self._serve, args=(*ends, FileSink(path, pace)))
        self._thread.start()

    def _serve(self, commands: BinaryIO, answers: BinaryIO, sink: FileSink) -> None:
        with commands, answers:
            SoundProcess(commands, answers, sink).run()

    def say(self, command: bytes) -> None:
        """Send a command."""
        os.write(self._to, command)

    def hear(self) -> str:
        """Return the next answer."""
        return self._heard.readline().decode().strip()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._to)
        self._thread.join(60)
        self._heard.close()
        assert not self._thread.is_alive()


def test_a_clip_is_played_whole_and_told_of(tmp_path: Path) -> None:
    """Its length comes first, so that whoever waits knows how long."""
    out = tmp_path / "out"
    with Talk(out) as talk:
        talk.say(play(7, opus(tone(0.5))))
        assert (talk.hear(), talk.hear()) == ("playing 7 500", "done 7")
        assert out.stat().st_size == RATE
        talk.say(play(8, tone(0.1), 150))
        assert talk.hear().startswith("playing 8 ")


@pytest.mark.parametrize(("speed", "seconds"), [(75, 2.67), (100, 2), (125, 1.6), (150, 1.33)])
def test_slower_and_faster_speech_keeps_its_pitch(speed: int, seconds: float) -> None:
    """As long as it should be, and as high as it was."""
    samples, rate = decoded(tone(2, pitch=200), speed)
    assert len(samples) / 2 / rate == pytest.approx(seconds, rel=0.03)
    values = memoryview(samples).cast("h")
    crossings = sum(1 for before, now in pairwise(values) if before < 0 <= now)
    assert crossings / (len(values) / rate) == pytest.approx(200, rel=0.02)


def test_two_channels_become_one_and_a_very_short_sound_stays_as_it_is() -> None:
    """There is nothing to stretch in it."""
    short = tone(0.02)
    assert len(decoded(short, 150)[0]) == len(decoded(short, 100)[0])


@pytest.mark.parametrize("sound", [b"", b"no sound", opus(tone())[:60]])
def test_what_is_no_sound_is_answered_with_silence(sound: bytes, tmp_path: Path) -> None:
    """And not with a traceback; the process ends."""
    with Talk(tmp_path / "out") as talk:
        talk.say(play(1, sound))
        assert talk.hear() == "silent"


def test_a_pause_stands_still_and_goes_on_from_there(tmp_path: Path) -> None:
    """Nothing is lost, and nothing is said twice."""
    out = tmp_path / "out"
    with Talk(out, pace=0.2) as talk:
        talk.say(play(1, tone(0.5)))
        assert talk.hear() == "playing 1 500"
        talk.say(b"pause\n")
        talk.say(b"carry_on\n")
        assert talk.hear() == "done 1"
        assert out.stat().st_size == RATE


@pytest.mark.parametrize("before", [b"", b"pause\n"])
def test_after_a_stop_nothing_of_a_sound_is_told(before: bytes, tmp_path: Path) -> None:
    """Also out of a pause; another sound can take its place at once."""
    with Talk(tmp_path / "out", pace=1) as talk:
        talk.say(play(1, tone(2)))
        assert talk.hear() == "playing 1 2000"
        talk.say(before + b"stop\n" + play(2, tone(0.1)))
        assert talk.hear() == "playing 2 100"
        talk.say(play(3, tone(0.1)))
        assert talk.hear() in {"playing 3 100", "done 2"}


def test_commands_are_read_one_by_one() -> None:
    """A sound may hold anything; one that is too long is not read; the end is the end."""
    sent = io.BytesIO(play(3, b"stop\nplay", 75) + b"pause\n")
    assert read_command(sent) == Command("play", 3, 75, b"stop\nplay")
    assert read_command(sent) == Command("pause")
    assert read_command(sent) is None
    assert read_command(io.BytesIO(b"play 1 100 99999999999\n")) is None


def test_the_command_line_names_a_file_or_nothing() -> None:
    """Without one it is the machine's sound."""
    assert isinstance(sink_of([]), DeviceSink)
    assert isinstance(sink_of(["--file", "x", "0.5"]), FileSink)


def on_alsa(config: Path) -> str:
    """Return what the real sound process first says of a short sound, on the devices of a configuration; or nothing."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "ALSA_CONFIG_PATH": str(config), "PULSE_SERVER": "none"}
    with subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(play(1, tone(0.1)))
        process.stdin.flush()
        return process.stdout.readline().decode().strip()


def has_portaudio() -> bool:
    """Tell whether PortAudio can be loaded here."""
    asked = subprocess.run([sys.executable, "-c", "import sounddevice"], capture_output=True, check=False)
    return asked.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="ALSA is Linux's")
def test_a_device_of_alsa_plays_it(tmp_path: Path) -> None:
    """On ALSA's null device, which takes everything and sounds like nothing."""
    if not has_portaudio():
        pytest.skip("PortAudio is not installed")
    config = tmp_path / "asound.conf"
    config.write_text(NULL_DEVICE)
    assert on_alsa(config) == "playing 1 100"


@pytest.mark.skipif(sys.platform != "linux", reason="ALSA is Linux's")
def test_a_machine_without_a_device_is_silent(tmp_path: Path) -> None:
    """It says so, or PortAudio takes the process down: that is what it is a process for."""
    config = tmp_path / "asound.conf"
    config.write_text("")
    assert on_alsa(config) in {"silent", ""}
