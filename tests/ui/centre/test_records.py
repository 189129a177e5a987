"""The place Records: who has had what, and what the team did."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTabBar, QTableWidget, QWidget

from interview_app.centre import progress
from interview_app.centre.archive.bundle_family import FlagCode
from interview_app.centre.archive.watching import Flagged
from interview_app.centre.ledger import giving as verbs
from interview_app.centre.office import Centre
from interview_app.centre.progress_attention import to_look_at
from interview_app.cli.centre_laptops import FLAGS
from interview_app.ui.centre import records_words
from interview_app.ui.centre.people_words import PeopleWords
from interview_app.ui.widgets.reading_order import stops
from tests.factories.given import arrived, change, giving, withdrawal
from tests.ui.desks import CentreDesk
from tests.ui.seeing import clipped, settle

LOST = ("DELETE FROM ledger WHERE n = :n", "UPDATE ledger SET entry = x'00' WHERE n = :n")


def opened(desk: CentreDesk, tab: int = 0) -> None:
    """Go to Records, and to one of its tabs."""
    desk.click("nav:records")
    desk.wait_for("save_records")
    if tab:
        tabs = desk.wait_for("tabs")
        assert isinstance(tabs, QTabBar)
        tabs.setCurrentIndex(tab)
        desk.wait_for("check_acts")


def cells(widget: QWidget) -> list[list[str]]:
    """Return the words of a table."""
    assert isinstance(widget, QTableWidget)
    found = [[widget.item(row, at) for at in range(widget.columnCount())] for row in range(widget.rowCount())]
    return [[item.text() if item else "" for item in line] for line in found]


def pick(desk: CentreDesk, name: str, at: int) -> None:
    """Pick an entry as a person does."""
    box = desk.wait_for(name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_nothing_given_is_said_in_words(desk: CentreDesk) -> None:
    """No empty table; and what can be done is there."""
    opened(desk)
    assert desk.says("Nothing has been given to anybody outside this team.")
    assert desk.says("Nobody who asked was refused.")
    assert desk.sees("add_line")


def test_a_line_is_written_down_with_the_form(desk: CentreDesk, centre: Centre, tmp_path: Path) -> None:
    """Who is left out is said first; then the line is there, with the file's fingerprint."""
    arrived(centre, "one", "keep_for_reuse")
    arrived(centre, "two")
    file = tmp_path / "given.csv"
    file.write_bytes(b"given")
    desk.choices.files = [file]
    opened(desk)
    desk.click("add_line")
    desk.type("who", "Northside University")
    desk.type("why", "To see how young people feel about sharing data")
    desk.type("until", "2027-05-32")
    desk.click("part:answers")
    desk.click("file")
    desk.bot.waitUntil(lambda: desk.says("given.csv: fingerprint"))
    desk.click("note_line")
    assert desk.says("That is no day. Write it as 2027-05-01.")
    box = desk.wait_for("until")
    box.setText("2027-05-01")  # type: ignore[attr-defined]  # a line box
    desk.click("note_line")
    assert "1 interviews may not be in this" in desk.wait_for_notice()
    desk.click("note_known")
    desk.wait_for("given")
    assert "Line 1 is in the ledger." in desk.wait_for_notice()
    (line,) = cells(desk.wait_for("given"))
    assert line[2:7] == ["Northside University", "They have it", "1 May 2027", "1", "Answers line by line"]
    noted = centre.archive.ledger()[0].line
    assert noted.digest == verbs.digest_of(file)  # type: ignore[union-attr]


def test_a_line_that_does_not_say_who_is_not_written(desk: CentreDesk, centre: Centre) -> None:
    """The page says what is missing, and Back leads to the ledger."""
    opened(desk)
    desk.click("add_line")
    desk.click("note_line")
    assert "The line does not say who has it." in desk.wait_for_notice()
    desk.click("back")
    desk.wait_for("add_line")
    assert centre.archive.ledger() == ()


def test_a_refusal_is_written_down(desk: CentreDesk) -> None:
    """It stands in a table of its own."""
    opened(desk)
    desk.click("add_refusal")
    desk.click("note_refusal")
    assert "does not say who" in desk.wait_for_notice()
    for box, said in (("asked_who", "A paper"), ("asked_why", "A story"), ("refused_why", "It was no research")):
        desk.type(box, said)
    desk.click("note_refusal")
    assert cells(desk.wait_for("refused"))[0][2:] == ["A paper", "A story", "It was no research"]


def test_what_came_back_is_marked(desk: CentreDesk, centre: Centre) -> None:
    """From the list, or where their time is over."""
    arrived(centre, "one", "keep_for_reuse")
    for who, expires in (("Northside", "2026-11-01"), ("Southside", ""), ("Westside", "")):
        verbs.note_disclosure(centre, giving(who, expires=expires))
    opened(desk)
    desk.click("over:1")
    desk.bot.waitUntil(lambda: not desk.sees("over:1"))
    pick(desk, "return_line", 0)
    desk.click("return_back")
    desk.bot.waitUntil(lambda: [line[3] for line in cells(desk.wait_for("given"))].count("They have it no more") == 2)
    assert [line[3] for line in cells(desk.wait_for("given"))][1] == "They have it"


def test_a_line_is_corrected_by_another(desk: CentreDesk, centre: Centre) -> None:
    """The form begins with what it says; the ledger shows it as corrected."""
    arrived(centre, "one", "keep_for_reuse")
    verbs.note_disclosure(centre, giving("Northside"))
    opened(desk)
    desk.click("correct_line")
    desk.wait_for("note_correction")
    assert clipped(desk.window) == []
    desk.type("who", " College")
    desk.click("note_correction")
    assert "Line 2 is in the ledger." in desk.wait_for_notice()
    (line,) = cells(desk.wait_for("given"))
    assert line[2:4] == ["Northside College (research team)", "They have it (corrected)"]
    desk.click("correct_line")
    box = desk.wait_for("who")
    assert isinstance(box, QLineEdit)
    box.clear()
    desk.click("note_correction")
    assert "does not say who has it" in desk.wait_for_notice()


def test_a_line_that_something_else_has_changed_is_told_and_not_corrected(desk: CentreDesk, centre: Centre) -> None:
    """Where the button was pressed, on the page that shows it."""
    arrived(centre, "one", "keep_for_reuse")
    verbs.note_disclosure(centre, giving("Northside"))
    opened(desk)
    change(centre, "UPDATE ledger SET entry = x'00' WHERE n = :n", n=1)
    desk.click("correct_line")
    assert desk.wait_for_notice()
    assert not desk.sees("note_correction")


def test_recipients_are_told_and_their_answers_noted(desk: CentreDesk, centre: Centre) -> None:
    """One after the other; when all have answered, nothing is left to do."""
    held = arrived(centre, "one", "keep_for_reuse")
    n = verbs.note_disclosure(centre, giving())
    number = withdrawal(centre)
    centre.archive.open_notices(number, (n,), held)
    opened(desk)
    assert desk.says("Who has to be told")
    desk.click(f"told:{number}:{n}")
    desk.wait_for(f"answer:{number}:{n}")
    pick(desk, f"answer:{number}:{n}", 1)
    desk.bot.waitUntil(lambda: not desk.says("Who has to be told"))
    assert centre.archive.notices()[0].answer == "deleted"


def test_the_files_for_an_auditor_are_saved(desk: CentreDesk, tmp_path: Path) -> None:
    """Signed, and as tables."""
    desk.choices.folder = tmp_path
    opened(desk)
    desk.click("save_records")
    assert "ledger.json, ledger.csv, ledger.pdf, acts.json, acts.csv, acts.pdf" in desk.wait_for_notice()
    assert (tmp_path / "acts.csv").read_bytes().startswith("\ufeffnumber".encode())


def test_acts_are_found_by_kind_and_day_and_turned(desk: CentreDesk, centre: Centre) -> None:
    """A hundred on a page, the newest first."""
    for number in range(230):
        centre.archive.act("kept-out", {"files": number})
    total = centre.archive.count_acts()
    opened(desk, 1)
    assert cells(desk.wait_for("acts"))[0][3:] == ["Something was kept out", "files 229"]
    assert desk.says(f"1 to 100 of {total}")
    desk.click("older")
    desk.bot.waitUntil(lambda: desk.says(f"101 to 200 of {total}"))
    desk.click("newer")
    desk.bot.waitUntil(lambda: desk.says(f"1 to 100 of {total}"))
    kinds = desk.wait_for("act_kind")
    assert isinstance(kinds, QComboBox)
    pick(desk, "act_kind", kinds.findText("A key was tried"))
    desk.bot.waitUntil(lambda: desk.says("1 to 1 of 1"))
    desk.type("act_since", "tomorrow\r")
    assert desk.says("That is no day.")


def test_a_day_without_acts_says_so(desk: CentreDesk) -> None:
    """No empty table."""
    opened(desk, 1)
    desk.type("act_until", "2026-01-01\r")
    desk.bot.waitUntil(lambda: desk.says("Nothing was done on these days"))


@pytest.mark.parametrize("statement", LOST)
def test_sound_chains_are_told_and_broken_ones_alarm(desk: CentreDesk, centre: Centre, statement: str) -> None:
    """With what to do; the ledger raises it by itself."""
    verbs.note_refusal(centre, organisation="A paper", role="", purpose="A story", why="No")
    opened(desk, 1)
    desk.click("check_acts")
    assert "Nothing was changed" in desk.wait_for_notice()
    change(centre, "UPDATE act SET who = 'ffffffff' WHERE n = :n", n=2)
    desk.click("check_acts")
    desk.bot.waitUntil(lambda: "from line 2 on" in desk.notice())
    assert "Stop taking in." in desk.notice()
    change(centre, statement, n=1)
    tabs = desk.wait_for("tabs")
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(0)
    assert "from line 1 on" in desk.wait_for_notice()


def test_laptops_chains_are_shown(desk: CentreDesk, bundle: Path) -> None:
    """How far each has come, and that all follows."""
    opened(desk, 1)
    assert desk.says("No laptop has sent anything yet.")
    desk.choices.files = [bundle]
    desk.click("nav:import")
    desk.click("browse")
    desk.wait_for("results")
    desk.click("nav:records")
    desk.wait_for("laptop_chains")
    (line,) = cells(desk.wait_for("laptop_chains"))
    assert (line[0], line[-1]) == ("1", "Nothing: all follows")


@pytest.mark.parametrize(
    ("code", "words"),
    [("gap", ("before",)), ("fork", ("was two at once",)), ("old-disk", ("two", "follow the same one"))],
)
def test_what_does_not_follow_is_called_the_same_everywhere(
    centre: Centre, code: FlagCode, words: tuple[str, ...]
) -> None:
    """Fieldwork, people, records and the command line: an interrupted saving is nowhere told as a copied disk."""
    stands = replace(progress.stands(centre, None), backup=None, flags=(Flagged(1, code, date(2026, 11, 29)),))
    (chart,) = to_look_at(stands, str)
    faces = (" ".join(chart.lines[0]), records_words.flag(code), PeopleWords().flag(code)[0], FLAGS[code])
    assert [face for face in faces if not all(word in face.lower() for word in words)] == []


@pytest.mark.parametrize("tab", [0, 1])
def test_every_word_has_room_at_every_size_and_every_stop_a_name(desk: CentreDesk, centre: Centre, tab: int) -> None:
    """On a small screen, too."""
    held = arrived(centre, "one", "keep_for_reuse")
    n = verbs.note_disclosure(centre, giving("Northside", expires="2026-11-01"))
    verbs.note_refusal(centre, organisation="A paper", role="", purpose="A story", why="No")
    centre.archive.open_notices(withdrawal(centre), (n,), held)
    desk.window.resize(1024, 600)
    opened(desk, tab)
    for _ in range(4):
        desk.wait_for("check_acts" if tab else "save_records")
        settle()
        assert clipped(desk.window) == []
        assert all(stop.accessibleName() for stop in stops(desk.window))
        desk.click("text_size")


def test_forms_have_room_at_every_size(desk: CentreDesk) -> None:
    """Both of them."""
    desk.window.resize(1024, 600)
    for size in range(4):
        for form, seen in (("add_line", "note_line"), ("add_refusal", "note_refusal")):
            opened(desk)
            desk.click(form)
            desk.wait_for(seen)
            settle()
            assert clipped(desk.window) == [], size
        desk.click("text_size")
