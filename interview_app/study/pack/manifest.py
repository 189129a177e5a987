"""A pack's manifest: what the centre signs. Its signature is checked before anything else of a pack is read."""

from collections.abc import Mapping
from typing import Annotated, Final, Literal

import msgspec

from interview_app.base import canonical
from interview_app.crypto import age, namespaces, sshsig
from interview_app.crypto.sshsig import SigningKey
from interview_app.study.pack.zipped import MANIFEST, SIGNATURE, PackBroken, PackRefused

FORMAT: Final = "study-pack/3"
# RecursionError: JSON that is nested too deeply.
_SENSELESS: Final = (KeyError, msgspec.DecodeError, UnicodeError, RecursionError, sshsig.SignatureInvalid)


class PackFromStranger(PackRefused):
    """A sound pack of another centre."""

    code = "PACK-STRANGER"
    happened = "This study pack comes from another centre than the one this laptop belongs to."
    next_step = "Check that you picked the right file, and ask your coordinator before you go on."


class PackWithoutRecipients(PackRefused):
    """A pack that names nobody who could read the interviews."""

    code = "PACK-NO-RECIPIENTS"
    happened = "This study pack does not say who may read the interviews, so no interview could be sealed."
    next_step = "Ask the coordinator for a new pack that names the central team's keys."


class PackOfAnotherVersion(PackRefused):
    """A pack that an older or newer program made."""

    code = "PACK-FORMAT"
    happened = "This study pack was made by another version of this program, which this one cannot read."
    next_step = "Ask the coordinator which version the team uses, and bring this laptop or the centre up to it."


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a pack says of itself.

    Attributes:
        study: The study's id.
        version: Grows with each pack for a laptop.
        device: The laptop's number.
        practice: Whether nothing made with it is a real interview.
        recipients: Whom every interview is sealed to.
        consent_recipients: Whom the evidence of consent is sealed to.
        safeguarding: Whom a concern is sealed to: the safeguarding lead; empty where none is named.
        receipt_secret: What this laptop and its centre share, sealed to the laptop: an age file as text.
        authority: The public key line of the centre.
        certificate: The centre's word for the laptop's key.
        documents: SHA-256 of the consent document, by language.
        files: SHA-256 of each of the study's files, by name.
    """

    format: Literal["study-pack/3"]
    study: str
    version: Annotated[int, msgspec.Meta(ge=1)]
    device: Annotated[int, msgspec.Meta(ge=0)]
    practice: bool
    recipients: tuple[str, ...]
    consent_recipients: tuple[str, ...]
    safeguarding: tuple[str, ...]
    receipt_secret: str
    authority: str
    certificate: str
    documents: dict[str, str]
    files: dict[str, str]


class _Claimed(msgspec.Struct, frozen=True):
    authority: str


class _Format(msgspec.Struct, frozen=True):
    format: str


def signed(manifest: Manifest, authority: SigningKey) -> dict[str, bytes]:
    """Return a manifest's file and the file with its signature, by name."""
    content = canonical.canonical_json(msgspec.to_builtins(manifest))
    return {MANIFEST: content, SIGNATURE: sshsig.sign(content, authority, namespaces.PACK)}


def verified(untrusted_files: Mapping[str, bytes], authority: str | None) -> Manifest:
    """Check the signature with the pinned key, or with the manifest's own at first use, and read the manifest.

    Raises:
        PackBroken: When it is not there, not whole, or makes no sense.
        PackFromStranger: When another centre signed it.
        PackOfAnotherVersion: When the centre signed another form of manifest.
        PackWithoutRecipients: When it names nobody.
    """
    try:
        content, signature = untrusted_files[MANIFEST], untrusted_files[SIGNATURE]
        signer = authority or msgspec.json.decode(content, type=_Claimed).authority
        sshsig.verify(content, signature, namespaces.PACK, signer=signer)
        manifest = _read(content)
    except sshsig.SignedByStranger as error:
        raise PackFromStranger from error
    except _SENSELESS as error:
        raise PackBroken from error
    if manifest.authority != signer:
        raise PackFromStranger
    _check_recipients(manifest)
    return manifest


def _read(content: bytes) -> Manifest:
    if msgspec.json.decode(content, type=_Format).format != FORMAT:
        raise PackOfAnotherVersion
    manifest = msgspec.json.decode(content, type=Manifest)
    if canonical.canonical_json(msgspec.to_builtins(manifest)) != content:
        raise PackBroken
    return manifest


def _check_recipients(manifest: Manifest) -> None:
    if not manifest.recipients or not manifest.consent_recipients:
        raise PackWithoutRecipients
    try:
        for recipient in (*manifest.recipients, *manifest.consent_recipients, *manifest.safeguarding):
            age.parse_recipient(recipient)
    except age.BadKeyText as error:
        raise PackBroken from error
