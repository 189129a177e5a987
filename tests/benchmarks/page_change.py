"""Promise 2: the next page is there before anybody notices that it was not."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from interview_app.interview.flow import KEEP
from interview_app.interview.pages import ConsentPage, Page, QuestionPage, SignPage, TeachBackPage
from interview_app.ui.app import application
from interview_app.ui.jobs import Jobs
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.player import Hands
from interview_app.ui.replies import give
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.painting import Painted
from tests.benchmarks.timing import MS, p95, seconds
from tests.factories.interview import reply
from tests.factories.line import Line, line

SIZE = (1280, 800)
INTERVIEWS, QUICK_INTERVIEWS = 4, 1
PATIENCE_MS = 60_000
GOAL = Goal(plus=50)


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Press Continue through whole interviews."""
    with line(folder) as laid:
        return (changes(laid, QUICK_INTERVIEWS if quick else INTERVIEWS, "page change in the window"),)


def changes(laid: Line, interviews: int, promise: str) -> Figure:
    """Press Continue through interviews; after each page, paint a bare widget of the same size."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    ours: list[float] = []
    theirs: list[float] = []
    bare = QWidget()
    bare.resize(*SIZE)
    painted = Painted(bare)
    painted.after(bare.show)
    for turn in range(interviews):
        for once in press_through(laid, Hands(Path(), lambda _step: None), turn):
            ours.append(once)
            theirs.append(seconds(partial(painted.after, bare.update)))
    bare.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Figure(
        promise=f"{promise} (p95 of {len(ours)})",
        goal=GOAL,
        unit="ms",
        measured=p95(ours) * MS,
        anchor=p95(theirs) * MS,
        anchored_by="painting a bare QWidget of the same size",
    )


def press_through(laid: Line, hands: Hands, turn: int) -> Iterator[float]:
    """Yield the seconds from the press of Continue until the next page is painted, for each page up to the last."""
    session, jobs = laid.begin(), Jobs()
    window = ParticipantWindow(session, check_pin=bool, jobs=jobs, practice=True)
    window.resize(*SIZE)
    painted = Painted(window)
    painted.after(window.show)
    hands.turn_to(window)
    while session.page.step != KEEP:
        fill_in(hands, session.page, turn)
        press = partial(QTest.mouseClick, hands.find("continue"), Qt.MouseButton.LeftButton)
        page = session.page
        yield seconds(partial(painted.after, press))
        if session.page is page:
            raise AssertionError(f"Continue did not lead on from {page.step}")
    window.close()
    window.deleteLater()
    jobs.shutdown()


def fill_in(hands: Hands, page: Page, turn: int) -> None:
    """Do what a page asks for before Continue leads on."""
    match page:
        case ConsentPage():
            hands.click("option:given")
        case SignPage():
            hands.click("way:spoken")
            hands.click("witness:present")
        case TeachBackPage():
            hands.click("outcome:own_words")
        case QuestionPage(question=asked):
            give(hands, reply(asked, turn))
        case _:
            pass
