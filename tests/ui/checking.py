"""Hands for the check of words: from the notes to the seal."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_app.bundle.sealed_file import open_sealed
from interview_app.centre.office import Centre
from interview_app.ui.fieldworker.redaction_list import RedactionList
from tests.factories.house import House
from tests.ui.desks import FieldworkerDesk
from tests.ui.seeing import settle

MOST = 300


def strings(desk: FieldworkerDesk) -> RedactionList:
    """Return the list of highlighted strings."""
    found = desk.wait_for("findings")
    assert isinstance(found, RedactionList)
    return found


def go_to_check(desk: FieldworkerDesk) -> None:
    """Go on from the notes."""
    desk.click("check_words")
    desk.bot.waitUntil(lambda: desk.sees("findings") or desk.sees("preview"))


def decide_all(desk: FieldworkerDesk, key: Qt.Key = Qt.Key.Key_R) -> None:
    """Decide about everything with one key, and go on to the last look."""
    for _ in range(MOST):
        if desk.sees("preview") or desk.sees("last_look"):
            break
        QTest.keyClick(strings(desk), key)
        settle()
    if not desk.sees("preview"):
        desk.click("last_look")
    desk.wait_for("preview")
    settle()


def check_words(desk: FieldworkerDesk, key: Qt.Key = Qt.Key.Key_R) -> None:
    """Decide about everything, and say that nobody could recognise it: only the seal is left."""
    go_to_check(desk)
    decide_all(desk, key)
    desk.click("recognise:nobody")
    desk.wait_for("seal")


def record_at(house: House, centre: Centre, interview: str) -> bytes:
    """Return the record and the summary as the centre finds them."""
    found = open_sealed((house.paths.sealed / f"{interview}.age").read_bytes(), centre.identities)
    return found.record_json + found.summary_pdf
