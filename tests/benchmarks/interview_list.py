"""A list of 10,000 interviews: finding some of them and sorting them, from the key press until it is painted."""

import os
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView, QWidget

from interview_app.ui.app import application
from interview_app.ui.fieldworker.interviews_page import InterviewsPage
from interview_app.ui.fieldworker.values import InterviewLine, Stage
from interview_app.ui.theme import Look
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.painting import Painted
from tests.benchmarks.timing import MS, in_turns, p95

SIZE = (1280, 800)
MANY, ROUNDS, QUICK_ROUNDS = 10_000, 40, 6
GOAL = Goal(plus=200)
STAGES: tuple[Stage, ...] = ("open", "closing", "sealed", "exported", "acknowledged", "withdrawn")


def measure(_folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Type into the box and change the order in turn; between, paint a bare list view of the same size."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    page, bare = InterviewsPage(Look()), QTableView()
    lines = [
        InterviewLine(f"{n:032x}", f"amber kettle {n * 7919 % MANY}", _day(n), STAGES[n % len(STAGES)])
        for n in range(MANY)
    ]
    opened = Painted(page)
    painted = Painted(bare)
    for each, watch in ((page, opened), (bare, painted)):
        each.resize(*SIZE)
        watch.after(each.show)
    rounds = QUICK_ROUNDS if quick else ROUNDS
    # Fonts and signs are loaded by then: Today has shown them.
    opened.after(partial(page.show_lines, lines[:10]))
    anchor = partial(painted.after, bare.viewport().update)
    came, anchors = in_turns(partial(opened.after, partial(page.show_lines, lines)), anchor, max(3, rounds // 8))
    figures = [_figure(f"list of {MANY:,} interviews comes up (p95 of {len(came)})", came, anchors)]
    for name, act in (("found by label", _typing(page)), ("sorted anew", _sorting(page))):
        ours, theirs = in_turns(partial(opened.after, act), anchor, rounds)
        figures.append(_figure(f"list of {MANY:,} interviews {name} (p95 of {rounds})", ours, theirs))
    for each in (page, bare):
        each.close()
        each.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return tuple(figures)


def _figure(promise: str, ours: list[float], theirs: list[float]) -> Figure:
    return Figure(
        promise, GOAL, "ms", p95(ours) * MS, p95(theirs) * MS, "painting an empty QTableView of the same size"
    )


def _day(n: int) -> date:
    return date(2024, 1, 1) + timedelta(days=n * 31 % 1000)


def _typing(page: InterviewsPage) -> Callable[[], None]:
    """Return an act that types one more digit, or takes the digits away again."""
    box = page.findChild(QLineEdit, "find")
    assert box is not None

    def act() -> None:
        if len(box.text()) > len("12"):
            box.clear()
        else:
            QTest.keyClicks(box, "1")

    return act


def _sorting(page: InterviewsPage) -> Callable[[], None]:
    """Return an act that goes to the next order, each time of a list that was never sorted by it."""
    box = page.findChild(QComboBox, "order")
    assert isinstance(box, QWidget)

    def act() -> None:
        key = Qt.Key.Key_Home if box.currentIndex() == box.count() - 1 else Qt.Key.Key_Down
        page._lines._ordered.clear()
        QTest.keyClick(box, key)

    return act
