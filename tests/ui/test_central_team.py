"""The central team's window, opened on its own."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from interview_app.ui import central_team
from interview_app.ui.centre.window import CentreWindow
from tests.factories.centre import founded


def close_soon(seen: list[str]) -> None:
    """Note the window's title when it is there, and close it."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, CentreWindow) and window.isVisible():
            seen.append(window.windowTitle())
            window.close()
            return
    QTimer.singleShot(20, lambda: close_soon(seen))


@pytest.mark.usefixtures("qtbot")
def test_a_coordinator_opens_and_closes_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command shows the window, and ends with status 0 when it is closed."""
    # The command replaces the hook, with one that shows a box and waits for a person; other tests get theirs back.
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    seen: list[str] = []
    with founded(tmp_path / "centre") as centre:
        QTimer.singleShot(0, lambda: close_soon(seen))
        assert central_team.show(centre) == 0
    assert seen == ["Interview Companion: central team"]
