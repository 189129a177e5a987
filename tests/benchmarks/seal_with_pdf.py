"""Promise 4: a finished interview is sealed, with its summary drawn, while the fieldworker says goodbye."""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from interview_app.base.clock import system_randomness
from interview_app.crypto import age
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import MS, median, seconds
from tests.factories.line import line

INTERVIEWS, QUICK_INTERVIEWS = 15, 2
GOAL = Goal(times=10, plus=155)
"""Sealing 60 kB: ten times raw and 5 ms; drawing the summary: 150 ms."""


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Seal interviews that were held; after each, seal as many bytes with age alone, and write and synchronise them."""
    ours: list[float] = []
    theirs: list[float] = []
    size = 0
    with line(folder) as laid:
        recipients = [age.parse_recipient(recipient) for recipient in laid.pack.recipients]
        for turn in range(QUICK_INTERVIEWS if quick else INTERVIEWS):
            interview = laid.hold(turn).interview
            ours.append(seconds(partial(laid.seal, interview)))
            size = (laid.paths.sealed / f"{interview}.age").stat().st_size
            theirs.append(seconds(partial(_seal_raw, folder / f"raw-{turn}", system_randomness(size), recipients)))
    return (
        Figure(
            promise=f"interview sealed with its PDF (median of {len(ours)})",
            goal=GOAL,
            unit="ms",
            measured=median(ours) * MS,
            anchor=median(theirs) * MS,
            anchored_by=f"age alone, write and fsync {size / 1e3:.0f} kB",
        ),
    )


def _seal_raw(path: Path, content: bytes, recipients: Sequence[age.Recipient]) -> None:
    with path.open("wb") as raw:
        raw.write(age.encrypt_bytes(content, recipients))
        raw.flush()
        os.fsync(raw.fileno())
