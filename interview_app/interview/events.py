"""What can happen in an interview. An interview is the log of these; its state is their fold (`state.apply`)."""

from typing import Literal

import msgspec

Decision = Literal["given", "refused", "not_answered"]
Theme = Literal["cream", "dark"]
TEXT_SCALES = (100, 125, 150, 200)


class _Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type"):
    """An immutable value that says in JSON what it is, and in a traceback nothing of what it holds."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


# ---- answers ---------------------------------------------------------------------------------------------------


class Rated(_Value, frozen=True, tag="rated"):
    """A point on a scale, counted from 1."""

    point: int


class DoNotKnow(_Value, frozen=True, tag="do_not_know"):
    """The participant chose "I don't know": an answer, unlike a skip."""


class Wrote(_Value, frozen=True, tag="wrote"):
    """Words, typed by the participant or for them."""

    text: str


class Picked(_Value, frozen=True, tag="picked"):
    """Options chosen from a list, in the order of the study file."""

    options: tuple[str, ...]


class RatedRows(_Value, frozen=True, tag="rated_rows"):
    """A point from 1 for each row of a grid that was answered."""

    points: dict[str, int]


class Skipped(_Value, frozen=True, tag="skipped"):
    """The participant would rather not say."""


Answer = Rated | DoNotKnow | Wrote | Picked | RatedRows | Skipped


# ---- events ----------------------------------------------------------------------------------------------------


class Plan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What this interview will show, fixed at set-up so that it never changes under the participant.

    Attributes:
        deck: Deck number from 1.
        rows: Design row numbers in the order they are shown.
        seed: 32 hexadecimal digits from which option orders and what-if draws follow. Never leaves the laptop.
        allotted: "rotation", or "hash" on a laptop whose place in the rotation could not be trusted.
    """

    deck: int
    rows: tuple[int, ...]
    seed: str
    allotted: Literal["rotation", "hash"] = "rotation"

    def __repr__(self) -> str:
        return f"Plan(deck={self.deck})"


class Opened(_Value, frozen=True, tag="opened"):
    """The fieldworker set the interview up."""

    study: str
    study_version: str
    pack: str
    language: str
    plan: Plan
    route: Literal["self"]
    practice: bool


class ConsentConfirmed(_Value, frozen=True, tag="consent_confirmed"):
    """The participant confirmed *Check my choices*. Replaces any earlier confirmation, which stays in the log.

    Attributes:
        document: SHA-256 of the canonical JSON of every consent string shown, in order, in that language.
        decisions: One decision for each consent item of the study.
    """

    document: str
    language: str
    decisions: dict[str, Decision]


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
        order: The options or rows as they stood on the screen.
        seconds: Time on the page.
    """

    key: str
    answer: Answer
    order: tuple[str, ...] = ()
    seconds: int = 0


class TakenOut(_Value, frozen=True, tag="taken_out"):
    """The participant took an answer out: its words are gone, only the fact remains."""

    key: str


class AidsChanged(_Value, frozen=True, tag="aids_changed"):
    """Text size or colours were changed."""

    theme: Theme
    text_scale: int


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
    """

    complete: bool
    locator: str


class NotesWritten(_Value, frozen=True, tag="notes_written"):
    """The fieldworker's notes, after the participant has finished. Replaces earlier notes."""

    text: str


Event = (
    Opened
    | ConsentConfirmed
    | Moved
    | WhatIfsDrawn
    | Answered
    | TakenOut
    | AidsChanged
    | Paused
    | Resumed
    | Finished
    | NotesWritten
)

_encoder = msgspec.json.Encoder(order="deterministic")
_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def encode(event: Event) -> bytes:
    """Return an event's bytes, the same on every platform."""
    return _encoder.encode(event)


def decode(content: bytes) -> Event:
    """Read an event back. A msgspec.ValidationError here is a bug: the bytes were authenticated."""
    return _decoder.decode(content)
