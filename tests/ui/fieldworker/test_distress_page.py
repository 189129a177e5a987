"""The fieldworker's steps for when it becomes too much, on one key from any page."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_app.ui.widgets.cards import ChoiceCard
from tests.ui.desks import FieldworkerDesk
from tests.ui.fieldworker.conftest import begun
from tests.ui.seeing import clipped, settle


def press_f9(desk: FieldworkerDesk) -> None:
    """Press the key as the window system reports it."""
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_F9)
    settle()


def test_one_key_shows_the_studys_steps_and_lines(desk: FieldworkerDesk) -> None:
    """And leads back to the page where it was pressed."""
    desk.click("nav:send")
    press_f9(desk)
    assert desk.says("Call 999")
    assert desk.says("Samaritans")
    assert not desk.sees("nav:send")
    assert clipped(desk.window) == []
    desk.click("steps_back")
    settle()
    assert desk.sees("nav:send")
    press_f9(desk)
    press_f9(desk)
    assert desk.sees("nav:send")


def test_what_was_chosen_for_an_interview_is_still_chosen_afterwards(desk: FieldworkerDesk) -> None:
    """The key and the text size draw every page anew; nobody has to be asked their age twice. Today begins afresh."""
    desk.click("new_interview")
    chosen = ("ages:18-30", "check:unsure", "language:ar", "size:150", "theme:dark", "font:lexend")
    for name in chosen:
        desk.click(name)
    press_f9(desk)
    desk.fieldworker.change_text_size(1)
    press_f9(desk)
    desk.fieldworker.change_text_size(1)
    assert [name for name in chosen if not is_chosen(desk, name)] == []
    desk.click("nav:today")
    desk.click("new_interview")
    assert [name for name in chosen if is_chosen(desk, name)] == []


def is_chosen(desk: FieldworkerDesk, name: str) -> bool:
    """Tell whether a card is chosen."""
    card = desk.wait_for(name)
    assert isinstance(card, ChoiceCard)
    return card.isChecked()


def test_a_study_that_is_being_compared_waits_for_its_answer(first: FieldworkerDesk) -> None:
    """The words of the centre are there again after the steps."""
    press_f9(first)
    press_f9(first)
    assert first.sees("words_same")
    assert first.sees("words_different")


def test_a_locked_laptop_shows_no_study(desk: FieldworkerDesk) -> None:
    """The key does nothing there, and locking leaves the sheet behind."""
    press_f9(desk)
    desk.fieldworker.lock()
    settle()
    assert desk.sees("passphrase")
    press_f9(desk)
    assert desk.sees("passphrase")


def test_locking_in_the_middle_of_an_interview_leaves_nothing_of_it(desk: FieldworkerDesk) -> None:
    """The page of a second screen goes, too."""
    desk.fieldworker.hold(begun(desk)[0])
    assert desk.says("It has just begun.")
    desk.fieldworker.lock()
    settle()
    assert desk.sees("passphrase")
    assert not desk.fieldworker.held
