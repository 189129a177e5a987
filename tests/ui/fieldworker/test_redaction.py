"""The check of words in the real window: by keyboard alone, kept at once, taken back, and sealed by itself in time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from interview_app.centre.office import Centre
from interview_app.interview.closing import write_notes
from interview_app.interview.journal import replay
from interview_app.ui.widgets.marked_box import MarkedBox
from tests.factories.house import House
from tests.ui.checking import check_words, decide_all, go_to_check, record_at, strings
from tests.ui.desks import FieldworkerDesk, fieldworker_desk
from tests.ui.seeing import settle

NOTES = "with Dwayne and Keisha, and Dwayne again"


def press(desk: FieldworkerDesk, *keys: Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        now = desk.window.focusWidget()
        assert now is not None
        QTest.keyClick(now, key)
        settle()


def tab_to(desk: FieldworkerDesk, name: str) -> None:
    """Press Tab until something has the focus."""
    for _ in range(60):
        settle()
        if desk.window.focusWidget().objectName() == name:
            return
        press(desk, Qt.Key.Key_Tab)
    raise AssertionError(name)


def words_of(desk: FieldworkerDesk, name: str) -> str:
    """Return what stands in a box."""
    found = desk.wait_for(name)
    assert isinstance(found, QPlainTextEdit)
    return found.toPlainText()


def string_at(desk: FieldworkerDesk) -> str:
    """Return the string that is current."""
    return strings(desk).at


def go_to_string(desk: FieldworkerDesk, key: str) -> None:
    """Walk with the arrow keys until a string is current."""
    listed = strings(desk)
    QTest.keyClick(listed, Qt.Key.Key_Home)
    for _ in range(100):
        settle()
        if listed.at == key:
            return
        QTest.keyClick(listed, Qt.Key.Key_Down)
    raise AssertionError(key)


def test_the_keyboard_is_enough(at_notes: FieldworkerDesk, house: House, centre: Centre, interview: str) -> None:
    """Notes, check, last look and seal: typed, walked and pressed; what was replaced is nowhere."""
    desk = at_notes
    desk.bot.waitUntil(lambda: desk.window.focusWidget().objectName() == "notes")
    QTest.keyClicks(desk.window.focusWidget(), NOTES)
    tab_to(desk, "check_words")
    press(desk, Qt.Key.Key_Space)
    listed = strings(desk)
    desk.bot.waitUntil(lambda: desk.window.focusWidget() is listed)
    assert desk.says("0 of 2 decided")
    first = listed.at
    press(desk, Qt.Key.Key_R)
    assert desk.says("1 of 2 decided")
    assert listed.at != first
    press(desk, Qt.Key.Key_K)
    assert desk.says("2 of 2 decided")
    tab_to(desk, "last_look")
    press(desk, Qt.Key.Key_Return)
    desk.wait_for("preview")
    tab_to(desk, "recognise:nobody")
    press(desk, Qt.Key.Key_Space)
    tab_to(desk, "seal")
    press(desk, Qt.Key.Key_Space)
    desk.wait_for("today")
    replaced, kept = (b"Dwayne", b"Keisha") if first == "dwayne" else (b"Keisha", b"Dwayne")
    found = record_at(house, centre, interview)
    assert replaced not in found
    assert kept in found


def test_notes_are_marked_while_they_are_typed(at_notes: FieldworkerDesk) -> None:
    """A moment after the last key."""
    box = at_notes.wait_for("notes")
    assert isinstance(box, MarkedBox)
    box.insertPlainText("🙂 with Dwayne")
    at_notes.bot.waitUntil(lambda: [each.cursor.selectedText() for each in box.extraSelections()] == ["Dwayne"])


def test_sealing_waits_until_everything_is_decided(at_notes: FieldworkerDesk) -> None:
    """No way on from the check, and no seal before somebody has said that nobody could recognise it."""
    desk = at_notes
    desk.type("notes", NOTES)
    go_to_check(desk)
    assert not desk.sees("last_look")
    QTest.keyClick(strings(desk), Qt.Key.Key_K)
    assert not desk.sees("last_look")
    decide_all(desk)
    assert not desk.sees("seal")
    desk.click("recognise:somebody")
    assert not desk.sees("seal")
    assert desk.says("Then select the words that could tell")
    desk.click("recognise:nobody")
    assert desk.sees("seal")


def test_a_restart_in_the_middle_keeps_every_decision(
    at_notes: FieldworkerDesk, house: House, interview: str, qtbot: QtBot
) -> None:
    """Each press is on the disk before the next one; other notes ask about what is new only."""
    desk = at_notes
    desk.type("notes", NOTES)
    go_to_check(desk)
    first = string_at(desk)
    QTest.keyClick(strings(desk), Qt.Key.Key_K)
    desk.click("lock")
    with house.unlock() as vault:
        assert replay(vault, interview).closed.redaction.choices == {first: "keep"}
        write_notes(vault, interview, NOTES + " with Omar")
    with fieldworker_desk(qtbot, house) as again:
        again.unlock()
        again.click("nav:interviews")
        again.choose(interview, "finish")
        go_to_check(again)
        assert again.says("1 of 3 decided")


def test_the_last_decision_can_be_taken_back(at_notes: FieldworkerDesk) -> None:
    """One after the other, and the string is current again; with nothing to take back the key does nothing."""
    desk = at_notes
    desk.type("notes", NOTES)
    go_to_check(desk)
    first = string_at(desk)
    for key in (Qt.Key.Key_U, Qt.Key.Key_R, Qt.Key.Key_R, Qt.Key.Key_U, Qt.Key.Key_U, Qt.Key.Key_U):
        QTest.keyClick(strings(desk), key)
    assert desk.says("0 of 2 decided")
    assert string_at(desk) == first


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", "does not support raise", extend=True)
def test_a_type_is_changed_from_the_keyboard(at_notes: FieldworkerDesk) -> None:
    """T opens the list of types; the placeholder says the new one."""
    desk = at_notes
    desk.type("notes", NOTES)
    go_to_check(desk)
    go_to_string(desk, "dwayne")
    QTest.keyClick(strings(desk), Qt.Key.Key_T)
    box = desk.wait_for("kind")
    assert isinstance(box, QComboBox)
    assert desk.window.focusWidget() is box
    box.hidePopup()
    box.setCurrentIndex(2)
    box.activated.emit(2)
    decide_all(desk)
    assert "[school 1]" in words_of(desk, "preview")


def test_words_that_nothing_found_are_marked_by_hand(at_notes: FieldworkerDesk) -> None:
    """Selected in the text as it would leave, they are replaced everywhere; what stands nowhere is told."""
    desk = at_notes
    desk.type("notes", "the tall boy with the blue bike came, the tall boy")
    go_to_check(desk)
    box = desk.wait_for("preview")
    assert isinstance(box, QPlainTextEdit)
    assert not desk.sees("mark")
    select(box, "the tall boy")
    desk.click("mark")
    assert words_of(desk, "preview").count("[person 1]") == 2
    assert desk.says("Marked: they are replaced everywhere.")
    select(box, "all b") if "all b" in box.toPlainText() else select(box, "lue bik")
    desk.click("mark")
    assert desk.says("Those words are not among what was said or noted.")
    desk.click("undo")
    assert "the tall boy" in words_of(desk, "preview")


def test_the_list_stays_where_it_is_while_one_decides(at_notes: FieldworkerDesk) -> None:
    """With two hundred strings, each press goes on to the next one, and the list does not jump."""
    desk = at_notes
    box = desk.wait_for("notes")
    assert isinstance(box, QPlainTextEdit)
    box.setPlainText(" and ".join(f"Zork{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(200)))
    go_to_check(desk)
    listed = strings(desk)
    for _ in range(60):
        QTest.keyClick(listed, Qt.Key.Key_Down)
    settle()
    before, at = listed.verticalScrollBar().value(), listed.at
    assert before > 0
    QTest.keyClick(listed, Qt.Key.Key_R)
    settle()
    assert listed.at != at
    assert abs(listed.verticalScrollBar().value() - before) < listed.height()
    assert desk.says("1 of 200 decided")


def test_from_the_last_look_of_clean_words_one_goes_back_to_the_notes(at_notes: FieldworkerDesk) -> None:
    """There is no list to go back to."""
    desk = at_notes
    go_to_check(desk)
    desk.click("back_to_check")
    assert words_of(desk, "notes") == ""


def test_an_interview_that_cannot_be_opened_says_why(at_notes: FieldworkerDesk, interview: str) -> None:
    """Its key has gone since the list was drawn."""
    held = at_notes.fieldworker._desk
    assert held is not None
    held.vault.forget_keys()
    at_notes.fieldworker.finish(interview)
    assert "This laptop cannot open that interview any more" in at_notes.wait_for_notice()
    assert not at_notes.sees("check_words")


def select(box: QPlainTextEdit, words: str) -> None:
    """Select words in a box."""
    cursor = box.textCursor()
    start = box.toPlainText().index(words)
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)


def test_where_nothing_was_said_or_noted_there_is_no_check(house: House, qtbot: QtBot) -> None:
    """Straight to the seal."""
    from tests.ui.silent import silent_interview  # noqa: PLC0415 - used here only

    with house.unlock() as vault:
        interview = silent_interview(vault, house.clock)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        desk.click("nav:interviews")
        desk.choose(interview, "finish")
        assert not desk.sees("check_words")
        desk.type("notes", "x")
        assert desk.sees("check_words")
        QTest.keyClick(desk.wait_for("notes"), Qt.Key.Key_Backspace)
        desk.click("seal")
        desk.wait_for("today")


def test_text_size_changes_in_the_middle_of_the_check(at_notes: FieldworkerDesk) -> None:
    """One is where one was, at the check and at the last look."""
    desk = at_notes
    desk.type("notes", NOTES)
    go_to_check(desk)
    desk.click("text_size")
    desk.wait_for("findings")
    decide_all(desk)
    desk.click("text_size")
    desk.wait_for("preview")
    desk.click("back_to_check")
    desk.click("back_to_notes")
    assert words_of(desk, "notes") == NOTES


def test_a_decision_that_cannot_be_kept_is_told(at_notes: FieldworkerDesk) -> None:
    """The sentence is shown, and the string is not decided."""
    desk = at_notes
    desk.type("notes", NOTES)
    go_to_check(desk)
    held = desk.fieldworker._desk
    assert held is not None
    held.vault.forget_keys()
    QTest.keyClick(strings(desk), Qt.Key.Key_K)
    assert "This laptop cannot open that interview any more" in desk.wait_for_notice()
    assert desk.says("0 of 2 decided")


def test_nothing_of_the_check_is_left_after_the_seal(at_notes: FieldworkerDesk) -> None:
    """No box, no list and no undo holds what was said."""
    desk = at_notes
    desk.type("notes", NOTES)
    check_words(desk)
    desk.click("seal")
    desk.wait_for("today")
    settle()
    assert not any("Dwayne" in each.toPlainText() for each in desk.window.findChildren(QPlainTextEdit))
    assert not any("Dwayne" in each.accessibleName() for each in desk.window.findChildren(QWidget))
    places = desk.fieldworker._places
    assert places is not None
    assert places.closing.step == "notes"
    assert not any(button.objectName() == "undo" for button in desk.window.findChildren(QPushButton))
