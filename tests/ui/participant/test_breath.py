"""The quiet page: carry on, take a break, or stop."""

import pytest

from interview_app.interview.pages import KeepPage
from tests.ui.participant.conftest import Room, click, find, words_on

pytestmark = pytest.mark.usefixtures("nothing_left")


def test_it_carries_on_with_one_press(room: Room) -> None:
    """Nothing is asked, and nothing has to be done."""
    session, window = room.at("breath3")
    assert "You have read 3 of 7 stories." in words_on(window)
    click(window, "continue")
    assert session.page.step == "v4:ok"


def test_a_break_is_the_break_of_every_page(room: Room) -> None:
    """And leads back here."""
    session, window = room.at("breath3")
    click(window, "take_break")
    paused = session.state.paused
    click(window, "carry_on")
    assert (paused, session.state.paused) == (True, False)
    assert session.page.step == "breath3"
    assert find(window, "stop_here").isVisible()


def test_stopping_here_asks_what_becomes_of_what_was_said(room: Room) -> None:
    """As Stop does on every other page."""
    session, window = room.at("breath3")
    click(window, "stop_here")
    assert isinstance(session.page, KeepPage)
    assert session.page.early
