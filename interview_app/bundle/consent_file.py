"""`<id>.consent.age`: how consent was given and what was read, apart from the answers, for the central team only.

It is the consent form's place in a filing cabinet: identifying, dated, and not with the data. It does not travel in a
bundle. Its documents show, years later and without the study pack, every word that was read before deciding.
"""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec

from interview_app.base import plain_zip
from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.bundle.padding import padme
from interview_app.crypto import age
from interview_app.interview import ledger
from interview_app.interview.ledger import Line
from interview_app.vault.vault import EvidencePart

FORMAT: Final = "consent-proof/1"
PROOF: Final = "consent.json"
PADDING: Final = "padding"
NAME: Final = re.compile(r"[0-9a-f]{32}\.consent\.age")
LARGEST: Final = 24_000_000
DOCUMENT: Final = "document"
SIGNATURE: Final = "signature"
_LIMITS: Final = plain_zip.Limits(re.compile("|".join(map(re.escape, (PROOF, PADDING)))), LARGEST, 2)


class ConsentFileBroken(UserError):
    """Evidence of consent that was changed, damaged, or made by something else."""

    code = "CONSENT-FILE-BROKEN"
    happened = "The evidence of consent in this file is not whole: it was changed or damaged."
    safe = "Nothing was changed, and the interview itself is in another file."
    next_step = "Keep the file, and tell your coordinator before anything is deleted."


class _Proof(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: str
    interview: str
    documents: tuple[str, ...]
    signatures: tuple[str, ...]
    ledger: tuple[Line, ...]


@dataclass(frozen=True, repr=False)
class Proof:
    """What was in a consent file, checked.

    Attributes:
        interview: The interview's id.
        documents: Each consent document that was read, whole, by its SHA-256.
        signatures: Each signature (`consent-evidence/1`), by its SHA-256, as the record names it.
        ledger: Every decision over time.
    """

    interview: str
    documents: Mapping[str, dict[str, Any]]
    signatures: Mapping[str, dict[str, Any]] = field(repr=False)
    ledger: tuple[Line, ...]

    def holds(self, other: "Proof") -> bool:
        """Tell whether all of another one is in this: each document, each signature, and its ledger from the start."""
        return (
            self.interview == other.interview
            and self.documents.keys() >= other.documents.keys()
            and self.signatures.keys() >= other.signatures.keys()
            and self.ledger[: len(other.ledger)] == other.ledger
        )


def pack(interview: str, parts: Sequence[EvidencePart], lines: Sequence[Line]) -> bytes:
    """Return the padded zip of an interview's evidence: always of a Padmé size, which hides how somebody signed."""
    proof = {
        "format": FORMAT,
        "interview": interview,
        "documents": [part.content.decode() for part in parts if part.kind == DOCUMENT],
        "signatures": [part.content.decode() for part in parts if part.kind == SIGNATURE],
        "ledger": msgspec.to_builtins(tuple(lines)),
    }
    return _padded(canonical_json(proof))


def unpack(untrusted: bytes) -> Proof:
    """Read a padded zip.

    Raises:
        ConsentFileBroken: When `pack` would have written it otherwise, or its ledger does not hold.
    """
    try:
        content = plain_zip.read(untrusted, _LIMITS)[PROOF]
        proof = msgspec.json.decode(content, type=_Proof)
        documents, signatures = _by_hash(proof.documents), _by_hash(proof.signatures)
        ledger.verify(proof.ledger)
    except (plain_zip.ZipRefused, KeyError, ValueError, RecursionError) as error:
        raise ConsentFileBroken from error
    whole = proof.format == FORMAT and canonical_json(msgspec.to_builtins(proof)) == content
    if not whole or _padded(content) != untrusted:
        raise ConsentFileBroken
    return Proof(proof.interview, documents, signatures, proof.ledger)


def open_sealed(untrusted: bytes, identities: Sequence[age.Identity]) -> Proof:
    """Decrypt and read a consent file.

    Raises:
        NoMatchingKey: When it was sealed to others.
        AgeDamaged: When it was changed or damaged.
        ConsentFileBroken: When what is in it is no evidence of ours.
    """
    if len(untrusted) > LARGEST:
        raise ConsentFileBroken
    return unpack(age.decrypt_bytes(untrusted, identities))


def content_of(untrusted: bytes, identities: Sequence[age.Identity]) -> bytes:
    """Return the bytes of `consent.json` in a consent file, checked.

    Raises:
        NoMatchingKey, AgeDamaged, ConsentFileBroken: As `open_sealed`.
    """
    open_sealed(untrusted, identities)
    return plain_zip.read(age.decrypt_bytes(untrusted, identities), _LIMITS)[PROOF]


def _padded(content: bytes) -> bytes:
    bare = len(plain_zip.write({PROOF: content, PADDING: b""}))
    return plain_zip.write({PROOF: content, PADDING: bytes(padme(bare) - bare)})


def _by_hash(texts: Sequence[str]) -> dict[str, dict[str, Any]]:
    return {hashlib.sha256(text.encode()).hexdigest(): json.loads(text) for text in texts}
