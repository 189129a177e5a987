"""`<id>.<n>.addendum.age`: what is said about an interview after it was sealed, sealed and signed for itself.

Nobody edits what is sealed. A correction says what is wrong in it; a void leaves it out of the analysis; a withdrawal
has it erased. Each names the sealed file that it is about by its hash, and is signed by the laptop that sealed it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Final, Literal, get_args

import msgspec
from msgspec import Meta

from interview_app.base import plain_zip
from interview_app.base.canonical import canonical_json
from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.bundle.padding import padme
from interview_app.bundle.record_part import Month, Random128, Sha256
from interview_app.crypto import age, namespaces, sshsig
from interview_app.crypto.addressed import seal_to
from interview_app.crypto.certificates import Certificate
from interview_app.crypto.sshsig import SigningKey

Kind = Literal["correction", "void", "withdrawn"]
KINDS: Final = frozenset(get_args(Kind))
NAME: Final = re.compile(r"[0-9a-f]{32}\.[1-9][0-9]{0,2}\.addendum\.age")
LARGEST: Final = 100_000
LONGEST_REASON: Final = 4000
_ADDENDUM: Final = "addendum.json"
_SIGNATURE: Final = "addendum.json.sig"
_PADDING: Final = "padding"
_LIMITS: Final = plain_zip.Limits(re.compile("|".join(map(re.escape, (_ADDENDUM, _SIGNATURE, _PADDING)))), LARGEST, 3)


class AddendumBroken(UserError):
    """An addendum that does not hold."""

    code = "ADDENDUM-BROKEN"
    happened = "An addendum to an interview is not whole, or was not signed by a laptop of this centre."
    safe = "The interview that it is about was not changed."
    next_step = "Keep the file, and ask the fieldworker what they wanted to say."


class Addendum(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is said.

    Attributes:
        interview: The interview's id.
        n: Its number in the interview, from 1.
        kind: What is to follow from it.
        sealed: SHA-256 of the sealed file that it is about.
        month: In which it was said, and nothing finer.
        reason: Why, in the fieldworker's words; empty for a withdrawal, of which nobody has to say why.
    """

    format: Literal["interview-addendum/1"]
    interview: Random128
    n: Annotated[int, Meta(ge=1, le=999)]
    kind: Kind
    sealed: Sha256
    month: Month
    reason: Annotated[str, Meta(max_length=LONGEST_REASON)]

    def __repr__(self) -> str:
        return f"Addendum({self.interview!r}, {self.n}, {self.kind!r})"


@dataclass(frozen=True)
class Opened:
    """An addendum whose signature holds, and whose laptop's certificate that is."""

    addendum: Addendum
    certificate: Certificate


def name_of(interview: str, n: int) -> str:
    """Return the name of an addendum's file."""
    return f"{interview}.{n}.addendum.age"


def seal(
    addendum: Addendum, key: SigningKey, certificate: Certificate, recipients: Sequence[str], randomness: Randomness
) -> bytes:
    """Sign an addendum with a laptop's key and seal it to the central team, padded."""
    content = canonical_json(msgspec.to_builtins(addendum))
    signature = sshsig.sign(content, key, namespaces.ADDENDUM, certificate.line)
    return seal_to(_packed(content, signature), recipients, randomness)


def open_sealed(
    untrusted: bytes,
    identities: Sequence[age.Identity],
    *,
    authority: str,
    at: datetime,
    revoked: frozenset[int] = frozenset(),
) -> Opened:
    """Decrypt an addendum, check its signature, and read it.

    Raises:
        NoMatchingKey, AgeDamaged: When it was sealed to others, or was damaged.
        AddendumBroken: When it is not as a laptop of this centre signed it.
        CertificateExpired, CertificateRevoked: When the laptop's certificate does not hold.
    """
    if len(untrusted) > LARGEST:
        raise AddendumBroken
    packed = age.decrypt_bytes(untrusted, identities)
    try:
        files = plain_zip.read(packed, _LIMITS)
        content, signature = files[_ADDENDUM], files[_SIGNATURE]
        certificate = sshsig.verify_certified(
            content, signature, namespaces.ADDENDUM, authority=authority, at=at, revoked=revoked
        )
        addendum = msgspec.json.decode(content, type=Addendum)
    except (plain_zip.ZipRefused, KeyError, msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise AddendumBroken from error
    except (sshsig.SignatureInvalid, sshsig.SignedByStranger) as error:
        raise AddendumBroken from error
    if canonical_json(msgspec.to_builtins(addendum)) != content or _packed(content, signature) != packed:
        raise AddendumBroken
    return Opened(addendum, certificate)


def schema() -> dict[str, Any]:
    """Return the JSON Schema of an addendum, as published in resources/schemas."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(Addendum)}


def _packed(content: bytes, signature: bytes) -> bytes:
    bare = len(plain_zip.write({_ADDENDUM: content, _SIGNATURE: signature, _PADDING: b""}))
    return plain_zip.write({_ADDENDUM: content, _SIGNATURE: signature, _PADDING: bytes(padme(bare) - bare)})
