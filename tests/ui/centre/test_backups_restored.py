"""Backups become second centres, and whatever takes long is watched and can be stopped."""

import threading
from pathlib import Path

from interview_app.centre import withdrawal
from interview_app.centre.office import Centre
from tests.factories.backed_up import GOES, STAYS, backed_up, filled, opened
from tests.ui.centre.backups_desks import ROOM, care, enter, held
from tests.ui.desks import CentreDesk


def test_a_backup_becomes_a_second_centre(desk: CentreDesk, centre: Centre, tmp_path: Path) -> None:
    """Its keys are found beside it; who withdrew since stays withdrawn, and the open centre is as it was."""
    filled(centre)
    made = backed_up(centre, tmp_path / "out")
    withdrawal.erase(centre, GOES.id)
    enter(desk)
    desk.click("restore")
    desk.wait_for("choose_content")
    assert not desk.sees("make_centre")
    desk.choices.files = [made.content]
    desk.click("choose_content")
    assert desk.says("keys.age, which lies beside it")
    desk.choices.folder = tmp_path
    desk.click("make_centre")
    said = desk.wait_for_notice()
    (folder,) = tmp_path.glob("centre-restored-*")
    assert f"in the new folder {folder.name}." in said
    assert "One interview was withdrawn since: that was done again." in said
    assert "Whoever withdraws here later stays in it." in said
    with opened(folder) as again:
        assert [each.id for each in again.archive.interviews()] == [STAYS.id]


def test_a_damaged_backup_is_told_and_leaves_nothing(desk: CentreDesk, centre: Centre, tmp_path: Path) -> None:
    """What was chosen is still chosen."""
    made = backed_up(centre, tmp_path / "out")
    made.content.write_bytes(made.content.read_bytes()[:-10])
    desk.choices.files = [made.content, made.keys]
    desk.choices.folder = tmp_path
    enter(desk)
    desk.click("restore")
    desk.click("choose_content")
    desk.click("make_centre")
    assert "is damaged, or was copied in part only." in desk.wait_for_notice()
    assert not list(tmp_path.glob("centre-restored-*"))
    desk.click("restore")
    assert desk.says(made.content.name)
    desk.click("back")
    desk.wait_for("make_backup")


def test_files_are_chosen_one_after_the_other(desk: CentreDesk, tmp_path: Path) -> None:
    """Keys may lie on another stick; of two backups none is taken, and closing the dialog changes nothing."""
    names = ("centre-2026-11-01-00000001.age", "centre-2026-11-02-00000002.age", "keys.age")
    one, two, keys = (tmp_path / name for name in names)
    enter(desk)
    desk.click("restore")
    desk.choices.files = [one, two]
    desk.click("choose_content")
    assert "More than one backup was chosen." in desk.wait_for_notice()
    desk.choices.files = [one]
    desk.click("choose_content")
    assert desk.says(one.name)
    assert not desk.sees("make_centre")
    desk.choices.files = [keys]
    desk.click("choose_keys")
    desk.wait_for("make_centre")
    desk.choices.files = []
    desk.click("choose_content")
    desk.click("choose_keys")
    assert desk.sees("make_centre")


def test_one_goes_on_working_and_sees_how_far_it_is(desk: CentreDesk) -> None:
    """In another room, with larger text, and back again; only one thing is done at a time."""
    gate = threading.Event()
    enter(desk)
    held(desk, gate)
    desk.wait_for("stop")
    care(desk).check()
    desk.bot.waitUntil(lambda: desk.says("1 of 2"))
    desk.click("nav:records")
    desk.wait_for("save_records")
    desk.click("text_size")
    desk.click(ROOM)
    desk.wait_for("stop")
    assert desk.says("1 of 2")
    gate.set()
    assert "Nothing is wrong" in desk.wait_for_notice()


def test_what_is_done_can_be_stopped(desk: CentreDesk) -> None:
    """It is said that it stops, also with larger text, and then that nothing was changed."""
    gate = threading.Event()
    enter(desk)
    held(desk, gate)
    desk.click("stop")
    assert desk.says("Stopping.")
    desk.click("text_size")
    assert desk.says("Stopping.")
    gate.set()
    assert "Stopped, as you wanted. Nothing half made is left" in desk.wait_for_notice()


def test_closing_the_window_stops_it(desk: CentreDesk) -> None:
    """Nobody waits for all of it."""
    gate = threading.Event()
    enter(desk)
    held(desk, gate)
    desk.centre_window.close()
    gate.set()
    desk.bot.waitUntil(lambda: desk.centre_window.desk.jobs.running == 0)
    assert care(desk)._following is None
