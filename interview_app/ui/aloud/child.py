"""The sound process: plays what comes through its standard input, and ends when that ends. Knows no Qt and no study.

A process of its own, because a driver may block for a minute, take the whole process down with it, or vanish: then only
this one is lost. Sounds come and go through pipes and memory; nothing is written to the disk.

    in    play NUMBER SPEED LENGTH LF, then LENGTH bytes of Ogg Opus or WAV · pause LF · carry_on LF · stop LF
    out   playing NUMBER MILLISECONDS LF · done NUMBER LF · silent LF: there is no sound, and the process ends
"""

import io
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import BinaryIO

from interview_app.ui.aloud.sinks import DeviceSink, FileSink, Sink

LARGEST = 16_000_000
_BLOCK_SECONDS = 0.02
_PLAY = 4


@dataclass(frozen=True)
class Command:
    """What to do. A sound to `play` has a number, by which it is told of, and a speed in percent."""

    word: str
    number: int = 0
    speed: int = 100
    sound: bytes = field(default=b"", repr=False)


_GO_ON = Command("carry_on")


class SoundProcess:
    """Plays one sound at a time, and looks for the next command between two blocks of it."""

    def __init__(self, commands: BinaryIO, answers: BinaryIO, sink: Sink) -> None:
        self._commands = commands
        self._answers = answers
        self._sink = sink
        self._waiting: SimpleQueue[Command | None] = SimpleQueue()

    def run(self) -> None:
        """Serve until the commands end, or until there is no sound."""
        Thread(target=self._listen, daemon=True).start()
        command = self._waiting.get()
        try:
            while command is not None:
                command = self._play(command) if command.word == "play" else self._waiting.get()
        except Exception:  # noqa: BLE001 - whatever a driver or a decoder raises, there is no sound, and we say so
            self._say("silent")

    def _play(self, asked: Command) -> Command | None:
        """Play a sound, and return the command that comes after it."""
        samples, rate = decoded(asked.sound, asked.speed)
        self._sink.begin(rate)
        self._say(f"playing {asked.number} {len(samples) * 500 // rate}")
        size = 2 * round(rate * _BLOCK_SECONDS)
        for start in range(0, len(samples), size):
            command = self._interruption()
            if command is None or command.word != _GO_ON.word:
                self._sink.hush()
                return command
            self._sink.write(samples[start : start + size])
        self._sink.finish()
        self._say(f"done {asked.number}")
        return self._waiting.get()

    def _interruption(self) -> Command | None:
        """Return what has come in between, and `carry_on` if nothing has; a pause waits for what comes after it."""
        try:
            command = self._waiting.get_nowait()
        except Empty:
            return _GO_ON
        if command is None or command.word != "pause":
            return command
        self._sink.hush()
        return self._waiting.get()

    def _listen(self) -> None:
        while (command := read_command(self._commands)) is not None:
            self._waiting.put(command)
        self._waiting.put(None)

    def _say(self, answer: str) -> None:
        self._answers.write(f"{answer}\n".encode())
        self._answers.flush()


def read_command(commands: BinaryIO) -> Command | None:
    """Return the next command, or None when there are no more."""
    line = commands.readline(100)
    words = line.decode("ascii", "replace").split()
    if not words:
        return None
    if words[0] != "play" or len(words) != _PLAY:
        return Command(words[0])
    number, speed, length = map(int, words[1:])
    return Command("play", number, speed, commands.read(length)) if length <= LARGEST else None


def decoded(sound: bytes, speed: int) -> tuple[bytes, int]:
    """Return a sound as 16-bit samples of one channel at a speed in percent, and how many come in a second."""
    import numpy as np  # noqa: PLC0415 - loaded in this process alone
    import soundfile  # noqa: PLC0415

    from interview_app.ui.aloud.stretch import stretched  # noqa: PLC0415 - as above

    samples, rate = soundfile.read(io.BytesIO(sound), dtype="float32", always_2d=True)
    even = stretched(samples.mean(axis=1, dtype=np.float32), rate, speed)
    return (np.clip(even, -1, 1) * 32767).astype("<i2").tobytes(), rate


def sink_of(words: Sequence[str]) -> Sink:
    """Return the machine's sound, or a file if the command line names one: `--file PATH PACE`."""
    match words:
        case ["--file", path, pace]:
            return FileSink(Path(path), float(pace))
        case _:
            return DeviceSink()


if __name__ == "__main__":
    SoundProcess(sys.stdin.buffer, sys.stdout.buffer, sink_of(sys.argv[1:])).run()
