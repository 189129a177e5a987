"""Bundles arrive: each is verified before anything in it is read, and each interview is taken in by itself.

A bad file never stops the ones after it, and no source is ever deleted or moved: what to do with a stick is the
coordinator's decision.
"""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull, read_bounded, write_durably
from interview_app.base.paths import FolderNotWritable, make_private_folder
from interview_app.bundle import package, receipt
from interview_app.centre.archive import Outcome
from interview_app.centre.office import Centre
from interview_app.centre.opened import BundleFacts, Imported, OpenedInterview, Rejected
from interview_app.crypto import age


class InterviewConflict(UserError):
    """An interview arrived again with other content; it is reported, and never raised out of the inbox."""

    code = "INTERVIEW-CONFLICT"
    happened = "An interview with this number is in the archive already, and says something else."
    safe = "The one in the archive is unchanged, and the laptop keeps its copy."
    next_step = "Keep the file, and ask the fieldworker how it came about before anybody decides which one counts."


class InterviewMisnamed(UserError):
    """A sealed file holds another interview than its name says."""

    code = "INTERVIEW-MISNAMED"
    happened = "A file in this bundle holds another interview than its name says."
    safe = "It was kept out, and the laptop keeps its copy."
    next_step = "Ask for the bundle again; if it happens again, tell whoever looks after the program."


@dataclass(frozen=True)
class Keys:
    """What it takes to open a bundle.

    Attributes:
        authority: The public key line that must have certified the laptop.
        identities: Private keys of the central team.
        revoked: Serial numbers of certificates that no longer count.
        at: The moment at which certificates must hold.
    """

    authority: str
    identities: tuple[age.Identity, ...] = field(repr=False)
    revoked: frozenset[int]
    at: datetime


@dataclass(frozen=True)
class FileResult:
    """What became of one file.

    Attributes:
        path: The file.
        taken: Interviews that are new in the archive.
        duplicates: Interviews that were in the archive already, and the same.
        rejections: What was kept out, with code and sentence.
        receipt: The receipt that goes back to the laptop, if there is anything to acknowledge.
    """

    path: Path
    taken: int = 0
    duplicates: int = 0
    rejections: tuple[Rejected, ...] = ()
    receipt: Path | None = None

    @property
    def name(self) -> str:
        """The file's name, without its folder."""
        return self.path.name

    @property
    def good(self) -> bool:
        """Whether everything in the file is in the archive now."""
        return not self.rejections


@dataclass(frozen=True)
class Intake:
    """What became of each file, in the order they were given."""

    results: tuple[FileResult, ...]

    @property
    def good(self) -> bool:
        """Whether everything is in the archive now."""
        return all(result.good for result in self.results)

    @property
    def receipts(self) -> tuple[Path, ...]:
        """Every receipt that was written."""
        return tuple(result.receipt for result in self.results if result.receipt is not None)

    @property
    def receipt(self) -> Path | None:
        """The last receipt that was written, if any."""
        return self.receipts[-1] if self.receipts else None


def open_bundle(untrusted: bytes, keys: Keys) -> Imported | Rejected:
    """Verify and open a bundle. Pure: the same bytes and keys give the same result, in any process."""
    try:
        verified = package.verify(untrusted, authority=keys.authority, at=keys.at, revoked=keys.revoked)
    except UserError as error:
        return _rejected("", hashlib.sha256(untrusted).hexdigest(), error)
    opened = [_open_sealed(name, content, keys) for name, content in sorted(verified.files.items())]
    facts = BundleFacts(
        digest=verified.digest,
        device=verified.certificate.serial,
        audit_count=verified.manifest.audit.count,
        audit_digest=verified.manifest.audit.digest,
    )
    return Imported(
        facts,
        tuple(each for each in opened if isinstance(each, OpenedInterview)),
        tuple(each for each in opened if isinstance(each, Rejected)),
    )


def take_in(centre: Centre, paths: Sequence[Path], as_of: datetime | None = None) -> Intake:
    """Take bundles in, one after the other, whatever becomes of each; a folder stands for the bundles in it.

    Args:
        centre: Where they arrive.
        paths: Bundles and folders.
        as_of: The moment at which certificates must have held, when the coordinator knows that a bundle was written
            before its laptop's ran out; now, if not given.

    Raises:
        DiskFull: When the archive cannot grow; what was taken in before stays.
        ArchiveDamaged: When the archive itself cannot be used.
    """
    keys = Keys(centre.authority.public_line, centre.identities, frozenset(), as_of or centre.clock.now())
    return Intake(tuple(_take_in_file(centre, path, keys) for path in _bundles(paths)))


def _bundles(paths: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        # os.path: where it is not allowed to look it says no, and then the file's own row tells why.
        found += sorted(path.glob("*.zip")) if os.path.isdir(path) else [path]  # noqa: PTH112 - see above
    return found


def _take_in_file(centre: Centre, path: Path, keys: Keys) -> FileResult:
    try:
        untrusted = read_bounded(path, package.LARGEST)
    except UserError as error:  # unreadable or far too large: there are no bytes to keep a note of
        return FileResult(path, rejections=(_rejected("", "", error),))
    opened = open_bundle(untrusted, keys)
    if isinstance(opened, Rejected):
        centre.archive.quarantine(opened)
        return FileResult(path, rejections=(opened,))
    return _archive(centre, path, opened)


def _archive(centre: Centre, path: Path, imported: Imported) -> FileResult:
    safe: list[OpenedInterview] = []
    rejections = list(imported.rejected)
    outcomes = centre.archive.take_in(imported.facts, imported.interviews)
    for interview, outcome in zip(imported.interviews, outcomes, strict=True):
        if outcome is Outcome.CONFLICT:
            rejections.append(_rejected(interview.name, interview.sealed_sha256, InterviewConflict()))
        else:
            safe.append(interview)
    for rejected in rejections:
        centre.archive.quarantine(rejected)
    return FileResult(
        path,
        taken=outcomes.count(Outcome.TAKEN),
        duplicates=outcomes.count(Outcome.DUPLICATE),
        rejections=tuple(rejections),
        receipt=_acknowledge(centre, path.parent, imported.facts.digest, safe) if safe else None,
    )


def _acknowledge(centre: Centre, beside: Path, digest: str, safe: Sequence[OpenedInterview]) -> Path:
    """Write the receipt for what is safe in the archive: beside the bundle, or at home when that folder refuses."""
    files = [(interview.name, interview.sealed_sha256) for interview in safe]
    content = receipt.make(files, digest, centre.authority, centre.clock)
    # Named for the bundle, so that taking it in again does not litter the stick.
    name = f"receipt-{digest[:8]}.json"
    try:
        write_durably(beside / name, content)
    except (FolderNotWritable, DiskFull):
        write_durably(make_private_folder(centre.receipts) / name, content)
        return centre.receipts / name
    return beside / name


def _open_sealed(name: str, untrusted: bytes, keys: Keys) -> OpenedInterview | Rejected:
    digest = hashlib.sha256(untrusted).hexdigest()
    try:
        opened = package.open_sealed(untrusted, keys.identities)
        if name != f"{opened.record.id}.age":
            raise InterviewMisnamed
    except UserError as error:
        return _rejected(name, digest, error)
    return OpenedInterview(
        id=opened.record.id,
        name=name,
        sealed_sha256=digest,
        record=opened.record,
        record_json=opened.record_json,
        summary_pdf=opened.summary_pdf,
    )


def _rejected(name: str, sha256: str, error: UserError) -> Rejected:
    return Rejected(name, sha256, error.code, error.message)
