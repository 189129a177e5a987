"""From an error to what a person reads."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from interview_app.base.files import DiskFull
from interview_app.base.paths import FolderNotWritable
from interview_app.ui import notices
from interview_app.ui.theme import Look

SECRET = "Sam told me about the knife"

pytestmark = pytest.mark.usefixtures("nothing_left")


def test_a_user_error_is_three_sentences_and_a_code(qtbot: QtBot) -> None:
    """With its fields filled in, and readable by assistive technology as an alert."""
    notice = notices.notice(FolderNotWritable(folder="/media/stick"), Look())
    qtbot.addWidget(notice)
    assert "/media/stick" in notice.words()
    interface = QAccessible.queryAccessibleInterface(notice)
    assert interface.role() == QAccessible.Role.AlertMessage
    assert interface.text(QAccessible.Text.Name) == notice.words()
    assert notices.sentences(DiskFull()) == (DiskFull.happened, DiskFull.safe, DiskFull.next_step)
    assert notices.code(DiskFull()) == "DISK-FULL"


def test_a_bug_is_shown_without_what_it_says(qtbot: QtBot) -> None:
    """Its text may hold an answer."""
    notice = notices.notice(ValueError(SECRET), Look(), closable=False)
    qtbot.addWidget(notice)
    assert SECRET not in notice.words()
    assert notices.code(ValueError(SECRET)) == "INTERNAL"
    assert notice.findChild(QWidget, "close_notice") is None


def test_a_notice_closes_when_asked(qtbot: QtBot) -> None:
    """Never by itself: nobody reads at a given speed."""
    notice = notices.notice(DiskFull(), Look())
    qtbot.addWidget(notice)
    notice.show()
    close = notice.findChild(QWidget, "close_notice")
    assert isinstance(close, QWidget)
    with qtbot.waitSignal(notice.closed):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)


def test_a_bug_that_nobody_caught_opens_a_box(qtbot: QtBot) -> None:
    """In words, with the code, and without the error's own text."""
    read: list[str] = []

    def read_and_close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        read.append(f"{box.text()} {box.informativeText()}")
        box.accept()

    QTimer.singleShot(0, read_and_close)
    notices.show_bug(ValueError(SECRET))
    qtbot.waitUntil(lambda: bool(read))
    assert "INTERNAL" in read[0]
    assert SECRET not in read[0]
