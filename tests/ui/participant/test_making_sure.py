"""What is said back, and the understanding check, as the two people at the laptop meet them."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from interview_app.interview.pages import TeachBackPage, ThanksPage, TogetherPage
from interview_app.interview.session import Session
from interview_app.ui import theme
from interview_app.ui.pages.views import view_of
from interview_app.ui.participant.understanding_panel import UnderstandingPanel
from interview_app.ui.participant.window import ParticipantWindow
from tests.factories.pages import PAGES, SAID_BACK
from tests.ui.participant.conftest import PIN, Room, click, find, words_on
from tests.ui.seeing import show

pytestmark = pytest.mark.usefixtures("nothing_left")

QUESTIONS = ("understand", "retain", "weigh", "communicate")


@pytest.fixture
def asked(room: Room) -> tuple[Session, ParticipantWindow]:
    """Show the first thing that is said back."""
    return room.at("teach:stop_any_time")


def _make_check(window: ParticipantWindow, no: str = "") -> None:
    click(window, "continue")
    assert not window.findChildren(UnderstandingPanel)
    QTest.keyClicks(find(window, "pin"), PIN)
    click(window, "pin_ok")
    click(window, "support:time", *(f"{name}:{'no' if name == no else 'yes'}" for name in QUESTIONS), "check_done")


def test_what_to_listen_for_is_there_on_demand(asked: tuple[Session, ParticipantWindow]) -> None:
    """The participant says it in their own words, not in the page's."""
    _, window = asked
    page = window.layers.shell.view
    assert page is not None
    assert isinstance(page.page, TeachBackPage)
    line = page.page.listen_for[0]
    assert line not in words_on(window)
    click(window, "listen")
    assert line in words_on(window)


def test_explaining_shows_what_is_said_again(asked: tuple[Session, ParticipantWindow]) -> None:
    """As soon as that outcome is chosen; *not yet* keeps it on the screen with nothing chosen."""
    session, window = asked
    assert isinstance(session.page, TeachBackPage)
    again = session.page.again[0]
    assert again not in words_on(window)
    click(window, "outcome:after_explaining")
    assert again in words_on(window)
    click(window, "outcome:not_yet", "continue")
    assert isinstance(session.page, TeachBackPage)
    assert (session.page.step, session.page.outcome) == ("teach:stop_any_time", "")
    assert again in words_on(window)
    click(window, "outcome:not_yet", "continue")
    assert session.ended == "another_day"
    assert isinstance(session.page, ThanksPage)


def test_without_an_outcome_one_stays(asked: tuple[Session, ParticipantWindow]) -> None:
    """A gentle sentence says what is missing; nothing is chosen beforehand."""
    session, window = asked
    click(window, "continue")
    assert session.page.step == "teach:stop_any_time"
    assert "Choose how it went." in words_on(window)


def test_the_check_from_pause_takes_the_pin_and_leads_back(asked: tuple[Session, ParticipantWindow]) -> None:
    """The four questions are in the window only after the PIN; all four must be answered."""
    session, window = asked
    click(window, "pause", "check")
    assert isinstance(session.page, TogetherPage)
    _make_check(window)
    assert session.page.step == "teach:stop_any_time"
    assert not [panel for panel in window.findChildren(UnderstandingPanel) if panel.isVisible()]


def test_a_no_in_the_check_ends_kindly(asked: tuple[Session, ParticipantWindow]) -> None:
    """Thank you, and nothing is stored."""
    session, window = asked
    click(window, "pause", "check")
    _make_check(window, no="weigh")
    assert (session.ended, session.interview) == ("another_day", None)
    assert "That’s enough for today" in words_on(window)


def test_the_full_sheet_opens_and_closes(qtbot: QtBot) -> None:
    """Behind a button on the page, with the study's own words."""
    view = view_of(PAGES["who_sees"], theme.look("cream", 100))
    qtbot.addWidget(view)
    show(view, (1280, 800))
    button = view.findChild(QWidget, "sheet")
    assert isinstance(button, QWidget)
    heard = [widget for widget in view.findChildren(QWidget) if "The full sheet" in widget.accessibleName()]
    assert not any(widget.isVisible() for widget in heard)
    button.click()  # type: ignore[attr-defined]
    assert any(widget.isVisible() for widget in heard)
    button.click()  # type: ignore[attr-defined]
    assert not any(widget.isVisible() for widget in heard)


def test_what_was_agreed_to_rests_on_what_was_said_back(qtbot: QtBot) -> None:
    """Later the page only shows it: the question and what was explained, and no outcome to change."""
    view = view_of(replace(SAID_BACK, settled=True), theme.look("cream", 100))
    qtbot.addWidget(view)
    show(view, (1280, 800))
    assert view.findChild(QWidget, "outcome:own_words") is None
