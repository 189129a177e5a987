"""What the team did, 100,000 times: a page of it, found by kind and by day, the whole chain followed, one act more."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from interview_app.centre.archive import Archive, acts
from interview_app.centre.archive.acts import Said, Wanted
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import MS, median, seconds
from tests.factories.centre import empty_archive

ROWS: Final = 100_000
QUICK_ROWS: Final = 2_000
ROUNDS: Final = 7
LIST: Final = Goal(plus=200)
WHOLE: Final = Goal(plus=10_000)
_AT_ONCE: Final = 1_000
_BEGAN: Final = datetime(2026, 9, 1, tzinfo=UTC)
_DAY: Final = date(2026, 9, 2)


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Note so many acts, a minute apart, and read them as the room Records does."""
    rows = QUICK_ROWS if quick else ROWS
    with empty_archive(folder) as archive:
        _fill(archive, rows)
        one = median([seconds(partial(archive.has_arrived, "00" * 32)) for _ in range(ROUNDS)]) * MS
        took = {name: median([seconds(ask) for _ in range(ROUNDS)]) * MS for name, ask in _asked(archive, rows).items()}
        whole = seconds(archive.verify_acts) * MS
    by = "one look by a hash"
    return (
        *(Figure(f"{rows:,} acts: {name}", LIST, "ms", each, one, by) for name, each in took.items()),
        Figure(f"{rows:,} acts: the whole chain followed", WHOLE, "ms", whole, one, by),
    )


def _asked(archive: Archive, rows: int) -> dict[str, Callable[[], object]]:
    def page(wanted: Wanted, before: int | None = None) -> Callable[[], object]:
        return lambda: (archive.count_acts(wanted), archive.acts(wanted, before=before))

    return {
        "the newest page": page(acts.EVERYTHING),
        "a page in the middle": page(acts.EVERYTHING, rows // 2),
        "a page of one kind": page(Wanted(code="opened")),
        "a page of one day": page(Wanted(since=_DAY, until=_DAY)),
        "which kinds there are": archive.act_codes,
        "one act more": partial(archive.act, "opened"),
    }


def _fill(archive: Archive, rows: int) -> None:
    for first in range(0, rows, _AT_ONCE):
        with archive._transaction() as session:  # one transaction for many: that is how they are made quickly
            for number in range(first, min(first + _AT_ONCE, rows)):
                at, code = _BEGAN + timedelta(minutes=number), "taken-in" if number % 50 else "opened"
                said: Said = {"taken": number % 100}
                acts.append(session, archive._chain("act"), at=at, who="0123abcd", done=[(code, said)])
