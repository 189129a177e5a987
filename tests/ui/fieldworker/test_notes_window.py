"""How long notes can be added, and what is sealed by itself afterwards."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from interview_app.centre.office import Centre
from interview_app.interview.closing import read_notes, write_notes
from interview_app.vault.stages import Stage
from tests.factories.house import House
from tests.ui.checking import record_at
from tests.ui.desks import FieldworkerDesk, fieldworker_desk

NOTES = "with Dwayne and Keisha"


def test_it_says_until_when_notes_can_be_added(at_notes: FieldworkerDesk) -> None:
    """By the clock on the wall, to the hour."""
    assert at_notes.says("You can add notes until Tuesday")


def later(house: House, **by: float) -> None:
    """Let time pass while the laptop is off."""
    house.clock.at += timedelta(**by)


def test_what_is_due_is_sealed_at_the_next_unlocking(
    house: House, centre: Centre, interview: str, qtbot: QtBot
) -> None:
    """Today says so, and what nobody had decided is replaced."""
    with house.unlock() as vault:
        write_notes(vault, interview, NOTES)
    later(house, hours=50)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        assert "sealed by" in desk.notice()
    assert b"Dwayne" not in record_at(house, centre, interview)


def test_what_cannot_be_sealed_by_itself_is_told(house: House, interview: str, qtbot: QtBot) -> None:
    """The interview stays with its notes, and Today says what is wrong."""
    house.paths.sealed.mkdir(parents=True, exist_ok=True)
    house.paths.sealed.rmdir()
    house.paths.sealed.write_text("a file stands where the folder was")
    later(house, hours=50)
    with fieldworker_desk(qtbot, house) as desk:
        desk.unlock()
        assert "cannot be written" in desk.notice()
    with house.unlock() as vault:
        assert [row.id for row in vault.interviews(Stage.CLOSING)] == [interview]
        assert read_notes(vault, interview) == ""


def test_after_the_time_for_notes_the_page_says_so(at_notes: FieldworkerDesk, house: House, interview: str) -> None:
    """The laptop stayed unlocked: nothing typed is lost, and it is to be finished now."""
    later(house, hours=50)
    at_notes.click("nav:interviews")
    at_notes.choose(interview, "finish")
    at_notes.wait_for("notes")
    assert at_notes.says("The time for notes has passed.")
