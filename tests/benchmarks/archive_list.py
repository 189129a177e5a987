"""A list of 100,000 interviews at the centre: opened again, and narrowed down in every way there is.

`python -m tests.benchmarks.archive_list --rows 1000000` measures a longer one. Its rows are those of the list alone,
without what was said: that is all a list reads.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from interview_app.centre import progress
from interview_app.centre.archive import Archive
from interview_app.centre.archive.listing import EVERYTHING, Order, Wanted
from interview_app.centre.office import Centre
from tests.benchmarks.figures import Figure, Goal, table
from tests.benchmarks.timing import MS, median, seconds
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON, hybrid_identity
from tests.factories.line import line
from tests.factories.listed import VERSIONS, fill

ROWS, QUICK_ROWS = 100_000, 2_000
ROUNDS = 7
LIST = Goal(plus=200)
AGAIN = Goal(plus=1000)


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Fill a list, open the centre again, draw what its first page needs, and narrow the list down."""
    return of(folder, QUICK_ROWS if quick else ROWS)


def of(folder: Path, rows: int) -> tuple[Figure, ...]:
    """Measure a list of so many rows."""
    with line(folder, FixedClock(NOON)) as laid:
        laid.seal(laid.hold().interview)
        fill(laid.centre.archive, rows)
    opening = seconds(lambda: _open(folder).close())
    with _open(folder) as centre:
        archive = centre.archive
        one = median([seconds(partial(archive.has_arrived, "00" * 32)) for _ in range(ROUNDS)]) * MS
        board = seconds(partial(progress.progress, centre)) * MS
        lists = {
            name: median([seconds(ask) for _ in range(ROUNDS)]) * MS for name, ask in _asked(archive, rows).items()
        }
    by = "one look by a hash"
    return (
        Figure(f"centre opened again and fieldwork shown, {rows:,} listed", AGAIN, "ms", opening * MS + board, one, by),
        *(Figure(f"list of {rows:,} at the centre: {name}", LIST, "ms", took, one, by) for name, took in lists.items()),
    )


def _open(folder: Path) -> Centre:
    return Centre.open(folder / "centre", hybrid_identity(), clock=FixedClock(NOON))


def _asked(archive: Archive, rows: int) -> dict[str, Callable[[], object]]:
    def found(wanted: Wanted) -> Callable[[], object]:
        return lambda: (archive.count_listed(wanted), archive.list_page(wanted, limit=100))

    return {
        "all, with what it is filtered by": lambda: (archive.list_choices(), found(EVERYTHING)()),
        "by a part of the number": found(Wanted(number="1f")),
        "by month": found(Wanted(month="2026-05")),
        "by language": found(Wanted(language="cy")),
        "by deck and end": found(Wanted(deck=3, complete=False)),
        "by version of the study": found(Wanted(study_version=VERSIONS[1])),
        "void": found(Wanted(void=True)),
        "what says the same as another": found(Wanted(flag="twin")),
        "what waits for a decision": found(Wanted(flag="conflict")),
        "all filters at once": found(
            Wanted(number="1", month="2026-05", language="en-GB", study_version=VERSIONS[1], flag="twin")
        ),
        "the newest first, the last page": lambda: archive.list_page(
            order=Order("month", descending=True), start=rows - 100, limit=100
        ),
    }


def main() -> int:
    """Do what the words of the command line ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.archive_list", description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS, help="how long a list")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="archive-list-") as folder:
        sys.stdout.write(f"{table(of(Path(folder), words.rows))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
