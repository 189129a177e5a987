"""What a participant can answer, as it is stored."""

from typing import Literal

from interview_app.interview.value import Value

Mode = Literal["typed", "fieldworker-note", "picked"]
"""How an open answer was given: typed by the participant, said and written down for them, or picked from a list only.
The words are those of a study's `capture`."""


class Rated(Value, frozen=True, tag="rated"):
    """A point on a scale, counted from 1 in the order of the study, whichever way the scale was shown."""

    point: int


class DoNotKnow(Value, frozen=True, tag="do_not_know"):
    """The participant chose "I don't know": an answer, unlike a skip."""


class Wrote(Value, frozen=True, tag="wrote"):
    """Words, typed by the participant or for them; or reasons picked from a list; or both, which is one answer.

    Attributes:
        text: Empty when reasons were only picked.
        picks: Reasons, in the order of the study file.
        mode: Who typed the words; "picked" when there are none.
    """

    text: str
    picks: tuple[str, ...] = ()
    mode: Mode = "typed"


class Picked(Value, frozen=True, tag="picked"):
    """Options chosen from a list, in the order of the study file."""

    options: tuple[str, ...]


class RatedRows(Value, frozen=True, tag="rated_rows"):
    """A point from 1 for each row of a grid that was answered."""

    points: dict[str, int]


class Ranked(Value, frozen=True, tag="ranked"):
    """Options put in order, the first one first; those that were left out have no rank."""

    options: tuple[str, ...]


class Sorted(Value, frozen=True, tag="sorted"):
    """The tray of each card that was put into one."""

    trays: dict[str, str]


class Skipped(Value, frozen=True, tag="skipped"):
    """The participant would rather not say."""


Answer = Rated | DoNotKnow | Wrote | Picked | RatedRows | Ranked | Sorted | Skipped
