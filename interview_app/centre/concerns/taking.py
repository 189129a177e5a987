"""Taking concern records in: each file is checked against the centre's key, and each record opened with the lead's.

A record whose signature cannot be checked is kept out with a sentence. It may be about somebody's safety, so the lead
can take it in all the same; it is marked then. No source is ever deleted.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull, read_bounded
from interview_app.base.paths import FolderNotWritable
from interview_app.bundle import concern_file, concern_reading, kinds, package
from interview_app.bundle.concern_file import Concern
from interview_app.bundle.manifest import BundleFromStranger
from interview_app.centre.concerns.case import Case, minute
from interview_app.centre.concerns.store import Inbox
from interview_app.crypto import age
from interview_app.crypto.sshsig import CertificateExpired

_AGE: Final = b"age-encryption.org/"
_UNCHECKED: Final = 0
_WANTED: Final = ("concerns-*.zip", "*.concern.age")


class ConcernUnsigned(UserError):
    """A record that came by itself, so that nobody has signed for it."""

    code = "CONCERN-UNSIGNED"
    happened = "This is a single record without a signature, so who wrote it cannot be checked."
    safe = "It was not taken in, and the file is unchanged."
    next_step = "Ask for the concerns file of the laptop, or take this one in as it is: it is marked then."


class ConcernOther(UserError):
    """Two different records under one number."""

    code = "CONCERN-OTHER"
    happened = "A record with this number is here already, and says something else."
    safe = "The one that is here is unchanged."
    next_step = "Keep the file, and ring the fieldworker who wrote it."


@dataclass(frozen=True)
class Outcome:
    """What became of one file.

    Attributes:
        path: The file.
        new: Records that are new here, urgent ones among them.
        urgent: Of those, how many say that somebody is in danger.
        known: Records that were here already.
        deleted: Records that were deleted here when their time had passed, and were not kept again.
        refused: Code and sentences for what was kept out.
        may_come: Whether only the signature is in the way, so that it can be taken in unchecked.
    """

    path: Path
    new: int = 0
    urgent: int = 0
    known: int = 0
    deleted: int = 0
    refused: tuple[UserError, ...] = ()
    may_come: bool = False


def take_in(
    inbox: Inbox, identity: age.HybridIdentity, paths: Sequence[Path], *, checked: bool = True
) -> tuple[Outcome, ...]:
    """Take files in, one after the other; a folder stands for the concern files in it.

    Args:
        inbox: Where they go.
        identity: The lead's private key.
        paths: Files and folders.
        checked: Whether a laptop of the centre must have signed each; False only when the lead says so.

    Raises:
        DiskFull, FolderNotWritable: When the inbox cannot grow; what was taken in before stays.
    """
    return tuple(_taken(inbox, identity, path, checked=checked) for path in _files(paths))


def _taken(inbox: Inbox, identity: age.HybridIdentity, path: Path, *, checked: bool) -> Outcome:
    try:
        untrusted = read_bounded(path, package.LARGEST)
        laptop, sealed = _verified(untrusted, inbox, checked=checked)
    except (BundleFromStranger, CertificateExpired, ConcernUnsigned) as error:
        return Outcome(path, refused=(error,), may_come=True)
    except UserError as error:
        return Outcome(path, refused=(error,))
    counted: list[str] = []
    refused: list[UserError] = []
    for each in sealed:
        try:
            counted += _kept(inbox, each, concern_file.open_sealed(each, [identity]), laptop)
        except (DiskFull, FolderNotWritable):
            raise
        except UserError as error:
            refused.append(error)
    new, urgent, known, deleted = map(counted.count, ("new", "urgent", "known", "deleted"))
    return Outcome(path, new, urgent, known, deleted, tuple(refused))


def _verified(untrusted: bytes, inbox: Inbox, *, checked: bool) -> tuple[int, tuple[bytes, ...]]:
    now = inbox.clock.now()
    if not checked:
        return _UNCHECKED, concern_reading.sealed_in(untrusted, None, now)
    if untrusted.startswith(_AGE):
        raise ConcernUnsigned
    verified = package.verify(untrusted, authority=inbox.settings.authority, at=now, kind=kinds.CONCERNS)
    return verified.certificate.serial, tuple(verified.files[name] for name in sorted(verified.files))


def _kept(inbox: Inbox, sealed: bytes, concern: Concern, laptop: int) -> Iterator[str]:
    digest = sha256(sealed).hexdigest()
    if inbox.has(concern.id):
        here = inbox.case(concern.id)
        if here.concern != concern:
            raise ConcernOther
        if laptop and not here.laptop:
            inbox.vouch(concern.id, laptop)
        yield "known"
    elif inbox.deleted_on(digest) is not None:
        yield "deleted"
    else:
        inbox.add(_case(concern, digest, laptop, inbox.clock.now()))
        yield "new"
        if concern.written.danger == "yes":
            yield "urgent"


def _case(concern: Concern, digest: str, laptop: int, now: datetime) -> Case:
    return Case("concern-case/1", concern, digest, minute(now), laptop)


def _files(paths: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        # os.path: where it is not allowed to look it says no, and then the file's own line tells why.
        if os.path.isdir(path):  # noqa: PTH112 - see above
            found += sorted(each for pattern in _WANTED for each in path.glob(pattern))
        else:
            found.append(path)
    return found
