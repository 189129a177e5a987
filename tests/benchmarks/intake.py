"""Promise 5: the centre takes interviews in faster than any study brings them.

`python -m tests.benchmarks.intake --count 10000 --corrupt 0.01` makes the bundles of a whole fieldwork, takes them in,
in a process of its own whose memory is read, opens the centre again and asks for lists. The exit status is 1 when
what is in the archive afterwards is not exactly what was sound.
"""

import argparse
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from interview_app.centre.archive import FILE
from interview_app.centre.office import Centre
from interview_app.crypto import age
from tests.benchmarks.figures import Figure, Goal, table
from tests.benchmarks.intake_child import Report, ask
from tests.benchmarks.timing import MS, median, seconds
from tests.factories import fleet
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON, hybrid_identity
from tests.factories.fleet import Recipe
from tests.factories.line import line

COUNT, QUICK_COUNT = 2_000, 100
CORRUPT = 0.01
SAMPLE = 200
RATE = Goal(plus=500, at_least=True)
LIST = Goal(plus=200)
AGAIN = Goal(plus=1000)
MEMORY = Goal(times=1, plus=60)
LAPTOPS = 12


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Take a fieldwork in, and open some of the same sealed files with age and nothing else."""
    return _figures(folder, QUICK_COUNT if quick else COUNT, CORRUPT, workers=1)[0]


def _figures(folder: Path, count: int, corrupt: float, *, workers: int) -> tuple[tuple[Figure, ...], bool]:
    sticks = folder / "sticks"
    began = time.perf_counter()
    with line(folder, FixedClock(NOON)) as laid:
        made_of = fleet.recipe(laid, laptops=LAPTOPS, corrupt=corrupt)
    kept_out = fleet.write(made_of, count, sticks)
    sys.stderr.write(f"  {count} interviews made in {time.perf_counter() - began:.1f} s\n")
    took = ask("take-in", folder / "centre", sticks, workers)
    again = ask("look", folder / "centre", sticks, workers)
    sys.stderr.write(f"  the archive's file has {(folder / 'centre' / FILE).stat().st_size / 1e6:.0f} MB\n")
    whole = _is_whole(folder / "centre", made_of, count, kept_out)
    return _table(count, took, again, _alone(sticks, made_of, min(SAMPLE, count))), whole


def _table(count: int, took: Report, again: Report, alone: float) -> tuple[Figure, ...]:
    by = f"age alone on the same files of {fleet.SEALED / 1e3:.0f} kB, one process"
    look = "one look by a hash"
    slowest = max(again.lists, key=lambda name: again.lists[name])
    return (
        Figure(
            f"interviews taken in ({count:,} in {took.files:,} bundles, {took.seconds:.1f} s)",
            RATE,
            "/s",
            count / took.seconds,
            alone,
            by,
        ),
        Figure("the same by processor time, of one core", RATE, "/s", count / took.processor, alone, by),
        Figure(
            f"centre opened and fieldwork shown, {count:,} stored",
            AGAIN,
            "ms",
            again.seconds * MS,
            again.one * MS,
            look,
        ),
        Figure(f"list of {slowest}, {count:,} stored", LIST, "ms", again.lists[slowest] * MS, again.one * MS, look),
        Figure("memory of the process that takes in", MEMORY, "MB", took.peak_mb, took.before_mb, "the same, before"),
    )


def _alone(sticks: Path, made_of: Recipe, count: int) -> float:
    """Return how many sealed files a second age opens."""
    files: list[bytes] = []
    for planned in fleet.plan(made_of, count):
        if planned.harm is None:
            with zipfile.ZipFile(sticks / planned.name) as opened:
                files += [opened.read(name) for name in opened.namelist() if name.endswith(".age")]
    times = [seconds(partial(age.decrypt_bytes, each, [hybrid_identity()])) for each in files]
    return 1 / median(times)


def _is_whole(folder: Path, made_of: Recipe, count: int, kept_out: frozenset[str]) -> bool:
    """Tell whether each sound interview is in the archive, and everything else was kept out."""
    with Centre.open(folder, hybrid_identity(), clock=FixedClock(NOON)) as centre:
        there = {each.id for each in centre.archive.interviews()}
        refused = {each.sha256 for each in centre.archive.quarantined()}
    return there == fleet.sound_ids(made_of, count) and refused >= kept_out


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words of the command line ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.intake", description=__doc__)
    parser.add_argument("--count", type=int, default=10_000, help="how many interviews")
    parser.add_argument("--corrupt", type=float, default=CORRUPT, help="which share of them is damaged")
    parser.add_argument("--workers", type=int, default=1, help="processes that open files; 0: none but the one")
    parser.add_argument("--folder", type=Path, help="make files on the disk of this folder (default: the system's)")
    asked = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="intake-", dir=asked.folder) as folder:
        figures, whole = _figures(Path(folder), asked.count, asked.corrupt, workers=asked.workers)
    sys.stdout.write(f"{table(figures)}\n{'nothing lost' if whole else 'LOST'}\n")
    return 0 if whole else 1


if __name__ == "__main__":
    sys.exit(main())
