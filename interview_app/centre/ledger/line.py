"""What stands on a line of the ledger: who was given what, who was refused, what came back, whom we told of a change.

A line never changes; what turned out otherwise is a line of its own. Organisations and purposes are as the coordinator
typed them, and participants read them, so they are short, and on one line each.
"""

from datetime import date
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from interview_app.base.canonical import canonical_json

Form = Literal["bundle", "microdata", "table", "report"]
Use = Literal["study", "reuse", "law"]
"""For this study itself; for other research; or because the law left no choice."""
Basis = Literal["consent", "public_task", "contract", "legal_duty"]
Field = Literal["answers", "about", "words", "notes", "consent", "timing"]
Chosen = Literal["all", "matching", "listed"]
Answer = Literal["deleted", "kept", "cannot", "no_reply"]

FORMS: Final[tuple[Form, ...]] = ("bundle", "microdata", "table", "report")
USES: Final[tuple[Use, ...]] = ("study", "reuse", "law")
BASES: Final[tuple[Basis, ...]] = ("consent", "public_task", "contract", "legal_duty")
FIELDS: Final[tuple[Field, ...]] = ("answers", "about", "words", "notes", "consent", "timing")
ANSWERS: Final[tuple[Answer, ...]] = ("deleted", "kept", "cannot", "no_reply")
OWN_WORDS: Final[frozenset[Field]] = frozenset({"words", "notes"})
"""What may only leave with the consent item for quotes."""

NAME: Final = 80
SENTENCE: Final = 200
"""Letters that the name of somebody, or of a role, may have; and a sentence."""

_Day = Annotated[str, Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
_DayOrNone = Annotated[str, Meta(pattern="^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")]
_Short = Annotated[str, Meta(max_length=NAME, pattern=r"^[^\x00-\x1f\x7f]*$")]
_Name = Annotated[str, Meta(min_length=1, max_length=NAME, pattern=r"^[^\x00-\x1f\x7f]*$")]
_Sentence = Annotated[str, Meta(min_length=1, max_length=SENTENCE, pattern=r"^[^\x00-\x1f\x7f]*$")]
_Sha256 = Annotated[str, Meta(pattern="^([0-9a-f]{64})?$")]
_Number = Annotated[int, Meta(ge=1)]


class _Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    day: _Day


class Disclosure(_Line, frozen=True, tag="disclosed"):
    """Somebody outside the central team was given something.

    Attributes:
        organisation: Who, and `role` as what, such as "funder".
        purpose: What for, in words that a participant reads.
        use: What consent has to cover.
        fields: What was in it.
        basis: In law.
        consent_version: Of the study, as it was when this was given.
        form: In which form.
        digest: SHA-256 of the file; empty where there is none.
        expires: Until when they may keep it; empty: for good.
        chosen: Of which interviews: all that may be in it, those with a yes to `item`, or a list.
        interviews: How many.
        left_out: How many were not in it, by why.
    """

    organisation: _Name
    role: _Short
    purpose: _Sentence
    use: Use
    fields: tuple[Field, ...]
    basis: Basis
    consent_version: _Short
    form: Form
    digest: _Sha256
    expires: _DayOrNone
    chosen: Chosen
    item: _Short
    interviews: Annotated[int, Meta(ge=0)]
    left_out: dict[str, int]

    @property
    def expires_on(self) -> date | None:
        """The last day on which they may have it."""
        return date.fromisoformat(self.expires) if self.expires else None


class Refusal(_Line, frozen=True, tag="refused"):
    """Somebody asked, and was given nothing."""

    organisation: _Name
    role: _Short
    purpose: _Sentence
    why: _Sentence


class Correction(_Line, frozen=True, tag="corrected"):
    """What an earlier line should have said; the earlier one stays."""

    of: _Number
    organisation: _Name
    role: _Short
    purpose: _Sentence
    basis: Basis
    expires: _DayOrNone


class Returned(_Line, frozen=True, tag="returned"):
    """Whoever had it has it no more: they deleted it or gave it back; `receipt` is of the paper that says so."""

    of: _Number
    how: Literal["deleted", "given_back"]
    receipt: _Sha256


class Shown(_Line, frozen=True, tag="shown"):
    """The participant saw their own answers here, in person."""


class Told(_Line, frozen=True, tag="told"):
    """Whoever has it was told of a withdrawal."""

    of: _Number
    withdrawal: _Number


class Answered(_Line, frozen=True, tag="answered"):
    """What they answered to that."""

    of: _Number
    withdrawal: _Number
    answer: Answer


class Stale(_Line, frozen=True, tag="stale"):
    """Somebody withdrew who was in what was given: it is not to be used as it is any more."""

    of: _Number
    withdrawal: _Number


Line = Disclosure | Refusal | Correction | Returned | Shown | Told | Answered | Stale


def encode(line: Line) -> bytes:
    """Return the one byte string of a line.

    Raises:
        msgspec.ValidationError: When a part of it is too long, empty, or of a kind that does not exist.
    """
    said = msgspec.to_builtins(line)
    msgspec.convert(said, Line)
    return canonical_json(said)


def decode(content: bytes) -> Line:
    """Read a line that was written here."""
    line: Line = msgspec.json.decode(content, type=Line)
    return line
