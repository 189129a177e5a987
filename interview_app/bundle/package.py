"""BUNDLE.zip: sealed files on their way to the centre, with a signed list of them; how one is checked.

Stock tools open it: unzip, `ssh-keygen -Y verify` for the signature, age for what is inside.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from interview_app.base import plain_zip
from interview_app.base.files import read_bounded
from interview_app.bundle import manifest as manifests
from interview_app.bundle import refusals
from interview_app.bundle.kinds import INTERVIEWS, Kind
from interview_app.bundle.manifest import BundleBroken, BundleFromStranger, Manifest
from interview_app.bundle.sealed_file import Opened, SealedBroken, open_sealed
from interview_app.crypto import sshsig
from interview_app.crypto.certificates import Certificate

__all__ = [
    "BundleBroken",
    "BundleFromStranger",
    "Opened",
    "SealedBroken",
    "Verified",
    "certificate_in",
    "open_sealed",
    "verify",
]

MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.sig"
LARGEST = 268_435_456
MOST_FILES = 500
NAMES = re.compile(rf"{re.escape(MANIFEST)}|{re.escape(SIGNATURE)}|[0-9a-f]{{32}}[.a-z0-9]*\.age")
_LIMITS = plain_zip.Limits(NAMES, LARGEST, MOST_FILES + 2)


@dataclass(frozen=True)
class Verified:
    """A bundle whose signature and hashes hold; its files are still sealed."""

    manifest: Manifest
    certificate: Certificate
    files: dict[str, bytes] = field(repr=False)
    digest: str


def verify(
    untrusted: bytes | Path,
    *,
    authority: str,
    at: datetime,
    revoked: frozenset[int] = frozenset(),
    kind: Kind = INTERVIEWS,
) -> Verified:
    """Check a bundle: the zip's form, the signature over the manifest, then every file against the manifest.

    Args:
        untrusted: The bundle or where it is.
        authority: The public key line of the centre that must have enrolled the laptop.
        at: The moment at which its certificate must hold.
        revoked: Serial numbers of certificates that no longer count.
        kind: What it is to be a bundle of.

    Raises:
        BundleBroken: Of the kind that its sentence says; see `refusals`.
        BundleFromStranger, CertificateExpired, CertificateRevoked: As their sentences say.
        FileTooLarge, FileUnreadable: When it is a path that cannot be read.
    """
    content = read_bounded(untrusted, LARGEST) if isinstance(untrusted, Path) else untrusted
    untrusted_manifest, untrusted_signature, files = _apart(content)
    manifest, certificate = manifests.verified(
        untrusted_manifest, untrusted_signature, kind, authority=authority, at=at, revoked=revoked
    )
    if manifests.listed(files) != manifest.files:
        raise BundleBroken(stage="hashes")
    return Verified(manifest, certificate, files, sha256(content).hexdigest())


def certificate_in(untrusted: bytes, kind: Kind) -> Certificate:
    """Return the certificate that a bundle carries, to ask people whose it is; nothing of the bundle is checked.

    Raises:
        BundleBroken: When it is no zip of the form of a bundle, or carries none.
    """
    certificate = sshsig.certificate_in(_apart(untrusted)[1], kind.namespace)
    if certificate is None:
        raise BundleBroken(stage="signature")
    return certificate


def _apart(untrusted: bytes) -> tuple[bytes, bytes, dict[str, bytes]]:
    """Return manifest, signature and the other files of a zip of the form of a bundle."""
    try:
        files = plain_zip.read(untrusted, _LIMITS)
        return files.pop(MANIFEST), files.pop(SIGNATURE), files
    except plain_zip.ZipRefused as error:
        raise refusals.for_zip(error.reason) from error
    except KeyError as error:
        raise BundleBroken(stage="zip") from error
