"""Promise 3: from starting the program until a person can type their passphrase.

Both processes are watched from outside, by what Qt itself says about painting; nothing is built into the program.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from interview_app.base.paths import HOME_VARIABLE
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import MS, median
from tests.factories.clock import FixedClock
from tests.factories.house import House

ROUNDS, QUICK_ROUNDS = 15, 1
GOAL = Goal(times=2)
PATIENCE_SECONDS = 60
UNLOCK_BUTTON = 'name="unlock"'
ON_SCREEN = "Flushing"
BARE = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1280, 800)
window.show()
app.exec()
"""


def measure(folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Start the program on a laptop that is set up, and a bare window, in turns; the first round only warms up."""
    house = House(folder, FixedClock())
    house.make_laptop()
    environment = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        # Both start from compiled files, and none is left in the checkout.
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "qt.widgets.painting=true",
        HOME_VARIABLE: str(house.paths.home),
    }
    ours = partial(_start, [sys.executable, "-m", "interview_app"], environment, UNLOCK_BUTTON)
    bare = partial(_start, [sys.executable, "-c", BARE], environment, "")
    pairs = [(ours(), bare()) for _ in range(1 + (QUICK_ROUNDS if quick else ROUNDS))]
    times = tuple(zip(*pairs[1:], strict=True))
    return (
        Figure(
            promise=f"start to unlock page painted (median of {len(times[0])})",
            goal=GOAL,
            unit="ms",
            measured=median(times[0]) * MS,
            anchor=median(times[1]) * MS,
            anchored_by="start to a bare PySide6 window painted",
        ),
    )


def _start(command: Sequence[str], environment: dict[str, str], shown: str) -> float:
    """Start a process, stop it once a window with a widget called `shown` is on the screen; return the seconds."""
    began = time.perf_counter()
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        watchdog = threading.Timer(PATIENCE_SECONDS, process.kill)
        watchdog.start()
        try:
            _wait_for_paint(process, shown)
            return time.perf_counter() - began
        finally:
            watchdog.cancel()
            process.kill()


def _wait_for_paint(process: subprocess.Popen[str], shown: str) -> None:
    if process.stderr is None:
        raise AssertionError("standard error is a pipe")
    seen = not shown
    for line in process.stderr:
        seen = seen or shown in line
        if seen and ON_SCREEN in line:
            return
    raise RuntimeError("the process ended before its window was painted")
