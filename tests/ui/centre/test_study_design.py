"""The study window's design: its report, a drawing that can be watched and cancelled, and freezing."""

import importlib
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from interview_app.base.errors import UserError
from interview_app.study import load, rows
from interview_app.ui.centre.study_drawn import Cancelled
from interview_app.ui.widgets.progress import Progress
from tests.factories.study import gla, gla_files
from tests.ui.centre.study_desks import go_to_section, open_folder, room_of, wait_idle, write_study
from tests.ui.desks import CentreDesk
from tests.ui.seeing import settle

DESIGN = {rows.FILE, load.LOCK}
ANOTHER_SEED = (b'seed = "', b'seed = "another ')


def undrawn(*, starts: int = 1) -> dict[str, bytes]:
    """Return a study without a design; with few starts it is soon drawn."""
    files = {name: content for name, content in gla_files().items() if name not in DESIGN}
    assert b"starts = 10" in files["study.toml"]
    return {**files, "study.toml": files["study.toml"].replace(b"starts = 10", f"starts = {starts}".encode(), 1)}


def design_page(desk: CentreDesk, folder: Path) -> None:
    """Open a folder at its design."""
    open_folder(desk, folder)
    go_to_section(desk, 1)


def there(folder: Path) -> dict[str, bytes]:
    """Return the design's files in a folder."""
    return {name: (folder / name).read_bytes() for name in DESIGN if (folder / name).exists()}


def drawn(desk: CentreDesk) -> None:
    """Draw the design and wait for it."""
    desk.click("draw")
    wait_idle(desk)


def test_a_design_is_drawn_and_frozen(desk: CentreDesk, tmp_path: Path) -> None:
    """Nothing is written before it is frozen; then the study has its design, the same as on the command line."""
    folder = write_study(tmp_path / "mine", undrawn())
    design_page(desk, folder)
    assert desk.says("No design is frozen yet.")
    drawn(desk)
    assert desk.says("Drawn, and not frozen yet")
    assert there(folder) == {}
    desk.click("freeze")
    wait_idle(desk)
    assert "The design is frozen." in desk.notice()
    assert there(folder).keys() == DESIGN
    assert load.read(folder).rows
    assert desk.says("Frozen in design.csv")


def test_the_drawing_shows_how_far_it_is_and_can_be_cancelled(desk: CentreDesk, tmp_path: Path) -> None:
    """The window stays alive, the bar moves, and after Cancel nothing is written."""
    folder = write_study(tmp_path / "mine", undrawn(starts=100))
    design_page(desk, folder)
    desk.click("draw")
    bar = desk.wait_for("drawing")
    assert isinstance(bar, Progress)
    desk.bot.waitUntil(lambda: bar.words() != "", timeout=20_000)
    assert not desk.sees("nav:import")
    desk.click("cancel")
    wait_idle(desk)
    assert "The drawing was cancelled." in desk.notice()
    assert there(folder) == {}
    assert desk.sees("draw")
    assert desk.sees("nav:import")


def test_cancelling_late_keeps_nothing_either(desk: CentreDesk, tmp_path: Path) -> None:
    """A press that comes when everything is drawn already counts all the same."""
    design_page(desk, write_study(tmp_path / "mine", undrawn()))
    drawing = room_of(desk).drawing
    drawn(desk)
    made = drawing._drawn
    assert made is not None
    drawing._drawn = None
    drawing.cancel()
    assert drawing._reading is not None
    drawing._finished(drawing._reading, made)
    settle()
    assert "The drawing was cancelled." in desk.notice()
    assert drawing._drawn is None


def test_a_study_opened_meanwhile_gets_no_foreign_design(desk: CentreDesk, tmp_path: Path) -> None:
    """The drawing for the study before is stopped, and nothing of it is shown or can be frozen."""
    folder = write_study(tmp_path / "mine", undrawn(starts=100))
    design_page(desk, folder)
    desk.click("draw")
    desk.wait_for("drawing")
    desk.click("own_study")
    wait_idle(desk)
    assert desk.says("This is the centre’s own copy")
    assert desk.notice() == ""
    assert room_of(desk).drawing._drawn is None
    assert desk.sees("nav:import")


def test_the_focus_goes_on_to_what_comes_next(desk: CentreDesk, tmp_path: Path) -> None:
    """From Draw to Cancel while it is drawn, and then to Freeze: the keyboard is never left nowhere."""
    design_page(desk, write_study(tmp_path / "mine", undrawn()))
    desk.wait_for("draw").setFocus()
    QTest.keyClick(desk.wait_for("draw"), Qt.Key.Key_Space)
    assert desk.window.focusWidget() is desk.wait_for("cancel")
    wait_idle(desk)
    desk.bot.waitUntil(lambda: desk.window.focusWidget() is desk.find("freeze"))


def test_another_frozen_design_is_replaced_only_when_asked(desk: CentreDesk, tmp_path: Path) -> None:
    """The first press says what is at stake; the second replaces."""
    files = {**gla_files(), "study.toml": undrawn()["study.toml"].replace(*ANOTHER_SEED, 1)}
    folder = write_study(tmp_path / "mine", files)
    before = there(folder)
    design_page(desk, folder)
    drawn(desk)
    desk.click("freeze")
    wait_idle(desk)
    assert "already has a frozen design" in desk.notice()
    assert "--replace" not in desk.notice()
    assert there(folder) == before
    desk.click("close_notice")
    wait_idle(desk)
    assert there(folder) != before
    assert "The design is frozen." in desk.notice()


def test_a_design_drawn_again_is_the_same(desk: CentreDesk, tmp_path: Path) -> None:
    """The same study gives the same bytes, which is said; there is nothing to freeze."""
    design_page(desk, write_study(tmp_path / "mine", undrawn()))
    drawn(desk)
    desk.click("freeze")
    wait_idle(desk)
    drawn(desk)
    assert desk.says("it is the same as the frozen design")
    assert desk.find("freeze") is None


def own_table() -> dict[str, bytes]:
    """Return a study whose design its researcher wrote, and has not frozen."""
    files = {name: content for name, content in gla_files().items() if name != load.LOCK}
    assert b'method = "d-efficient"' in files["study.toml"]
    return {**files, "study.toml": files["study.toml"].replace(b'method = "d-efficient"', b'method = "file"', 1)}


def test_a_researchers_own_table_is_frozen(desk: CentreDesk, tmp_path: Path) -> None:
    """It stands there already, so it is looked at, gets its lock, and needs no second press."""
    folder = write_study(tmp_path / "mine", own_table())
    design_page(desk, folder)
    assert desk.says("Your own table is in design.csv, and not frozen yet.")
    drawn(desk)
    desk.click("freeze")
    wait_idle(desk)
    assert "The design is frozen." in desk.notice()
    assert there(folder)[rows.FILE] == gla_files()[rows.FILE]
    assert load.read(folder).rows == gla().rows


def test_a_researchers_own_table_with_mistakes_is_refused(desk: CentreDesk, tmp_path: Path) -> None:
    """What is wrong with it is told, and nothing is written."""
    files = own_table()
    lines = files[rows.FILE].splitlines(keepends=True)
    folder = write_study(tmp_path / "mine", {**files, rows.FILE: b"".join(lines[:-1])})
    design_page(desk, folder)
    drawn(desk)
    assert desk.notice() != ""
    assert desk.find("freeze") is None
    assert there(folder) == {rows.FILE: b"".join(lines[:-1])}


def test_a_table_that_was_changed_meanwhile_is_not_written_over(desk: CentreDesk, tmp_path: Path) -> None:
    """DESIGN-CHANGED: what a researcher wrote by hand and the window has not read is nobody's to lose."""
    folder = write_study(tmp_path / "mine", own_table())
    design_page(desk, folder)
    drawn(desk)
    newer = gla_files()[rows.FILE] + b"\n"
    (folder / rows.FILE).write_bytes(newer)
    desk.click("freeze")
    wait_idle(desk)
    assert "was changed after this window had read it" in desk.notice()
    assert there(folder) == {rows.FILE: newer}


def test_a_broken_structure_cannot_be_drawn(desk: CentreDesk, tmp_path: Path) -> None:
    """The page says where to look."""
    design_page(desk, write_study(tmp_path / "mine", {**gla_files(), "study.toml": b"version = "}))
    assert desk.says("once study.toml has no mistakes")


def test_a_computer_without_the_coordinators_part_is_told(
    desk: CentreDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sentence of the error stands on the page, for the report as for the drawing, and one can try again."""
    lacking = ("interview_app.study.plan.candidates", "interview_app.study.plan.drawing")
    for name in lacking:  # all of them first: one imports the other
        importlib.import_module(name)
    for name in lacking:
        monkeypatch.delattr(name)
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, "numpy", None)
    design_page(desk, write_study(tmp_path / "mine"))
    assert "A design cannot be drawn: this installation lacks" in desk.notice()
    drawn(desk)
    assert "A design cannot be drawn: this installation lacks" in desk.notice()
    assert desk.sees("draw")


def test_a_window_that_is_closed_draws_no_further(desk: CentreDesk, tmp_path: Path) -> None:
    """Nobody waits for a design that nobody will see."""
    folder = write_study(tmp_path / "mine", undrawn(starts=100))
    design_page(desk, folder)
    desk.click("draw")
    desk.wait_for("drawing")
    desk.window.close()
    wait_idle(desk)
    assert room_of(desk).drawing._drawn is None
    assert there(folder) == {}


def test_the_window_stays_responsive_while_a_design_is_drawn(desk: CentreDesk, tmp_path: Path) -> None:
    """The event loop goes on: its timer is heard many times before the design is there."""
    design_page(desk, write_study(tmp_path / "mine", undrawn()))
    jobs = desk.centre_window.desk.jobs
    beats: list[bool] = []
    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(lambda: beats.append(jobs.running > 0))
    timer.start()
    desk.click("draw")
    desk.bot.waitUntil(lambda: jobs.running == 0, timeout=60_000)
    timer.stop()
    assert sum(beats) > 10


def test_a_folder_that_vanished_before_freezing_is_told(desk: CentreDesk, tmp_path: Path) -> None:
    """The drawn design stays to be frozen elsewhere or again."""
    folder = write_study(tmp_path / "mine", undrawn())
    design_page(desk, folder)
    drawn(desk)
    folder.rename(tmp_path / "elsewhere")
    desk.click("freeze")
    wait_idle(desk)
    assert "is not there" in desk.notice()
    assert desk.sees("freeze")


def test_cancelling_is_no_user_error() -> None:
    """It is what the person wanted, so it is never shown as trouble."""
    assert not issubclass(Cancelled, UserError)
