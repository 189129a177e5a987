"""A study pack: the study, whom to seal interviews to, and this laptop's certificate, signed by the centre.

The signature is over the manifest, the manifest holds the hash of everything else, and nothing but the manifest is
parsed before the signature holds. A pack without recipients is never opened: then there would be nobody to seal to.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Literal

import msgspec

from interview_app.base import canonical
from interview_app.base.errors import UserError
from interview_app.crypto import age, certificates, namespaces, sshsig
from interview_app.crypto.certificates import Certificate
from interview_app.crypto.sshsig import SigningKey
from interview_app.study import load, pack_zip
from interview_app.study.load import LoadedStudy
from interview_app.study.pack_zip import MANIFEST, SIGNATURE, STUDY, PackBroken
from interview_app.study.request import Request, RequestBroken, make_request, read_request

__all__ = [
    "Pack",
    "PackBroken",
    "PackFromStranger",
    "PackWithoutRecipients",
    "Request",
    "RequestBroken",
    "build",
    "make_request",
    "open_pack",
    "read_request",
]


class PackFromStranger(UserError):
    """A sound pack of another centre."""

    code = "PACK-STRANGER"
    happened = "This study pack comes from another centre than the one this laptop belongs to."
    safe = "Nothing was installed, and the study that was installed before still works."
    next_step = "Check that you picked the right file, and ask your coordinator before you go on."


class PackWithoutRecipients(UserError):
    """A pack that names nobody who could read the interviews."""

    code = "PACK-NO-RECIPIENTS"
    happened = "This study pack does not say who may read the interviews, so no interview could be sealed."
    safe = "Nothing was installed, and the study that was installed before still works."
    next_step = "Ask the coordinator for a new pack that names the central team's keys."


@dataclass(frozen=True)
class Pack:
    """A pack whose signature holds.

    Attributes:
        recipients: Whom every interview is sealed to, as age recipients.
        authority: The public key of the centre that signed it.
        certificate: The centre's word for this laptop's key.
        device: This laptop's number.
        version: Grows with each pack for this laptop.
        practice: Nothing made with this pack is a real interview.
        digest: SHA-256 of the pack's bytes.
    """

    loaded: LoadedStudy = field(repr=False)
    recipients: tuple[str, ...]
    authority: str
    certificate: Certificate
    device: int
    version: int
    practice: bool
    digest: str


class _Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["study-pack/1"]
    study: str
    version: Annotated[int, msgspec.Meta(ge=1)]
    device: Annotated[int, msgspec.Meta(ge=0)]
    practice: bool
    recipients: tuple[str, ...]
    authority: str
    certificate: str
    files: dict[str, str]


def build(
    loaded: LoadedStudy,
    *,
    authority: SigningKey,
    recipients: Sequence[str],
    request: Request,
    device: int,
    version: int,
    practice: bool,
    valid_after: datetime,
    valid_before: datetime,
) -> bytes:
    """Return the pack for one laptop. The same arguments give the same bytes but for the certificate's random nonce.

    Raises:
        PackWithoutRecipients: When there is nobody to seal to.
        BadKeyText: When a recipient is not an age recipient.
    """
    if not recipients:
        raise PackWithoutRecipients
    manifest = _Manifest(
        format="study-pack/1",
        study=loaded.study.id,
        version=version,
        device=device,
        practice=practice,
        recipients=tuple(str(age.parse_recipient(recipient)) for recipient in recipients),
        authority=authority.public_line,
        certificate=certificates.issue(
            authority,
            request.public_line,
            principal=f"device-{device}",
            serial=device,
            valid_after=valid_after,
            valid_before=valid_before,
        ),
        files=_hashes(loaded.files),
    )
    content = canonical.canonical_json(msgspec.to_builtins(manifest))
    study_files = {STUDY + name: file for name, file in loaded.files.items()}
    signature = sshsig.sign(content, authority, namespaces.PACK)
    return pack_zip.write({MANIFEST: content, SIGNATURE: signature, **study_files})


def open_pack(untrusted: bytes, *, authority: str | None, at: datetime) -> Pack:
    """Verify and read a pack.

    Args:
        untrusted: The pack's bytes.
        authority: The public key that this laptop has pinned, or None at the first installation, when the person
            compares the words of the key with the coordinator.
        at: The moment at which the certificate has to hold.

    Raises:
        PackBroken: When anything about it is wrong.
        PackFromStranger: When it is another centre's.
        PackWithoutRecipients: When nobody could read the interviews.
        CertificateExpired: When the laptop's certificate does not hold at that moment.
        StudyBroken: When the centre signed a study with mistakes.
    """
    untrusted_files = pack_zip.read(untrusted)
    manifest = _verified_manifest(untrusted_files, authority)
    files = {name.removeprefix(STUDY): file for name, file in untrusted_files.items() if name.startswith(STUDY)}
    if _hashes(files) != manifest.files:
        raise PackBroken
    certificate = _certificate(manifest)
    if not certificate.holds_at(at):
        raise sshsig.CertificateExpired(
            valid_from=certificate.valid_after.date().isoformat(),
            valid_until=certificate.valid_before.date().isoformat(),
        )
    loaded = load.read_files(files)
    if loaded.study.id != manifest.study:
        raise PackBroken
    return Pack(
        loaded=loaded,
        recipients=manifest.recipients,
        authority=manifest.authority,
        certificate=certificate,
        device=manifest.device,
        version=manifest.version,
        practice=manifest.practice,
        digest=hashlib.sha256(untrusted).hexdigest(),
    )


def _verified_manifest(files: Mapping[str, bytes], authority: str | None) -> _Manifest:
    """Check the signature with the pinned key, or with the manifest's own at first use."""
    try:
        content, signature = files[MANIFEST], files[SIGNATURE]
        manifest = msgspec.json.decode(content, type=_Manifest)
        sshsig.verify(content, signature, namespaces.PACK, signer=authority or manifest.authority)
    except sshsig.SignedByStranger as error:
        raise PackFromStranger from error
    except (KeyError, msgspec.DecodeError, UnicodeError, sshsig.SignatureInvalid) as error:
        raise PackBroken from error
    if authority is not None and manifest.authority != authority:
        raise PackFromStranger
    if not manifest.recipients:
        raise PackWithoutRecipients
    _check_recipients(manifest.recipients)
    return manifest


def _check_recipients(recipients: tuple[str, ...]) -> None:
    try:
        for recipient in recipients:
            age.parse_recipient(recipient)
    except age.BadKeyText as error:
        raise PackBroken from error


def _certificate(manifest: _Manifest) -> Certificate:
    try:
        certificate = certificates.parse(manifest.certificate)
    except sshsig.SignatureInvalid as error:
        raise PackBroken from error
    if certificate.authority_line != manifest.authority or certificate.serial != manifest.device:
        raise PackBroken
    return certificate


def _hashes(files: Mapping[str, bytes]) -> dict[str, str]:
    return {name: hashlib.sha256(file).hexdigest() for name, file in files.items()}
