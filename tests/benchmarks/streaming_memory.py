"""Promise: sealing or opening a large file adds hardly any memory, whatever its size.

One process seals so many zeros into a pipe, another opens them out of it and lets them go. Both first seal and open a
file of nothing, so that everything is loaded, and note the highest mark of their memory; what it has grown by in the
end is what the large file took.
"""

import math
import os
import subprocess
import sys
from pathlib import Path

from interview_app.crypto import age
from tests.benchmarks.figures import Figure, Goal
from tests.factories.crypto import hybrid_identity

MIB = 1 << 20
SIZE, QUICK_SIZE = 1024 * MIB, 64 * MIB
GOAL = Goal(plus=32)
ROOT = Path(__file__).resolve().parents[2]
TEAM = ("coordinator", "deputy", "recovery")
Marks = tuple[float, float]
"""MiB at most before the large file, and with it."""


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Seal a large file to the three recipients of a study and open it again, each in a process of its own."""
    size = QUICK_SIZE if quick else SIZE
    marks = zip(("sealing", "opening"), streamed(folder, size), strict=True)
    return tuple(
        Figure(f"age: {verb} {size // MIB} MiB adds", GOAL, "MiB", after - before, before, "the process without it")
        for verb, (before, after) in marks
    )


def streamed(folder: Path, size: int) -> tuple[Marks, Marks]:
    """Seal and open so many zeros, and return the marks of either process."""
    plain, told, heard = (folder / name for name in ("zeros", "told", "heard"))
    with plain.open("wb") as sparse:
        sparse.truncate(size)
    command = [sys.executable, "-m", "tests.benchmarks.streaming_memory"]
    seal, open_ = [*command, "seal", str(told), str(plain)], [*command, "open", str(heard)]
    with (
        subprocess.Popen(seal, stdout=subprocess.PIPE, cwd=ROOT) as sealing,
        subprocess.Popen(open_, stdin=sealing.stdout, cwd=ROOT) as opening,
    ):
        if opening.wait(timeout=300) or sealing.wait(timeout=300):
            raise RuntimeError("a process that was to stream failed; it said why")
    return _marks(told), _marks(heard)


def _marks(path: Path) -> Marks:
    before, after = map(float, path.read_text().split())
    return before, after


def _child(verb: str, marks: str, plain: str = os.devnull) -> None:
    """Stream, and write down the two marks."""
    recipients = [hybrid_identity(name).recipient() for name in TEAM]
    identity = hybrid_identity(TEAM[-1])
    age.decrypt_bytes(age.encrypt_bytes(b"", recipients), [identity])
    before = highest()
    if verb == "seal":
        with Path(plain).open("rb") as source:
            age.encrypt(source, sys.stdout.buffer, recipients)
    else:
        with Path(os.devnull).open("wb") as nowhere:
            age.decrypt(sys.stdin.buffer, nowhere, [identity])
    Path(marks).write_text(f"{before} {highest()}")


def highest() -> float:
    """Return the most memory that this process has had, in MiB; nan where the system does not tell."""
    status = Path("/proc/self/status")
    if status.is_file():
        # Not getrusage, which on Linux remembers the process that this one was started by.
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ModuleNotFoundError:
        return math.nan
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MIB


if __name__ == "__main__":
    _child(*sys.argv[1:])
