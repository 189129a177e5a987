"""What is typed stays in the box."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interview_app.ui import theme
from interview_app.ui.widgets.text_box import LineBox, TextBox
from tests.ui.seeing import settle

WORDS = "They told my school."


@pytest.fixture
def clipboard() -> Iterator[QClipboard]:
    """Return the clipboard, empty before and after."""
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


@pytest.fixture
def box(qtbot: QtBot) -> TextBox:
    """Return a box with words in it, all of them selected."""
    made = TextBox("Words", "words", theme.look("cream", 100))
    qtbot.addWidget(made)
    made.show()
    made.setPlainText(WORDS)
    made.selectAll()
    settle()
    return made


def test_cut_and_paste_work_inside(box: TextBox, clipboard: QClipboard) -> None:
    """Somebody may move a sentence; no history of the clipboard is to keep it."""
    QTest.keyClick(box, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert box.toPlainText() == ""
    assert clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")
    QTest.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.toPlainText() == WORDS


def test_a_full_box_takes_no_more_and_loses_nothing(qtbot: QtBot) -> None:
    """Wherever somebody types on, what was there stays; an emoji is one sign, and what was stored shows whole."""
    box = TextBox("Words", "words", theme.look("cream", 100), most=5)
    qtbot.addWidget(box)
    box.show()
    QTest.keyClicks(box, "abcd")
    box.insertPlainText("\U0001f600")
    assert box.toPlainText() == "abcd\U0001f600"
    box.moveCursor(QTextCursor.MoveOperation.Start)
    with qtbot.waitSignal(box.refused):
        QTest.keyClicks(box, "x")
    assert box.toPlainText() == "abcd\U0001f600"
    QTest.keyClick(box, Qt.Key.Key_Delete)
    QTest.keyClicks(box, "x")
    assert box.toPlainText() == "xbcd\U0001f600"
    box.setPlainText("longer than that")
    assert box.toPlainText() == "longer than that"


def test_what_was_copied_goes_with_the_page(box: TextBox, clipboard: QClipboard) -> None:
    """On the next page, behind the cover and after the interview, nothing can be pasted anywhere."""
    box.copy()
    assert clipboard.text() == WORDS
    box.hide()
    assert clipboard.text() == ""


def test_what_somebody_else_copied_stays(box: TextBox, clipboard: QClipboard) -> None:
    """The clipboard is not ours to empty."""
    clipboard.setText("another program's")
    box.hide()
    assert clipboard.text() == "another program's"


def test_a_pin_or_passphrase_cannot_be_copied(qtbot: QtBot, clipboard: QClipboard) -> None:
    """Dots give nothing away."""
    line = LineBox("PIN", "pin", secret=True)
    qtbot.addWidget(line)
    line.setText("4821")
    line.selectAll()
    line.copy()
    assert clipboard.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_a_part_of_a_code_is_marked_when_it_is_copied_and_goes_with_the_page(
    qtbot: QtBot, clipboard: QClipboard, key: Qt.Key
) -> None:
    """A single line as well: no history keeps it, and nobody can paste it once the page is gone."""
    line = LineBox("Part 1", "code_part_typed")
    qtbot.addWidget(line)
    line.show()
    line.setText("7K2M")
    line.selectAll()
    QTest.keyClick(line, key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "7K2M"
    assert clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")
    assert line.text() == ("7K2M" if key == Qt.Key.Key_C else "")
    line.hide()
    assert clipboard.text() == ""


def test_a_box_goes_quietly_when_nothing_was_ever_copied(qtbot: QtBot) -> None:
    """There may be no clipboard at all yet; and going twice is no harm."""
    box = TextBox("Words", "words", theme.look("cream", 100))
    qtbot.addWidget(box)
    for _ in range(2):
        box.show()
        box.hide()
