"""What a record says of the fieldworker's notes by question. Which question it was is kept, and no time."""

import unicodedata
from typing import Annotated

from msgspec import Meta

from interview_app.bundle.record_part import Part
from interview_app.interview import flow
from interview_app.interview.console import MARKS, Beside, Level, Mark
from interview_app.interview.state import InterviewState
from interview_app.study.load import LoadedStudy

Step = Annotated[str, Meta(min_length=1, max_length=200)]


class Noted(Part, frozen=True):
    """What the fieldworker noted beside one question or page.

    Attributes:
        step: The page, as an answer's place is written: "v2:why" is the question *why* of the second story.
        note: Their words, about the participant and not by them.
        marks: What they marked it as, in a fixed order.
        distress: How the participant seemed there, in the order in which it was seen.
        taken_out: Whether the participant took out something that was noted here; what stands here came later.
    """

    step: Step
    note: str = ""
    marks: tuple[Mark, ...] = ()
    distress: tuple[Level, ...] = ()
    taken_out: bool = False


def of(loaded: LoadedStudy, state: InterviewState) -> tuple[Noted, ...]:
    """Return everything that was noted, in the order of the pages and not of the clock."""
    order = {step: at for at, step in enumerate(flow.steps(loaded, state))}
    noted = [(step, beside) for step, beside in state.console.beside.items() if beside.taken_out or not beside.bare]
    return tuple(_noted(*each) for each in sorted(noted, key=lambda each: (order.get(each[0], len(order)), each[0])))


def _noted(step: str, beside: Beside) -> Noted:
    return Noted(
        step=step,
        note=unicodedata.normalize("NFC", beside.note),
        marks=tuple(mark for mark in MARKS if mark in beside.marks),
        distress=beside.levels,
        taken_out=beside.taken_out,
    )
