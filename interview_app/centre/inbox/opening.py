"""Opening: from untrusted bytes to what is in them, or why they are refused. Pure, so that any process may do it."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded
from interview_app.bundle import kinds, package, sealed_file
from interview_app.bundle.package import Verified
from interview_app.bundle.refusals import BundleOther
from interview_app.centre.inbox import addenda, quarantine
from interview_app.centre.inbox.refusals import (
    ConcernsForTheLead,
    InterviewMisnamed,
    InterviewOfAnotherStudy,
    PracticeInterview,
)
from interview_app.centre.keys import Keys
from interview_app.centre.opened import BundleFacts, Imported, OpenedAddendum, OpenedInterview, Rejected

_ZIP: Final = b"PK"


@dataclass(frozen=True)
class Evidence:
    """A bundle of evidence of consent, whole and signed; its files stay sealed.

    Attributes:
        facts: Where it comes from.
        files: Each file's name, digest and content, in the order of the manifest.
    """

    facts: BundleFacts
    files: tuple[tuple[str, str, bytes], ...] = field(repr=False)


@dataclass(frozen=True)
class Arrived:
    """A file that arrived, with everything done that can be done without the archive.

    Attributes:
        path: Where it is.
        opened: What is in it, or why it is refused.
        evidence: Whether it is, or was to be, a bundle of evidence of consent.
        remembered: Whether a refusal is noted in the quarantine; where no bytes were read there is nothing to note.
    """

    path: Path
    opened: Imported | Evidence | Rejected
    evidence: bool = False
    remembered: bool = True


def open_file(path: Path, keys: Keys) -> Arrived:
    """Read a file, tell its kind and open it. Whatever is wrong is in the result; the file is not touched."""
    untrusted = read(path)
    return untrusted if isinstance(untrusted, Arrived) else open_read(path, untrusted, keys)


def read(path: Path) -> bytes | Arrived:
    """Return what is in a file, or, when it cannot be read, what is to be said of that."""
    try:
        return read_bounded(path, package.LARGEST)
    except UserError as error:
        return Arrived(path, said_of(error), remembered=False)


def open_read(path: Path, untrusted: bytes, keys: Keys) -> Arrived:
    """Tell the kind of a file that was read, and open it. Pure: the path is handed on as it is."""
    kind = kinds.told_by(untrusted)
    if not untrusted.startswith(_ZIP) and path.suffix.lower() != ".zip":
        return Arrived(path, said_of(BundleOther()), remembered=False)  # a photograph: nobody has to keep note of it
    if kind is kinds.CONCERNS:
        return Arrived(path, said_of(ConcernsForTheLead()), remembered=False)
    if kind is kinds.CONSENTS:
        return Arrived(path, open_evidence(untrusted, keys), evidence=True)
    return Arrived(path, open_bundle(untrusted, keys))


def open_bundle(untrusted: bytes, keys: Keys) -> Imported | Rejected:
    """Verify and open a bundle. Pure: the same bytes and keys give the same result, in any process."""
    try:
        verified = package.verify(untrusted, authority=keys.authority, at=keys.at, revoked=keys.revoked)
    except UserError as error:
        return quarantine.bundle(untrusted, error, kinds.INTERVIEWS, keys)
    said = addenda.opened(verified.files, keys, verified.certificate.serial)
    interviews = {name: content for name, content in verified.files.items() if sealed_file.NAME.fullmatch(name)}
    opened = [_open_sealed(name, content, keys) for name, content in sorted(interviews.items())]
    return Imported(
        _facts(verified),
        tuple(each for each in opened if isinstance(each, OpenedInterview)),
        tuple(each for each in (*opened, *said) if isinstance(each, Rejected)),
        tuple(each for each in said if isinstance(each, OpenedAddendum)),
    )


def open_evidence(untrusted: bytes, keys: Keys) -> Evidence | Rejected:
    """Verify a bundle of evidence of consent. Pure, as `open_bundle`."""
    try:
        verified = package.verify(
            untrusted, authority=keys.authority, at=keys.at, revoked=keys.revoked, kind=kinds.CONSENTS
        )
    except UserError as error:
        return quarantine.bundle(untrusted, error, kinds.CONSENTS, keys)
    files = tuple((each.name, each.sha256, verified.files[each.name]) for each in verified.manifest.files)
    return Evidence(_facts(verified), files)


def said_of(error: UserError) -> Rejected:
    """Return what is to be said of a file that is not kept note of."""
    return Rejected("", "", error.code, error.message)


def _facts(verified: Verified) -> BundleFacts:
    return BundleFacts(
        digest=verified.digest,
        device=verified.certificate.serial,
        audit_count=verified.manifest.audit.count,
        audit_digest=verified.manifest.audit.digest,
        pack=verified.manifest.pack,
        before=verified.manifest.before if verified.manifest.chained else None,
    )


def _open_sealed(name: str, untrusted: bytes, keys: Keys) -> OpenedInterview | Rejected:
    try:
        opened = package.open_sealed(untrusted, keys.identities)
        if name != f"{opened.record.id}.age":
            raise InterviewMisnamed
        if keys.real and opened.record.practice:
            raise PracticeInterview
        if keys.study and opened.record.study != keys.study:
            raise InterviewOfAnotherStudy
    except UserError as error:
        return quarantine.sealed_file(name, untrusted, error, keys)
    return OpenedInterview(
        id=opened.record.id,
        name=name,
        sealed_sha256=hashlib.sha256(untrusted).hexdigest(),
        record_json=opened.record_json,
        summary_pdf=opened.summary_pdf,
        read=opened.record,
    )
