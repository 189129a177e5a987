"""The demo's guide: beside the laptop, with the way to the centre and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from interview_app.base.clock import SystemClock, system_randomness
from interview_app.centre import practice
from interview_app.centre.identities import KeyFileWrong
from interview_app.centre.practice import PracticeHouse
from interview_app.ui import demo
from interview_app.ui.app import Desk
from interview_app.ui.centre_door import CentreDoor
from interview_app.ui.choosing import ask_for_files, ask_for_folder
from interview_app.ui.fieldworker.window import Practice
from interview_app.ui.practice_guide import PracticeGuide, places_beside
from interview_app.ui.widgets.notice import Notice
from tests.factories.study import gla
from tests.ui.patience import PATIENCE_MS
from tests.ui.seeing import clipped, settle, show

CLOCK = SystemClock()
FRAME = 40


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> PracticeHouse:
    """Make a practice house."""
    home = tmp_path_factory.mktemp("practice") / "home"
    return practice.open_or_make(home, gla(), clock=CLOCK, randomness=system_randomness)


@pytest.fixture
def desk(house: PracticeHouse) -> Iterator[Desk]:
    """Stand a desk on the practice laptop."""
    desk = Desk(house.laptop, clock=CLOCK, randomness=system_randomness, practice=Practice(house.passphrase, house.pin))
    yield desk
    desk.close()
    for window in (desk.fieldworker, desk.centre):
        if window is not None:
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def button(guide: PracticeGuide, name: str) -> QWidget:
    """Return a button of the guide."""
    found = guide.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1280, 800), (1920, 1080), (2560, 1440)])
def test_both_stand_side_by_side(width: int, height: int) -> None:
    """On a usual screen neither covers the other, both are on it, and a title bar has room."""
    screen = QRect(0, 0, width, height)
    laptop, guide = places_beside(screen)
    assert screen.contains(laptop.united(guide))
    assert not laptop.intersects(guide)
    assert max(laptop.height(), guide.height()) + FRAME <= height


def test_a_small_screen_keeps_the_laptop_whole_and_the_guide_in_reach() -> None:
    """At 1024x600 the guide looks out at the right, far enough to be pressed."""
    screen = QRect(QPoint(0, 0), QPoint(1023, 599))
    laptop, guide = places_beside(screen)
    assert laptop.width() == 800
    assert screen.contains(guide)
    assert guide.right() - laptop.right() > 200


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.parametrize("size", [(320, 552), (437, 720)])
def test_the_guide_has_room(qtbot: QtBot, size: tuple[int, int]) -> None:
    """Nothing in it is cut off, however small the screen is."""
    guide = PracticeGuide("four words of nonsense", "0123", "/somewhere/stick")
    qtbot.addWidget(guide)
    show(guide, size)
    assert guide.size().toTuple() == size
    assert clipped(guide) == []


@pytest.mark.usefixtures("nothing_left")
def test_the_guide_leads_to_both_sides(qtbot: QtBot) -> None:
    """Its two buttons ask for the laptop and for the centre."""
    guide = PracticeGuide("four words", "0123", "/stick")
    qtbot.addWidget(guide)
    show(guide, (437, 720))
    for name, wanted in (("go_to_laptop", guide.laptop_wanted), ("open_centre", guide.centre_wanted)):
        with qtbot.waitSignal(wanted):
            QTest.mouseClick(button(guide, name), Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("nothing_left")
def test_the_guide_waits_and_says_what_went_wrong(qtbot: QtBot) -> None:
    """While the centre opens its button cannot be pressed; an error is told, and it can be tried again."""
    guide = PracticeGuide("four words", "0123", "/stick")
    qtbot.addWidget(guide)
    show(guide, (437, 720))
    guide.show_opening()
    assert not button(guide, "open_centre").isEnabled()
    assert button(guide, "open_centre").accessibleName() == "Opening…"
    guide.show_trouble(KeyFileWrong(name="coordinator.age"))
    settle()
    assert button(guide, "open_centre").isEnabled()
    assert guide.findChild(Notice) is not None
    guide.show_opening()
    guide.show_opened()
    assert button(guide, "open_centre").accessibleName() == "Go to the centre"


def test_the_centre_opens_in_the_laptops_place_and_only_once(qtbot: QtBot, desk: Desk, house: PracticeHouse) -> None:
    """The guide stays in sight beside it; asking again brings the same window back."""
    show(desk.fieldworker, (905, 720))
    door = CentreDoor(desk, house)
    with qtbot.waitSignal(door.opened, timeout=PATIENCE_MS), qtbot.waitSignal(door.opening):
        door.open()
        door.open()  # impatiently, while the key is being stretched in another thread
    first = desk.centre
    assert first is not None
    assert (first.pos(), first.size()) == (desk.fieldworker.pos(), desk.fieldworker.size())
    first.hide()
    door.open()
    assert desk.centre is first
    assert first.isVisible()
    door.close()


def test_a_centre_that_cannot_be_opened_is_told(qtbot: QtBot, desk: Desk, house: PracticeHouse) -> None:
    """The error reaches whoever shows it, and the door can be tried again."""
    missing = PracticeHouse(house.home, "not the passphrase", house.pin)
    door = CentreDoor(desk, missing)
    for _ in range(2):
        with qtbot.waitSignal(door.failed, timeout=PATIENCE_MS) as told:
            door.open()
        assert isinstance(told.args[0], KeyFileWrong)
    assert desk.centre is None


def test_the_way_back_leads_to_a_locked_laptop_when_it_was_closed(qtbot: QtBot, desk: Desk) -> None:
    """A window that was closed comes back with the passphrase asked for."""
    show(desk.fieldworker, (905, 720))
    desk.fieldworker.close()
    demo.go_to_laptop(desk)
    assert desk.fieldworker.isVisible()
    qtbot.waitUntil(lambda: desk.fieldworker.findChild(QWidget, "passphrase") is not None)


@pytest.mark.usefixtures("nothing_left")
def test_files_are_asked_for_where_the_stick_is(qtbot: QtBot, tmp_path: Path) -> None:
    """The dialog starts in the folder it is given, and belongs to the window, not to the page that scrolls."""
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    show(window, (400, 300))
    seen: list[tuple[str, bool]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        seen.append((dialog.directory().absolutePath(), dialog.parentWidget() is window))
        dialog.reject()

    QTimer.singleShot(50, look)
    assert ask_for_files(page, "Choose", start=str(tmp_path)) == []
    QTimer.singleShot(50, look)
    assert ask_for_folder(page, "Choose", start=str(tmp_path)) is None
    assert seen == [(str(tmp_path), True)] * 2
