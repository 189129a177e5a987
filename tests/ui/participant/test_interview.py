"""A whole interview in the window, by keyboard alone, and each way through a page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from interview_app.interview.events import Answer, Rated
from interview_app.interview.pages import (
    ChoicesPage,
    CodeBackPage,
    ConsentPage,
    KeepPage,
    Page,
    QuestionPage,
    ReadingPage,
    ReviewPage,
    SignPage,
    TeachBackPage,
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
        case TeachBackPage():
            tab_to("outcome:own_words")
            press(Qt.Key.Key_Space)
        case ConsentPage():
            tab_to("option:given")
            press(Qt.Key.Key_Space)
        case SignPage():
            tab_to("way:spoken")
            press(Qt.Key.Key_Space)
            tab_to("witness:present")
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
    card = session.page
    tab_to("continue")
    press(Qt.Key.Key_Return)
    assert isinstance(session.page, CodeBackPage)
    assert card.code.split("-")[session.page.group - 1] not in words_on(window)
    tab_to("code_part_typed")
    QTest.keyClicks(focus(), card.code.split("-")[session.page.group - 1])
    press(Qt.Key.Key_Return)
    settle()
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
        if isinstance(session.page, TeachBackPage):
            click(window, "listen")
        shown += words_on(window).split("\n")
        if isinstance(session.page, ReadingPage) and session.page.sheet is not None:
            click(window, "sheet")
            shown += words_on(window).split("\n")
        if isinstance(session.page, SignPage):
            for way in session.page.ways:
                click(window, f"way:{way.kind}")
                shown += words_on(window).split("\n")
        do_page(session, {})
    document = consent_document(room.laptop.pack.loaded.study, room.laptop.pack.loaded.wording("en-GB"))
    # What is said only for a No, or of another way of signing, is shown only then.
    signed = ("kept_traced", "kept_paper", "by_independent", "with_interpreter", "with_reader", "with_support")
    conditional = (
        "words_refused",
        "review.not_answered",
        "choices.blocked",
        *signed,
        *(f".again[{n}]" for n in range(1, 9)),
    )
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
    assert not [found for found in window.findChildren(QWidget, "take_out:v1:why") if found.isVisible()]


def at(session: Session) -> Page:
    """Return the page on the screen."""
    return session.page


def test_choices_can_be_changed_before_they_are_confirmed(room: Room) -> None:
    """Change leads back to the item; the other decisions stay, and it is signed anew."""
    session, window = room.at("choices")
    click(window, "change:quotes_anonymous")
    assert session.page.step == "consent:quotes_anonymous"
    click(window, "option:refused", "continue")
    while not isinstance(session.page, SignPage):
        click(window, "continue")
    click(window, "way:spoken", "witness:present", "continue")
    page = at(session)
    assert isinstance(page, ChoicesPage)
    assert {row.item: row.decision for row in page.rows}["quotes_anonymous"] == "refused"
    assert {row.item: row.decision for row in page.rows}["take_part"] == "given"


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
