"""Promise 2: the next page is there before anybody notices that it was not."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from interview_app.interview.events import Answer, Picked, Rated, RatedRows, Wrote
from interview_app.interview.flow import KEEP
from interview_app.interview.pages import ConsentPage, Page, QuestionPage
from interview_app.ui.app import application
from interview_app.ui.jobs import Jobs
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.player import Hands
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.painting import Painted
from tests.benchmarks.timing import MS, p95, seconds
from tests.factories.interview import reply
from tests.factories.line import Line, line

SIZE = (1280, 800)
INTERVIEWS, QUICK_INTERVIEWS = 4, 1
PATIENCE_MS = 10_000
GOAL = Goal(plus=50)


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Press Continue through whole interviews; after each page, paint a bare widget of the same size."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    ours: list[float] = []
    theirs: list[float] = []
    bare = QWidget()
    bare.resize(*SIZE)
    painted = Painted(bare)
    painted.after(bare.show)
    with line(folder) as laid:
        for turn in range(QUICK_INTERVIEWS if quick else INTERVIEWS):
            for once in _press_through(laid, Hands(folder, lambda _step: None), turn):
                ours.append(once)
                theirs.append(seconds(partial(painted.after, bare.update)))
    bare.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return (
        Figure(
            promise=f"page change in the window (p95 of {len(ours)})",
            goal=GOAL,
            unit="ms",
            measured=p95(ours) * MS,
            anchor=p95(theirs) * MS,
            anchored_by="painting a bare QWidget of the same size",
        ),
    )


def _press_through(laid: Line, hands: Hands, turn: int) -> Iterator[float]:
    """Yield the seconds from the press of Continue until the next page is painted, for each page up to the last."""
    session, jobs = laid.begin(), Jobs()
    window = ParticipantWindow(session, check_pin=bool, jobs=jobs, practice=True)
    window.resize(*SIZE)
    painted = Painted(window)
    painted.after(window.show)
    hands.turn_to(window)
    while session.page.step != KEEP:
        _fill_in(hands, session.page, turn)
        press = partial(QTest.mouseClick, hands.find("continue"), Qt.MouseButton.LeftButton)
        page = session.page
        yield seconds(partial(painted.after, press))
        if session.page is page:
            raise AssertionError(f"Continue did not lead on from {page.step}")
    window.close()
    window.deleteLater()
    jobs.shutdown()


def _fill_in(hands: Hands, page: Page, turn: int) -> None:
    match page:
        case ConsentPage():
            hands.click("option:given")
        case QuestionPage(question=asked):
            _give(hands, reply(asked, turn))
        case _:
            pass


def _give(hands: Hands, answer: Answer) -> None:
    match answer:
        case Rated(point):
            hands.click(f"option:{point}")
        case Wrote(text):
            hands.type("words", text)
        case Picked(options):
            for option in options:
                hands.click(f"option:{option}")
        case RatedRows(points):
            for row, point in points.items():
                hands.click(f"cell:{row}:{point}")
        case _:
            raise AssertionError(answer)
