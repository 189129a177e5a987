"""The participant's consent receipt: what they said yes and no to, and every word of it, signed by the laptop.

Its terms are those of the Kantara Initiative's Consent Receipt 1.1 and, under `record`, of ISO/IEC TS 27560:2023. It
holds no name, no withdrawal code, nothing of what was said, no signature and no hash of one, and nothing that leads
from the receipt to the interview: its number is its own, and its ledger is the same for all who decided alike.
"""

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Final, cast

import msgspec

from interview_app.base.canonical import canonical_json
from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.bundle.consent_file import DOCUMENT
from interview_app.bundle.receipt_terms import (
    KANTARA,
    TS_27560,
    Controller,
    Event,
    Party,
    Purpose,
    Receipt,
    Record,
    Service,
    SignedReceipt,
)
from interview_app.crypto import namespaces, sshsig
from interview_app.crypto.sshsig import SigningKey
from interview_app.interview import ledger
from interview_app.interview.endings import last_day, thanks_page
from interview_app.interview.journal import replay
from interview_app.interview.renewal import agreed_study
from interview_app.interview.signing import assenter, consenter
from interview_app.interview.state import InterviewState
from interview_app.interview.understanding import TWO_AGREE
from interview_app.interview.willing import Use, agrees
from interview_app.study.load import LoadedStudy
from interview_app.study.pack import Pack
from interview_app.study.signposting import in_language
from interview_app.study.wording import Wording
from interview_app.vault.vault import Vault

LARGEST: Final = 1_000_000
BEARER: Final = "whoever holds this receipt"
_UUID4: Final = 16


class ConsentReceiptBroken(UserError):
    """A consent receipt that does not hold."""

    code = "CONSENT-RECEIPT-BROKEN"
    happened = "This is no whole consent receipt that a laptop of this centre signed."
    safe = "Nothing was changed, and what was decided is still recorded where it was."
    next_step = "Ask whoever gave you the file for it again, and check which centre the study belongs to."


class NoReceipt(UserError):
    """An interview of which no receipt can be made."""

    code = "CONSENT-RECEIPT-NONE"
    happened = "There is no record here of what was read before deciding, so no receipt can be made."
    safe = "The decisions themselves are recorded."
    next_step = "Write the choices down on the card instead."


def for_interview(vault: Vault, pack: Pack, interview: str, *, clock: Clock, randomness: Randomness) -> bytes:
    """Return the signed receipt of an interview that is not sealed yet.

    Raises:
        NoReceipt: When nothing is stored of what was read.
        KeyForgotten: When the interview is sealed or withdrawn.
    """
    state = replay(vault, interview)
    documents = [part.content for part in vault.evidence(interview) if part.kind == DOCUMENT]
    read = [text for text in documents if state.consent and _sha256(text) == state.consent.document]
    if not read:
        raise NoReceipt
    day = clock.now().astimezone(UTC).date()
    agreed = agreed_study(vault, pack, state.consent.version if state.consent else "")
    required = frozenset(agreed.study.consent.required)
    return make(Making(pack, state, read[-1], required, day, randomness(_UUID4)), vault.device_key())


@dataclass(frozen=True, repr=False)
class Making:
    """What a receipt is made from.

    Attributes:
        pack: Holds the study, and the laptop's certificate.
        state: The interview.
        document: The frozen copy of what was read (canonical JSON).
        required: Without a yes to which items there is no taking part, in that very text.
        day: The day in UTC; a receipt knows no finer time.
        number: 16 random bytes for the receipt's own number.
    """

    pack: Pack
    state: InterviewState
    document: bytes
    required: frozenset[str]
    day: date
    number: bytes

    @property
    def wording(self) -> Wording:
        """The study's sentences, in the language of the interview."""
        return self.pack.loaded.wording(self.state.setup.language)


def make(making: Making, key: SigningKey) -> bytes:
    """Return a receipt, signed by the laptop's key with its certificate."""
    content = canonical_json(msgspec.to_builtins(_receipt(making, key.public_line)))
    signature = sshsig.sign(content, key, namespaces.CONSENT_RECEIPT, making.pack.certificate.line)
    return canonical_json(msgspec.to_builtins(SignedReceipt(content.decode(), signature.decode())))


def verify(untrusted: bytes, *, authority: str) -> Receipt:
    """Check a receipt's signature by a laptop of a centre, then read it.

    Raises:
        ConsentReceiptBroken: When it was changed, or no laptop of this centre signed it on its day.
    """
    if len(untrusted) > LARGEST:
        raise ConsentReceiptBroken
    try:
        signed = msgspec.json.decode(untrusted, type=SignedReceipt)
        content = signed.receipt.encode()
        receipt = _read(content, signed.signature.encode(), authority)
    except (sshsig.SignatureInvalid, sshsig.SignedByStranger, sshsig.CertificateExpired) as error:
        raise ConsentReceiptBroken from error
    except (ValueError, OverflowError, RecursionError) as error:
        raise ConsentReceiptBroken from error
    if canonical_json(msgspec.to_builtins(signed)) != untrusted:
        raise ConsentReceiptBroken
    return receipt


def _read(content: bytes, signature: bytes, authority: str) -> Receipt:
    """Read what was signed; the certificate has to hold at noon of the day that the receipt itself names."""
    untrusted_day = msgspec.json.decode(content, type=_Dated).consentTimestamp
    at = datetime.combine(datetime.fromtimestamp(untrusted_day, UTC).date(), time(12), UTC)
    certificate = sshsig.verify_certified(content, signature, namespaces.CONSENT_RECEIPT, authority=authority, at=at)
    receipt = msgspec.json.decode(content, type=Receipt)
    ledger.verify(receipt.ledger)
    whole = canonical_json(msgspec.to_builtins(receipt)) == content
    same = receipt.policyUrl == _named(receipt.document.encode()) and receipt.publicKey == certificate.public_line
    if not (whole and same):
        raise ConsentReceiptBroken
    return receipt


class _Document(msgspec.Struct, frozen=True):
    strings: tuple[tuple[str, str], ...]

    def text(self, key: str) -> str:
        return "\n".join(text for name, text in self.strings if name.partition("[")[0] == key)


class _Dated(msgspec.Struct, frozen=True):
    consentTimestamp: int  # noqa: N815 - Kantara's name


def _receipt(making: Making, public_key: str) -> Receipt:
    loaded, wording, state = making.pack.loaded, making.wording, making.state
    document = making.document
    who = _controllers(loaded, wording)
    return Receipt(
        version=KANTARA,
        jurisdiction=loaded.study.jurisdiction,
        consentTimestamp=int(datetime.combine(making.day, time(), UTC).timestamp()),
        collectionMethod=_method(state),
        consentReceiptID=_uuid4(making.number),
        publicKey=public_key,
        language=wording.language,
        piiPrincipalId=BEARER,
        piiControllers=who,
        policyUrl=_named(document),
        services=(Service(wording.text("title"), _purposes(making)),),
        sensitive=True,
        spiCat=("as the document says",),
        record=Record(
            schema_version=TS_27560,
            record_id=_uuid4(making.number),
            pii_principal_id=BEARER,
            privacy_notice=_named(document),
            language=wording.language,
            jurisdictions=(loaded.study.jurisdiction,),
            collection_method=_method(state),
            withdrawal_method=_until(making),
            party_identification=tuple(Party(each.piiController, each.contact, "controller") for each in who),
            events=tuple(
                Event(line.month, line.who, "explicit", line.entry, line.item, line.text) for line in state.ledger
            ),
        ),
        study=loaded.study.id,
        study_version=loaded.study.version,
        practice=state.setup.practice,
        ledger=state.ledger,
        document=document.decode(),
    )


def _purposes(making: Making) -> tuple[Purpose, ...]:
    """Return what was agreed to, and nothing else: a reader of this standard takes each purpose for a yes.

    Where two people decide, to what both said yes. The words are those that were read, which may be of a newer version
    of the study than the interview's own.
    """
    state, read = making.state, msgspec.json.decode(making.document, type=_Document)
    table = f"for_{state.route}" if state.route in TWO_AGREE else "consent"
    return tuple(
        Purpose(
            purpose=read.text(f"{table}.{item}.question"),
            purposeCategory=("research",),
            consentType="EXPLICIT",
            piiCategory=(read.text(f"{table}.{item}.words_given"),),
            primaryPurpose=item in making.required,
            termination=_until(making),
            thirdPartyDisclosure=False,
        )
        for item in _agreed(state)
    )


def _agreed(state: InterviewState) -> Iterator[str]:
    other = assenter(state.route)
    given = ledger.standing(state.ledger, consenter(state.route))
    own = ledger.standing(state.ledger, other) if other is not None else None
    return (item for item in given if agrees(cast("Use", item), given, own))


def _controllers(loaded: LoadedStudy, wording: Wording) -> tuple[Controller, ...]:
    contact = loaded.signposting.contact
    if contact is None:
        return (Controller("the research team of this study", "the information sheet of this study"),)
    return (Controller(in_language(contact.name, wording.language), contact.reach),)


def _until(making: Making) -> str:
    loaded = making.pack.loaded
    until = last_day(loaded, making.day)
    return thanks_page(loaded, making.wording, making.state, "kept", code="-", until=until).withdraw_until


def _method(state: InterviewState) -> str:
    """Return how it was collected, with who was there by role."""
    signed = [
        f"{each.who}: {each.kind}" + (f", witness {each.witness}" if each.witness else "") for each in state.signed
    ]
    return "; ".join(["in person, on a laptop without a network", *signed])


def _named(document: bytes) -> str:
    """Return the name of a document by its SHA-256 (RFC 6920): it stands in the receipt, and nowhere else."""
    digest = base64.urlsafe_b64encode(hashlib.sha256(document).digest()).rstrip(b"=")
    return f"ni:///sha-256;{digest.decode()}"


def _uuid4(number: bytes) -> str:
    import uuid  # noqa: PLC0415 - seldom needed

    return str(uuid.UUID(bytes=number, version=4))


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a consent receipt, as published in resources/schemas."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(Receipt)}
