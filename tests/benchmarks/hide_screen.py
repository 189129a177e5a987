"""Promise: Hide screen covers the heaviest page, in the largest text, before anybody can look up."""

import os
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from interview_app.ui.app import application
from interview_app.ui.jobs import Jobs
from interview_app.ui.participant.layers import Layers
from interview_app.ui.participant.window import ParticipantWindow
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import MS, p95, seconds
from tests.factories.interview import go_to
from tests.factories.line import Line, line

SIZE = (1280, 800)
HEAVIEST = "end:trust"
"""The grid of six rows and five points: the most widgets of any page."""
SCALE = 200
TIMES, QUICK_TIMES = 100, 5
GOAL = Goal(plus=50)


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Press Esc as the window system reports it; after each press, repaint a bare widget of the same size."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    bare = QWidget()
    bare.resize(*SIZE)
    bare.show()
    ours: list[float] = []
    work: list[float] = []
    theirs: list[float] = []
    with line(folder) as laid:
        for once, worked in _hides(laid, QUICK_TIMES if quick else TIMES):
            ours.append(once)
            work.append(worked)
            theirs.append(seconds(bare.repaint))
    bare.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return (
        _figure(f"hide screen, from the press to the paint (p95 of {len(ours)})", p95(ours), p95(theirs)),
        _figure(f"hide screen, from the press to the paint (longest of {len(ours)})", max(ours), max(theirs)),
        # What a machine that is busy with other things would not have taken away.
        _figure(f"hide screen, processor time (longest of {len(ours)})", max(work), max(theirs)),
    )


def _figure(promise: str, measured: float, anchor: float) -> Figure:
    by = "repainting a bare QWidget of the same size"
    return Figure(promise=promise, goal=GOAL, unit="ms", measured=measured * MS, anchor=anchor * MS, anchored_by=by)


def _hides(laid: Line, times: int) -> Iterator[tuple[float, float]]:
    """Yield the seconds from a press until the cover is painted, before the break is stored; and uncover again.

    Both are there: what passed on the wall, and what this process worked.
    """
    session, jobs = laid.begin(), Jobs()
    go_to(session, HEAVIEST)
    session.set_aids("cream", SCALE)
    window = ParticipantWindow(session, check_pin=bool, jobs=jobs, practice=True)
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    painted: list[tuple[float, float]] = []
    window.layers.repaint = partial(_stamp, window, painted)  # type: ignore[method-assign]  # told from outside
    for _ in range(times):
        _settle()
        began = _now()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
        ended = painted[-1]
        yield ended[0] - began[0], ended[1] - began[1]
        cover = window.layers.cover
        if cover is None:
            raise AssertionError("the press did not hide the screen")
        box = cover.findChild(QLineEdit, "pin")
        if box is None:
            raise AssertionError("the cover asks for no PIN")
        QTest.keyClicks(box, "1")
        QTest.keyClick(box, Qt.Key.Key_Return)
    window.close()
    window.deleteLater()
    jobs.shutdown()


def _stamp(window: ParticipantWindow, painted: list[tuple[float, float]]) -> None:
    Layers.repaint(window.layers)
    painted.append(_now())


def _now() -> tuple[float, float]:
    """Return the time on the wall and the processor time of this process."""
    return time.perf_counter(), time.process_time()


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
