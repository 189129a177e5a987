"""`record.json`: one interview as a researcher reads it. What is published here is kept stable: see FORMAT.md.

Nothing in it says who, where, on which device or at what time of day. A record has one spelling (canonical JSON), and
any other is refused.
"""

import re
from typing import Any, Literal
from unicodedata import is_normalized

import msgspec

from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.bundle.durations import Minutes
from interview_app.bundle.record_answers import (
    Answer,
    Direction,
    DoNotKnow,
    Grid,
    Mode,
    Options,
    Ranking,
    Rating,
    Skipped,
    Sorting,
    TakenOut,
    Words,
)
from interview_app.bundle.record_consent import Consent, ledger_holds
from interview_app.bundle.record_console import Noted
from interview_app.bundle.record_part import Count, Month, Part, Position, Random128, Sha256
from interview_app.bundle.record_redaction import NOTHING_REDACTED, Redaction
from interview_app.interview.understanding import TWO_AGREE
from interview_app.interview.willing import QUOTES, REUSE, TAKE_PART, Use, agrees

__all__ = [
    "Answer",
    "Count",
    "Direction",
    "DoNotKnow",
    "Grid",
    "Mode",
    "Options",
    "Ranking",
    "Rating",
    "Skipped",
    "Sorting",
    "TakenOut",
    "Words",
]

FORMAT = "interview-record/1"
LARGEST = 8_000_000
_SOME_VERSION = re.compile(r"interview-record/[0-9]{1,4}")

EndedBy = Literal["participant", "laptop", "centre"]


class RecordVersionUnknown(UserError):
    """A record of a kind that this version of the program has never heard of."""

    code = "RECORD-VERSION"
    happened = "This interview was written as {version}, and this version of the program reads {known} only."
    safe = "Nothing was changed, and the interview is still whole."
    next_step = "Update the program on this computer, then open the interview again."


class RecordBroken(UserError):
    """A record that is not what it says it is."""

    code = "RECORD-BROKEN"
    happened = "This interview's record is not in order: it was changed, damaged, or written by another program."
    next_step = "Ask for the bundle again, and keep this file for whoever looks after the program."


class Aids(Part, frozen=True):
    """How the pages looked at the end: an answer may depend on it."""

    theme: Literal["cream", "dark", "contrast"]
    text_scale: Literal[100, 125, 150, 200]
    font: Literal["atkinson", "lexend", "opendyslexic"]


class Vignette(Part, frozen=True):
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


class WhatIf(Part, frozen=True, rename={"was": "from", "became": "to"}):
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


class Repeat(Part, frozen=True):
    """A story that came once more after all of them, for reliability.

    Attributes:
        position: Which of the stories it was, by its position when it was shown first.
        text: SHA-256 of everything the page showed of it the second time (`vignette-text/1`).
        before: The rating that stands for the first time.
        after: The rating of the second time; null: not reached.
    """

    position: Position
    text: Sha256
    before: Answer | None
    after: Answer | None


class Quality(Part, frozen=True):
    """What helps to judge the answers: a band of minutes on all questions together, and how often there was a pause."""

    minutes: Minutes
    pauses: Count


class Record(Part, frozen=True):
    """One interview.

    Attributes:
        id: 128 random bits; means nothing.
        study: The study's id.
        study_version: As its researcher numbers it.
        design: SHA-256 of design.csv.
        deck: The deck that was shown; with `row` of each vignette it leads back to the design.
        allotment: How the deck was chosen: "hash" on a laptop whose place in the rotation could not be trusted.
        month: When the interview was held, and nothing finer.
        route: Who consented: the participant; a parent or guardian, or a consultee, with the participant's own yes
            beside theirs; or ("gillick") a participant under 16 for whom two people vouched.
        practice: Never to be analysed.
        complete: Whether the participant reached the end.
        end: Answers to what is asked after the stories, by the question's id.
        profile: Bands the participant picked about themselves, by the item's id.
        notes: The fieldworker's.
        withdrawal: The stretched tag of the code on the participant's card; the code itself is nowhere. None when the
            interview ended before there was a card.
        may_keep: Whether the participant agreed that it be kept for other research. Without, it goes into no archive.
        console: What the fieldworker noted beside questions.
        ended_by: Who ended it: the participant, who chose to keep what was said; the laptop, by Seal now or by locking
            where nothing may be carried on; or the centre, which rescued it from a laptop that nobody could open.
        redaction: What was done to the words above before this was made.
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
    route: Literal["self", "parent", "gillick", "consultee"]
    practice: bool
    complete: bool
    aids: Aids
    consent: Consent
    vignettes: tuple[Vignette, ...]
    repeats: tuple[Repeat, ...]
    whatifs: tuple[WhatIf, ...]
    end: dict[str, Answer]
    profile: dict[str, Answer]
    quality: Quality
    notes: str
    withdrawal: Random128 | None
    may_keep: bool
    ended_by: EndedBy = "participant"
    console: tuple[Noted, ...] = ()
    redaction: Redaction = NOTHING_REDACTED

    @property
    def may_quote(self) -> bool:
        """Whether the participant agreed that their words be quoted."""
        return self.agrees(QUOTES)

    def agrees(self, use: Use) -> bool:
        """Tell whether what was agreed to covers a use, on this record's route."""
        consent = self.consent
        sure = consent.whole and consent.understanding != "due"
        if not (sure or use == TAKE_PART):
            return False
        return agrees(use, consent.decisions, consent.assents if self.route in TWO_AGREE else None)

    @property
    def as_sealed(self) -> bool:
        """Whether it has what leads from a card to it wherever there is a card, as it leaves a laptop."""
        return (self.withdrawal is None) == (self.ended_by != "participant")

    @property
    def answers(self) -> tuple[Answer, ...]:
        """Every answer, in the order of the record."""
        told = [answer for vignette in self.vignettes for answer in vignette.answers.values()]
        again = [*(each.after for each in self.repeats), *(each.after for each in self.whatifs)]
        return (*told, *(answer for answer in again if answer is not None), *self.end.values(), *self.profile.values())


class _Heading(msgspec.Struct, frozen=True):
    format: str


def encode(record: Record) -> bytes:
    """Return the one byte string of a record."""
    # No record has a float, so what msgspec writes in one go is canonical, too, but for words that are not in NFC.
    # A centre spells every record that arrives, so this has to be quick.
    quick = msgspec.json.encode(record, order="sorted")
    if quick.isascii() or is_normalized("NFC", quick.decode()):
        return quick
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
            raise RecordVersionUnknown(version=version, known=FORMAT)
        record = msgspec.json.decode(untrusted, type=Record)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise RecordBroken from error
    # Who did not keep it has no card. The centre keeps nobody's: see `kept_record`.
    carded = record.withdrawal is None or record.ended_by == "participant"
    if encode(record) != untrusted or not carded or not ledger_holds(record.consent, record.route):
        raise RecordBroken
    if record.may_keep != record.agrees(REUSE) or (_quotable(record) and not record.may_quote):
        raise RecordBroken
    return record


def _quotable(record: Record) -> bool:
    return any(isinstance(answer, Words) and answer.may_quote for answer in record.answers)


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a record, as published in resources/schemas."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(Record)}
