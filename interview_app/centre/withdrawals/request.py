"""Which interview a request is about, sealed to whoever may find interviews until it is done."""

from collections.abc import Sequence

import msgspec

from interview_app.base.canonical import canonical_json
from interview_app.base.clock import Randomness
from interview_app.bundle.record_part import Random128
from interview_app.centre.withdrawals.key import WithdrawalsForOfficer
from interview_app.crypto import age
from interview_app.crypto.addressed import seal_to


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The locator of a code, and the interview that it is for; "" when that has not arrived."""

    locator: Random128
    interview: str = ""

    def __repr__(self) -> str:
        return "Asked(…)"


def seal(asked: Asked, recipients: Sequence[str], randomness: Randomness) -> bytes:
    """Seal it to these people."""
    return seal_to(canonical_json(msgspec.to_builtins(asked)), recipients, randomness)


def open_(sealed: bytes, identities: Sequence[age.Identity]) -> Asked:
    """Open it.

    Raises:
        WithdrawalsForOfficer: When it was sealed to others.
        AgeDamaged: When it was changed.
    """
    try:
        return msgspec.json.decode(age.decrypt_bytes(sealed, identities), type=Asked)
    except age.NoMatchingKey as error:
        raise WithdrawalsForOfficer from error
