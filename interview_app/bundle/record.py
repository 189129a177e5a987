"""`record.json`: one interview as a researcher reads it. What is published here is kept stable: see FORMAT.md.

Nothing in it says who, where, on which device or at what time of day. A record has one spelling (canonical JSON), and
any other is refused.
"""

import re
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError

FORMAT = "interview-record/1"
QUOTES = "quotes_anonymous"
"""The consent item without which no word of a participant is quoted, not even in the summary."""

LARGEST = 8_000_000
_SOME_VERSION = re.compile(r"interview-record/[0-9]{1,4}")

Count = Annotated[int, Meta(ge=0, le=10**9)]
Position = Annotated[int, Meta(ge=1, le=999)]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Random128 = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
Month = Annotated[str, Meta(pattern="^[0-9]{4}-(0[1-9]|1[0-2])$")]


class RecordVersionUnknown(UserError):
    """A record of a kind that this version of the program has never heard of."""

    code = "RECORD-VERSION"
    happened = "This interview was written as {version}, which this version of the program cannot read."
    safe = "Nothing was changed, and the interview is still whole."
    next_step = "Update the program on this computer, then open the interview again."


class RecordBroken(UserError):
    """A record that is not what it says it is."""

    code = "RECORD-BROKEN"
    happened = "This interview's record is not in order: it was changed, damaged, or written by another program."
    next_step = "Ask for the bundle again, and keep this file for whoever looks after the program."


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a record: immutable, strict, and silent about what it holds."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


# ---- answers ---------------------------------------------------------------------------------------------------------


class _Given(_Part, frozen=True, tag_field="type", kw_only=True):
    """Something the participant did on a page.

    Attributes:
        seconds: Time on the page, over all visits that ended with an answer.
        changes: How often the answer was replaced.
    """

    seconds: Count
    changes: Count


class Rating(_Given, frozen=True, tag="rating"):
    """A point on the question's scale, from 1."""

    point: Position


class DoNotKnow(_Given, frozen=True, tag="do_not_know"):
    """The participant chose "I don't know": an answer."""


class Words(_Given, frozen=True, tag="words"):
    """Words as the participant left them. Without `may_quote` they are for the research team only."""

    text: str
    may_quote: bool


class Options(_Given, frozen=True, tag="options"):
    """Options picked, in the order of the study file, and all options in the order on the screen."""

    picked: tuple[str, ...]
    shown: tuple[str, ...]


class Grid(_Given, frozen=True, tag="grid"):
    """A point from 1 for each row that was answered, and all rows in the order on the screen."""

    points: dict[str, Position]
    shown: tuple[str, ...]


class Skipped(_Given, frozen=True, tag="skipped"):
    """The participant saw the question and would rather not say."""


class TakenOut(_Part, frozen=True, tag_field="type", tag="taken_out"):
    """There was an answer and the participant took it out: nothing else is known of it."""


Answer = Rating | DoNotKnow | Words | Options | Grid | Skipped | TakenOut


# ---- the record ------------------------------------------------------------------------------------------------------


class Consent(_Part, frozen=True):
    """What was agreed to, and the SHA-256 of exactly what was shown (`consent-document/1`)."""

    document: Sha256
    language: str
    decisions: dict[str, Literal["given", "refused", "not_answered"]]


class Aids(_Part, frozen=True):
    """How the pages looked at the end: an answer may depend on it."""

    theme: Literal["cream", "dark"]
    text_scale: Literal[100, 125, 150, 200]


class Vignette(_Part, frozen=True):
    """A story that was to be rated. Questions that were never reached are absent from `answers`.

    Attributes:
        position: When it was shown, from 1.
        row: Its row in the study's design.csv.
        levels: The level of each dimension in use.
        text: SHA-256 of everything the page showed of it (`vignette-text/1`), in the language of the interview.
        answers: By the question's id.
    """

    position: Position
    row: Count
    levels: dict[str, str]
    text: Sha256
    answers: dict[str, Answer]


class WhatIf(_Part, frozen=True, rename={"was": "from", "became": "to"}):
    """A story shown again with one dimension changed, and the rating before and after; null: not reached.

    Attributes:
        text: SHA-256 of everything the page showed of it (`vignette-text/1`), with its mark on what was changed.
    """

    position: Position
    dimension: str
    was: str
    became: str
    text: Sha256
    before: Answer | None
    after: Answer | None


class Quality(_Part, frozen=True):
    """What helps to judge the answers: seconds on all questions together, and how often there was a pause."""

    seconds: Count
    pauses: Count


class Record(_Part, frozen=True):
    """One interview.

    Attributes:
        id: 128 random bits; means nothing.
        study: The study's id.
        study_version: As its researcher numbers it.
        design: SHA-256 of design.csv.
        deck: The deck that was shown; with `row` of each vignette it leads back to the design.
        allotment: How the deck was chosen: "hash" on a laptop whose place in the rotation could not be trusted.
        month: When the interview was held, and nothing finer.
        route: Who consented.
        practice: Never to be analysed.
        complete: Whether the participant reached the end.
        end: Answers to what is asked after the stories, by the question's id.
        profile: Bands the participant picked about themselves, by the item's id.
        notes: The fieldworker's.
        withdrawal: The stretched tag of the code on the participant's card; the code itself is nowhere.
    """

    format: Literal["interview-record/1"]
    id: Random128
    study: str
    study_version: str
    design: Sha256
    deck: Position
    allotment: Literal["rotation", "hash"]
    month: Month
    language: str
    route: Literal["self"]
    practice: bool
    complete: bool
    aids: Aids
    consent: Consent
    vignettes: tuple[Vignette, ...]
    whatifs: tuple[WhatIf, ...]
    end: dict[str, Answer]
    profile: dict[str, Answer]
    quality: Quality
    notes: str
    withdrawal: Random128

    @property
    def may_quote(self) -> bool:
        """Whether the participant agreed that their words be quoted."""
        return self.consent.decisions.get(QUOTES) == "given"

    @property
    def answers(self) -> tuple[Answer, ...]:
        """Every answer, in the order of the record."""
        told = [answer for vignette in self.vignettes for answer in vignette.answers.values()]
        changed = [whatif.after for whatif in self.whatifs if whatif.after is not None]
        return (*told, *changed, *self.end.values(), *self.profile.values())


class _Heading(msgspec.Struct, frozen=True):
    format: str


def encode(record: Record) -> bytes:
    """Return the one byte string of a record."""
    return canonical_json(msgspec.to_builtins(record))


def decode(untrusted: bytes) -> Record:
    """Read a record; `encode` of the result gives the same bytes back.

    Raises:
        RecordVersionUnknown: When a newer program wrote it.
        RecordBroken: When it is anything but the one spelling of a record.
    """
    if len(untrusted) > LARGEST:
        raise RecordBroken
    try:
        version = msgspec.json.decode(untrusted, type=_Heading).format
        if version != FORMAT and _SOME_VERSION.fullmatch(version):
            raise RecordVersionUnknown(version=version)
        record = msgspec.json.decode(untrusted, type=Record)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise RecordBroken from error
    if encode(record) != untrusted:
        raise RecordBroken
    return record


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a record, as published in resources/schemas."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(Record)}
