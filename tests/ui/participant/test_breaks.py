"""A break, the sheet for when it is too much, another topic, stopping, and giving the laptop back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from interview_app.interview.events import Skipped
from interview_app.interview.pages import KeepPage, ThanksPage
from interview_app.ui.participant.window import Left
from tests.ui.participant.conftest import Room, click, find, paused, press, uncover, words_on
from tests.ui.seeing import focus

pytestmark = pytest.mark.usefixtures("nothing_left")


def test_a_break_goes_on_where_it_was(room: Room) -> None:
    """Nothing of the page shows during the break, and what was typed is still there after it."""
    session, window = room.at("v1:why")
    QTest.keyClicks(find(window, "words"), "half a sent")
    click(window, "pause")
    assert paused(session)
    assert "safe" in words_on(window)
    assert not window.layers.shell.isVisible()
    press(Qt.Key.Key_Escape)
    uncover(window)
    assert paused(session)
    click(window, "carry_on")
    assert not paused(session)
    box = find(window, "words")
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText() == "half a sent"


def test_stop_asks_what_to_keep_and_can_be_taken_back(room: Room) -> None:
    """Stop leads to keep or delete; Back carries on where they were."""
    session, window = room.at("v1:who")
    click(window, "pause", "stop")
    assert isinstance(session.page, KeepPage)
    assert session.page.early
    click(window, "back")
    assert session.page.step == "v1:who"
    assert not paused(session)


def test_another_topic_leaves_the_rest_of_this_one(room: Room) -> None:
    """The next story comes, and what was typed and not saved is not kept."""
    session, window = room.at("v1:why")
    QTest.keyClicks(find(window, "words"), "half a sent")
    click(window, "pause", "change_topic")
    assert session.page.step == "v2:ok"
    assert session.state.answers["v1:why"].answer == Skipped()
    assert not paused(session)


def test_before_consent_there_is_no_other_topic(room: Room) -> None:
    """What has to be read cannot be left out; everything else that Pause offers is there."""
    _session, window = room.at("read:limits")
    click(window, "pause")
    assert not window.findChildren(QPushButton, "change_topic")
    assert find(window, "distress").isVisible()


@pytest.mark.parametrize("step", ["read:limits", "v1:ok", "review"])
def test_one_key_shows_the_distress_sheet(room: Room, step: str) -> None:
    """It is noted as a break and nothing more, and leads back, to a break, or to the end."""
    session, window = room.at(step)
    press(Qt.Key.Key_F9)
    assert "You did nothing wrong." in words_on(window)
    assert "116\N{NO-BREAK SPACE}123" in words_on(window)
    assert not window.layers.shell.isVisible()
    assert paused(session)
    click(window, "pause")
    assert "You are on a break" in words_on(window)
    click(window, "distress", "carry_on")
    assert not paused(session)
    assert session.page.step == step
    press(Qt.Key.Key_F9)
    click(window, "stop")
    assert isinstance(session.page, KeepPage | ThanksPage)


def test_while_hidden_the_sheet_waits_behind_the_cover(room: Room) -> None:
    """The key shows nothing of the study to whoever sits there now; after the PIN the sheet is there."""
    session, window = room.at("v1:ok")
    window.hide_screen()
    press(Qt.Key.Key_F9)
    assert window.layers.covered
    assert "You did nothing wrong." not in words_on(window)
    assert focus().objectName() == "pin"
    uncover(window)
    assert "You did nothing wrong." in words_on(window)
    assert paused(session)


def test_stop_before_consent_ends_without_a_trace(room: Room) -> None:
    """Nothing was stored, so nothing is asked."""
    session, window = room.at("read:limits")
    click(window, "pause", "stop")
    assert isinstance(session.page, ThanksPage)
    assert session.page.code == ""
    assert room.laptop.vault.interviews() == ()


def test_the_laptop_can_be_given_back_for_now(room: Room) -> None:
    """With the PIN, from a break; the interview stays open for another time."""
    session, window = room.at("v1:who")
    click(window, "pause", "hand_back", "pin_back")
    assert session.page.step == "v1:who"
    click(window, "pause", "hand_back")
    uncover(window, "1")
    assert room.left == []
    uncover(window)
    assert room.left == [Left(session.interview, "")]
