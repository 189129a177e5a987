"""Another text size: the person stays on the page where they were, with what they typed into it."""

from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from interview_app.centre.ledger import giving as verbs
from interview_app.centre.ledger.line import Correction, Disclosure
from interview_app.centre.office import Centre
from tests.factories import bundle as bundles
from tests.factories.centre import interview
from tests.factories.given import arrived, giving
from tests.ui.desks import CentreDesk
from tests.ui.seeing import clipped, settle


def opened(desk: CentreDesk) -> None:
    """Go to Records."""
    desk.click("nav:records")
    desk.wait_for("save_records")


def in_box(desk: CentreDesk, name: str) -> str:
    """Return what stands in a box."""
    box = desk.wait_for(name)
    assert isinstance(box, QLineEdit)
    return box.text()


def test_text_size_stays_with_the_interview_that_is_read(desk: CentreDesk, centre: Centre) -> None:
    """It is not read again, which would be another act; and Back leads to the list, narrowed down as it was."""
    centre.archive.add(interview(bundles.full_record()), "bb" * 32)
    desk.click("nav:interviews")
    desk.type("filter", bundles.full_record().id[:4])
    desk.click("open")
    desk.wait_for("save_pdf")
    acts = centre.archive.acts(limit=1)
    for _ in range(4):
        desk.click("text_size")
        desk.wait_for("save_pdf")
        assert desk.wait_for("nav:interviews").accessibleDescription() == "This page"
    assert centre.archive.acts(limit=1) == acts
    desk.click("back")
    box = desk.wait_for("filter")
    assert isinstance(box, QLineEdit)
    assert box.text() == bundles.full_record().id[:4]


def test_a_form_stays_as_it_was_filled_in_when_the_text_grows(desk: CentreDesk, centre: Centre, tmp_path: Path) -> None:
    """What was typed, picked and chosen, and the file's fingerprint; and so it is written down."""
    arrived(centre, "one", "keep_for_reuse")
    file = tmp_path / "table.csv"
    file.write_bytes(b"deck,rating\n")
    desk.choices.files = [file]
    opened(desk)
    desk.click("add_line")
    for name, words in (("who", "Northside"), ("why", "To see how it is"), ("until", "2027-05-01")):
        desk.type(name, words)
    desk.click("part:answers")
    form = desk.wait_for("form")
    assert isinstance(form, QComboBox)
    form.setCurrentIndex(2)
    desk.click("file")
    desk.bot.waitUntil(lambda: desk.says("table.csv: fingerprint"))
    for _ in range(2):
        desk.centre_window.change_text_size(1)
        settle()
        assert desk.sees("note_line")
    assert [in_box(desk, name) for name in ("who", "role", "why")] == ["Northside", "", "To see how it is"]
    assert in_box(desk, "until") == "2027-05-01"
    assert desk.says("table.csv: fingerprint")
    assert clipped(desk.window) == []
    desk.click("note_line")
    desk.bot.waitUntil(lambda: len(centre.archive.ledger()) == 1)
    line = centre.archive.ledger()[0].line
    assert isinstance(line, Disclosure)
    assert (line.organisation, line.form, line.fields, line.expires) == (
        "Northside",
        "table",
        ("answers",),
        "2027-05-01",
    )
    assert line.digest == sha256(file.read_bytes()).hexdigest()


@pytest.mark.parametrize("form", ["add_refusal", "correct_line"])
def test_other_forms_stay_as_well(desk: CentreDesk, centre: Centre, form: str) -> None:
    """A refusal, and a correction, which is still one of the same line."""
    arrived(centre, "one", "keep_for_reuse")
    verbs.note_disclosure(centre, giving("Northside"))
    opened(desk)
    desk.click(form)
    name = "asked_who" if form == "add_refusal" else "who"
    desk.type(name, " and Southside")
    desk.centre_window.change_text_size(1)
    settle()
    assert in_box(desk, name).endswith(" and Southside")
    assert desk.sees("note_refusal" if form == "add_refusal" else "note_correction")
    if form == "correct_line":
        desk.click("note_correction")
        desk.bot.waitUntil(lambda: len(centre.archive.ledger()) == 2)
        assert isinstance(centre.archive.ledger()[1].line, Correction)
