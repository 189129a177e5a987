"""`manifest.json`: what is in a bundle and which laptop says so. Its signature is checked before it is parsed."""

import re
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Annotated, Any, Final, get_args

import msgspec
from msgspec import Meta

from interview_app.base.canonical import canonical_json
from interview_app.bundle import kinds
from interview_app.bundle.kinds import Format, Kind
from interview_app.bundle.record_part import Count, Sha256
from interview_app.bundle.refusals import BundleBroken, BundleFromStranger, BundleNewer
from interview_app.crypto import sshsig
from interview_app.crypto.certificates import Certificate

__all__ = [
    "BundleBroken",
    "BundleFromStranger",
    "Manifest",
    "encode",
    "format_of",
    "listed",
    "schema",
    "verified",
]

_SOME_VERSION: Final = re.compile(r"(interview|consent|concern)-bundle/[1-9][0-9]{0,3}")


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a manifest."""


class Audit(_Part, frozen=True):
    """Where the laptop's chain of changes stands: shows gaps, forks and restored old disks."""

    count: Count
    digest: Sha256


class Listed(_Part, frozen=True):
    """One sealed file."""

    name: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}(\.consent|\.concern|\.[1-9][0-9]{0,2}\.addendum)?\.age$")]
    sha256: Sha256
    size: Count


class Manifest(_Part, frozen=True, omit_defaults=True):
    """What a bundle says of itself. None of it reaches the tables for analysis.

    Attributes:
        app: Version of the program, major and minor.
        device: The name its certificate gives the laptop.
        pack: SHA-256 of the study pack that is installed there.
        files: By name, and so by random id.
        before: SHA-256 of the bundle of interviews that this laptop finished before; empty, and not written, where it
            is the first, and where the format has no chain.
    """

    format: Format
    app: str
    device: str
    pack: Sha256
    audit: Audit
    files: tuple[Listed, ...]
    before: Annotated[str, Meta(pattern=r"^([0-9a-f]{64})?$")] = ""

    @property
    def chained(self) -> bool:
        """Whether it says which bundle came before it."""
        return self.format == kinds.INTERVIEWS.format


class _Heading(msgspec.Struct, frozen=True):
    format: str


def listed(files: Mapping[str, bytes]) -> tuple[Listed, ...]:
    """Return the manifest's lines for these sealed files."""
    return tuple(Listed(name, sha256(files[name]).hexdigest(), len(files[name])) for name in sorted(files))


def encode(manifest: Manifest) -> bytes:
    """Return the one byte string of a manifest."""
    return canonical_json(msgspec.to_builtins(manifest))


def verified(
    untrusted: bytes,
    untrusted_signature: bytes,
    kind: Kind,
    *,
    authority: str,
    at: datetime,
    revoked: frozenset[int],
) -> tuple[Manifest, Certificate]:
    """Check the signature, then read the manifest.

    Raises:
        BundleFromStranger: When another centre certified the signer.
        CertificateExpired, CertificateRevoked: When the laptop's certificate does not hold.
        BundleNewer: When a newer program wrote it.
        BundleBroken: When signature or manifest are not in order.
    """
    try:
        certificate = sshsig.verify_certified(
            untrusted, untrusted_signature, kind.namespace, authority=authority, at=at, revoked=revoked
        )
        format_ = format_of(untrusted)
        if format_ and format_ not in get_args(Format):
            raise BundleNewer(stage="manifest")
        manifest = msgspec.json.decode(untrusted, type=Manifest)
    except sshsig.SignedByStranger as error:
        raise BundleFromStranger from error
    except sshsig.SignatureInvalid as error:
        raise BundleBroken(stage="signature") from error
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise BundleBroken(stage="manifest") from error
    fits = manifest.format in (kind.format, *kind.earlier) and (manifest.chained or not manifest.before)
    named = all(kind.name.fullmatch(each.name) for each in manifest.files)
    if not (fits and named) or manifest.device != certificate.principal or encode(manifest) != untrusted:
        raise BundleBroken(stage="manifest")
    return manifest, certificate


def format_of(untrusted: bytes) -> str:
    """Return which form of bundle a manifest says it is, if it is a form of ours, now or one day; else nothing."""
    try:
        said = msgspec.json.decode(untrusted, type=_Heading).format
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return ""
    return said if _SOME_VERSION.fullmatch(said) else ""


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a manifest, as published in resources/schemas."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(Manifest)}
