"""One question page at a time: what it says, what it keeps, and what a full disk does to it."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from interview_app.base.files import DiskFull
from interview_app.interview.events import DoNotKnow, Skipped, Wrote
from interview_app.interview.pages import (
    QuestionPage,
    ThanksPage,
)
from interview_app.interview.session import Session
from tests.factories.interview import go_to
from tests.ui.participant.conftest import PIN, Room, click, find, reply_by_keyboard, words_on
from tests.ui.seeing import settle

pytestmark = pytest.mark.usefixtures("nothing_left")

WORDS = "Ask Sam first."


def test_continue_without_an_answer_says_gently_what_to_do(room: Room) -> None:
    """Continue is never grey: it says what is missing, and the sentence goes when something is chosen."""
    session, window = room.at("v1:ok")
    click(window, "continue")
    assert session.page.step == "v1:ok"
    assert "Choose one, or press Skip." in words_on(window)
    click(window, "option:do_not_know")
    assert "Choose one" not in words_on(window)
    click(window, "continue")
    assert session.state.answers["v1:ok"].answer == DoNotKnow()


@pytest.mark.parametrize(
    "step", ["v1:ok", "v1:why", "v1:who", "about:age_band", "end:trust", "consent:take_part", "keep"]
)
def test_each_kind_of_page_says_what_it_needs(room: Room, step: str) -> None:
    """Pressing Continue on an untouched page leads nowhere and breaks nothing."""
    session, window = room.at(step)
    click(window, "continue")
    assert session.page.step == step
    assert find(window, "sentence").isVisible()


def test_skip_is_recorded_and_goes_on(room: Room) -> None:
    """A skip is an answer of its own kind."""
    session, window = room.at("v1:ok")
    click(window, "skip")
    assert session.state.answers["v1:ok"].answer == Skipped()
    assert session.page.step != "v1:ok"


def test_what_was_typed_is_still_there_after_back(room: Room) -> None:
    """Back saves nothing and loses nothing."""
    session, window = room.at("v1:why")
    QTest.keyClicks(find(window, "words"), WORDS)
    click(window, "back")
    assert session.page.step != "v1:why"
    assert "v1:why" not in session.state.answers
    click(window, "continue")
    assert session.page.step == "v1:why"
    box = find(window, "words")
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText() == WORDS


def test_too_many_words_are_kept_and_counted(room: Room) -> None:
    """Nothing is cut off: the page says how much shorter it has to be."""
    session, window = room.at("v1:why")
    box = find(window, "words")
    assert isinstance(box, QPlainTextEdit)
    box.setPlainText("x" * 1900)
    settle()
    assert "100" in words_on(window)
    box.setPlainText("x" * 2007)
    click(window, "continue")
    assert (session.page.step, len(box.toPlainText())) == ("v1:why", 2007)
    assert "7 characters shorter" in find(window, "sentence").accessibleName()


def test_one_character_is_said_as_one(room: Room) -> None:
    """Room for one more, and one too many, are not said in the plural."""
    session, window = room.at("v1:why")
    box = find(window, "words")
    assert isinstance(box, QPlainTextEdit)
    box.setPlainText("x" * 1999)
    settle()
    assert "room for 1 more character." in words_on(window)
    box.setPlainText("x" * 2001)
    click(window, "continue")
    assert "1 character shorter." in find(window, "sentence").accessibleName()
    assert session.page.step == "v1:why"


def test_a_full_disk_keeps_the_words_in_the_box(room: Room) -> None:
    """The error says what is safe; with room again the same press saves."""
    session, window = room.at("v1:why")
    QTest.keyClicks(find(window, "words"), WORDS)
    store = room.laptop.vault._database.store
    store._pragma("max_page_count=1")
    with pytest.raises(DiskFull):
        fill(session)
    click(window, "continue")
    assert session.page.step == "v1:why"
    assert DiskFull.safe in words_on(window)
    assert DiskFull.code in words_on(window)
    box = find(window, "words")
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText() == WORDS
    click(window, "close_notice")
    store._pragma("max_page_count=1000000")
    click(window, "continue")
    assert session.state.answers["v1:why"].answer == Wrote(WORDS)


def fill(session: Session) -> None:
    """Store small things until there is no room."""
    for _ in range(5000):
        session.pause()
        session.resume_after_pause()


def test_a_full_disk_at_the_end_lets_them_try_again(room: Room) -> None:
    """Keeping fails with a sentence, on the same page; with room again it works."""
    session, window = room.at("keep")
    store = room.laptop.vault._database.store
    store._pragma("max_page_count=1")
    with pytest.raises(DiskFull):
        fill(session)
    click(window, "keep", "continue")
    room.qtbot.waitUntil(lambda: DiskFull.safe in words_on(window), timeout=20_000)
    window.hide_screen()
    assert window.layers.covered
    store._pragma("max_page_count=1000000")
    QTest.keyClicks(find(window, "pin"), PIN)
    click(window, "pin_ok", "continue")
    room.qtbot.waitUntil(lambda: isinstance(session.page, ThanksPage), timeout=20_000)


@pytest.mark.parametrize("step", ["v1:ok", "v1:who", "v1:why", "end:trust"])
def test_a_recorded_answer_is_shown_again(room: Room, step: str) -> None:
    """Coming back, the page shows what was said, and Continue leaves it as it is."""
    session = room.begin()
    go_to(session, step)
    window = room.open(session)
    expected = reply_by_keyboard(question_on(session))
    click(window, "continue", "back", "continue")
    recorded = session.state.answers[step]
    assert (recorded.answer, recorded.changes) == (expected, 0)


def question_on(session: Session) -> QuestionPage:
    """Return the question that is asked now."""
    assert isinstance(session.page, QuestionPage)
    return session.page


def test_do_not_know_is_shown_again(room: Room) -> None:
    """It is an answer like the others."""
    session, window = room.at("v1:ok")
    click(window, "option:do_not_know", "continue", "back", "continue")
    assert session.state.answers["v1:ok"].answer == DoNotKnow()
    assert session.state.answers["v1:ok"].changes == 0
