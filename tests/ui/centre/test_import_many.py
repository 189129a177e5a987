"""Very many files at once: progress, a cancel that is safe, and a page that does not grow with them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QWidget

from interview_app.centre.inbox import FileResult, Intake, Progress
from interview_app.centre.office import Centre
from interview_app.centre.opened import Rejected
from interview_app.ui.centre import import_runner
from interview_app.ui.centre.import_page import ImportPage
from interview_app.ui.centre.import_results import MOST_ROWS
from interview_app.ui.widgets.code_tiles import CodeTiles
from tests.ui.desks import CentreDesk
from tests.ui.seeing import clipped, settle

MANY = import_runner.MANY - 1
"""As many as are opened without another process."""
SENTENCE = "This bundle was changed."


def junk(folder: Path, count: int = MANY) -> Path:
    """Return a folder of files that are called bundles and are none."""
    folder.mkdir()
    for number in range(count):
        (folder / f"bundle-{number:08x}.zip").write_bytes(b"no bundle %d" % number)
    return folder


def import_page(desk: CentreDesk) -> ImportPage:
    """Return the window's page."""
    page = desk.centre_window.page_named("import")
    assert isinstance(page, ImportPage)
    return page


def intake(good: int, bad: int, each: int = 1) -> Intake:
    """Return what became of so many files."""
    rejected = tuple(Rejected("", "", "BUNDLE-BROKEN", SENTENCE) for _ in range(each))
    return Intake(
        tuple(FileResult(Path(f"bundle-{n:08x}.zip"), taken=4) for n in range(good))
        + tuple(FileResult(Path(f"bundle-ff{n:06x}.zip"), rejections=rejected) for n in range(bad))
    )


def test_cancelling_is_safe_and_says_what_stays(desk: CentreDesk, centre: Centre, tmp_path: Path) -> None:
    """It stops before the next file, says how many were not looked at, and the zone is there again."""
    desk.choices.folder = junk(tmp_path / "many")
    desk.click("browse_folder")
    assert desk.says("What was taken in stays if you cancel")
    desk.click("cancel")
    desk.wait_for("drop_zone")
    assert "Cancelled:" in desk.notice()
    assert "were not looked at. What was taken in stays." in desk.notice()
    assert centre.archive.interviews() == ()
    assert len(list((tmp_path / "many").iterdir())) == MANY


def test_the_window_stays_usable_meanwhile(desk: CentreDesk, tmp_path: Path) -> None:
    """One looks at another room, makes the text larger, comes back, and sees how far it is."""
    desk.choices.folder = junk(tmp_path / "many")
    desk.click("browse_folder")
    desk.click("nav:interviews")
    desk.wait_for("take_in")
    desk.click("text_size")
    desk.click("nav:import")
    desk.wait_for("running")
    desk.bot.waitUntil(lambda: desk.says("Last file: bundle-"))
    assert desk.says(f"of {MANY}")
    desk.click("cancel")
    desk.wait_for("drop_zone")


def test_closing_the_window_stops_it(desk: CentreDesk, tmp_path: Path) -> None:
    """Before the next file; nobody waits for all of them."""
    desk.choices.folder = junk(tmp_path / "many")
    desk.click("browse_folder")
    desk.wait_for("running")
    desk.centre_window.close()
    desk.bot.waitUntil(lambda: desk.centre_window.desk.jobs.running == 0)


def test_ten_thousand_files_are_not_ten_thousand_widgets(desk: CentreDesk) -> None:
    """Those that need a look have rows, the good ones are counted, and what is beyond is counted as well."""
    page = import_page(desk)
    page.show_ready(intake(good=9_000, bad=1_000, each=500))
    settle()
    assert len(page.findChildren(QWidget)) < 25 * MOST_ROWS
    said = [each.accessibleName() for each in page.findChildren(QWidget)]
    assert any("9000 more files are in order." in words for words in said)
    assert any("800 more files need a look." in words for words in said)
    assert any("And 495 more." in words for words in said)


def test_what_needs_a_look_comes_first(desk: CentreDesk) -> None:
    """With few files every one has its row, the good ones below."""
    page = import_page(desk)
    page.show_ready(intake(good=3, bad=1))
    settle()
    said = [each.accessibleName() for each in page.findChildren(QWidget)]
    heads = [words for words in said if words in {"These need a look", "These are in order"}]
    assert heads == ["These need a look", "These are in order"]
    assert clipped(page) == []


def test_progress_says_rate_and_time_left(desk: CentreDesk) -> None:
    """Whole interviews a second where it is fast, tenths where it is slow, and minutes that are left."""
    page = import_page(desk)
    page.show_running(dry=False)
    last = FileResult(Path("bundle-0000000a.zip"), taken=4)
    for progress, words in (
        (Progress(10, 1_000, 40, 125.0, 7.9), "500 interviews a second · less than a minute left"),
        (Progress(10, 1_000, 4, 0.5, 1_980.0), "0.2 interviews a second · about 33 minutes left"),
        (Progress(10, 1_000, 0, 0.0, None), ""),
    ):
        page.show_progress(progress, last, aloud=True)
        rate = page.findChild(QWidget, "rate")
        assert rate is not None
        assert rate.accessibleName() == words


def test_codes_can_be_read_out_and_printed(desk: CentreDesk, bundle: Path, tmp_path: Path) -> None:
    """Each in big letters with its bundle's name; the sheet is a file; Back leads to the results."""
    desk.choices.files, desk.choices.folder = [bundle], tmp_path
    desk.click("browse")
    desk.click("codes")
    tiles = desk.wait_for("code")
    assert isinstance(tiles, CodeTiles)
    assert tiles.text().count("-") == 2
    assert desk.says(bundle.name)
    desk.click("save_sheet")
    assert "Print it from there." in desk.wait_for_notice()
    assert [path.name for path in tmp_path.glob("*.pdf")]
    desk.click("text_size")
    desk.wait_for("save_sheet")
    assert desk.says(bundle.name)
    assert clipped(desk.window) == []
    desk.choices.folder = tmp_path / "gone"
    desk.click("save_sheet")
    desk.bot.waitUntil(lambda: desk.says("FOLDER-MISSING"))
    desk.click("back")
    desk.wait_for("results")


def test_only_checking_is_a_choice_that_stays(desk: CentreDesk) -> None:
    """It is picked from a list, and stays picked when the text size changes."""
    box = desk.wait_for("only_check")
    assert isinstance(box, QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == ["taken in", "only checked"]


def test_a_check_says_what_would_happen_and_can_be_followed(desk: CentreDesk, centre: Centre, bundle: Path) -> None:
    """Nothing is written; then the same files are taken in with one press."""
    box = desk.wait_for("only_check")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    desk.choices.files = [bundle]
    desk.click("browse")
    desk.wait_for("take_now")
    assert "This was only a check: nothing was written. 1 new interview would be taken in." in desk.notice()
    assert desk.says("1 would be taken in")
    assert centre.archive.interviews() == ()
    assert list(bundle.parent.glob("receipt-*")) == []
    desk.click("take_now")
    desk.bot.waitUntil(lambda: "1 new interview is in the archive." in desk.notice())
    assert len(centre.archive.interviews()) == 1


def test_very_many_are_opened_by_other_processes(
    desk: CentreDesk, centre: Centre, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the same results: the good one is taken in, and each of the others has its code."""
    monkeypatch.setattr(import_runner, "MANY", 3)
    folder = junk(tmp_path / "many", 3)
    (folder / bundle.name).write_bytes(bundle.read_bytes())
    desk.choices.folder = folder
    desk.click("browse_folder")
    desk.bot.waitUntil(lambda: desk.sees("results"), timeout=60_000)
    assert "3 files need a look" in desk.notice()
    assert len(centre.archive.interviews()) == 1
