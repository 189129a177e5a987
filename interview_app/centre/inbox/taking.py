"""Taking in: files are opened by a runner, and what is in each is archived, all of it or nothing.

A bad file never stops the ones after it, and no source is ever deleted or moved: what to do with a stick is the
coordinator's decision.
"""

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from interview_app.centre.inbox import archiving, opening
from interview_app.centre.inbox.opening import Arrived
from interview_app.centre.inbox.progress import Pace, Watch
from interview_app.centre.inbox.results import FileResult, Intake
from interview_app.centre.inbox.runner import Runner, inline
from interview_app.centre.keys import Keys
from interview_app.centre.office import Centre


def take_in(
    centre: Centre,
    paths: Sequence[Path],
    as_of: datetime | None = None,
    *,
    runner: Runner = inline,
    watch: Watch | None = None,
) -> Intake:
    """Take bundles in, one after the other, whatever becomes of each; a folder stands for the bundles in it.

    Args:
        centre: Where they arrive.
        paths: Bundles and folders.
        as_of: The moment at which certificates must have held, when the coordinator knows that a bundle was written
            before its laptop's ran out; now, if not given.
        runner: Opens the files.
        watch: Is told of each file, and asked before each whether to stop.

    Raises:
        DiskFull: When the archive cannot grow; what was taken in before stays.
        ArchiveDamaged: When the archive itself cannot be used.
    """
    files = _bundles(paths)
    results: list[FileResult] = []
    pace = Pace(len(files), centre.clock.monotonic)
    arrivals = runner(files, keys_of(centre, as_of), opening.open_file)
    while len(results) < len(files) and not (watch is not None and watch.cancelled()):
        results.append(_taken_in(centre, next(arrivals)))
        if watch is not None:
            watch.progress(pace.after(results[-1]), results[-1])
    left = len(files) - len(results)
    return Intake(tuple(results), cancelled=left > 0, left=left)


def keys_of(centre: Centre, as_of: datetime | None = None) -> Keys:
    """Return what a centre opens bundles with."""
    at = as_of or centre.clock.now()
    return Keys(centre.authority.public_line, centre.identities, centre.archive.revoked(), at, real=not centre.practice)


def _taken_in(centre: Centre, arrived: Arrived) -> FileResult:
    return archiving.archive(centre, arrived)


def _bundles(paths: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        # os.path: where it is not allowed to look it says no, and then the file's own row tells why.
        found += sorted(path.glob("*.zip")) if os.path.isdir(path) else [path]  # noqa: PTH112 - see above
    return found
