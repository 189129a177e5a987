"""From Start to the centre's receipt, through the windows, with everything real but the participant's hands."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from interview_app.bundle import consent_receipt
from interview_app.centre.office import Centre
from interview_app.vault.stages import Stage
from tests.factories.house import House, answer_all
from tests.factories.interview import go_to
from tests.factories.program import sealed_interviews
from tests.ui.checking import check_words
from tests.ui.desks import FieldworkerDesk, Left, centre_desk

NOTES = "Quiet room. One break after the third story."


def hold(desk: FieldworkerDesk) -> str:
    """Set an interview up, answer everything, and hand the laptop back."""
    desk.click("new_interview")
    desk.click("language:en-GB-x-easy")
    desk.click("size:150")
    desk.click("theme:dark")
    desk.click("ages:18-30")
    desk.click("start")
    desk.bot.waitUntil(lambda: bool(desk.handed_over))
    session = desk.handed_over.pop()
    assert (session.language, session.theme, session.text_scale) == ("en-GB-x-easy", "dark", 150)
    answer_all(session)
    assert session.interview is not None
    desk.fieldworker.interview_over(Left(session.interview, session.ended))
    return session.interview


def seal(desk: FieldworkerDesk) -> None:
    """Write notes, check the words, and seal."""
    desk.type("notes", NOTES)
    check_words(desk, Qt.Key.Key_K)
    desk.click("seal")
    desk.wait_for("today")


def send(desk: FieldworkerDesk, stick: Path) -> None:
    """Save the bundle on the stick."""
    desk.choices.folder = stick
    desk.click("nav:send")
    desk.click("choose_folder")
    desk.click("save_bundle")
    desk.wait_for("take_receipt")


def test_an_interview_goes_all_the_way(desk: FieldworkerDesk, house: House, centre: Centre, qtbot: QtBot) -> None:
    """Held, closed, sealed, sent, taken in, acknowledged: each window says what is true, and the laptop forgets."""
    interview = hold(desk)
    seal(desk)
    assert desk.notice() == "Sealed. This laptop can no longer open it."
    assert sealed_interviews(house.paths.sealed)
    send(desk, house.stick)
    (bundle,) = house.stick.glob("bundle-*.zip")
    assert bundle.name in desk.wait_for_notice()
    with centre_desk(qtbot, centre) as office:
        office.choices.files = [bundle]
        office.click("browse")
        office.wait_for("results")
        assert "1 new interview is in the archive." in office.notice()
    assert centre.archive.record(interview).notes == NOTES
    desk.choices.files = list(house.stick.glob("receipt-*"))
    desk.click("take_receipt")
    desk.bot.waitUntil(lambda: "1 interview arrived at the centre." in desk.notice())
    assert sealed_interviews(house.paths.sealed) == []
    desk.click("nav:interviews")
    desk.choose(interview, "details")
    assert desk.says("Arrived")


def test_notes_are_kept_while_they_are_typed(desk: FieldworkerDesk) -> None:
    """A pause in typing is enough; going elsewhere, another text size and locking keep them too."""
    interview = hold(desk)
    desk.type("notes", "One break.")
    desk.bot.waitUntil(lambda: desk.says("Notes kept."))
    box(desk).appendPlainText("Two questions.")
    desk.click("text_size")
    assert box(desk).toPlainText() == "One break.\nTwo questions."
    box(desk).appendPlainText("A new line.")
    desk.click("lock")
    desk.unlock()
    assert desk.says("1 to write notes and seal")
    desk.click("today:interviews")
    desk.choose(interview, "finish")
    assert box(desk).toPlainText() == "One break.\nTwo questions.\nA new line."


def box(desk: FieldworkerDesk) -> QPlainTextEdit:
    """Return the box for notes."""
    found = desk.wait_for("notes")
    assert isinstance(found, QPlainTextEdit)
    return found


def test_an_interrupted_interview_is_carried_on(desk: FieldworkerDesk) -> None:
    """It is listed as not finished, and the session that is handed over stands where it stood."""
    desk.click("new_interview")
    desk.click("ages:18-30")
    desk.click("start")
    desk.bot.waitUntil(lambda: bool(desk.handed_over))
    session = desk.handed_over.pop()
    go_to(session, "intro")
    desk.fieldworker.interview_over(Left(session.interview, ""))
    desk.click("today")
    assert desk.says("1 not finished")
    desk.click("today:interviews")
    desk.choose(session.interview or "", "carry_on")
    desk.bot.waitUntil(lambda: bool(desk.handed_over))
    assert desk.handed_over[0].page.step == session.page.step


def test_a_refusal_leads_back_to_today(desk: FieldworkerDesk) -> None:
    """Nothing was stored, so there is nothing to close."""
    desk.fieldworker.interview_over(Left(None, "declined"))
    desk.wait_for("new_interview")
    assert desk.says("None waiting")


def test_a_lost_stick_is_written_once_more(desk: FieldworkerDesk, house: House) -> None:
    """What was sent without a receipt goes into a second bundle."""
    hold(desk)
    seal(desk)
    send(desk, house.stick)
    desk.click("save_again")
    desk.bot.waitUntil(lambda: len(list(house.stick.glob("bundle-*.zip"))) == 2)


def test_a_participant_takes_a_receipt_of_their_choices_along(
    desk: FieldworkerDesk, house: House, centre: Centre
) -> None:
    """Before sealing, on their own stick, under a name that tells nothing; nothing is written unasked."""
    hold(desk)
    assert list(house.stick.iterdir()) == []
    desk.choices.folder = house.stick
    desk.click("receipt")
    (file,) = house.stick.iterdir()
    assert file.name.startswith("choices-")
    assert desk.says(f"The receipt is saved as {file.name}.")
    receipt = consent_receipt.verify(file.read_bytes(), authority=centre.authority.public_line)
    assert {line.entry for line in receipt.ledger} == {"given"}


def test_a_failed_seal_leaves_everything_as_it_was(desk: FieldworkerDesk, house: House) -> None:
    """The sentence is shown, every decision stands, and sealing works once the folder is there."""
    interview = hold(desk)
    house.paths.sealed.rmdir()
    house.paths.sealed.write_text("a file stands where the folder was")
    desk.type("notes", NOTES)
    check_words(desk)
    desk.click("seal")
    assert "cannot be written" in desk.wait_for_notice()
    house.paths.sealed.unlink()
    desk.click("seal")
    desk.wait_for("today")
    desk.click("nav:interviews")
    desk.choose(interview, "details")
    assert desk.says("Sealed, not sent")
    desk.click("lock")
    with house.unlock() as vault:
        assert [each.id for each in vault.interviews(Stage.SEALED)] == [interview]
