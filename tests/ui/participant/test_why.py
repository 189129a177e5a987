"""Why: type, say or pick. One answer, whatever is used."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from interview_app.interview.asked import OpenQuestion
from interview_app.interview.given import Wrote
from interview_app.ui.pages.open_form import OpenForm
from interview_app.ui.theme import look
from interview_app.ui.widgets.cards import ChoiceCard
from tests.factories.asked import OPEN, REASONS
from tests.ui.participant.conftest import Room, click, find, words_on
from tests.ui.seeing import clipped, focus, settle, show

pytestmark = pytest.mark.usefixtures("nothing_left")

MEGABYTES = "words without end " * 300_000
EMOJI = "\U0001f600"


def opened(qtbot: QtBot, asked: OpenQuestion = REASONS) -> OpenForm:
    """Return a shown form."""
    form = OpenForm(asked, look())
    qtbot.addWidget(form)
    show(form, (560, 700))
    return form


def box(form: OpenForm) -> QPlainTextEdit:
    """Return the box."""
    found = form.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found


def choose(form: OpenForm, *names: str) -> None:
    """Press cards."""
    for name in names:
        card = form.findChild(ChoiceCard, name)
        assert isinstance(card, ChoiceCard)
        card.click()
    settle()


def paste(form: OpenForm, text: str) -> None:
    """Paste into the box."""
    QGuiApplication.clipboard().setText(text)
    box(form).paste()
    QGuiApplication.clipboard().clear()


def test_one_way_needs_no_switch(qtbot: QtBot) -> None:
    """A study that lets people type only shows the box at once."""
    form = opened(qtbot, OPEN)
    assert not form.findChildren(ChoiceCard)
    assert box(form).isVisible()


def test_what_was_typed_and_what_was_picked_is_one_answer(qtbot: QtBot) -> None:
    """Changing the way loses nothing, and the words keep who typed them."""
    form = opened(qtbot)
    choose(form, "way:fieldworker-note")
    QTest.keyClicks(box(form), "Ask Sam.")
    choose(form, "way:picked", "pick:private", "pick:safe")
    assert not box(form).isVisible()
    assert form.answer() == Wrote("Ask Sam.", ("safe", "private"), "fieldworker-note")


def test_reasons_alone_are_an_answer(qtbot: QtBot) -> None:
    """Nobody has to write."""
    form = opened(qtbot)
    choose(form, "way:picked")
    assert form.answer() is None
    choose(form, "pick:judged")
    assert form.answer() == Wrote("", ("judged",), "picked")


@pytest.mark.parametrize(
    ("answer", "visible"),
    [
        (Wrote("Ask.", (), "typed"), True),
        (Wrote("Ask.", ("safe",), "fieldworker-note"), True),
        (Wrote("", ("safe", "asked"), "picked"), False),
    ],
)
def test_an_answer_is_shown_the_way_it_was_given(qtbot: QtBot, answer: Wrote, visible: bool) -> None:  # noqa: FBT001
    """Coming back finds the same page."""
    form = opened(qtbot)
    form.show_answer(answer)
    settle()
    assert box(form).isVisible() is visible
    assert form.answer() == answer


@pytest.mark.parametrize("way", ["typed", "fieldworker-note", "picked"])
def test_each_way_has_room(qtbot: QtBot, way: str) -> None:
    """The page grows and shrinks with the way."""
    form = opened(qtbot)
    choose(form, f"way:{way}")
    assert clipped(form) == []


def test_a_paste_of_megabytes_is_refused_whole_and_at_once(qtbot: QtBot) -> None:
    """What was there stays, a sentence says so, and the window is not held up."""
    form = opened(qtbot)
    said: list[str] = []
    form.said.connect(said.append)
    QTest.keyClicks(box(form), "mine")
    paste(form, MEGABYTES)
    assert box(form).toPlainText() == "mine"
    assert said == ["That is too much to put in at once. What was in the box is still there."]


def test_pastes_that_add_up_to_too_much_are_refused_too(qtbot: QtBot) -> None:
    """The box never grows beyond what can be worked with."""
    form = opened(qtbot)
    for _ in range(4):
        paste(form, "x" * 4000)
    assert len(box(form).toPlainText()) == 8000
    assert form.trouble() is not None


def test_what_is_a_bit_too_long_is_kept_and_shortened_by_its_writer(qtbot: QtBot) -> None:
    """Nothing is cut off silently."""
    form = opened(qtbot)
    paste(form, "x" * (REASONS.limit + 1))
    trouble = form.trouble()
    assert trouble is not None
    assert trouble.sentence == "This is a bit too long. Please make it 1 character shorter."


def test_an_emoji_counts_as_one(qtbot: QtBot) -> None:
    """Qt counts two units for it, people one sign."""
    form = opened(qtbot)
    paste(form, EMOJI * REASONS.limit)
    assert form.trouble() is None
    assert form.answer() == Wrote(EMOJI * REASONS.limit)


def test_what_nobody_sees_does_not_get_into_the_box(qtbot: QtBot) -> None:
    """Controls and turns of direction are left out of what is pasted."""
    form = opened(qtbot)
    paste(form, "good\x07 \u202eevil\u202c\tend")
    assert box(form).toPlainText() == "good evil end"


def test_half_a_pair_becomes_a_sign_that_can_be_stored(qtbot: QtBot) -> None:
    """A lone surrogate has no bytes in UTF-8."""
    form = opened(qtbot)
    dropped = QMimeData()
    dropped.setText("half \ud83d pair")
    box(form).insertFromMimeData(dropped)
    answer = form.answer()
    assert isinstance(answer, Wrote)
    answer.text.encode()


def test_rich_text_is_taken_as_plain(qtbot: QtBot) -> None:
    """Nothing but words comes in."""
    form = opened(qtbot)
    dropped = QMimeData()
    dropped.setHtml("<b>bold</b>")
    dropped.setText("bold")
    box(form).insertFromMimeData(dropped)
    assert box(form).toPlainText() == "bold"


def test_in_the_window_the_answer_says_that_it_was_written_for_them(room: Room) -> None:
    """From the press to the log."""
    session, window = room.at("v1:why")
    click(window, "way:fieldworker-note")
    assert "The person with you types your words" in words_on(window)
    QTest.keyClicks(find(window, "words"), "Ask first.")
    click(window, "continue")
    assert session.state.answers["v1:why"].answer == Wrote("Ask first.", (), "fieldworker-note")


def test_by_keyboard_alone(room: Room) -> None:
    """Arrows walk between the ways and choose nothing; Space chooses."""
    session, window = room.at("v1:why")
    find(window, "way:typed").setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    assert find(window, "words").isVisible()
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    click(window, "continue")
    answer = session.state.answers["v1:why"].answer
    assert isinstance(answer, Wrote)
    assert (answer.text, len(answer.picks), answer.mode) == ("", 1, "picked")
