"""A whole interview in the window, by keyboard alone, and each way through a page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_app.interview.events import Answer, Rated
from interview_app.interview.pages import (
    ChoicesPage,
    ConsentPage,
    KeepPage,
    QuestionPage,
    ReviewPage,
    ThanksPage,
)
from interview_app.interview.session import Session
from interview_app.study.document import consent_document
from interview_app.ui.participant.window import Left, ParticipantWindow
from tests.factories.interview import go_to
from tests.ui.participant.conftest import PIN, Room, click, find, press, reply_by_keyboard, tab_to, words_on
from tests.ui.seeing import focus, settle

pytestmark = pytest.mark.usefixtures("nothing_left")

WORDS = "Ask Sam first."


def do_page(session: Session, given: dict[str, Answer]) -> None:
    """Do one page with keys, up to and with Continue."""
    match session.page:
        case ConsentPage():
            tab_to("option:given")
            press(Qt.Key.Key_Space)
        case QuestionPage(practice=practice, step=step) as page:
            answer = reply_by_keyboard(page)
            if not practice:
                given[step] = answer
        case KeepPage():
            tab_to("keep")
            press(Qt.Key.Key_Space)
        case _:
            pass
    tab_to("continue")
    press(Qt.Key.Key_Return)


def test_a_whole_interview_by_keyboard_alone(room: Room) -> None:
    """From the first page to the code and the PIN, with Tab, arrows, Space and Enter; every answer is recorded."""
    session = room.begin()
    window = room.open(session)
    given: dict[str, Answer] = {}
    while not isinstance(session.page, KeepPage):
        before = session.page
        do_page(session, given)
        assert session.page is not before, before.step
    recorded = {key: known.answer for key, known in session.state.answers.items() if not key.startswith("practice")}
    assert recorded == given
    do_page(session, given)
    room.qtbot.waitUntil(lambda: isinstance(session.page, ThanksPage), timeout=20_000)
    settle()
    assert isinstance(session.page, ThanksPage)
    assert session.page.code in words_on(window)
    tab_to("finish")
    press(Qt.Key.Key_Return)
    assert room.left == []
    QTest.keyClicks(focus(), PIN)
    press(Qt.Key.Key_Return)
    assert room.left == [Left(session.interview, "kept")]


def test_what_is_hashed_is_what_is_shown(room: Room) -> None:
    """Every string of the consent document stands on the screen, in order, and nothing else of the study does."""
    session = room.begin()
    window = room.open(session)
    shown: list[str] = []
    while session.interview is None:
        shown += words_on(window).split("\n")
        do_page(session, {})
    document = consent_document(room.laptop.pack.loaded.study, room.laptop.pack.loaded.wording("en-GB"))
    # What is said only for a No is shown only then.
    conditional = ("words_refused", "review.not_answered", "choices.blocked")
    expected = [text for key, text in document.strings if not key.endswith(conditional)]
    position = -1
    for text in expected:
        assert text in shown[position + 1 :], text
        position = shown.index(text, position + 1)


def test_review_changes_and_takes_out(room: Room) -> None:
    """Change leads to the question and back to its row; Take out deletes, and the row says so."""
    session, window = room.at("review")
    click(window, "change:v1:ok")
    assert session.page.step == "v1:ok"
    click(window, "option:5", "continue")
    assert isinstance(session.page, ReviewPage)
    assert focus().objectName() == "change:v1:ok"
    assert session.state.answers["v1:ok"].answer == Rated(5)
    click(window, "take_out:v1:why")
    assert session.state.answers["v1:why"].answer is None
    assert focus().objectName() == "change:v1:why"
    assert not [w for w in window.findChildren(type(find(window, "continue"))) if w.objectName() == "take_out:v1:why"]


def test_choices_can_be_changed_before_they_are_confirmed(room: Room) -> None:
    """Change leads back to the item; the other decisions stay."""
    session, window = room.at("choices")
    click(window, "change:quotes_anonymous")
    assert session.page.step == "consent:quotes_anonymous"
    click(window, "option:refused", "continue")
    while not isinstance(session.page, ChoicesPage):
        click(window, "continue")
    assert {row.item: row.decision for row in session.page.rows}["quotes_anonymous"] == "refused"
    assert {row.item: row.decision for row in session.page.rows}["take_part"] == "given"


def test_refusing_to_take_part_ends_kindly(room: Room) -> None:
    """Thank you, support, no code; nothing but a count is stored."""
    session, window = room.at("consent:take_part")
    click(window, "option:refused", "continue")
    while not isinstance(session.page, ChoicesPage):
        click(window, "option:given", "continue")
    click(window, "continue")
    assert isinstance(session.page, ThanksPage)
    leave(window)
    assert room.left == [Left(None, "declined")]
    assert (room.laptop.vault.refusals(), room.laptop.vault.interviews()) == (1, ())


def leave(window: ParticipantWindow) -> None:
    """Finish and give the laptop back."""
    click(window, "finish")
    QTest.keyClicks(find(window, "pin"), PIN)
    click(window, "pin_ok")


def test_delete_needs_continue_as_keep_does(room: Room) -> None:
    """Pressing the card alone destroys nothing; Continue does."""
    session, window = room.at("v1:who")
    session.stop()
    window = room.open(session)
    assert isinstance(session.page, KeepPage)
    click(window, "delete")
    assert isinstance(session.page, KeepPage)
    click(window, "continue")
    leave(window)
    assert [left.ended for left in room.left] == ["deleted"]


def test_every_language_of_the_study_can_be_shown(room: Room) -> None:
    """Easy read goes through the same pages."""
    session = room.begin("en-GB-x-easy")
    go_to(session, "v1:ok")
    assert session.page.step == "v1:ok"
    assert words_on(room.open(session))
