"""`ID.concern.age`: what a fieldworker is worried about, for the safeguarding lead and for nobody else.

It may name people. It has an id of its own; which interview it came from is said inside, by the two words that the
fieldworker knows it by, so that the lead can ask them.
"""

import re
from collections.abc import Sequence
from typing import Any, Final, Literal

import msgspec

from interview_app.base import plain_zip
from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.bundle.padding import padme
from interview_app.crypto import age

FORMAT: Final = "concern-record/1"
CONCERN: Final = "concern.json"
PADDING: Final = "padding"
NAME: Final = re.compile(r"[0-9a-f]{32}\.concern\.age")
LARGEST: Final = 1_000_000
LONGEST_BOX: Final = 20_000
_LEAST: Final = 16_384
"""Bytes: almost every record is of this one size."""
_LIMITS: Final = plain_zip.Limits(re.compile("|".join(map(re.escape, (CONCERN, PADDING)))), LARGEST, 2)

Danger = Literal["", "yes", "no"]


class ConcernBroken(UserError):
    """A concern record that was changed, damaged, or made by something else."""

    code = "CONCERN-BROKEN"
    happened = "This concern record is not whole: it was changed or damaged, or something else made it."
    safe = "Nothing was changed, and every other record is untouched."
    next_step = "Keep the file, and ring the fieldworker who wrote it: what they know must not wait for this."


class Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the fieldworker wrote; as a draft, it is kept in the vault until it is sealed.

    Attributes:
        label: The interview's two words, or "" when it came from none.
        danger: Whether somebody is in danger now, as far as they know.
        seen: What was said or seen.
        at_risk: Who is at risk.
        done: What was done already.
        told: Who was told.
    """

    label: str = ""
    danger: Danger = ""
    seen: str = ""
    at_risk: str = ""
    done: str = ""
    told: str = ""

    def __repr__(self) -> str:
        return "Written(…)"

    @property
    def empty(self) -> bool:
        """Whether there is nothing that could be sealed."""
        return not (self.danger or self.seen or self.at_risk or self.done or self.told)


class Concern(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A concern record as the safeguarding lead reads it.

    Attributes:
        id: 128 random bits; means nothing.
        day: On which it was begun (UTC).
        study: The study's id.
        practice: Whether nobody is meant.
        written: The fieldworker's words.
    """

    format: Literal["concern-record/1"]
    id: str
    day: str
    study: str
    practice: bool
    written: Written

    def __repr__(self) -> str:
        return "Concern(…)"


def encode_draft(written: Written) -> bytes:
    """Return a draft's bytes."""
    return canonical_json(msgspec.to_builtins(written))


def decode_draft(content: bytes) -> Written:
    """Read a draft back. A msgspec.ValidationError here is a bug: the bytes were authenticated."""
    return msgspec.json.decode(content, type=Written)


def pack(concern: Concern) -> bytes:
    """Return the padded zip of a record."""
    content = canonical_json(msgspec.to_builtins(concern))
    bare = len(plain_zip.write({CONCERN: content, PADDING: b""}))
    return plain_zip.write({CONCERN: content, PADDING: bytes(padme(max(bare, _LEAST)) - bare)})


def unpack(untrusted: bytes) -> Concern:
    """Read a padded zip.

    Raises:
        ConcernBroken: When `pack` would have written it otherwise.
    """
    try:
        concern = msgspec.json.decode(plain_zip.read(untrusted, _LIMITS)[CONCERN], type=Concern)
        same = pack(concern) == untrusted
    except (plain_zip.ZipRefused, KeyError, ValueError, RecursionError) as error:
        raise ConcernBroken from error
    if not same or re.fullmatch("[0-9a-f]{32}", concern.id) is None:
        raise ConcernBroken
    return concern


def open_sealed(untrusted: bytes, identities: Sequence[age.Identity]) -> Concern:
    """Decrypt and read a record.

    Raises:
        NoMatchingKey: When it was sealed to others.
        AgeDamaged: When it was changed or damaged.
        ConcernBroken: When what is in it is no record of ours.
    """
    if len(untrusted) > LARGEST:
        raise ConcernBroken
    return unpack(age.decrypt_bytes(untrusted, identities))


_ASKED: Final = (
    ("danger", "Is somebody in danger now?"),
    ("seen", "What was said or seen"),
    ("at_risk", "Who is at risk"),
    ("done", "What was done already"),
    ("told", "Who was told"),
)


def in_words(concern: Concern) -> str:
    """Return a record as plain text for people."""
    written: dict[str, Any] = msgspec.to_builtins(concern.written)
    head = [
        f"Concern record of {concern.day}",
        *(["PRACTICE: nobody is meant."] if concern.practice else []),
        f"Study: {concern.study}",
        f"Interview: {concern.written.label or 'none'}",
    ]
    answers = [f"{question}\n{written[name] or '(nothing written)'}" for name, question in _ASKED]
    return "\n\n".join(("\n".join(head), *answers)) + "\n"
