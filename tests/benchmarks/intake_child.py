"""A centre in a process of its own, so that its memory and its time are its own, too."""

import resource
import subprocess
import sys
from functools import partial
from pathlib import Path

import msgspec

from interview_app.centre import inbox, progress
from interview_app.centre.archive.listing import EVERYTHING, Wanted
from interview_app.centre.inbox import runner
from interview_app.centre.office import Centre
from tests.benchmarks.timing import median, seconds
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON, hybrid_identity
from tests.factories.program import ROOT, environment

ROUNDS = 5


class Report(msgspec.Struct):
    """What a child measured.

    Attributes:
        seconds: How long it took.
        processor: Seconds of processor time, its own and its children's.
        files: How many files there were.
        before_mb: Memory before it began.
        peak_mb: The most memory this process ever had.
        one: Seconds that the least verb of an archive takes: one look by a hash.
        lists: Seconds for each list.
    """

    seconds: float
    processor: float = 0.0
    files: int = 0
    before_mb: float = 0.0
    peak_mb: float = 0.0
    one: float = 0.0
    lists: dict[str, float] = {}


def ask(what: str, folder: Path, sticks: Path, workers: int) -> Report:
    """Let a child do something with a centre and return what it measured."""
    words = [sys.executable, "-m", "tests.benchmarks.intake_child", what, str(folder), str(sticks), str(workers)]
    ended = subprocess.run(words, cwd=ROOT, env=environment(), capture_output=True, check=False)
    if ended.returncode:
        raise RuntimeError(ended.stderr.decode())
    return msgspec.json.decode(ended.stdout, type=Report)


def peak_mb() -> float:
    """Return the most memory that this process ever had; `ru_maxrss` would count what its parent had."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _processor() -> float:
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(each.ru_utime + each.ru_stime for each in map(resource.getrusage, who))


def _take_in(folder: Path, sticks: Path, workers: int) -> Report:
    opens = runner.pool(workers) if workers else runner.inline
    with Centre.open(folder, hybrid_identity(), clock=FixedClock(NOON)) as centre:
        before, began = peak_mb(), _processor()
        took = seconds(lambda: inbox.take_in(centre, [sticks], runner=opens))
        files = sum(1 for _ in sticks.glob("bundle-*.zip"))
    return Report(took, _processor() - began, files, before, peak_mb())


def _look(folder: Path) -> Report:
    def opened() -> None:
        Centre.open(folder, hybrid_identity(), clock=FixedClock(NOON)).close()

    again = seconds(opened)
    wanted = {"everything": EVERYTHING, "one month": Wanted(month="2026-05"), "one number": Wanted(number="1f")}
    with Centre.open(folder, hybrid_identity(), clock=FixedClock(NOON)) as centre:
        one = median([seconds(lambda: centre.archive.has_arrived("00" * 32)) for _ in range(ROUNDS)])
        again += seconds(lambda: progress.progress(centre))
        lists = {name: seconds(partial(_listed, centre, each)) for name, each in wanted.items()}
    return Report(again, peak_mb=peak_mb(), one=one, lists=lists)


def _listed(centre: Centre, wanted: Wanted) -> None:
    centre.archive.count_listed(wanted)
    centre.archive.list_page(wanted, limit=100)


def main() -> int:
    """Do one thing and print what was measured."""
    what, folder, sticks, workers = sys.argv[1:]
    report = _take_in(Path(folder), Path(sticks), int(workers)) if what == "take-in" else _look(Path(folder))
    sys.stdout.buffer.write(msgspec.json.encode(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
