"""What can happen in an interview. An interview is the log of these; its state is their fold (`state.apply`)."""

from typing import Any, Literal

import msgspec

from interview_app.interview.closed import NotesWritten, RedactionDecided
from interview_app.interview.console import DistressSeen, Marked, NotedTakenOut, NoteTaken
from interview_app.interview.given import (
    Answer,
    DoNotKnow,
    Mode,
    Picked,
    Ranked,
    Rated,
    RatedRows,
    Skipped,
    Sorted,
    Wrote,
)
from interview_app.interview.signing import ConsentSigned
from interview_app.interview.understanding import (
    CheckCalled,
    ConsulteeAsked,
    Route,
    TaughtBack,
    UnderstandingChecked,
    Vouched,
)
from interview_app.interview.value import Value as _Value
from interview_app.interview.willing import ConsentOutdated, Reaffirmed

__all__ = [
    "Answer",
    "DoNotKnow",
    "Mode",
    "NotesWritten",
    "Picked",
    "Ranked",
    "Rated",
    "RatedRows",
    "RedactionDecided",
    "Skipped",
    "Sorted",
    "Wrote",
]

Decision = Literal["given", "refused", "not_answered"]
Reason = Literal["", "asked", "mistake", "access"]
"""Why somebody else pressed: they were asked to; it had been a mistake; the participant cannot operate it."""
Theme = Literal["cream", "dark", "contrast"]
Font = Literal["atkinson", "lexend", "opendyslexic"]
TEXT_SCALES = (100, 125, 150, 200)
SPEEDS = (75, 100, 125, 150)
"""How fast pages are read aloud, in percent."""


# ---- events ----------------------------------------------------------------------------------------------------


class Plan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What this interview will show, fixed at set-up so that it never changes under the participant.

    Attributes:
        deck: Deck number from 1.
        rows: Design row numbers in the order they are shown.
        seed: 32 hexadecimal digits from which option orders and what-if draws follow. Never leaves the laptop.
        repeats: Which of the stories, by their position from 1, come once more after all of them.
        allotted: "rotation", or "hash" on a laptop whose place in the rotation could not be trusted.
    """

    deck: int
    rows: tuple[int, ...]
    seed: str
    allotted: Literal["rotation", "hash"] = "rotation"
    repeats: tuple[int, ...] = ()

    def __repr__(self) -> str:
        return f"Plan(deck={self.deck})"


class Opened(_Value, frozen=True, tag="opened"):
    """The fieldworker set the interview up.

    Attributes:
        route: Who consents, as it follows from the age band; the band itself is not kept.
        core: What has to be said back in the participant's own words before a decision counts.
        signs: Whether a decision counts only once it was signed, in whichever way.
    """

    study: str
    study_version: str
    pack: str
    language: str
    plan: Plan
    route: Route
    practice: bool
    core: tuple[str, ...] = ()
    signs: bool = False


class ConsentConfirmed(_Value, frozen=True, tag="consent_confirmed"):
    """The participant confirmed *Check my choices*. Replaces any earlier confirmation, which stays in the log.

    Attributes:
        document: SHA-256 of the canonical JSON of every consent string shown, in order, in that language.
        decisions: One decision for each consent item of the study, by whoever consents.
        assents: Where another person consents, the participant's own decision on each required item, and on any other
            that they have changed.
        texts: SHA-256 of exactly what was shown of each item (`item-text/1`).
        month: Such as "2026-11".
        pressed_by: Whose finger it was. The fieldworker's counts only at the other's request, and with a reason.
        version: The version of the study whose consent text it was, when not the interview's own: it was agreed anew.
    """

    document: str
    language: str
    decisions: dict[str, Decision]
    assents: dict[str, Decision] = msgspec.field(default_factory=dict)
    texts: dict[str, str] = msgspec.field(default_factory=dict)
    month: str = ""
    pressed_by: Literal["self", "fieldworker"] = "self"
    reason: Reason = ""
    version: str = ""

    @property
    def own_texts(self) -> dict[str, str]:
        """What was shown to the participant of each item that they decided beside another person."""
        return {item: self.texts.get(f"assent:{item}", self.texts.get(item, "")) for item in self.assents}


class Moved(_Value, frozen=True, tag="moved"):
    """A page came on the screen.

    Attributes:
        step: The page.
        changing: True when it was opened from the review to change one answer, so that it leads back there.
    """

    step: str
    changing: bool = False


class DrawnWhatIf(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A vignette to be shown again with one sentence changed.

    Attributes:
        position: Which of the rated vignettes, from 1.
        row: Its design row.
        dimension: What is changed.
        level: What it is changed to.
    """

    position: int
    row: int
    dimension: str
    level: str


class WhatIfsDrawn(_Value, frozen=True, tag="what_ifs_drawn"):
    """The what-ifs were drawn from the ratings; replaces an earlier draw of which nothing was answered.

    Recorded because ratings can still be changed afterwards, and an answered what-if must keep its story.
    """

    drawn: tuple[DrawnWhatIf, ...]


class Answered(_Value, frozen=True, tag="answered"):
    """An answer was given or changed.

    Attributes:
        key: The step that asked.
        order: The options, rows or cards as they stood on the screen.
        seconds: Time on the page.
        highest_first: Whether the scale stood on the screen with its last point first; None where none was shown.
        listened: Whether the page, or a part of it, was read aloud before.
    """

    key: str
    answer: Answer
    order: tuple[str, ...] = ()
    seconds: int = 0
    highest_first: bool | None = None
    listened: bool = False


class TakenOut(_Value, frozen=True, tag="taken_out"):
    """The participant took an answer out: its words are gone, only the fact remains."""

    key: str


class AidsChanged(_Value, frozen=True, tag="aids_changed"):
    """Text size, colours or font were changed."""

    theme: Theme
    text_scale: int
    font: Font = "atkinson"


class ReadAloud(_Value, frozen=True, tag="read_aloud"):
    """Whether each page reads itself aloud when it comes, and how fast, in percent; `SPEEDS` are what windows offer."""

    on: bool
    speed: int


class LanguageChosen(_Value, frozen=True, tag="language_chosen"):
    """The participant chose another language before anything was agreed to; from then on it is the interview's."""

    language: str


class Paused(_Value, frozen=True, tag="paused"):
    """The participant paused, or hid the screen."""

    hidden: bool = False


class Resumed(_Value, frozen=True, tag="resumed"):
    """The participant carried on."""


class Finished(_Value, frozen=True, tag="finished"):
    """The participant is done and keeps what was said (deleting it shreds the interview instead).

    Attributes:
        complete: False when they stopped before the end.
        locator: Stretched tag of the withdrawal code, hexadecimal; the code itself is never stored.
        hour: When, in whole hours since 1970 (UTC), rounded up: from it the window for notes is counted. It stays in
            this log and is deleted with it. 0 where it is not known.
    """

    complete: bool
    locator: str
    hour: int = 0


Event = (
    Opened
    | ConsentConfirmed
    | Moved
    | WhatIfsDrawn
    | Answered
    | TakenOut
    | AidsChanged
    | ReadAloud
    | LanguageChosen
    | Paused
    | Resumed
    | Finished
    | NotesWritten
    | RedactionDecided
    | NoteTaken
    | Marked
    | DistressSeen
    | NotedTakenOut
    | ConsentSigned
    | TaughtBack
    | Vouched
    | CheckCalled
    | UnderstandingChecked
    | ConsulteeAsked
    | Reaffirmed
    | ConsentOutdated
)

_encoder = msgspec.json.Encoder(order="deterministic")
_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def encode(event: Event) -> bytes:
    """Return an event's bytes, the same on every platform."""
    return _encoder.encode(event)


def decode(content: bytes) -> Event:
    """Read an event back. A msgspec.ValidationError here is a bug: the bytes were authenticated."""
    return _decoder.decode(content)


def schema() -> dict[str, Any]:
    """Return the JSON Schema of every event, as published in resources/schemas."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(Event)}
