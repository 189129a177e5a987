"""Sounds that are made here, and sound processes that behave as drivers do."""

import io
import math
import struct
import sys
import wave
from pathlib import Path

from interview_app.ui.aloud.player import COMMAND

RATE = 24_000


def tone(seconds: float = 0.5, pitch: int = 200, rate: int = RATE) -> bytes:
    """Return a WAV file with an even tone."""
    wanted = (round(12_000 * math.sin(2 * math.pi * pitch * n / rate)) for n in range(round(seconds * rate)))
    sound = io.BytesIO()
    with wave.open(sound, "wb") as written:
        written.setparams((1, 2, rate, 0, "NONE", ""))
        written.writeframes(b"".join(struct.pack("<h", sample) for sample in wanted))
    return sound.getvalue()


def into(path: Path, pace: float = 0) -> tuple[str, ...]:
    """Return the command of a sound process that writes to a file, and takes `pace` of the time that it sounds."""
    return (*COMMAND, "--file", str(path), str(pace))


def driver(script: str) -> tuple[str, ...]:
    """Return the command of a process that does what a script says, in place of the sound process."""
    return (sys.executable, "-c", script)


HANGS = driver("import time; time.sleep(60)")
"""A driver that blocks where there is no device."""
VANISHES = driver("import sys; sys.stdin.readline(); print('playing 1 5000', flush=True)")
"""A device that is unplugged in the middle of a sentence."""
HOLDS = driver(
    """
import sys
number = ""
while words := sys.stdin.buffer.readline().decode().split():
    if words[0] == "play":
        number = words[1]
        sys.stdin.buffer.read(int(words[3]))
        print(f"playing {number} 500", flush=True)
    elif words[0] in {"carry_on", "stop"}:
        print(f"done {number}", flush=True)
"""
)
"""A device on which every sound lasts until it is carried on with; what it says of one that was stopped comes late."""
CRASHES = driver("import os; os.abort()")
"""A driver that takes its process down."""
