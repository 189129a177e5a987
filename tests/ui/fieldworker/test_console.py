"""The console beside the participant: where they are, what to ask, what is noted; and no answer of theirs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from interview_app.base.files import DiskFull
from interview_app.interview.events import Wrote
from interview_app.interview.journal import replay
from interview_app.interview.session import Session, SetUp
from interview_app.ui.fieldworker.console_page import ConsolePage
from interview_app.ui.widgets.cards import ChoiceCard
from interview_app.ui.widgets.reading_order import stops
from tests.factories.interview import go_to
from tests.ui.desks import FieldworkerDesk, Left
from tests.ui.fieldworker.conftest import begun
from tests.ui.fieldworker.test_distress_page import press_f9
from tests.ui.seeing import clipped, seen, settle, small_targets

PROBE = "Could this help or hurt anyone? Who?"


@pytest.fixture
def held(desk: FieldworkerDesk) -> Session:
    """Return an interview whose participant has the other screen."""
    session, _ = begun(desk)
    desk.fieldworker.hold(session)
    return session


def look(desk: FieldworkerDesk) -> None:
    """Let the console see where the participant is, as it does twice a second."""
    console = desk.fieldworker._console
    assert console is not None
    console.look()
    settle()


def box(desk: FieldworkerDesk) -> QPlainTextEdit:
    """Return the box for a note."""
    found = desk.wait_for("note")
    assert isinstance(found, QPlainTextEdit)
    return found


def on_disk(session: Session, step: str) -> str:
    """Return the note on a page as the vault has it."""
    assert session.interview is not None
    return replay(session.vault, session.interview).console.at(step).note


def test_it_shows_the_guide_and_no_answer(desk: FieldworkerDesk, held: Session) -> None:
    """The question with its probes, in the study's own language; not a word of what was answered."""
    assert desk.says("Story 1")
    assert desk.says("Tell me why.")
    assert desk.says(PROBE)
    held.answer(Wrote("because of my brother"))
    held.back()
    look(desk)
    assert not desk.says("my brother")
    go_to(held, "v2:ok")
    look(desk)
    assert desk.says("Story 2")
    assert not desk.says(PROBE)
    assert desk.says("The study has nothing more to ask here.")
    go_to(held, "review")
    look(desk)
    assert desk.says("Checking their answers")
    assert desk.says("Nothing is asked on this page.")


def test_a_note_is_kept_when_typing_pauses(desk: FieldworkerDesk, held: Session) -> None:
    """Without a press; what follows joins it."""
    desk.type("note", "Looked at the door.")
    desk.bot.waitUntil(lambda: on_disk(held, "v1:why") == "Looked at the door.")
    assert desk.says("Note kept.")
    desk.type("note", " Laughed.")
    desk.bot.waitUntil(lambda: on_disk(held, "v1:why") == "Looked at the door. Laughed.")


def test_the_page_stays_under_the_hands_of_who_types(desk: FieldworkerDesk, held: Session) -> None:
    """The participant goes on meanwhile; one key follows them, and what was typed stays where it belongs."""
    desk.click("note")
    desk.type("note", "Hesi")
    go_to(held, "v2:why")
    look(desk)
    assert desk.says("They are somewhere else now: Story 2.")
    desk.type("note", "tated.")
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_F8)
    settle()
    assert (on_disk(held, "v1:why"), box(desk).toPlainText()) == ("Hesitated.", "")
    assert not desk.sees("follow")
    desk.type("note", "Quick.")
    desk.click("mark:come_back")
    assert (on_disk(held, "v1:why"), box(desk).toPlainText()) == ("Hesitated.", "Quick.")
    desk.click("noted:v1:why")
    assert on_disk(held, "v2:why") == "Quick."
    assert box(desk).toPlainText() == "Hesitated."
    look(desk)
    assert desk.says("Story 1")
    desk.click("follow")
    assert box(desk).toPlainText() == "Quick."


def test_it_follows_when_nobody_types(desk: FieldworkerDesk, held: Session) -> None:
    """What was typed a moment before is kept first."""
    desk.type("note", "Calm again.")
    desk.wait_for("cover_now").setFocus()
    go_to(held, "v2:ok")
    look(desk)
    assert desk.says("Story 2")
    assert on_disk(held, "v1:why") == "Calm again."


def test_how_they_seem_is_words_and_belongs_to_the_page(desk: FieldworkerDesk, held: Session) -> None:
    """A card for each level; where they need a stop, the steps come by themselves, once."""
    desk.click("level:uneasy")
    go_to(held, "v2:ok")
    look(desk)
    desk.click("level:stop_worthy")
    settle()
    assert desk.says("Call 999")
    console = held.state.console
    assert (console.at("v1:why").levels, console.at("v2:ok").levels) == (("uneasy",), ("stop_worthy",))
    card = desk.wait_for("level:stop_worthy")
    assert isinstance(card, ChoiceCard)
    assert card.isChecked()
    press_f9(desk)
    assert not desk.says("Call 999")
    desk.click("level:stop_worthy")
    assert not desk.says("Call 999")


def test_marks_come_and_go(desk: FieldworkerDesk, held: Session) -> None:
    """And are listed under the page they stand on."""
    desk.click("mark:quote_worthy")
    assert held.state.console.at("v1:why").marks == {"quote_worthy"}
    assert desk.wait_for("noted:v1:why").accessibleDescription() == "Worth quoting"
    desk.click("mark:quote_worthy")
    assert held.state.console.at("v1:why").marks == frozenset()
    settle()
    assert not desk.sees("noted:v1:why")


def test_nothing_can_be_noted_before_they_have_said_yes(desk: FieldworkerDesk) -> None:
    """The boxes say why they cannot be used; the study's guide is there all the same."""
    inner = desk.fieldworker._desk
    assert inner is not None
    setup, room = SetUp("en-GB", ages="18-30"), inner.room
    session = Session.begin(inner.vault, inner.usable_pack(), setup, clock=room.clock, randomness=room.randomness)
    desk.fieldworker.hold(session)
    settle()
    assert not any(desk.sees(name) for name in ("note", "level:calm", "mark:come_back"))
    assert desk.says("Nothing can be noted before they have said yes.")
    assert desk.says("Reading what this is about")
    go_to(session, "v1:ok")
    look(desk)
    assert desk.sees("note")


def test_after_everything_was_deleted_nothing_is_stored(desk: FieldworkerDesk, held: Session) -> None:
    """What is typed at that moment goes with it."""
    desk.type("note", "About to")
    held.stop()
    held.delete()
    look(desk)
    assert not desk.sees("note")
    assert desk.says("They have finished.")
    assert desk.says("Nothing can be noted any more.")
    desk.fieldworker.keep_console()
    assert held.interview is not None
    assert held.vault.traces(held.interview).entries == 0


def test_words_that_cannot_be_stored_stay_in_sight(
    desk: FieldworkerDesk, held: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full: it is said, and nothing is lost by going on."""

    def full(*_args: object, **_more: object) -> int:
        raise DiskFull

    desk.type("note", "Important.")
    monkeypatch.setattr(held.vault, "append", full)
    desk.wait_for("cover_now").setFocus()
    desk.fieldworker.keep_console()
    assert "no room left" in desk.wait_for_notice()
    desk.click("mark:come_back")
    assert box(desk).toPlainText() == "Important."
    card = desk.wait_for("mark:come_back")
    assert isinstance(card, ChoiceCard)
    assert not card.isChecked()
    monkeypatch.undo()
    desk.fieldworker.keep_console()
    assert on_disk(held, "v1:why") == "Important."


def test_locking_keeps_what_is_typed(desk: FieldworkerDesk, held: Session) -> None:
    """Also in the middle of a word."""
    interview = held.interview
    assert interview is not None
    desk.type("note", "Unfini")
    desk.fieldworker.lock()
    desk.unlock()
    inner = desk.fieldworker._desk
    assert inner is not None
    assert replay(inner.vault, interview).console.at("v1:why").note == "Unfini"


def test_on_one_screen_it_comes_after_the_pin(desk: FieldworkerDesk, held: Session) -> None:
    """Notes can be written there before the laptop is handed over again; Today is one press away."""
    held.pause()
    desk.fieldworker.interview_over(Left(held.interview, ""))
    settle()
    assert desk.says("waits for them")
    assert desk.says("They are taking a break")
    assert not desk.sees("cover_now")
    desk.type("note", "Needed air.")
    press_f9(desk)
    assert desk.says("Call 999")
    press_f9(desk)
    desk.click("hand_over_again")
    assert len(desk.handed_over) == 1
    again = desk.handed_over[0]
    assert again.state.console.at("v1:why").note == "Needed air."
    settle()
    assert desk.sees("nav:today")
    desk.fieldworker.interview_over(Left(held.interview, ""))
    desk.click("today")
    settle()
    assert desk.sees("nav:today")


def test_notes_can_be_written_before_an_interview_is_carried_on(desk: FieldworkerDesk) -> None:
    """From what is known of it; one that cannot be opened says why."""
    session, _ = begun(desk)
    interview = session.interview
    assert interview is not None
    desk.click("nav:interviews")
    desk.fieldworker._ways.details(interview)  # type: ignore[union-attr]
    desk.click("do:notes")
    desk.type("note", "Remembered later.")
    desk.click("today")
    assert on_disk(session, "v1:why") == "Remembered later."
    session.vault.forget_keys()
    desk.fieldworker.wait_beside(interview)
    assert "forgotten the key" in desk.wait_for_notice()


SCREENS = [((1280, 800), 100), ((1024, 600), 100), ((1024, 600), 200)]


@pytest.mark.parametrize(("size", "scale"), SCREENS, ids=lambda value: str(value).replace(" ", ""))
def test_everything_has_room_and_a_name(
    desk: FieldworkerDesk, held: Session, size: tuple[int, int], scale: int
) -> None:
    """No text is cut off; Tab reaches each named stop once, in reading order, and it can be seen."""
    held.take_note("intro", "Wanted the door open.")
    while desk.fieldworker.look.scale != scale:
        desk.fieldworker.change_text_size(1)
    desk.window.resize(*size)
    settle()
    page = desk.fieldworker.page
    assert isinstance(page, ConsolePage)
    assert clipped(desk.window) == []
    assert small_targets(desk.window, 40) == []
    assert page.horizontalScrollBar().maximum() == 0
    expected = stops(desk.window)
    assert all(stop.accessibleName() for stop in expected)
    expected[-1].setFocus()
    visited: list[QWidget | None] = []
    for _ in expected:
        QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        settle()
        focused = desk.window.focusWidget()
        visited.append(focused)
        assert focused is not None
        assert seen(focused).height() >= min(40, focused.height())
    assert visited == expected
