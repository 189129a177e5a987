"""`python -m tests.stress.window HOME MEMORY INTERVIEW before|after`: the real windows, unlocked, read in, and locked.

Reads the passphrase from standard input, so that it stands in no argument. Before the lock, and again in the fresh
process that takes its place, everything readable in this process's memory is copied to the pipe MEMORY: the search is
for others, who do not have to hold in their memory what they are searching for.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from interview_app.base.clock import system_randomness
from interview_app.base.paths import LaptopPaths
from interview_app.base.process import close_the_shutters, start_afresh
from interview_app.ui.app import Desk, application
from interview_app.ui.fieldworker.interview_list import InterviewList
from tests.factories.clock import FixedClock

_CHUNK = 1 << 20
_STEP_MS = 10
_MOST_STEPS = 3000


def copy_memory(pipe: Path) -> None:
    """Write every readable mapping of this process to a pipe."""
    ranges = [line.split() for line in Path("/proc/self/maps").read_text().splitlines()]
    with Path("/proc/self/mem").open("rb", buffering=0) as memory, pipe.open("wb", buffering=0) as out:
        for words in ranges:
            if "r" in words[1] and not (len(words) > 5 and words[5].startswith("[v")):
                begin, end = (int(word, 16) for word in words[0].split("-"))
                _copy(memory.fileno(), out.fileno(), begin, end)


def _copy(memory: int, out: int, begin: int, end: int) -> None:
    for at in range(begin, end, _CHUNK):
        try:
            piece = os.pread(memory, min(_CHUNK, end - at), at)
        except OSError:
            return  # a guard page, or one that was given back meanwhile
        while piece:
            piece = piece[os.write(out, piece) :]


def wait_until(ready: Callable[[], bool]) -> None:
    """Let the windows live until something is so."""
    for _ in range(_MOST_STEPS):
        if ready():
            return
        QTest.qWait(_STEP_MS)
    raise TimeoutError


def press(window: QWidget, name: str) -> None:
    """Click a widget once it can be used."""

    def there() -> list[QWidget]:
        found = window.findChildren(QWidget, name)
        return [each for each in found if each.isVisible() and each.isEnabled()]

    wait_until(lambda: bool(there()))
    QTest.mouseClick(there()[0], Qt.MouseButton.LeftButton)


def lock_after_reading(desk: Desk, interview: str, pipe: Path) -> None:
    """Unlock, hand the laptop over on the page with what was said, have the memory copied, and lock."""
    window = desk.fieldworker
    wait_until(lambda: window.findChild(QWidget, "passphrase") is not None)
    box = window.findChild(QWidget, "passphrase")
    if isinstance(box, QWidget):
        QTest.keyClicks(box, sys.stdin.readline().rstrip("\n"))
    press(window, "unlock")
    press(window, "nav:interviews")
    found = window.findChild(InterviewList, "interviews")
    if isinstance(found, InterviewList):
        found.choose([line.id for line in found.lines].index(interview))
    press(window, "do:carry_on")
    wait_until(lambda: desk.participant is not None and desk.participant.layers.shell.view is not None)
    sys.stdout.write("reading\n")
    sys.stdout.flush()
    copy_memory(pipe)
    desk.lock()
    wait_until(lambda: False)


def main() -> int:
    """Do the first half, or in the fresh process the second."""
    home, pipe, interview, when = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    if os.geteuid() == 0:
        close_the_shutters()  # after it only root may look, also into its own memory
    application()
    again = ["-m", "tests.stress.window", str(home), str(pipe), interview, "after"]
    desk = Desk(
        LaptopPaths(home),
        clock=FixedClock(),
        randomness=system_randomness,
        show_participant=lambda window: window.show(),
        restart=lambda: start_afresh(again),
    )
    desk.fieldworker.show()
    if when == "before":
        lock_after_reading(desk, interview, pipe)
    wait_until(lambda: desk.fieldworker.findChild(QWidget, "passphrase") is not None)
    sys.stdout.write("locked\n")
    sys.stdout.flush()
    copy_memory(pipe)
    sys.stdin.readline()
    desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
