"""An interview in two versions: side by side, decided after a question, or left for another day."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from interview_app.bundle.record import Record
from interview_app.centre.office import Centre
from interview_app.ui.centre.comparing import differences
from interview_app.ui.centre.reading import summary
from tests.factories import bundle as bundles
from tests.factories.centre import changed
from tests.factories.fieldwork import send
from tests.factories.study import gla
from tests.ui.desks import CentreDesk
from tests.ui.seeing import clipped, settle


def versions(number: int = 0) -> tuple[Record, Record]:
    """Return an interview, and what it says when it arrives again."""
    one = changed(bundles.full_record(), id=f"{number:032x}", notes="One break.")
    return one, changed(one, notes="Two breaks.", language="en-GB", month="2026-10")


@pytest.fixture
def two(centre: Centre) -> Centre:
    """Return the centre with two conflicts."""
    for number in range(2):
        for arrival, record in enumerate(versions(number)):
            send(centre.archive, 1, 10 * number + arrival, [record])
    assert len(centre.archive.conflicts()) == 2
    return centre


def open_first(desk: CentreDesk) -> None:
    """Go from the page where bundles are taken in to the first conflict."""
    desk.click("nav:import")
    desk.click("conflicts")
    desk.wait_for("later")


def test_only_what_differs_is_compared() -> None:
    """By part and question, in the order of the interview; the same twice differs in nothing."""
    one, other = (summary(record, gla()) for record in versions())
    found = differences(one, other)
    assert [(each.question, each.here, each.other) for each in found] == [
        ("Month", "2026-11", "2026-10"),
        ("Notes", "One break.", "Two breaks."),
    ]
    assert differences(one, one) == ()
    assert "One break" not in repr(found[1])


def test_a_decision_is_asked_for_twice_and_the_next_one_comes(two: Centre, desk: CentreDesk) -> None:
    """Going back changes nothing; taking the other replaces the one here."""
    open_first(desk)
    assert desk.says("1 of 2 to decide")
    assert desk.says("One break.")
    assert desk.says("Two breaks.")
    desk.click("take_other")
    desk.click("decide_no")
    assert len(two.archive.conflicts()) == 2
    desk.click("take_other")
    desk.click("decide_yes")
    desk.bot.waitUntil(lambda: len(two.archive.conflicts()) == 1)
    desk.wait_for("later")
    assert two.archive.record(f"{0:032x}").notes == "Two breaks."
    desk.click("keep_here")
    desk.click("decide_yes")
    desk.bot.waitUntil(lambda: desk.says("Nothing waits for a decision."))
    assert two.archive.record(f"{1:032x}").notes == "One break."
    desk.click("back")
    desk.wait_for("browse")
    desk.bot.waitUntil(lambda: not desk.sees("conflicts"))


def test_later_leads_to_the_next_and_then_back(two: Centre, desk: CentreDesk) -> None:
    """Nothing is decided, and both still wait."""
    open_first(desk)
    desk.click("later")
    desk.bot.waitUntil(lambda: desk.says("2 of 2 to decide"))
    desk.click("later")
    desk.wait_for("browse")
    assert len(two.archive.conflicts()) == 2
    desk.wait_for("conflicts")


def test_one_that_somebody_else_has_decided_is_told(two: Centre, desk: CentreDesk) -> None:
    """The sentence says so, and nothing is decided twice."""
    open_first(desk)
    two.archive.settle_conflict(two.archive.conflicts()[0].number, "here")
    desk.click("take_other")
    desk.click("decide_yes")
    desk.bot.waitUntil(lambda: desk.says("CONFLICT-UNKNOWN"))


def test_trouble_comes_to_the_page_as_it_is_now(two: Centre, desk: CentreDesk) -> None:
    """The text was made larger before anybody knew, and the page of before is gone."""
    open_first(desk)
    two.archive.settle_conflict(two.archive.conflicts()[0].number, "here")
    for pressed in ("take_other", "decide_yes", "text_size"):
        desk.click(pressed)
    settle()
    desk.bot.waitUntil(lambda: desk.centre_window.desk.jobs.running == 0)
    assert desk.sees("browse")


@pytest.mark.usefixtures("two")
def test_both_versions_have_room_at_every_size(desk: CentreDesk) -> None:
    """Side by side, and one below the other for large text; every answer names its side to a screen reader."""
    desk.window.resize(1024, 600)
    for _ in range(4):
        open_first(desk)
        settle()
        assert clipped(desk.window) == []
        named = [each.accessibleName() for each in desk.window.findChildren(QWidget) if each.isVisible()]
        assert "The one here: One break." in named
        assert "The other: Two breaks." in named
        desk.click("text_size")


def test_what_was_kept_out_is_listed_with_a_diagnostic(desk: CentreDesk, bundle: Path, tmp_path: Path) -> None:
    """Why, since when, and a file that tells no content; a folder that is gone is told; Back leads back."""
    broken = bundle.with_name("bundle-11111111.zip")
    content = bytearray(bundle.read_bytes())
    content[len(content) // 2] ^= 1
    broken.write_bytes(content)
    desk.choices.files = [broken]
    desk.click("browse")
    desk.wait_for("results")
    desk.click("quarantine")
    desk.bot.waitUntil(lambda: desk.says("Kept out on"))
    assert desk.says("BUNDLE-BROKEN")
    settle()
    assert clipped(desk.window) == []
    saves = [each.objectName() for each in desk.window.findChildren(QWidget) if each.objectName().startswith("diagn")]
    for name in saves:
        desk.choices.folder = tmp_path
        desk.click(name)
        assert "no answers, no names and no keys" in desk.wait_for_notice()
        desk.choices.folder = tmp_path / "gone"
        desk.click(name)
        desk.bot.waitUntil(lambda: desk.says("FOLDER-MISSING"))
    desk.click("back")
    desk.wait_for("browse")
