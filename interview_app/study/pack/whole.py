"""A study pack: the study, whom to seal interviews to, and this laptop's certificate, signed by the centre.

The signature is over the manifest, the manifest holds the hash of everything else, and nothing but the manifest's
claim whose it is gets parsed before the signature holds. A pack without recipients is never opened: then there would
be nobody to seal to.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from interview_app.base.errors import UserError
from interview_app.crypto import age, certificates, sshsig, words
from interview_app.crypto.addressed import seal_to
from interview_app.crypto.armour import armoured
from interview_app.crypto.certificates import Certificate
from interview_app.crypto.sshsig import CertificateExpired, SigningKey
from interview_app.study import load
from interview_app.study.document import document_hashes
from interview_app.study.load import LoadedStudy
from interview_app.study.pack import manifest as pack_manifest
from interview_app.study.pack import zipped as pack_zip
from interview_app.study.pack.manifest import FORMAT, Manifest, PackFromStranger, PackWithoutRecipients
from interview_app.study.pack.request import Request, RequestBroken, make_request, read_request
from interview_app.study.pack.zipped import LARGEST_PACK, MOST_FILES, STUDY, PackBroken, PackRefused, read_file

__all__ = [
    "Pack",
    "PackBroken",
    "PackDocuments",
    "PackExpired",
    "PackFromStranger",
    "PackRefused",
    "PackWithoutRecipients",
    "Request",
    "RequestBroken",
    "StudyTooLarge",
    "build",
    "make_request",
    "open_pack",
    "read_file",
    "read_request",
    "refuse_day",
]


class StudyTooLarge(UserError):
    """A study that no laptop would take."""

    code = "STUDY-TOO-LARGE"
    happened = "The study's files are too many or too large for one pack: the most is {files} files and {size} MB."
    safe = "No pack was written."
    next_step = "Make the sound clips smaller, or take out what the study does not show."


class PackDocuments(PackRefused):
    """The consent that would be asked for here is not the one that the centre signed."""

    code = "PACK-DOCUMENTS"
    happened = "This laptop would show another consent document than the one that the centre signed."
    next_step = "Ask the coordinator which version of this program the team uses, and bring this laptop up to it."


class PackExpired(CertificateExpired):
    """A pack whose certificate is not valid on this day."""

    code = "PACK-EXPIRED"
    happened = "This study pack is for the days from {valid_from} until {valid_until}, and today is not one of them."
    safe = "Everything that is already on this laptop is safe."
    next_step = "Check this computer's date. If it is right, ask the coordinator for a new pack."


@dataclass(frozen=True)
class Pack:
    """A pack whose signature holds.

    Attributes:
        recipients: Whom every interview is sealed to, as age recipients.
        consent_recipients: Whom the evidence of consent is sealed to.
        safeguarding: Whom a concern is sealed to; empty where the centre has named no safeguarding lead.
        receipt_secret: What this laptop and its centre share, sealed to the laptop: an age file as text.
        authority: The public key of the centre that signed it.
        certificate: The centre's word for this laptop's key.
        device: This laptop's number.
        version: Grows with each pack for this laptop.
        practice: Nothing made with this pack is a real interview.
        digest: SHA-256 of the pack's bytes.
    """

    loaded: LoadedStudy = field(repr=False)
    recipients: tuple[str, ...]
    consent_recipients: tuple[str, ...]
    safeguarding: tuple[str, ...]
    receipt_secret: str = field(repr=False)
    authority: str
    certificate: Certificate
    device: int
    version: int
    practice: bool
    digest: str

    @property
    def words(self) -> tuple[str, ...]:
        """Eight words for the centre's key, which the fieldworker and the coordinator compare by phone."""
        return words.fingerprint(self.authority.encode())


def build(
    loaded: LoadedStudy,
    *,
    authority: SigningKey,
    recipients: Sequence[str],
    consent_recipients: Sequence[str] = (),
    safeguarding: Sequence[str] = (),
    secret: bytes,
    request: Request,
    device: int,
    version: int,
    practice: bool,
    valid_after: datetime,
    valid_before: datetime,
) -> bytes:
    """Return the pack for one laptop. What is random in it is the certificate's nonce and how the secret is sealed.

    Args:
        loaded: The study.
        authority: Signs the pack.
        recipients: Whom every interview is sealed to.
        consent_recipients: Whom the evidence of consent is sealed to; if nobody is named, to `recipients`.
        safeguarding: Whom a concern is sealed to.
        secret: 32 bytes that only this laptop and its centre are to know.
        request: The laptop's public keys.
        device: Its number.
        version: Of this pack.
        practice: Whether nothing made with it is a real interview.
        valid_after: When the certificate begins to hold.
        valid_before: When it ends.

    Raises:
        PackWithoutRecipients: When there is nobody to seal to.
        BadKeyText: When a recipient is not an age recipient.
        StudyTooLarge: When no laptop would take it.
    """
    if not recipients:
        raise PackWithoutRecipients
    manifest = Manifest(
        format=FORMAT,
        study=loaded.study.id,
        version=version,
        device=device,
        practice=practice,
        recipients=_texts(recipients),
        consent_recipients=_texts(consent_recipients or recipients),
        safeguarding=_texts(safeguarding),
        receipt_secret=armoured(seal_to(secret, [request.recipient])),
        authority=authority.public_line,
        certificate=certificates.issue(
            authority,
            request.public_line,
            principal=f"device-{device}",
            serial=device,
            valid_after=valid_after,
            valid_before=valid_before,
        ),
        documents=document_hashes(loaded.study, loaded.wordings),
        files=_hashes(loaded.files),
    )
    study_files = {STUDY + name: file for name, file in loaded.files.items()}
    files = {**pack_manifest.signed(manifest, authority), **study_files}
    content = pack_zip.write(files)
    if len(content) > LARGEST_PACK or len(files) > MOST_FILES:
        raise StudyTooLarge(files=MOST_FILES, size=LARGEST_PACK // 1_000_000)
    return content


def recipients_of(untrusted: bytes, *, authority: str) -> tuple[str, ...]:
    """Return whom a signed pack seals to, also when its certificate has run out since.

    Raises:
        PackRefused: When it is no whole pack of this centre.
    """
    return pack_manifest.verified(pack_zip.read(untrusted), authority).recipients


def is_practice(untrusted: bytes) -> bool:
    """Tell whether a pack, of whichever centre, says of itself that nothing made with it is a real interview.

    Raises:
        PackRefused: When it is no whole pack that somebody signed.
    """
    return pack_manifest.verified(pack_zip.read(untrusted), None).practice


def authority_of(untrusted: bytes) -> str:
    """Return the public key line of the centre that signed a whole pack; whether to trust it is for people to say.

    Raises:
        PackRefused: When its signature does not hold.
    """
    return pack_manifest.verified(pack_zip.read(untrusted), None).authority


def receipt_secret_of(untrusted: bytes, *, authority: str) -> str:
    """Return the secret in a signed pack, still sealed to its laptop, also when its certificate has run out since.

    Raises:
        PackRefused: When it is no whole pack of this centre.
    """
    return pack_manifest.verified(pack_zip.read(untrusted), authority).receipt_secret


def open_pack(untrusted: bytes, *, authority: str | None, at: datetime | None) -> Pack:
    """Verify and read a pack.

    Args:
        untrusted: The pack's bytes.
        authority: The public key that this laptop has pinned, or None at the first installation, when the person
            compares the words of the key with the coordinator.
        at: The moment at which the certificate has to hold; None only to read what a pack says that was installed.

    Raises:
        PackRefused: With the reason: not whole, another kind of file, another centre's, nobody to seal to.
        PackExpired: When the laptop's certificate does not hold at that moment.
        StudyBroken: When the centre signed a study with mistakes.
    """
    untrusted_files = pack_zip.read(untrusted)
    manifest = pack_manifest.verified(untrusted_files, authority)
    files = {name.removeprefix(STUDY): file for name, file in untrusted_files.items() if name.startswith(STUDY)}
    if _hashes(files) != manifest.files:
        raise PackBroken
    certificate = _certificate(manifest)
    if at is not None:
        refuse_day(certificate, at)
    loaded = load.read_files(files)
    if loaded.study.id != manifest.study:
        raise PackBroken
    if document_hashes(loaded.study, loaded.wordings) != manifest.documents:
        raise PackDocuments
    return Pack(
        loaded=loaded,
        recipients=manifest.recipients,
        consent_recipients=manifest.consent_recipients,
        safeguarding=manifest.safeguarding,
        receipt_secret=manifest.receipt_secret,
        authority=manifest.authority,
        certificate=certificate,
        device=manifest.device,
        version=manifest.version,
        practice=manifest.practice,
        digest=hashlib.sha256(untrusted).hexdigest(),
    )


def refuse_day(certificate: Certificate, at: datetime) -> None:
    """Check that a pack's certificate holds at a moment.

    Raises:
        PackExpired: When it does not.
    """
    if not certificate.holds_at(at):
        first, last = certificate.valid_after.date(), certificate.valid_before.date()
        raise PackExpired(valid_from=first.isoformat(), valid_until=last.isoformat())


def _certificate(manifest: Manifest) -> Certificate:
    try:
        certificate = certificates.parse(manifest.certificate)
    except sshsig.SignatureInvalid as error:
        raise PackBroken from error
    if certificate.authority_line != manifest.authority or certificate.serial != manifest.device:
        raise PackBroken
    return certificate


def _texts(recipients: Sequence[str]) -> tuple[str, ...]:
    return tuple(str(age.parse_recipient(recipient)) for recipient in recipients)


def _hashes(files: Mapping[str, bytes]) -> dict[str, str]:
    return {name: hashlib.sha256(file).hexdigest() for name, file in files.items()}
