"""Promises: an interview starts at once, and however long it lasts, the window needs no more memory in the end.

A process of its own goes through an interview as somebody does who is in no hurry: forwards to the end, back to the
first story and forwards again, with other colours and the cover on the way. Three hours are 720 page changes at one
every fifteen seconds. The memory in use after the first quarter, when everything has been shown once, is compared with
that at the end.
"""

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from interview_app.interview.flow import KEEP
from interview_app.interview.pages import QuestionPage
from interview_app.ui.app import application
from interview_app.ui.jobs import Jobs
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.player import Hands
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.page_change import SIZE, fill_in
from tests.benchmarks.painting import Painted
from tests.benchmarks.timing import MS, seconds
from tests.factories.line import Line, line

ROOT = Path(__file__).resolve().parents[2]
PAGES, QUICK_PAGES = 720, 80
ONCE_IN = 25
"""Page changes between two other looks, and between two covers."""
START_GOAL = Goal(plus=1000)
MEMORY_GOAL = Goal(plus=16)
PIN = "4821"
PATIENCE_S = 900


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Start an interview and stay in it for three hours."""
    pages = QUICK_PAGES if quick else PAGES
    command = [sys.executable, "-m", "tests.benchmarks.long_session", str(folder), str(pages)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, timeout=PATIENCE_S, check=True
    )
    started, bare, before, after = map(float, ran.stdout.split())
    return (
        Figure("interview started, first page painted", START_GOAL, "ms", started, bare, "painting a bare QWidget"),
        Figure(
            f"memory that {pages} page changes add",
            MEMORY_GOAL,
            "MiB",
            max(after - before, 0.1),
            before,
            "the process after a quarter of them",
        ),
    )


def in_use() -> float:
    """Return the memory that this process holds now, in MiB (Linux)."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def stay(laid: Line, folder: Path, pages: int) -> tuple[float, float, float]:
    """Start an interview and change pages so often; return the seconds to the first page, and both marks."""
    opened: list[ParticipantWindow] = []
    jobs = Jobs()

    def start() -> None:
        window = ParticipantWindow(laid.begin(), check_pin=PIN.__eq__, jobs=jobs, practice=True)
        window.resize(*SIZE)
        opened.append(window)
        Painted(window).after(window.show)

    started = seconds(start)
    steps = _wander(opened[0], Hands(folder, lambda _step: None))
    for _ in islice(steps, pages // 4):
        pass
    before = in_use()
    for _ in islice(steps, pages - pages // 4):
        pass
    after = in_use()
    opened[0].close()
    jobs.shutdown()
    return started, before, after


def _wander(window: ParticipantWindow, hands: Hands) -> Iterator[None]:
    """Change pages without end, and yield after each."""
    hands.turn_to(window)
    painted, session = Painted(window), window._session
    looks, ahead = cycle(("dark", "contrast", "cream")), True
    for count in cycle(range(1, 2 * ONCE_IN + 1)):
        if session.page.step == KEEP:
            ahead = False
        elif session.page.step.startswith("v1:"):
            ahead = True
        if ahead and not (isinstance(session.page, QuestionPage) and session.page.answer is not None):
            fill_in(hands, session.page, 0)
        press = partial(QTest.mouseClick, hands.find("continue" if ahead else "back"), Qt.MouseButton.LeftButton)
        painted.after(press)
        if count == ONCE_IN:
            hands.click("appearance")
            painted.after(partial(hands.click, f"theme:{next(looks)}"))
            painted.after(partial(hands.click, "done"))
        elif count == 2 * ONCE_IN:
            window.hide_screen()
            hands.type("pin", PIN)
            painted.after(partial(hands.click, "pin_ok"))
        yield


def _child(folder: str, pages: str) -> None:
    """Stay in an interview, and print the milliseconds to the first page, those of a bare widget, and both marks."""
    application()
    bare = QWidget()
    bare.resize(*SIZE)
    theirs = seconds(partial(Painted(bare).after, bare.show))
    with line(Path(folder)) as laid:
        started, before, after = stay(laid, Path(folder), int(pages))
    sys.stdout.write(f"{started * MS} {theirs * MS} {before} {after}\n")


if __name__ == "__main__":
    _child(*sys.argv[1:])
