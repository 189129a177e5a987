"""Archiving: what a file brought goes into the archive, all of it or nothing, and is receipted.

Several files go in together, because the disk takes as long for one as for all of them. Receipts are written when
everything that they name is on the disk, and never before.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull
from interview_app.base.paths import FolderNotWritable
from interview_app.centre import consents, withdrawal
from interview_app.centre.archive import Outcome
from interview_app.centre.consents import Kept
from interview_app.centre.inbox import addenda, quarantine, receipts
from interview_app.centre.inbox.opening import Arrived, Evidence
from interview_app.centre.inbox.receipts import Safe
from interview_app.centre.inbox.refusals import InterviewConflict
from interview_app.centre.inbox.results import KNOWN, FileResult
from interview_app.centre.office import Centre
from interview_app.centre.opened import Imported, OpenedInterview, Rejected


def archive(centre: Centre, arrived: Arrived) -> FileResult:
    """Archive what one file brought; see `archive_all`."""
    return archive_all(centre, [arrived])[0]


def archive_all(centre: Centre, arrived: Sequence[Arrived]) -> list[FileResult]:
    """Archive what files brought, all of it or nothing, and say what became of each.

    Raises:
        DiskFull: When the archive cannot grow; then nothing of these files is in it.
        ArchiveDamaged: When the archive itself cannot be used.
    """
    with centre.archive.together():
        imported = [each.opened for each in arrived if isinstance(each.opened, Imported)]
        outcomes = centre.archive.take_in_all([(each.facts, each.interviews) for each in imported])
        twins = centre.archive.twins_among([*chain.from_iterable(map(_taken, imported, outcomes))])
        still = iter(outcomes)
        safe = [_archived(centre, each, still, twins) for each in arrived]
    # What is done outside the archive cannot be taken back, so it waits until the archive has.
    withdrawal.finish(centre, [*chain.from_iterable(each.erased for each in safe)])
    return receipts.give(centre, safe)


def _archived(
    centre: Centre, arrived: Arrived, outcomes: Iterator[tuple[Outcome, ...]], twins: Collection[str]
) -> Safe:
    match arrived.opened:
        case Rejected() as refused:
            if arrived.remembered:
                centre.archive.quarantine(refused)
            return Safe(FileResult(arrived.path, rejections=(refused,), evidence=arrived.evidence))
        case Evidence() as evidence:
            return _keep(centre, arrived, evidence)
        case Imported() as imported:
            return _settle(centre, arrived, imported, next(outcomes), twins)


def _settle(
    centre: Centre, arrived: Arrived, imported: Imported, outcomes: Sequence[Outcome], twins: Collection[str]
) -> Safe:
    """Follow what addenda say of interviews, note what was kept out, and list what is safe."""
    safe: list[OpenedInterview] = []
    rejections = list(imported.rejected)
    for interview, outcome in zip(imported.interviews, outcomes, strict=True):
        if outcome is Outcome.CONFLICT:
            rejections.append(quarantine.known(interview.name, interview.sealed_sha256, InterviewConflict()))
        else:
            safe.append(interview)
        if outcome is Outcome.WITHDRAWN:
            consents.erase(centre, interview.id)  # by its card: until now nobody knew which evidence was theirs
    followed = addenda.follow(centre, imported.addenda)
    rejections += followed.rejections
    centre.archive.quarantine(*rejections)
    if followed.safe:
        centre.archive.settle_quarantine([sha256 for _, sha256 in followed.safe], [name for name, _ in followed.safe])
    files = [*((interview.name, interview.sealed_sha256) for interview in safe), *followed.safe]
    taken = _taken(imported, outcomes)
    result = FileResult(
        arrived.path,
        taken=len(taken),
        twins=sum(each in twins for each in taken),
        duplicates=sum(outcome in KNOWN for outcome in outcomes),
        withdrawn=outcomes.count(Outcome.WITHDRAWN),
        addenda=len(followed.safe),
        rejections=tuple(rejections),
    )
    return Safe(result, imported.facts, tuple(files), followed.erased)


def _taken(imported: Imported, outcomes: Sequence[Outcome]) -> list[str]:
    return [each.id for each, outcome in zip(imported.interviews, outcomes, strict=True) if outcome is Outcome.TAKEN]


def _keep(centre: Centre, arrived: Arrived, evidence: Evidence) -> Safe:
    """Keep evidence of consent, as far as it is in order."""
    centre.archive.note_bundle(evidence.facts)
    kept: list[Kept] = []
    files: list[tuple[str, str]] = []
    rejections: list[Rejected] = []
    for name, sha256, content in evidence.files:
        try:
            kept.append(consents.keep(centre, name.partition(".")[0], content))
            files.append((name, sha256))
        except (DiskFull, FolderNotWritable):
            raise
        except UserError as error:
            rejections.append(quarantine.known(name, sha256, error))
    centre.archive.quarantine(*rejections)
    digests = [evidence.facts.digest, *(sha256 for _, sha256 in files)]
    centre.archive.settle_quarantine(digests, [name for name, _ in files])
    result = FileResult(
        arrived.path,
        taken=kept.count(Kept.NEW),
        duplicates=kept.count(Kept.KNOWN),
        rejections=tuple(rejections),
        evidence=True,
    )
    return Safe(result, evidence.facts, tuple(files))
