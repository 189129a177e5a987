"""Promise: what is sealed in a hurry is sealed at once: 60 kB to three keys, and ten interviews in under a second."""

import os
from functools import partial
from hashlib import sha256
from pathlib import Path

from interview_app.base.clock import system_randomness
from interview_app.base.files import write_durably
from interview_app.bundle import seal_now, sealed_file
from interview_app.vault.values import SealedFile
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import MS, median, seconds
from tests.factories.interview import go_to
from tests.factories.line import Line, line

ROUNDS, QUICK_ROUNDS = 15, 2
SIZE = 60_000
AT_ONCE = 10
SEALING = Goal(times=10, plus=5)
SEAL_NOW = Goal(plus=1000)


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Seal padded zips of 60 kB, each beside a raw write of as many bytes; then press Seal now over ten interviews."""
    with line(folder) as laid:
        rounds = QUICK_ROUNDS if quick else ROUNDS
        pairs = [_both(laid, folder / f"raw-{number}", number) for number in range(rounds)]
        together = _press(laid)
    ours, theirs = ([pair[place] for pair in pairs] for place in (0, 1))
    return (
        Figure(
            promise=f"60 kB sealed to three keys, without a PDF (median of {len(ours)})",
            goal=SEALING,
            unit="ms",
            measured=median(ours) * MS,
            anchor=median(theirs) * MS,
            anchored_by="raw write + fsync of as many bytes",
        ),
        Figure(
            promise=f"Seal now of {AT_ONCE} interviews",
            goal=SEAL_NOW,
            unit="ms",
            measured=together * MS,
            anchor=median(theirs) * MS,
            anchored_by="one raw write + fsync of 60 kB",
        ),
    )


def _both(laid: Line, raw: Path, turn: int) -> tuple[float, float]:
    """Seal one interview's place with 60 kB in it; then write the same number of bytes."""
    interview = laid.hold(turn).interview
    record = system_randomness(SIZE)
    ours = seconds(partial(_seal, laid, interview, record))
    return ours, seconds(partial(_write, raw, record))


def _seal(laid: Line, interview: str, content: bytes) -> None:
    padded = sealed_file.pack(content)
    sealed = sealed_file.encrypt(padded, laid.pack.recipients, system_randomness)
    name = f"{interview}.age"
    write_durably(laid.paths.sealed / name, sealed)
    laid.vault.seal(interview, SealedFile(name, sha256(sealed).hexdigest(), len(sealed)))


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as raw:
        raw.write(content)
        raw.flush()
        os.fsync(raw.fileno())


def _press(laid: Line) -> float:
    for _ in range(AT_ONCE):
        go_to(laid.begin(), "review")

    def press() -> None:
        seal_now.seal_all(
            laid.vault, lambda _: laid.pack, laid.paths.sealed, clock=laid.clock, randomness=system_randomness
        )

    return seconds(press)
