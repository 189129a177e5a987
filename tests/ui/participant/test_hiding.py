"""Hiding from any state: at the first paint nothing of the page is left, and nothing floats above the cover."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPlainTextEdit

from interview_app.ui.participant.window import ParticipantWindow
from tests.factories.interview import go_to
from tests.ui.participant.conftest import Room, click, find, paused, press, uncover, words_on
from tests.ui.seeing import focus, settle

pytestmark = pytest.mark.usefixtures("nothing_left")

STATES = ("page", "pause", "distress", "appearance", "hand_back", "problem")


def on_screen(window: ParticipantWindow) -> QImage:
    """Return what has been painted on the screen so far, without painting anything."""
    return window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def brought_to(window: ParticipantWindow, state: str) -> None:
    """Bring the window into a state."""
    ways = {"appearance": ("appearance",), "pause": ("pause",), "hand_back": ("pause", "hand_back")}
    click(window, *ways.get(state, ()))
    if state == "distress":
        press(Qt.Key.Key_F9)
    elif state == "problem":
        click(window, "continue")


@pytest.mark.parametrize("state", STATES)
def test_the_first_paint_after_the_press_is_the_cover(room: Room, state: str) -> None:
    """Nothing is painted between the page and the whole cover: not one pixel of the page is left on the screen."""
    session, window = room.at("v1:ok")
    brought_to(window, state)
    settle()
    before = on_screen(window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    first = on_screen(window)
    settle()
    assert first != before
    # What is painted later is only the cursor that blinks in the box for the PIN, and the ring around it.
    box = find(window, "pin")
    top = box.mapTo(window, box.rect().topLeft()).y() - 8
    below = top + box.height() + 16
    last = on_screen(window)
    for part in ((0, top), (below, window.height() - below)):
        assert first.copy(0, part[0], window.width(), part[1]) == last.copy(0, part[0], window.width(), part[1])
    assert paused(session)
    uncover(window)


def gone_away(window: ParticipantWindow) -> None:
    """Let another program come to the front, as the window system reports it."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert window.isVisible()


def test_another_program_in_front_hides(room: Room) -> None:
    """The screen is covered at once and noted as hidden; coming back does not uncover it."""
    session, window = room.at("v1:ok")
    gone_away(window)
    assert window.layers.covered
    assert paused(session)
    window.activateWindow()
    settle()
    assert window.layers.covered
    uncover(window)
    assert not paused(session)


def test_a_window_that_is_put_away_is_covered(room: Room) -> None:
    """What a task switcher shows of it is the cover."""
    _session, window = room.at("v1:ok")
    window.setWindowState(Qt.WindowState.WindowMinimized)
    settle()
    assert window.layers.covered
    window.setWindowState(Qt.WindowState.WindowNoState)
    settle()
    assert window.layers.covered


def test_our_own_other_window_in_front_does_not_hide(room: Room) -> None:
    """The fieldworker's page on a second screen may be used while the participant reads."""
    _session, window = room.at("v1:ok")
    other = QDialog()
    room.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    settle()
    assert not window.isActiveWindow()
    assert not window.layers.covered


def test_a_half_typed_pin_is_forgotten_by_whoever_goes_away(room: Room) -> None:
    """Nobody finishes it later, and nobody counts its dots."""
    _session, window = room.at("v1:ok")
    window.hide_screen()
    QTest.keyClicks(focus(), "48")
    other = QDialog()
    room.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    settle()
    box = find(window, "pin")
    assert isinstance(box, QLineEdit)
    assert box.text() == ""


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_nothing_floats_above_the_cover(room: Room) -> None:
    """Lists and dialogs of ours are closed with it."""
    _session, window = room.at("v1:ok")
    dialog = QDialog(window)
    dialog.open()
    menu = QMenu(dialog)
    menu.addAction("something of the page")
    menu.popup(window.mapToGlobal(window.rect().center()))
    settle()
    assert QApplication.activePopupWidget() is menu
    window.hide_screen()
    assert (menu.isVisible(), dialog.isVisible(), window.layers.covered) == (False, False, True)
    assert dialog.result() == QDialog.DialogCode.Rejected


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Shift])
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_keys_that_hide_work_in_a_dialog_too(room: Room, key: Qt.Key) -> None:
    """Esc there does not only close it, and Shift three times is heard as well."""
    _session, window = room.at("v1:ok")
    dialog = QDialog(window)
    dialog.open()
    dialog.activateWindow()
    room.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    for _ in range(1 if key is Qt.Key.Key_Escape else 3):
        QTest.keyClick(dialog.windowHandle(), key)
    assert (dialog.isVisible(), window.layers.covered) == (False, True)


def test_words_that_are_being_composed_are_hidden_and_not_lost(room: Room) -> None:
    """An input method's unfinished word neither holds the cover up nor shows over it, and is there afterwards."""
    _session, window = room.at("v1:why")
    box = find(window, "words")
    assert isinstance(box, QPlainTextEdit)
    box.setFocus()
    QTest.keyClicks(box, "Sam ")
    QApplication.sendEvent(box, QInputMethodEvent("nihao", []))
    settle()
    click(window, "hide")
    assert window.layers.covered
    assert "nihao" not in words_on(window)
    uncover(window)
    box = find(window, "words")
    assert isinstance(box, QPlainTextEdit)
    preedit = box.textCursor().block().layout().preeditAreaText()
    assert (box.toPlainText() + preedit).startswith("Sam nihao")


@pytest.mark.parametrize("scale", [100, 200])
def test_a_cover_that_waited_fits_the_window_as_it_is_now(room: Room, scale: int) -> None:
    """It is as large as the page, also after the window or the text has changed."""
    session = room.begin()
    go_to(session, "v1:ok")
    window = room.open(session)
    click(window, "appearance", f"scale:{scale}", "done")
    window.resize(1024, 600)
    settle()
    window.hide_screen()
    assert window.layers.cover is not None
    assert window.layers.cover.size() == window.layers.size()


def told(interface: QAccessibleInterface) -> list[str]:
    """Return every name and value in a tree of accessible things, by its children and theirs."""
    words = [interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Value)]
    for at in range(interface.childCount()):
        child = interface.child(at)
        assert child is not None
        assert interface.indexOfChild(child) == at
        words += told(child)
    return [word for word in words if word]


@pytest.mark.parametrize("panel", [False, True])
def test_what_is_covered_cannot_be_read_through_the_accessibility_tree(room: Room, *, panel: bool) -> None:
    """Neither the page nor what was typed on it; also from below a panel. It is there again after the PIN."""
    _session, window = room.at("v1:why")
    click(window, "way:typed")
    QTest.keyClicks(find(window, "words"), "Ask Sam first.")
    tree = QAccessible.queryAccessibleInterface(window)
    assert "Ask Sam first." in told(tree)
    if panel:
        click(window, "pause")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    covered = told(tree)
    assert "Type the PIN to carry on." in covered
    assert "Ask Sam first." not in covered
    assert not [word for word in covered if word in {"Pause", "Read aloud", "Skip"}]
    uncover(window)
    assert panel or "Ask Sam first." in told(tree)
    layers = QAccessible.queryAccessibleInterface(window.layers)
    assert layers.childCount() == 1
    assert layers.child(1) is None
