"""`manifest.json`: what is in a bundle and which laptop says so. Its signature is checked before it is parsed."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.bundle import kinds
from interview_app.bundle.kinds import Format, Kind
from interview_app.bundle.record_part import Count, Sha256
from interview_app.crypto import sshsig
from interview_app.crypto.certificates import Certificate


class BundleBroken(UserError):
    """A bundle that is not whole."""

    code = "BUNDLE-BROKEN"
    happened = "This bundle is not whole: it was changed or damaged on the way, or it is another kind of file."
    safe = "Nothing in it was used, and the laptop that made it still has every interview."
    next_step = "Ask the fieldworker to save the bundle again, on another stick if there is one."


class BundleFromStranger(UserError):
    """A sound bundle of a laptop that another centre enrolled."""

    code = "BUNDLE-STRANGER"
    happened = "This bundle was signed by a laptop that does not belong to this centre."
    safe = "Nothing in it was used."
    next_step = "Check that you picked the right file, and ask the sender which centre it was meant for."


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
        BundleBroken: When signature or manifest are not in order.
    """
    try:
        certificate = sshsig.verify_certified(
            untrusted, untrusted_signature, kind.namespace, authority=authority, at=at, revoked=revoked
        )
        manifest = msgspec.json.decode(untrusted, type=Manifest)
    except sshsig.SignedByStranger as error:
        raise BundleFromStranger from error
    except (sshsig.SignatureInvalid, msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise BundleBroken from error
    fits = manifest.format in (kind.format, *kind.earlier) and (manifest.chained or not manifest.before)
    named = all(kind.name.fullmatch(each.name) for each in manifest.files)
    if not (fits and named) or manifest.device != certificate.principal or encode(manifest) != untrusted:
        raise BundleBroken
    return manifest, certificate


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a manifest, as published in resources/schemas."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(Manifest)}
