"""BUNDLE.zip: sealed interviews on their way to the centre, with a signed list of them.

Stock tools open it: unzip, `ssh-keygen -Y verify` for the signature, age for what is inside.
"""

import os
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import interview_app
from interview_app.base import plain_zip
from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, write_durably
from interview_app.bundle import manifest as manifests
from interview_app.bundle import sealed_file
from interview_app.bundle.manifest import Audit, BundleBroken, BundleFromStranger, Manifest
from interview_app.bundle.sealed_file import Opened, SealedBroken, open_sealed
from interview_app.crypto import namespaces, sshsig
from interview_app.crypto.certificates import Certificate
from interview_app.study.pack import Pack
from interview_app.vault.stages import Stage
from interview_app.vault.vault import InterviewRow, SealedFile, Vault

__all__ = [
    "BundleBroken",
    "BundleFromStranger",
    "BundleNotWritten",
    "NothingToSend",
    "Opened",
    "SealedBroken",
    "Verified",
    "Written",
    "open_sealed",
    "verify",
    "write",
]

MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.sig"
LARGEST = 268_435_456
MOST_INTERVIEWS = 500
_ROOM = LARGEST - 1_000_000
"""For sealed files; the rest is for manifest, signature and the zip's own lines."""

_LIMITS = plain_zip.Limits(
    re.compile(rf"{re.escape(MANIFEST)}|{re.escape(SIGNATURE)}|{sealed_file.NAME.pattern}"),
    LARGEST,
    MOST_INTERVIEWS + 2,
)


class NothingToSend(UserError):
    """There is no sealed interview to put into a bundle."""

    code = "NOTHING-TO-SEND"
    happened = "There is no sealed interview on this laptop that still has to be sent."
    safe = "Nothing was written, and nothing was lost."
    next_step = "Hold and seal an interview first."


class BundleNotWritten(UserError):
    """The stick gave back something else than was written on it."""

    code = "BUNDLE-NOT-WRITTEN"
    happened = "The bundle could not be read back from there as it was written."
    safe = "Nothing was lost: every interview is still on this laptop."
    next_step = "Check that the stick is plugged in properly, or use another one, and save the bundle again."


@dataclass(frozen=True)
class Written:
    """A bundle that was written, read back and verified.

    Attributes:
        size: In bytes.
        digest: SHA-256 of the whole file.
    """

    path: Path
    interviews: int
    size: int
    digest: str


@dataclass(frozen=True)
class Verified:
    """A bundle whose signature and hashes hold; its files are still sealed."""

    manifest: Manifest
    certificate: Certificate
    files: dict[str, bytes] = field(repr=False)
    digest: str


def write(
    vault: Vault,
    pack: Pack,
    sealed_folder: Path,
    target_folder: Path,
    *,
    clock: Clock,
    randomness: Randomness,
    again: bool = False,
) -> Written:
    """Write what is sealed into one bundle, read it back from the disk, and only then note it as sent.

    A sealed file that is damaged never keeps the others back: it stays as it is, and once it is alone it is told.

    Args:
        vault: Knows what is sealed.
        pack: The installed pack; its certificate speaks for this laptop.
        sealed_folder: Where sealed files are.
        target_folder: Where the bundle is to be, such as a USB stick.
        clock: Tells whether the certificate holds.
        randomness: For the bundle's name.
        again: Take in what was sent before but has no receipt yet: a stick was lost.

    Raises:
        NothingToSend: When there is nothing.
        SealedBroken: When all there is is damaged.
        CertificateExpired: When the laptop's certificate does not hold today.
        DiskFull, FolderNotWritable: When it cannot be written; no partial file stays.
        BundleNotWritten: When it does not read back.
    """
    at = clock.now()
    _check_certificate(pack.certificate, at)
    rows = _waiting(vault, again=again)
    files = _sound(rows, sealed_folder)
    content = _signed(vault, pack, files)
    path = target_folder / f"bundle-{randomness(4).hex()}.zip"
    write_durably(path, content)
    _read_back(path, content, pack, at)
    digest = sha256(content).hexdigest()
    vault.mark_exported([row.id for row in rows if row.sealed is not None and row.sealed.name in files], digest)
    return Written(path, len(files), len(content), digest)


def verify(untrusted: bytes | Path, *, authority: str, at: datetime, revoked: frozenset[int] = frozenset()) -> Verified:
    """Check a bundle: the zip's form, the signature over the manifest, then every file against the manifest.

    Args:
        untrusted: The bundle or where it is.
        authority: The public key line of the centre that must have enrolled the laptop.
        at: The moment at which its certificate must hold.
        revoked: Serial numbers of certificates that no longer count.

    Raises:
        BundleBroken, BundleFromStranger, CertificateExpired, CertificateRevoked: As their sentences say.
        FileTooLarge, FileUnreadable: When it is a path that cannot be read.
    """
    content = read_bounded(untrusted, LARGEST) if isinstance(untrusted, Path) else untrusted
    try:
        files = plain_zip.read(content, _LIMITS)
        untrusted_manifest, untrusted_signature = files.pop(MANIFEST), files.pop(SIGNATURE)
    except (plain_zip.ZipRefused, KeyError) as error:
        raise BundleBroken from error
    manifest, certificate = manifests.verified(
        untrusted_manifest, untrusted_signature, authority=authority, at=at, revoked=revoked
    )
    if manifests.listed(files) != manifest.files:
        raise BundleBroken
    return Verified(manifest, certificate, files, sha256(content).hexdigest())


def _check_certificate(certificate: Certificate, at: datetime) -> None:
    if not certificate.holds_at(at):
        first, last = certificate.valid_after.date(), certificate.valid_before.date()
        raise sshsig.CertificateExpired(valid_from=first.isoformat(), valid_until=last.isoformat())


def _waiting(vault: Vault, *, again: bool) -> list[InterviewRow]:
    stages = (Stage.SEALED, Stage.EXPORTED) if again else (Stage.SEALED,)
    rows = sorted((row for stage in stages for row in vault.interviews(stage)), key=lambda row: row.id)
    if not rows:
        raise NothingToSend
    return rows


def _sound(rows: Sequence[InterviewRow], sealed_folder: Path) -> dict[str, bytes]:
    """Return the sealed files that are as the vault remembers them, as many as one bundle holds."""
    files: dict[str, bytes] = {}
    room = _ROOM
    for sealed in [row.sealed for row in rows if row.sealed is not None][:MOST_INTERVIEWS]:
        content = _whole(sealed, sealed_folder)
        if content is not None and len(content) <= room:
            files[sealed.name] = content
            room -= len(content)
    if not files:
        raise SealedBroken
    return files


def _whole(sealed: SealedFile, sealed_folder: Path) -> bytes | None:
    with suppress(UserError):
        content = read_bounded(sealed_folder / sealed.name, sealed_file.LARGEST)
        if sha256(content).hexdigest() == sealed.sha256:
            return content
    return None


def _signed(vault: Vault, pack: Pack, files: dict[str, bytes]) -> bytes:
    head = vault.audit_head()
    manifest = manifests.encode(
        Manifest(
            format="interview-bundle/1",
            app=".".join(interview_app.__version__.split(".")[:2]),
            device=pack.certificate.principal,
            pack=pack.digest,
            audit=Audit(head.count, head.digest),
            files=manifests.listed(files),
        )
    )
    signature = sshsig.sign(manifest, vault.device_key(), namespaces.BUNDLE, pack.certificate.line)
    return plain_zip.write({MANIFEST: manifest, SIGNATURE: signature, **files})


def _read_back(path: Path, content: bytes, pack: Pack, at: datetime) -> None:
    """Verify what is on the disk the way the centre will; a bundle that fails does not stay."""
    try:
        _forget_cached(path)
        written = read_bounded(path, LARGEST)
        if written != content:
            raise BundleNotWritten
        verify(written, authority=pack.authority, at=at)
    except UserError as error:
        with suppress(OSError):
            path.unlink()
        raise BundleNotWritten from error


def _forget_cached(path: Path) -> None:
    """Ask the system to read from the stick itself and not from memory, where it can be asked."""
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError), path.open("rb") as stream:
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
