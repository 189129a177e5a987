"""The window as a whole: keyboard alone, text size, locking when nobody is there, and closing."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from interview_app.ui.fieldworker.idle import IdleWatch
from interview_app.ui.widgets.side_rail import SideRail
from tests.factories.house import PASSPHRASE, House
from tests.ui.desks import FieldworkerDesk, Left
from tests.ui.seeing import settle


def tab_to(desk: FieldworkerDesk, name: str) -> QWidget:
    """Press Tab until something has the focus."""
    desk.bot.waitUntil(lambda: desk.window.focusWidget() is not None)
    for _ in range(40):
        settle()
        now = desk.window.focusWidget()
        if now.objectName() == name:
            return now
        QTest.keyClick(now, Qt.Key.Key_Tab)
    raise AssertionError(name)


def test_everything_can_be_done_with_the_keyboard(desk: FieldworkerDesk) -> None:
    """Lock, unlock, start an interview: Tab, Space and Enter are enough."""
    QTest.keyClick(tab_to(desk, "lock"), Qt.Key.Key_Space)
    box = desk.wait_for("passphrase")
    desk.bot.waitUntil(lambda: desk.window.focusWidget() is box)
    QTest.keyClicks(box, PASSPHRASE)
    QTest.keyClick(tab_to(desk, "unlock"), Qt.Key.Key_Space)
    desk.wait_for("new_interview")
    QTest.keyClick(tab_to(desk, "new_interview"), Qt.Key.Key_Space)
    desk.wait_for("start")
    QTest.keyClick(tab_to(desk, "ages:18-30"), Qt.Key.Key_Space)
    QTest.keyClick(tab_to(desk, "theme:dark"), Qt.Key.Key_Space)
    QTest.keyClick(tab_to(desk, "start"), Qt.Key.Key_Space)
    desk.bot.waitUntil(lambda: bool(desk.handed_over))
    assert desk.handed_over[0].theme == "dark"


def test_the_rail_says_where_one_is(desk: FieldworkerDesk) -> None:
    """One place is checked, and it is described as this page."""
    for name in ("nav:interviews", "nav:send", "nav:today"):
        desk.click(name)
        (rail,) = [rail for rail in desk.window.findChildren(SideRail) if rail.isVisible()]
        here = [b.objectName() for b in rail.findChildren(QWidget) if b.accessibleDescription() == "This page"]
        assert here == [name]


@pytest.mark.parametrize("page", ["nav:interviews", "nav:send", "nav:today", "new_interview"])
def test_text_size_goes_round_and_stays_on_the_page(desk: FieldworkerDesk, page: str) -> None:
    """100, 125, 150, 200 and back, each time on the page where one was; the shortcut does the same."""
    desk.click(page)
    before = type(desk.fieldworker.page)
    sizes = []
    for _ in range(4):
        desk.click("text_size")
        sizes.append(desk.fieldworker.look.scale)
        assert type(desk.fieldworker.page) is before
    assert sizes == [125, 150, 200, 100]
    desk.window.activateWindow()
    QTest.keyClick(desk.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    desk.bot.waitUntil(lambda: desk.fieldworker.look.scale == 125)


def test_an_empty_chair_locks_the_laptop(desk: FieldworkerDesk, house: House) -> None:
    """After the idle time the vault is closed, with what was typed kept."""
    locked: list[bool] = []
    desk.fieldworker.locked.connect(lambda: locked.append(True))
    (watch,) = desk.window.findChildren(IdleWatch)
    watch.idle.emit()
    assert locked == [True]
    house.unlock().close()


def test_the_watch_waits_from_the_last_sign_of_life(desk: FieldworkerDesk) -> None:
    """A hidden window is not watched: the participant has the laptop, and their time is theirs."""
    watch, hasty = IdleWatch(desk.window, seconds=3600), IdleWatch(desk.window, seconds=0.01)
    timer, idle = watch._timer, list[bool]()
    hasty.idle.connect(lambda: idle.append(True))
    watch.wake()
    timer.stop()
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPoint(5, 5),
        QPoint(5, 5),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(desk.window, move)
    assert timer.isActive()  # from the beginning
    watch.sleep()
    QApplication.sendEvent(desk.window, move)
    assert not timer.isActive()
    hasty.wake()
    desk.bot.waitUntil(lambda: idle != [])
    hasty.sleep()


def test_nobody_walks_away_while_something_is_written(desk: FieldworkerDesk) -> None:
    """The rail rests, the window does not close, the text size stays."""
    desk.fieldworker.set_busy(True)
    assert not desk.sees("nav:today")
    desk.fieldworker.change_text_size(1)
    assert desk.fieldworker.look.scale == 100
    desk.fieldworker.lock()
    close = QCloseEvent()
    QApplication.sendEvent(desk.window, close)
    assert not close.isAccepted()
    desk.fieldworker.set_busy(False)
    assert desk.sees("nav:today")


def test_page_keys_scroll(desk: FieldworkerDesk) -> None:
    """What does not fit can be reached without a mouse."""
    desk.window.resize(1024, 540)
    desk.click("new_interview")
    desk.wait_for("start")
    settle()
    page = desk.fieldworker.page
    assert page is not None
    QTest.keyClick(desk.window, Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > 0  # type: ignore[attr-defined]


def test_a_locked_window_takes_no_interview_back(desk: FieldworkerDesk) -> None:
    """Whatever comes while it is locked changes nothing."""
    desk.click("lock")
    desk.fieldworker.interview_over(Left("00" * 16, "kept"))
    desk.fieldworker.interview_over(Left(None, "declined"))
    desk.wait_for("passphrase")
