"""An answer as a record holds it."""

from typing import Literal

from interview_app.bundle.durations import Seconds
from interview_app.bundle.record_part import Count, Part, Position

Mode = Literal["typed", "fieldworker-note", "picked"]
Direction = Literal["lowest_first", "highest_first"]


class _Given(Part, frozen=True, tag_field="type", kw_only=True):
    """Something the participant did on a page.

    Attributes:
        seconds: Time on the page, over all visits that ended with an answer: a band, never the time itself.
        changes: How often the answer was replaced.
        shown: Options, rows, reasons or cards, in the order on the screen; none of a rating.
        direction: Which end of the scale came first on the screen; None where no scale was shown.
    """

    seconds: Seconds
    changes: Count
    shown: tuple[str, ...]
    direction: Direction | None


class Rating(_Given, frozen=True, tag="rating"):
    """A point on the question's scale, from 1 in the study's numbering, whichever way it was shown.

    Attributes:
        presented: How its page came to them: "audio" when it was read aloud, or else "easy" in easy read, or "read".
    """

    point: Position
    presented: Literal["read", "easy", "audio"] = "read"


class DoNotKnow(_Given, frozen=True, tag="do_not_know"):
    """The participant chose "I don't know": an answer."""


class Words(_Given, frozen=True, tag="words"):
    """Words as the participant left them, reasons they picked from a list, or both.

    Attributes:
        text: Empty when reasons were only picked.
        picked: Reasons, in the order of the study file.
        mode: Who typed the words: the participant, or the fieldworker for them; "picked" when there are none.
        may_quote: Without it the words are for the research team only.
    """

    text: str
    picked: tuple[str, ...]
    mode: Mode
    may_quote: bool


class Options(_Given, frozen=True, tag="options"):
    """Options picked, in the order of the study file."""

    picked: tuple[str, ...]


class Grid(_Given, frozen=True, tag="grid"):
    """A point from 1, in the study's numbering, for each row that was answered."""

    points: dict[str, Position]


class Ranking(_Given, frozen=True, tag="ranking"):
    """Options in the order in which the participant put them, the first one first; the others have no rank."""

    ranked: tuple[str, ...]


class Sorting(_Given, frozen=True, tag="sorting"):
    """The tray of each card that was put into one."""

    trays: dict[str, str]


class Skipped(_Given, frozen=True, tag="skipped"):
    """The participant saw the question and would rather not say."""


class TakenOut(Part, frozen=True, tag_field="type", tag="taken_out"):
    """There was an answer and the participant took it out: nothing else is known of it."""


Answer = Rating | DoNotKnow | Words | Options | Grid | Ranking | Sorting | Skipped | TakenOut
