"""Whether this machine makes a sound: a moment of silence is played, by the process that plays everything."""

import io
import os
import subprocess
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import interview_app
from interview_app.ui.aloud.player import COMMAND

PATIENCE: Final = 6.0
"""Seconds; some drivers block for a minute where there is no device."""
_RATE, _SAMPLES = 48_000, 4_800


def plays(command: Sequence[str] = COMMAND, patience: float = PATIENCE) -> bool:
    """Tell whether a sound can be played here. Slow: it starts a process.

    Args:
        command: Starts the sound process.
        patience: Seconds after which there is no sound.
    """
    sound = _silence()
    root = str(Path(interview_app.__file__).parent.parent)
    given = os.environ.get("PYTHONPATH")
    environment = {**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{given}" if given else root}
    try:
        done = subprocess.run(  # noqa: S603 - our own command line
            list(command),
            input=f"play 1 100 {len(sound)}\n".encode() + sound,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            timeout=patience,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.stdout.startswith(b"playing 1 ")


def _silence() -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(_RATE)
        sound.writeframes(bytes(2 * _SAMPLES))
    return file.getvalue()
