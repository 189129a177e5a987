"""The place Backups: when the last copy was made, and copying and checking in all the ways they can end."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from interview_app.base.files import DiskFull
from interview_app.centre import backup, withdrawal
from interview_app.centre.archive.acts import Wanted
from interview_app.centre.check import Report
from interview_app.centre.office import Centre
from interview_app.ui.centre.backups_page import BackupsPage
from tests.factories.backed_up import GOES, STAYS, backed_up
from tests.factories.centre import BUNDLE, founded, interview
from tests.factories.clock import FixedClock
from tests.ui.centre.backups_desks import ROOM, care, enter
from tests.ui.desks import CentreDesk, centre_desk
from tests.ui.seeing import focus, settle


def tells(desk: CentreDesk, words: str) -> bool:
    """Tell whether the notice says so."""
    return words in desk.notice()


def test_a_new_centre_says_that_nothing_was_copied_yet(desk: CentreDesk) -> None:
    """And what can be done is there."""
    enter(desk)
    assert desk.says("None was made here")
    assert desk.says("None yet")
    assert all(desk.sees(name) for name in ("check_all", "restore"))


def test_a_backup_is_made_and_says_what_it_has_and_what_not(desk: CentreDesk, centre: Centre, tmp_path: Path) -> None:
    """In a sentence each; then the page knows when it was, and that no place is noted."""
    for record in (STAYS, GOES):
        centre.archive.add(interview(record), BUNDLE)
    desk.choices.folder = tmp_path / "out"
    enter(desk)
    desk.click("make_backup")
    said = desk.wait_for_notice()
    (content,) = (tmp_path / "out").glob("centre-*.age")
    assert f"The backup is made: {content.name} and keys.age." in said
    assert "It does not have what comes later, nor your key files" in said
    assert "Put this one in the place of every earlier one." in said
    assert "on the same disk as the centre" in said
    (act,) = centre.archive.acts(Wanted(code="backed-up"))
    assert desk.says(f"Its name ends in {act.said['digest']}.age.")
    assert desk.says("no place is noted")
    assert desk.says("No bundle came, and nobody withdrew")


def test_nothing_is_made_when_no_folder_is_chosen(desk: CentreDesk, centre: Centre) -> None:
    """Closing the dialog leaves the page as it is."""
    enter(desk)
    desk.click("make_backup")
    assert desk.notice() == ""
    assert centre.archive.acts(Wanted(code="backed-up")) == ()


def test_a_wrong_folder_is_told_and_left_alone(desk: CentreDesk, centre: Centre, tmp_path: Path) -> None:
    """The centre's own, one with another centre's keys, and one that cannot be there."""
    with founded(tmp_path / "other", clock=FixedClock()) as other:
        theirs = backup.write(other, tmp_path / "taken").keys.read_bytes()
    (tmp_path / "file").write_bytes(b"")
    enter(desk)
    for folder, said in (
        (centre.folder, "inside the folder of the centre"),
        (tmp_path / "taken", "not of this centre, or is damaged"),
        (tmp_path / "file" / "in", "folder"),
    ):
        desk.choices.folder = folder
        desk.click("make_backup")
        desk.bot.waitUntil(partial(tells, desk, said))
        desk.wait_for("make_backup")
    assert (tmp_path / "taken" / "keys.age").read_bytes() == theirs


def test_a_full_disk_is_told_and_one_can_try_again(desk: CentreDesk) -> None:
    """What was there before is still there."""
    enter(desk)

    def work(_told: Callable[[int, int], None]) -> Report:
        raise DiskFull

    care(desk)._run("backup", work, BackupsPage.show_checked)
    assert "There is no room left on the disk or stick." in desk.wait_for_notice()
    assert desk.sees("make_backup")


def test_an_old_backup_and_a_withdrawal_ask_for_a_new_one(desk: CentreDesk, centre: Centre, tmp_path: Path) -> None:
    """Calmly, here and on the page Fieldwork; a new one settles both."""
    for record in (STAYS, GOES):
        centre.archive.add(interview(record), BUNDLE)
    backed_up(centre, tmp_path / "out")
    assert isinstance(centre.clock, FixedClock)
    centre.clock.at += timedelta(days=9)
    withdrawal.erase(centre, GOES.id)
    centre.archive.act("taken-in", {"bundles": 1})
    enter(desk)
    assert desk.says("9 days ago")
    assert desk.says("1 bundle came, 1 withdrawal")
    assert desk.says("gone from earlier backups once a new keys.age replaces the old one")
    desk.click("nav:fieldwork")
    desk.bot.waitUntil(lambda: desk.says("A backup is due"))
    desk.choices.folder = tmp_path / "out"
    enter(desk)
    desk.click("make_backup")
    desk.bot.waitUntil(lambda: "The backup is made" in desk.notice())
    assert desk.says("No bundle came, and nobody withdrew")


def test_a_check_that_finds_nothing_says_so_and_is_noted(desk: CentreDesk) -> None:
    """What it said stays until something else is done, also when somebody was elsewhere meanwhile."""
    enter(desk)
    desk.click("check_all")
    assert "Nothing is wrong: everything is as it was written." in desk.wait_for_notice()
    desk.bot.waitUntil(lambda: not desk.says("None yet"))
    desk.click("nav:records")
    desk.wait_for("save_records")
    enter(desk)
    assert "Nothing is wrong" in desk.wait_for_notice()


def test_a_check_that_finds_something_says_what_and_what_to_do(desk: CentreDesk, centre: Centre) -> None:
    """With codes, and what helps at once where something does."""
    (centre.folder / "revoked.krl").write_bytes(b"no list")
    enter(desk)
    desk.click("check_all")
    said = desk.wait_for_notice()
    assert "One thing is not as it was written." in said
    assert "revoked.krl does not list the laptops that are blocked. Block one of them once more" in said
    assert "Restore your last backup" not in said
    assert desk.says("None yet")


def test_what_cannot_be_read_is_told(desk: CentreDesk, centre: Centre) -> None:
    """The page is there all the same."""
    with centre.archive._engine.connect() as connection:
        connection.exec_driver_sql("DROP TABLE act")
        connection.commit()
    desk.click(ROOM)
    assert desk.wait_for_notice()


def test_only_the_two_who_lead_see_it(qtbot: QtBot, centre: Centre) -> None:
    """Recovery brings a centre back, and does no day's work."""
    centre.role = type(centre.role)("recovery")
    with centre_desk(qtbot, centre) as office:
        assert office.sees("nav:people")
        assert not office.sees(ROOM)


def test_by_keyboard_alone(desk: CentreDesk, tmp_path: Path) -> None:
    """Enter on the first button makes a backup; Tab leads to the check and to the restoring, Enter does both."""
    desk.choices.folder = tmp_path / "out"
    enter(desk)

    def onward(name: str) -> None:
        desk.bot.waitUntil(lambda: QApplication.focusWidget() is not None)
        for _ in range(20):
            if focus().objectName() == name:
                break
            QTest.keyClick(focus(), Qt.Key.Key_Tab)
        assert focus().objectName() == name
        QTest.keyClick(focus(), Qt.Key.Key_Return)

    desk.bot.waitUntil(lambda: focus().objectName() == "make_backup")
    onward("make_backup")
    desk.bot.waitUntil(lambda: "The backup is made" in desk.notice())
    settle()
    onward("check_all")
    desk.bot.waitUntil(lambda: "Nothing is wrong" in desk.notice())
    settle()
    onward("restore")
    desk.wait_for("choose_content")
    settle()
    onward("back")
    desk.wait_for("make_backup")
