"""What the fieldworker noted, on *Check your answers*: seen, and taken out."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from interview_app.interview.console import Beside
from interview_app.interview.pages import ReviewPage, ReviewRow
from interview_app.ui.pages.intents import TakeOut
from interview_app.ui.pages.review import ReviewView
from interview_app.ui.theme import Look
from interview_app.ui.widgets.prose import Prose
from tests.ui.participant.conftest import Room
from tests.ui.seeing import clipped, focus, settle, show

SEEN = Beside("Looked at the door.", frozenset({"come_back"}), ("uneasy", "upset"))
GONE = Beside(taken_out=True)


def view(qtbot: QtBot, *rows: ReviewRow) -> ReviewView:
    """Return the page with some rows."""
    made = ReviewView(ReviewPage("review", "Check your answers", "Everything we keep.", rows), Look())
    qtbot.addWidget(made)
    show(made, (900, 700))
    return made


def test_it_says_who_wrote_it_and_what(qtbot: QtBot) -> None:
    """Words, marks and how somebody seemed, in plain sentences to the participant."""
    page = view(qtbot, ReviewRow("note:v1:why", "Tell me why.", SEEN.note, "Story 1", noted=SEEN))
    words = " ".join(each.accessibleName() for each in page.findChildren(QWidget))
    assert "Noted by the person with you" in words
    assert "Looked at the door." in words
    assert "Marked: come back to this. You seemed uneasy. You seemed upset." in words
    assert clipped(page) == []


def test_it_can_be_taken_out_and_not_answered(qtbot: QtBot) -> None:
    """One button, named after what it deletes."""
    page = view(qtbot, ReviewRow("note:v1:why", "Tell me why.", SEEN.note, noted=SEEN))
    assert page.findChild(QWidget, "change:note:v1:why") is None
    button = page.findChild(QWidget, "take_out:note:v1:why")
    assert button is not None
    assert button.accessibleName() == "Take out: Noted by the person with you Tell me why."
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.args == [TakeOut("note:v1:why")]


def test_what_is_gone_stays_gone(qtbot: QtBot) -> None:
    """Nothing is left to press; a page without a question has no empty line."""
    page = view(qtbot, ReviewRow("note:intro", "", "Taken out", taken_out=True, noted=GONE))
    settle()
    assert page.findChild(QWidget, "take_out:note:intro") is None
    assert [each.accessibleName() for each in page.sheets.findChildren(Prose)] == [
        "Noted by the person with you",
        "Taken out",
    ]


def test_what_is_noted_while_they_look_comes_on_their_page_and_can_go(room: Room) -> None:
    """The fieldworker's window writes through the same session; the focus stays on the question it stood beside."""
    session, window = room.at("review")
    session.take_note("v1:why", "Smiled.")
    window.show_recorded()
    settle()
    button = window.findChild(QWidget, "take_out:note:v1:why")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert session.state.console.at("v1:why").bare
    assert focus().objectName() == "change:v1:why"
    session.back()
    window.show_recorded()
    assert session.page.step != "review"
