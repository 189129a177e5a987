"""Practice from end to end: the process dies with the battery, and the end of practice starts the program anew."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from interview_app.interview import rehearsal

ROOT = Path(__file__).resolve().parents[2]
PRESSED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from interview_app.ui import rehearsing
from interview_app.ui.app import application

mark = Path({mark!r})
if mark.exists():  # this is the program that came up instead
    said = mark.with_name("saying")
    said.write_text("words: " + " ".join(sys.argv[1:]))
    said.rename(mark.with_name("said"))
    sys.exit(0)
app = application()


def press():
    for window in app.topLevelWidgets():
        if window.objectName() == "rehearsal" and window.isVisible() and not mark.exists():
            mark.touch()
            getattr(window, {wish!r}).emit()


timer = QTimer()
timer.timeout.connect(press)
timer.start(100)
sys.exit(rehearsing.main("battery"))
"""


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.skipif(sys.platform == "win32", reason="the signal is POSIX's")
@pytest.mark.parametrize(
    ("wish", "status", "words"), [("battery_wanted", -9, "words: practise battery"), ("end_wanted", 0, "words: ")]
)
def test_practice_ends_and_what_comes_next_begins(
    qtbot: QtBot, tmp_path: Path, wish: str, status: int, words: str
) -> None:
    """The battery kills the process, and the same scenario comes up; the end leads to the program itself."""
    code = PRESSED.format(mark=str(tmp_path / "pressed"), wish=wish)
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "INTERVIEW_APP_HOME": str(tmp_path / "home"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    ended = subprocess.run([sys.executable, "-c", code], env=environment, check=False, timeout=900)
    assert ended.returncode == status
    said = tmp_path / "said"
    qtbot.waitUntil(said.exists, timeout=60_000)
    assert said.read_text() == words
    practised = rehearsal.found(tmp_path / "home" / "practice" / "scenarios")
    assert (practised is not None and "died" in practised.marks) == (status != 0)
