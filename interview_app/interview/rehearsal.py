"""Practice with a script: four hard moments, each a few steps that are ticked by what the program has really done.

Nothing here is real, so what was done may be written down in plain: it has to outlive the moment in which the battery
dies. The words of a script are a page of the shelf "practice"; its steps are those of a scenario here, in this order.
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, write_durably
from interview_app.interview.state import InterviewState
from interview_app.study.wording import EASY_READ
from interview_app.vault.stages import Stage
from interview_app.vault.values import InterviewRow

Mark = Literal[
    "handed_over",
    "answered",
    "paused",
    "deleted",
    "looked",
    "distress",
    "kept",
    "concern",
    "sealed",
    "easy",
    "larger",
    "aloud",
    "said_back",
    "died",
    "carried_on",
    "still_there",
]
"""Something that the program has done, and that a step waits for."""

SCENARIOS: Final[Mapping[str, tuple[tuple[Mark, ...], ...]]] = {
    "withdraws": (("handed_over",), ("answered",), ("paused",), ("deleted",), ("looked",)),
    "harm": (("handed_over",), ("answered",), ("distress",), ("kept",), ("concern",), ("sealed",)),
    "cannot_read": (("easy",), ("larger",), ("aloud",), ("said_back",), ("answered",)),
    "battery": (("handed_over",), ("answered",), ("died",), ("carried_on",), ("still_there",)),
}
"""By name, what each step waits for."""
BATTERY: Final = "battery"
FILE: Final = "rehearsal.json"
_LIMIT: Final = 1_000_000
_LARGER: Final = 100


class Rehearsal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How far somebody is with a scenario.

    Attributes:
        scenario: Its name.
        before: The interviews that were there when it began; they are none of it.
        concerns: How many concern records there were.
        marks: What has been done.
        answers: How many answers had been given when the battery died.
    """

    scenario: str
    before: tuple[str, ...] = ()
    concerns: Annotated[int, Meta(ge=0)] = 0
    marks: tuple[str, ...] = ()
    answers: Annotated[int, Meta(ge=0)] = 0

    @property
    def ticked(self) -> tuple[bool, ...]:
        """For each step, whether it has been done."""
        return tuple(set(step) <= set(self.marks) for step in SCENARIOS[self.scenario])

    def having(self, marks: Collection[str]) -> "Rehearsal":
        """Return it with more done. What has been done is never taken back."""
        return msgspec.structs.replace(self, marks=tuple(sorted({*self.marks, *marks})))


def of_session(state: InterviewState, rehearsal: Rehearsal) -> Iterator[Mark]:
    """Yield what an interview that is being held has shown so far."""
    told, again = len(state.answers), "died" in rehearsal.marks
    language = state.opened.language if state.opened is not None else ""
    shown: Mapping[Mark, bool] = {
        "handed_over": True,
        "answered": told > 0,
        "paused": state.paused,
        "easy": language.endswith(EASY_READ),
        "larger": state.text_scale > _LARGER,
        "aloud": state.read_aloud,
        "said_back": state.consent is not None,
        "carried_on": again,
        "still_there": again and told >= rehearsal.answers,
    }
    return (mark for mark, seen in shown.items() if seen)


def of_laptop(rows: Collection[InterviewRow], concerns: int, rehearsal: Rehearsal) -> Iterator[Mark]:
    """Yield what the practice laptop shows of the interviews that belong to a rehearsal."""
    stages = {row.stage for row in rows if row.id not in rehearsal.before}
    if Stage.WITHDRAWN in stages:
        yield "deleted"
    if stages & {Stage.CLOSING, Stage.SEALED, Stage.EXPORTED}:
        yield "kept"
    if stages & {Stage.SEALED, Stage.EXPORTED}:
        yield "sealed"
    if concerns > rehearsal.concerns:
        yield "concern"


def found(home: Path) -> Rehearsal | None:
    """Return what was being practised in a folder, if anything that can be read."""
    try:
        read = msgspec.json.decode(read_bounded(home / FILE, _LIMIT), type=Rehearsal)
    except (UserError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    return read if read.scenario in SCENARIOS else None


def keep(home: Path, rehearsal: Rehearsal) -> None:
    """Write down how far somebody is, so that it is there after the battery has died.

    Raises:
        DiskFull, FolderNotWritable: When it cannot be written.
    """
    write_durably(home / FILE, msgspec.json.encode(rehearsal))
