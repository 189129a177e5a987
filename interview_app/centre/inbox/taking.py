"""Taking in: files are opened by a runner, and what is in each is archived, all of it or nothing.

A bad file never stops the ones after it, and no source is ever deleted or moved: what to do with a stick is the
coordinator's decision.
"""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from itertools import chain
from pathlib import Path

from interview_app.centre import analysis_copy, roles
from interview_app.centre.archive.laptops import ChainFlag
from interview_app.centre.inbox import archiving, folders, opening
from interview_app.centre.inbox.dry import Trial
from interview_app.centre.inbox.opening import Arrived
from interview_app.centre.inbox.progress import Pace, Watch
from interview_app.centre.inbox.results import FileResult, Intake
from interview_app.centre.inbox.runner import Runner, inline
from interview_app.centre.keys import Keys
from interview_app.centre.office import Centre
from interview_app.centre.opened import Imported
from interview_app.centre.roles import Deed

_FILES, _INTERVIEWS = 64, 200
"""Files that are archived together, at most, and interviews in them, about."""
_USUAL = 50_000
"""Bytes of an interview that count as one: a larger one counts as several, so that memory stays flat."""


def take_in(
    centre: Centre,
    paths: Sequence[Path],
    as_of: datetime | None = None,
    *,
    runner: Runner = inline,
    watch: Watch | None = None,
    dry: bool = False,
) -> Intake:
    """Take bundles in, one after the other, whatever becomes of each; a folder stands for the bundles in it.

    Args:
        centre: Where they arrive.
        paths: Bundles and folders.
        as_of: The moment at which certificates must have held, when the coordinator knows that a bundle was written
            before its laptop's ran out; now, if not given.
        runner: Opens the files.
        watch: Is told of each file, and asked before each whether to stop.
        dry: Only say what would become of each file, and write nothing anywhere.

    Raises:
        RoleMayNot: When the key that opened the centre is not for this.
        DiskFull: When the archive cannot grow; what was taken in before stays.
        ArchiveDamaged: When the archive itself cannot be used.
    """
    roles.require(centre, Deed.TAKE_IN)
    found = folders.found(paths)
    results: list[FileResult] = []
    flagged = {flag.number for flag in centre.archive.chain_flags()}
    pace = Pace(len(found.files), centre.clock.monotonic)
    archive = Trial(centre).archive_all if dry else partial(archiving.archive_all, centre)
    arrivals = runner(found.files, keys_of(centre, as_of), opening.open_file)
    with _closing(arrivals):
        for result in chain.from_iterable(map(archive, _together(arrivals, watch))):
            results.append(result)
            if watch is not None:
                watch.progress(pace.after(result), result)
    if not dry:
        analysis_copy.catch_up(centre)
    left = len(found.files) - len(results)
    return Intake(
        results=tuple(results),
        cancelled=left > 0,
        left=left,
        passed_over=found.passed_over,
        dry=dry,
        # At the end: a gap that a file raised may have been filled by the next one.
        flags=tuple(flag for flag in _open_flags(centre) if flag.number not in flagged),
    )


def keys_of(centre: Centre, as_of: datetime | None = None) -> Keys:
    """Return what a centre opens bundles with."""
    at = as_of or centre.clock.now()
    return Keys(
        authority=centre.authority.public_line,
        identities=centre.identities,
        revoked=centre.archive.revoked(),
        at=at,
        real=not centre.practice,
        study=centre.plate.study,
    )


def _together(arrivals: Iterator[Arrived], watch: Watch | None) -> Iterator[list[Arrived]]:
    """Yield files that are archived together, until there are no more or somebody stops it.

    What becomes of each is the same as if they came one after the other: what addenda say is followed before the next
    file is looked at. How many it are follows from what is in them, and not from how fast it goes.
    """
    some: list[Arrived] = []
    most = 1  # of a handful somebody sees each come in; of thousands, nobody could
    while not (watch is not None and watch.cancelled()) and (arrived := next(arrivals, None)) is not None:
        some.append(arrived)
        if len(some) == most or sum(map(_extent, some)) >= _INTERVIEWS:
            yield some
            some, most = [], min(2 * most, _FILES)
    if some:
        yield some


def _extent(arrived: Arrived) -> int:
    """Return how many interviews a file brings; one that says more of earlier ones counts as more than enough."""
    if not isinstance(arrived.opened, Imported):
        return 0
    if arrived.opened.addenda:
        return _INTERVIEWS
    sizes = (len(each.record_json) + len(each.summary_pdf) for each in arrived.opened.interviews)
    return sum(max(1, size // _USUAL) for size in sizes)


def _open_flags(centre: Centre) -> Iterator[ChainFlag]:
    return (flag for flag in centre.archive.chain_flags() if flag.cleared_on is None)


@contextmanager
def _closing(arrivals: Iterator[Arrived]) -> Iterator[None]:
    """Tell a runner, whatever happens, that nobody wants more of it: it may have processes to stop."""
    try:
        yield
    finally:
        if isinstance(arrivals, Generator):
            arrivals.close()
