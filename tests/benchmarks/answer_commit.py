"""Promise 1: an answer is safe before the next page comes, at little more than the price of one synchronised write."""

import os
from functools import partial
from io import FileIO
from pathlib import Path

from interview_app.interview.events import Answered, encode
from interview_app.interview.flow import KEEP
from interview_app.interview.pages import QuestionPage
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import MS, p95, seconds
from tests.factories.interview import go_on, reply
from tests.factories.line import line

INTERVIEWS, QUICK_INTERVIEWS = 12, 1
GOAL = Goal(times=1.5, plus=1)


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Answer every question of some interviews; after each, append as many bytes to a bare file and synchronise it."""
    ours: list[float] = []
    theirs: list[float] = []
    with line(folder) as laid, (folder / "raw").open("ab", buffering=0) as raw:
        for turn in range(QUICK_INTERVIEWS if quick else INTERVIEWS):
            session = laid.begin()
            while session.page.step != KEEP:
                if not isinstance(session.page, QuestionPage):
                    go_on(session)
                    continue
                answer = reply(session.page.question, turn)
                written = encode(Answered(session.page.step, answer))
                ours.append(seconds(partial(session.answer, answer)))
                theirs.append(seconds(partial(_append, raw, written)))
    return (
        Figure(
            promise=f"answer stored, next page known (p95 of {len(ours)})",
            goal=GOAL,
            unit="ms",
            measured=p95(ours) * MS,
            anchor=p95(theirs) * MS,
            anchored_by="raw append + fdatasync of the answer's bytes",
        ),
    )


def _append(raw: FileIO, written: bytes) -> None:
    raw.write(written)
    os.fdatasync(raw.fileno())
