"""Signing at the screen: with a finger, aloud, on paper; by mouse and by keyboard alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from interview_app.interview.pages import ChoicesPage, Page, SignPage
from interview_app.interview.session import Session
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.theme import TARGET
from interview_app.ui.widgets.trace_pad import TracePad
from tests.ui.participant.conftest import Room, click, find, press, tab_to, words_on
from tests.ui.seeing import focus, settle

pytestmark = pytest.mark.usefixtures("nothing_left")


def trace(window: ParticipantWindow, *points: tuple[int, int]) -> TracePad:
    """Draw a stroke on the pad with the mouse."""
    pad = find(window, "trace_pad")
    assert isinstance(pad, TracePad)
    first, *others = (QPoint(*point) for point in points)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for point in others:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[-1]))
    settle()
    return pad


def drawn(window: ParticipantWindow) -> int:
    """Return how many strokes are on the pad."""
    pad = find(window, "trace_pad")
    assert isinstance(pad, TracePad)
    return len(pad.strokes)


def page_of(session: Session) -> Page:
    """Return the page on the screen."""
    return session.page


def test_a_sign_is_traced_taken_back_and_kept_through_a_change_of_looks(room: Room) -> None:
    """Strokes have places and times; Undo takes the last, Clear all; nothing of it is stored before it is confirmed."""
    session, window = room.at("sign:participant")
    page = session.page
    assert isinstance(page, SignPage)
    assert [way.kind for way in page.ways] == ["traced", "spoken", "paper"]
    click(window, "continue")
    assert "Choose one of the ways. All are fine." in words_on(window)
    click(window, "way:traced", "continue")
    assert "Draw something on the pad. Any mark is fine." in words_on(window)
    pad = trace(window, (20, 60), (160, 90), (320, 50))
    trace(window, (40, 40), (200, 120))
    assert [len(stroke) > 1 for stroke in pad.strokes] == [True, True]
    times = [point[2] for stroke in pad.strokes for point in stroke]
    assert times == sorted(times)
    click(window, "undo_stroke")
    assert len(pad.strokes) == 1
    kept = pad.strokes
    click(window, "way:spoken", "way:traced")
    again = find(window, "trace_pad")
    assert isinstance(again, TracePad)
    assert again.strokes == kept
    click(window, "clear_strokes")
    assert not drawn(window)
    trace(window, (20, 60), (400, 90))
    click(window, "continue")
    assert isinstance(page_of(session), ChoicesPage)
    assert "You signed on the screen." in words_on(window)
    assert room.laptop.vault.interviews() == ()


def test_by_keyboard_alone_there_are_two_ways_that_count_the_same(room: Room) -> None:
    """Arrows move and do not choose; a name and a birthday are refused as the number of a form, gently."""
    session, window = room.at("sign:participant")
    tab_to("way:traced")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert focus().objectName() == "way:paper"
    assert "Number on the form" not in words_on(window)
    press(Qt.Key.Key_Space)
    for typed, said in (
        ("Amira Khan 1", "This looks like a name."),
        ("12/05/2008", "This looks like a date."),
        ("", "Type the number that is printed on the form."),
    ):
        tab_to("serial")
        box = focus()
        assert isinstance(box, QLineEdit)
        box.clear()
        QTest.keyClicks(box, typed)
        tab_to("continue")
        press(Qt.Key.Key_Return)
        assert said in words_on(window)
        assert isinstance(page_of(session), SignPage)
    tab_to("serial")
    QTest.keyClicks(focus(), "cf-0117")
    tab_to("witness:present")
    press(Qt.Key.Key_Space)
    tab_to("helper:reader")
    press(Qt.Key.Key_Space)
    tab_to("continue")
    press(Qt.Key.Key_Return)
    assert isinstance(page_of(session), ChoicesPage)
    shown = words_on(window)
    assert "You signed on paper." in shown
    assert "We store that someone read it to you, with no name." in shown
    assert "0117" not in shown


def test_words_through_an_interpreter_need_somebody_else_who_understood_them(room: Room) -> None:
    """The page says what is missing and leaves the other ways open; Change leads back to it."""
    session, window = room.at("sign:participant")
    click(window, "way:spoken", "continue")
    assert "Say who heard it or saw it." in words_on(window)
    click(window, "witness:present", "helper:interpreter", "continue")
    assert "Where an interpreter helps, someone else who knows the language has to hear it." in words_on(window)
    click(window, "witness:independent", "continue")
    assert isinstance(page_of(session), ChoicesPage)
    click(window, "change:sign:participant")
    assert page_of(session).step == "sign:participant"
    assert "I know what this is about." in words_on(window)


def test_everything_to_hit_is_large_enough_and_named(room: Room) -> None:
    """Cards, Undo, Clear, the box and the pad."""
    _, window = room.at("sign:participant")
    click(window, "way:traced")
    for name in ("way:traced", "way:spoken", "way:paper", "undo_stroke", "clear_strokes", "trace_pad", "helper:reader"):
        found = find(window, name)
        assert found.accessibleName(), name
        assert min(found.width(), found.height()) >= TARGET, name
    click(window, "way:paper")
    assert find(window, "serial").accessibleName() == "Number on the form"
    assert find(window, "serial").height() >= TARGET
