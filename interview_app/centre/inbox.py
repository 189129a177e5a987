"""Bundles arrive: each is verified before anything in it is read, and each interview is taken in by itself.

A bad file never stops the ones after it, and no source is ever deleted or moved: what to do with a stick is the
coordinator's decision.
"""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull, read_bounded, write_durably
from interview_app.base.paths import FolderNotWritable, make_private_folder
from interview_app.bundle import kinds, package, receipt, sealed_file
from interview_app.bundle.package import Verified
from interview_app.centre import consents, devices, inbox_addenda
from interview_app.centre.archive import Outcome
from interview_app.centre.consents import Kept
from interview_app.centre.keys import Keys
from interview_app.centre.office import Centre
from interview_app.centre.opened import BundleFacts, Imported, OpenedAddendum, OpenedInterview, Rejected


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


class PracticeInterview(UserError):
    """A practice interview arrived where real ones are kept."""

    code = "INTERVIEW-PRACTICE"
    happened = "This is a practice interview, and this centre is for real ones."
    safe = "It was kept out of the archive, so it is never counted."
    next_step = "Delete it. If a real participant gave these answers, ask the fieldworker how the laptop was set up."


class ConcernsForTheLead(UserError):
    """Concern records arrived where interviews are taken in."""

    code = "BUNDLE-OF-CONCERNS"
    happened = "This file holds what fieldworkers are worried about, and no interviews."
    safe = "Nothing was taken in. Only the safeguarding lead can open it."
    next_step = "Give the file to the safeguarding lead today: it may not be able to wait."


@dataclass(frozen=True)
class FileResult:
    """What became of one file.

    Attributes:
        path: The file.
        evidence: Whether it brings evidence of consent; then what is counted is evidence and not interviews.
        taken: Interviews that are new in the archive.
        duplicates: Interviews that were in the archive already, and the same.
        rejections: What was kept out, with code and sentence.
        withdrawn: Interviews that were withdrawn, and so did not come back.
        addenda: What was said about interviews after they were sealed, and was followed.
        receipt: The receipt that goes back to the laptop, if there is anything to acknowledge.
        code: The same by telephone, if all of the file is safe here.
    """

    path: Path
    taken: int = 0
    duplicates: int = 0
    rejections: tuple[Rejected, ...] = ()
    receipt: Path | None = None
    evidence: bool = False
    code: str = ""
    withdrawn: int = 0
    addenda: int = 0

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
    said = inbox_addenda.opened(verified.files, keys, verified.certificate.serial)
    interviews = {name: content for name, content in verified.files.items() if sealed_file.NAME.fullmatch(name)}
    opened = [_open_sealed(name, content, keys) for name, content in sorted(interviews.items())]
    return Imported(
        _facts(verified),
        tuple(each for each in opened if isinstance(each, OpenedInterview)),
        tuple(each for each in (*opened, *said) if isinstance(each, Rejected)),
        tuple(each for each in said if isinstance(each, OpenedAddendum)),
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
    at = as_of or centre.clock.now()
    keys = Keys(centre.authority.public_line, centre.identities, centre.archive.revoked(), at, real=not centre.practice)
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
    kind = kinds.told_by(untrusted)
    if kind is kinds.CONSENTS:
        return _keep_evidence(centre, path, untrusted, keys)
    if kind is kinds.CONCERNS:
        return FileResult(path, rejections=(_rejected("", "", ConcernsForTheLead()),))
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
    followed, refused = inbox_addenda.follow(centre, imported.addenda)
    rejections += refused
    for rejected in rejections:
        centre.archive.quarantine(rejected)
    files = [*_named(safe), *followed]
    return FileResult(
        path,
        taken=outcomes.count(Outcome.TAKEN),
        duplicates=outcomes.count(Outcome.DUPLICATE),
        withdrawn=outcomes.count(Outcome.WITHDRAWN),
        addenda=len(followed),
        rejections=tuple(rejections),
        receipt=_acknowledge(centre, path.parent, imported.facts.digest, files) if files else None,
        code=_code(centre, imported.facts, rejections),
    )


def _keep_evidence(centre: Centre, path: Path, untrusted: bytes, keys: Keys) -> FileResult:
    """Keep the evidence of consent in a file that holds nothing else, as far as it is in order."""
    try:
        verified = package.verify(
            untrusted, authority=keys.authority, at=keys.at, revoked=keys.revoked, kind=kinds.CONSENTS
        )
    except UserError as error:
        rejected = _rejected("", hashlib.sha256(untrusted).hexdigest(), error)
        centre.archive.quarantine(rejected)
        return FileResult(path, rejections=(rejected,), evidence=True)
    centre.archive.note_bundle(_facts(verified))
    kept: dict[str, Kept] = {}
    rejections = []
    for listed in verified.manifest.files:
        try:
            interview = listed.name.partition(".")[0]
            kept[listed.name] = consents.keep(centre, interview, verified.files[listed.name])
        except (DiskFull, FolderNotWritable):
            raise
        except UserError as error:
            rejections.append(_rejected(listed.name, listed.sha256, error))
            centre.archive.quarantine(rejections[-1])
    files = [(listed.name, listed.sha256) for listed in verified.manifest.files if listed.name in kept]
    outcomes = list(kept.values())
    return FileResult(
        path,
        taken=outcomes.count(Kept.NEW),
        duplicates=outcomes.count(Kept.KNOWN),
        rejections=tuple(rejections),
        receipt=_acknowledge(centre, path.parent, verified.digest, files) if files else None,
        evidence=True,
        code=_code(centre, _facts(verified), rejections),
    )


def _code(centre: Centre, facts: BundleFacts, rejections: Sequence[Rejected]) -> str:
    """Return the code for the telephone: it says that everything arrived, so nothing may have been kept out."""
    return "" if rejections else devices.receipt_code(centre, facts.device, facts.digest)


def _facts(verified: Verified) -> BundleFacts:
    return BundleFacts(
        digest=verified.digest,
        device=verified.certificate.serial,
        audit_count=verified.manifest.audit.count,
        audit_digest=verified.manifest.audit.digest,
    )


def _named(interviews: Sequence[OpenedInterview]) -> list[tuple[str, str]]:
    return [(interview.name, interview.sealed_sha256) for interview in interviews]


def _acknowledge(centre: Centre, beside: Path, digest: str, files: Sequence[tuple[str, str]]) -> Path:
    """Write the receipt for what is safe at the centre: beside the bundle, or at home when that folder refuses."""
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
        if keys.real and opened.record.practice:
            raise PracticeInterview
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
