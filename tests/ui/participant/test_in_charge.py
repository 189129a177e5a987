"""Hiding, pausing, stopping, leaving, and making the text larger: on every page, at any time."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from interview_app.interview.handing_back import FREE, PinGuard
from interview_app.interview.pages import ThanksPage
from interview_app.ui.participant.window import ParticipantWindow
from tests.ui.participant.conftest import PIN, Room, click, find, paused, press, tab_to, uncover, words_on
from tests.ui.seeing import clipped, focus, settle, small_targets

pytestmark = pytest.mark.usefixtures("nothing_left")

COVER_MS = 50


def shift(window: ParticipantWindow, times: int) -> None:
    """Press Shift as the window system reports it."""
    for _ in range(times):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    settle()


def test_hiding_covers_at_once(room: Room) -> None:
    """In less than 50 ms (of the processor's time) nothing of the interview is seen, and the title says nothing."""
    _session, window = room.at("v1:ok")
    title = window.windowTitle()
    story = words_on(window)
    best = 1000.0
    for _ in range(3):
        began = time.process_time()
        window.hide_screen()
        best = min(best, (time.process_time() - began) * 1000)
        assert not window.layers.shell.isVisible()
        assert not set(words_on(window).split("\n")) & set(story.split("\n"))
        assert window.windowTitle() not in {title, ""}
        uncover(window)
        assert words_on(window) == story
        assert window.windowTitle() == title
    assert best < COVER_MS


def test_the_cover_is_opaque(room: Room) -> None:
    """Where the story stood there is nothing but the ground."""
    _session, window = room.at("v1:ok")
    window.hide_screen()
    settle()
    picture = window.grab().toImage()
    ground = window.look.colour("background")
    lower_half = {picture.pixelColor(x, y).name() for x in range(8, 1270, 7) for y in range(500, 790, 7)}
    assert lower_half == {ground.name()}


def test_only_the_pin_uncovers(room: Room) -> None:
    """A wrong PIN is answered with a sentence; Tab finds nothing behind the cover."""
    session, window = room.at("v1:ok")
    press(Qt.Key.Key_Escape)
    assert paused(session)
    uncover(window, "0000")
    assert "That is not the PIN" in words_on(window)
    reached = set()
    for _ in range(8):
        press(Qt.Key.Key_Tab)
        reached.add(focus().objectName())
    assert reached == {"pin", "pin_ok"}
    press(Qt.Key.Key_Escape)
    box = find(window, "pin")
    assert isinstance(box, QLineEdit)
    assert (box.echoMode(), box.text()) == (QLineEdit.EchoMode.Password, "")
    uncover(window)
    assert not paused(session)
    assert "That is not the PIN" not in words_on(window)


def test_shift_three_times_hides(room: Room) -> None:
    """Even while the focus is in a box for words."""
    _session, window = room.at("v1:why")
    find(window, "words").setFocus()
    shift(window, 2)
    assert not window.layers.covered
    shift(window, 1)
    assert window.layers.covered


def test_capital_letters_do_not_hide(room: Room) -> None:
    """Shift with a letter between is typing."""
    _session, window = room.at("v1:why")
    for _ in range(4):
        shift(window, 1)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_S)
    assert not window.layers.covered


def test_nobody_there_hides_the_screen(room: Room) -> None:
    """After a while without a key or a touch, the cover comes by itself."""
    window = room.open(room.begin(), idle_ms=30)
    room.qtbot.waitUntil(lambda: window.layers.covered)


def test_what_assistive_technology_does_is_a_sign_of_life(room: Room) -> None:
    """Somebody who goes on without keys and touches is there: idle time counts from the last thing that was done."""
    window = room.open(room.begin(), idle_ms=60_000)
    idle = window._attention._idle
    room.qtbot.waitUntil(lambda: idle.remainingTime() < 59_500)
    left = idle.remainingTime()
    QAccessible.queryAccessibleInterface(window.layers.shell.footer.go_on).actionInterface().doAction("Press")
    room.qtbot.waitUntil(lambda: idle.remainingTime() > left, timeout=20_000)


def test_closing_from_outside_hides_instead(room: Room) -> None:
    """The window system's close leads to the cover; the program's own closes, and its timer stops."""
    window = room.open(room.begin())

    class FromOutside(QCloseEvent):
        """A close that did not come from us."""

        def spontaneous(self) -> bool:
            """Say so."""
            return True

    event = FromOutside()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert window.layers.covered
    assert window.close()


def test_thank_you_stays_until_the_pin(room: Room) -> None:
    """The code can be seen again until Finish is pressed, and not afterwards; a break offers no stop any more."""
    session, window = room.at("keep")
    click(window, "keep")
    QTest.mouseClick(find(window, "continue"), Qt.MouseButton.LeftButton)
    assert "One moment" in words_on(window)
    room.qtbot.waitUntil(lambda: isinstance(session.page, ThanksPage), timeout=20_000)
    settle()
    assert isinstance(session.page, ThanksPage)
    code = session.page.code
    assert code in words_on(window)
    click(window, "continue", "see_code")
    assert code in words_on(window)
    click(window, "continue", "back")
    assert code in words_on(window)
    click(window, "continue", "skip", "back")
    assert code in words_on(window)
    click(window, "continue", "skip", "finish", "pin_back")
    assert code not in words_on(window)
    assert not session.can_go_back
    click(window, "pause")
    assert "Stop" not in words_on(window)
    click(window, "carry_on")
    click(window, "finish")
    uncover(window)
    assert [left.ended for left in room.left] == ["kept"]


def test_the_screen_can_be_hidden_while_the_card_is_made(room: Room) -> None:
    """What becomes ready under the cover stays under it."""
    session, window = room.at("keep")
    click(window, "keep", "continue")
    window.hide_screen()
    room.qtbot.waitUntil(lambda: isinstance(session.page, ThanksPage), timeout=20_000)
    settle()
    assert isinstance(session.page, ThanksPage)
    assert session.page.code not in words_on(window)
    uncover(window)
    assert session.page.code in words_on(window)


def test_text_and_colours_change_at_once_and_lose_nothing(room: Room) -> None:
    """What was typed stays, the choice is stored, and the focus stays on the card that was pressed."""
    session, window = room.at("v1:why")
    QTest.keyClicks(find(window, "words"), "half a sent")
    tab_to("appearance")
    press(Qt.Key.Key_Space)
    tab_to("scale:200")
    press(Qt.Key.Key_Space)
    assert focus().objectName() == "scale:200"
    tab_to("theme:dark")
    press(Qt.Key.Key_Space)
    assert (session.theme, session.text_scale, window.look.scale) == ("dark", 200, 200)
    assert clipped(window) == []
    assert small_targets(window) == []
    tab_to("done")
    press(Qt.Key.Key_Return)
    box = find(window, "words")
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText() == "half a sent"
    assert window.palette().window().color() == window.look.colour("background")


@pytest.mark.parametrize("size", [(1024, 600), (1280, 720)])
def test_every_panel_has_room_at_the_largest_text(room: Room, size: tuple[int, int]) -> None:
    """Break, appearance, cover and hand-back at 200 %."""
    session = room.begin()
    session.set_aids("cream", 200)
    window = room.open(session, size)
    for names in (("pause",), ("distress",), ("pause", "hand_back"), ("pin_back", "appearance"), ("done", "hide")):
        click(window, *names)
        assert window.size().toTuple() == size
        assert clipped(window) == []
        assert small_targets(window) == []


def test_keys_scroll_a_long_page(room: Room) -> None:
    """Page Down and Home work without a mouse, and without anything to focus."""
    session = room.begin()
    session.set_aids("cream", 200)
    window = room.open(session, (1024, 600))
    bar = window.layers.shell.area.verticalScrollBar()
    press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    press(Qt.Key.Key_Home)
    assert bar.value() == 0


def test_the_pin_cannot_be_found_by_trying(room: Room) -> None:
    """After too many wrong ones the cover says how long to wait, and stays closed for the right one too."""
    room.check_pin = PinGuard(lambda: PIN, room.laptop.clock).check
    _session, window = room.at("v1:ok")
    window.hide_screen()
    for _ in range(FREE):
        uncover(window, "0000")
        assert "That is not the PIN" in words_on(window)
    uncover(window)
    assert "Wait 31 seconds" in words_on(window)
    assert find(window, "pin").isVisible()
    room.laptop.clock.passed += 30
    uncover(window)
    assert window.layers.cover is None
