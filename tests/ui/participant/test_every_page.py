"""What holds for each page at each text size: names, order, focus, room for words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from interview_app.interview.pages import Progress
from interview_app.ui import theme
from interview_app.ui.participant.frame import Frame
from interview_app.ui.widgets.focus_ring import REACH, FocusRing
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.reading_order import stops
from tests.factories.pages import PAGES
from tests.ui.seeing import clipped, focus, place, seen, settle, show, small_targets

pytestmark = pytest.mark.usefixtures("nothing_left")

SCREENS = [((1280, 800), 100), ((1280, 720), 150), ((1024, 600), 100), ((1024, 600), 200)]
each_page = pytest.mark.parametrize("name", PAGES)
each_screen = pytest.mark.parametrize(("size", "scale"), SCREENS, ids=lambda value: str(value).replace(" ", ""))


def opened(qtbot: QtBot, name: str, size: tuple[int, int] = (1280, 800), scale: int = 100) -> Frame:
    """Return a shown window with one page in it."""
    window = Frame(theme.look("cream", scale), practice=True)
    qtbot.addWidget(window)
    show(window, size)
    window.layers.shell.show_page(PAGES[name], Progress(12, 14), back=True, skip=name not in {"reading", "thanks"})
    settle()
    return window


@each_page
@each_screen
def test_words_have_room(qtbot: QtBot, name: str, size: tuple[int, int], scale: int) -> None:
    """No text is cut off, no target is small, and the window is no larger than the screen."""
    window = opened(qtbot, name, size, scale)
    assert window.size().toTuple() == size
    assert clipped(window) == []
    assert small_targets(window) == []


@each_page
@each_screen
def test_tab_reaches_everything_in_reading_order(qtbot: QtBot, name: str, size: tuple[int, int], scale: int) -> None:
    """Tab visits each stop once, in order, and each can be seen whole with its ring."""
    window = opened(qtbot, name, size, scale)
    expected = stops(window.layers.shell)
    assert all(stop.accessibleName() for stop in expected)
    expected[-1].setFocus()
    visited = []
    for _ in expected:
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        settle()
        visited.append(focus())
        assert_focus_is_seen(window, visited[-1])
    assert visited == expected


def assert_focus_is_seen(window: Frame, widget: QWidget) -> None:
    """Check that a widget shows whole, with its ring around it."""
    assert seen(widget) == place(widget), widget.accessibleName()
    ring = window.findChild(FocusRing)
    assert ring is not None
    assert ring.isVisible()
    assert ring.geometry() == place(widget).adjusted(-REACH, -REACH, REACH, REACH) & window.rect()


@each_page
def test_shift_tab_goes_the_same_way_back(qtbot: QtBot, name: str) -> None:
    """Nothing traps the keyboard."""
    window = opened(qtbot, name)
    expected = stops(window.layers.shell)
    expected[0].setFocus()
    visited = []
    for _ in expected:
        QTest.keyClick(focus(), Qt.Key.Key_Backtab)
        visited.append(focus())
    assert visited == expected[::-1]


@each_page
def test_a_page_begins_at_its_title(qtbot: QtBot, name: str) -> None:
    """The reading point is put on a real heading, so that a screen reader begins there."""
    window = opened(qtbot, name)
    title = focus()
    assert isinstance(title, Heading)
    interface = QAccessible.queryAccessibleInterface(title)
    assert interface.role() == QAccessible.Role.Heading
    assert interface.text(QAccessible.Text.Name) == title.text()
    assert window.layers.shell.view is not None


@each_page
def test_pages_mirror_where_text_runs_from_right_to_left(qtbot: QtBot, name: str, dressed: QApplication) -> None:
    """Back stands at the right and nothing is cut off."""
    dressed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = opened(qtbot, name)
        assert place(window.layers.shell.footer.back).center().x() > window.width() / 2
        assert clipped(window) == []
    finally:
        dressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
