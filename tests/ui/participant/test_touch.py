"""A finger scrolls, a finger presses, and the one is not taken for the other."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from interview_app.interview.pages import Progress
from interview_app.ui import theme
from interview_app.ui.participant.frame import Frame
from interview_app.ui.widgets.cards import ChoiceCard
from interview_app.ui.widgets.finger import KEEPS_FINGER
from tests.factories.pages import PAGES
from tests.ui.seeing import place, seen, settle, show

pytestmark = pytest.mark.usefixtures("nothing_left")


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    """Plug a touch screen in."""
    return QTest.createTouchDevice()


@pytest.fixture
def window(qtbot: QtBot) -> Frame:
    """Show a page that is longer than the screen."""
    window = Frame(theme.look("cream", 150), practice=True)
    qtbot.addWidget(window)
    show(window, (1024, 600))
    window.layers.shell.show_page(PAGES["pick_alone"], Progress(3, 14), back=True, skip=True)
    settle()
    return window


def stroke(window: Frame, screen: QPointingDevice, start: QPoint, *ways: int) -> None:
    """Put a finger down, move it so far down the screen step by step, and lift it."""
    touch = QTest.touchEvent(window, screen, False)
    touch.press(0, start, window).commit()
    at = start
    for way in ways:
        at = start + QPoint(0, way)
        touch.move(0, at, window).commit()
        settle()
    touch.release(0, at, window).commit()
    settle()


def first_card(window: Frame) -> ChoiceCard:
    """Return the first choice, which is chosen."""
    return window.layers.shell.findChildren(ChoiceCard)[0]


def test_a_finger_scrolls_and_chooses_nothing(window: Frame, screen: QPointingDevice) -> None:
    """The page follows it; the card that was under it all the way stays as it was."""
    card, bar = first_card(window), window.layers.shell.area.verticalScrollBar()
    stroke(window, screen, seen(card).center(), -6, -60, -90)
    assert bar.value() == 90
    assert card.isChecked()
    stroke(window, screen, window.layers.shell.area.geometry().center(), 60, 200)
    assert bar.value() == 0


@pytest.mark.parametrize("slip", [0, 8])
def test_a_finger_presses_and_scrolls_nothing(window: Frame, screen: QPointingDevice, slip: int) -> None:
    """Also one that is not quite still."""
    card = first_card(window)
    stroke(window, screen, seen(card).center(), slip)
    assert not card.isChecked()
    assert window.layers.shell.area.verticalScrollBar().value() == 0


def test_what_is_drawn_on_keeps_the_finger(window: Frame, screen: QPointingDevice) -> None:
    """A name that is written must not move the page."""
    view = window.layers.shell.view
    assert view is not None
    pad = QWidget()
    pad.setFixedHeight(200)
    pad.setProperty(KEEPS_FINGER, True)
    view.column.insertWidget(0, pad)
    settle()
    stroke(window, screen, place(pad).center(), -40, -90)
    assert window.layers.shell.area.verticalScrollBar().value() == 0
