"""Hand-over mode: the participant's window has no way to the fieldworker's pages in it, and none out of it."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget

from interview_app.ui.participant.confines import Confines
from interview_app.ui.participant.window import ParticipantWindow
from tests.factories.interview import go_on
from tests.ui.participant.conftest import Room, click, find, press, words_on
from tests.ui.seeing import focus, settle

pytestmark = pytest.mark.usefixtures("nothing_left")

OURS = ("interview_app.ui.participant", "interview_app.ui.pages", "interview_app.ui.widgets", "PySide6.")


def strangers(window: ParticipantWindow) -> set[str]:
    """Return what in a window's widget tree, visible or not, is no widget for a participant."""
    modules = {type(widget).__module__ for widget in (window, *window.findChildren(QWidget))}
    return {module for module in modules if not module.startswith(OURS)}


def test_the_fieldworkers_navigation_is_not_in_the_tree(room: Room) -> None:
    """On no page, in no panel and under no cover: absent, not hidden. There is no menu and no tool bar either."""
    session = room.begin()
    window = room.open(session)
    while session.page.step != "keep":
        window._show_page()
        assert strangers(window) == set(), session.page.step
        go_on(session)
    for names in (("pause",), ("distress",), ("carry_on", "appearance"), ("done", "hide")):
        click(window, *names)
        assert strangers(window) == set(), names
        assert window.findChildren(QMenu) == []
        assert [widget for widget in window.findChildren(QWidget) if widget.objectName().startswith("nav:")] == []
    assert window.actions() == []


def middle(widget: QWidget) -> QPoint:
    """Return the middle of a widget in its window."""
    return widget.mapTo(widget.window(), widget.rect().center())


def test_no_button_and_no_key_opens_a_menu_or_help(room: Room) -> None:
    """The other mouse button, the menu key, Shift+F10, F1 and Ctrl with a letter do nothing at all."""
    _session, window = room.at("v1:why")
    box, handle = find(window, "words"), window.windowHandle()
    bar = window.layers.shell.area.verticalScrollBar()
    shown = words_on(window)
    for widget in (box, bar, find(window, "pause")):
        widget.setFocus()
        QTest.mouseClick(handle, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, middle(widget))
        for key in (Qt.Key.Key_Menu, Qt.Key.Key_F1, Qt.Key.Key_Help):
            QTest.keyClick(handle, key)
        QTest.keyClick(handle, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        for letter in (Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_P, Qt.Key.Key_S):
            QTest.keyClick(handle, letter, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert QApplication.activePopupWidget() is None
        assert QApplication.activeModalWidget() is None
    assert window.isVisible()
    assert words_on(window) == shown


def test_words_can_still_be_marked_copied_and_typed(room: Room) -> None:
    """What is taken away is not what people write with."""
    _session, window = room.at("v1:why")
    box, handle = find(window, "words"), window.windowHandle()
    assert isinstance(box, QPlainTextEdit)
    box.setFocus()
    for key in (Qt.Key.Key_S, Qt.Key.Key_O, Qt.Key.Key_Q):
        QTest.keyClick(handle, key)
    QTest.keyClick(handle, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(handle, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert box.toPlainText() == ""
    QTest.keyClick(handle, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.toPlainText() == "soq"


def test_pictures_and_files_cannot_be_put_into_a_box(room: Room) -> None:
    """Pasting a picture changes nothing; nothing can be dropped on the window."""
    _session, window = room.at("v1:why")
    box = find(window, "words")
    assert isinstance(box, QPlainTextEdit)
    box.setFocus()
    QGuiApplication.clipboard().setImage(QImage(8, 8, QImage.Format.Format_RGB32))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.toPlainText() == ""
    data = QMimeData()
    data.setText("from another program")
    copy, no_button = Qt.DropAction.CopyAction, Qt.MouseButton.NoButton
    drop = QDropEvent(QPointF(middle(box)), copy, data, no_button, Qt.KeyboardModifier.NoModifier)
    confines = window.findChild(Confines)
    assert confines is not None
    assert confines.eventFilter(window.windowHandle(), drop)
    assert not box.acceptDrops()
    QGuiApplication.clipboard().clear()


def test_marked_words_cannot_be_dragged_out(room: Room) -> None:
    """Pressing on a selection begins another one."""
    _session, window = room.at("v1:why")
    box = find(window, "words")
    assert isinstance(box, QPlainTextEdit)
    QTest.keyClicks(box, "words of somebody")
    box.selectAll()
    QTest.mousePress(box.viewport(), Qt.MouseButton.LeftButton, pos=box.cursorRect().center())
    assert not box.textCursor().hasSelection()
    QTest.mouseRelease(box.viewport(), Qt.MouseButton.LeftButton, pos=box.cursorRect().center())


def test_tab_stays_inside(room: Room) -> None:
    """However often it is pressed."""
    _session, window = room.at("v1:ok")
    for _ in range(40):
        press(Qt.Key.Key_Tab)
        assert window.isAncestorOf(focus())
