"""The terms of a consent receipt: what its fields are called, and by whom.

Fields in `camelCase` are the Kantara Initiative's (Consent Receipt Specification 1.1.0), those of `Record` and below
are named as in ISO/IEC TS 27560:2023; the others are our own. Both standards allow more fields than they list.
"""

# ruff: noqa: N815 - Kantara's names are what this is for

from typing import Final, Literal

import msgspec

from interview_app.interview.ledger import Line

KANTARA: Final = "KI-CR-v1.1.0"
TS_27560: Final = "ISO/IEC TS 27560:2023"


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a receipt."""


class Controller(_Part, frozen=True):
    """Who answers for the study, and how to reach them."""

    piiController: str
    contact: str
    onBehalf: bool = False


class Purpose(_Part, frozen=True):
    """Something that was agreed to.

    Attributes:
        purpose: The question as it was asked.
        piiCategory: What is stored for it, in the study's words.
        primaryPurpose: Whether there is no taking part without it.
        termination: Until when, and how, it can be taken back.
    """

    purpose: str
    purposeCategory: tuple[str, ...]
    consentType: Literal["EXPLICIT"]
    piiCategory: tuple[str, ...]
    primaryPurpose: bool
    termination: str
    thirdPartyDisclosure: bool


class Service(_Part, frozen=True):
    """The study, and what was agreed to."""

    service: str
    purposes: tuple[Purpose, ...]


class Party(_Part, frozen=True):
    """Who is named in the record."""

    party_name: str
    party_contact: str
    party_role: Literal["controller"]


class Event(_Part, frozen=True):
    """A decision over time: also what was refused, not answered, withdrawn or superseded.

    Attributes:
        event_time: The month.
        entity_id: Whose decision, by role.
        purpose: The consent item.
        notice: SHA-256 of exactly what was shown of it.
    """

    event_time: str
    entity_id: str
    event_type: Literal["explicit"]
    event_state: str
    purpose: str
    notice: str


class Record(_Part, frozen=True):
    """The same, as a consent record."""

    schema_version: str
    record_id: str
    pii_principal_id: str
    privacy_notice: str
    language: str
    jurisdictions: tuple[str, ...]
    collection_method: str
    withdrawal_method: str
    party_identification: tuple[Party, ...]
    events: tuple[Event, ...]


class Receipt(_Part, frozen=True, tag_field="format", tag="consent-receipt/1"):
    """A receipt.

    Attributes:
        consentTimestamp: The day, as seconds since 1970 at its beginning in UTC; nothing finer.
        policyUrl: The name of `document` by its SHA-256 (RFC 6920).
        document: Every word that was read before deciding (`consent-document`), as canonical JSON.
        ledger: Every decision over time, each chained to the ones before.
    """

    version: str
    jurisdiction: str
    consentTimestamp: int
    collectionMethod: str
    consentReceiptID: str
    publicKey: str
    language: str
    piiPrincipalId: str
    piiControllers: tuple[Controller, ...]
    policyUrl: str
    services: tuple[Service, ...]
    sensitive: bool
    spiCat: tuple[str, ...]
    record: Record
    study: str
    study_version: str
    practice: bool
    ledger: tuple[Line, ...]
    document: str


class SignedReceipt(_Part, frozen=True):
    """The file: a receipt as text, and the signature over exactly that text."""

    receipt: str
    signature: str
