"""The safeguarding lead's window, opened on its own."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from interview_app.cli.main import run
from interview_app.crypto import age
from interview_app.ui.lead.window import LeadWindow
from tests.factories.concerns import LEAD

PASSPHRASE = "six words that nobody would guess"


def close_soon(seen: list[str]) -> None:
    """Note the window's title when it is there, and close it."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, LeadWindow) and window.isVisible():
            seen.append(window.windowTitle())
            window.close()
            return
    QTimer.singleShot(20, lambda: close_soon(seen))


@pytest.mark.usefixtures("qtbot")
def test_the_lead_opens_and_closes_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command asks for the key's passphrase, shows the window, and ends with status 0 when it is closed."""
    # The command replaces the hook, with one that shows a box and waits for a person; other tests get theirs back.
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    key, passphrase = tmp_path / "lead.age", tmp_path / "passphrase"
    key.write_bytes(age.encrypt_bytes(str(LEAD).encode(), [age.PassphraseRecipient(PASSPHRASE, 10)]))
    passphrase.write_text(PASSPHRASE + "\n")
    seen: list[str] = []
    QTimer.singleShot(0, lambda: close_soon(seen))
    words = ["concern", "inbox", str(tmp_path / "inbox"), "--identity", str(key), "--passphrase-file", str(passphrase)]
    monkeypatch.setattr("interview_app.ui.safeguarding.seen_application", QApplication.instance)
    assert run(words) == 0
    assert seen == ["Interview Companion: concern inbox"]
    assert not (tmp_path / "inbox").exists()
