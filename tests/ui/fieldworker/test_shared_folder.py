"""A laptop whose folder is copied to other computers is neither set up nor unlocked in the window, and says why."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from interview_app.ui.fieldworker.new_laptop_page import NewLaptopPage
from tests.factories.clock import FixedClock
from tests.factories.house import House
from tests.ui.desks import fieldworker_desk

TOLD = "is copied to other computers by Dropbox"


def test_a_laptop_is_not_set_up_there(tmp_path: Path, qtbot: QtBot) -> None:
    """FOLDER-SYNCED as a sentence, once the passphrase is chosen; nothing was written."""
    (tmp_path / "Dropbox").mkdir()
    house = House(tmp_path / "Dropbox", FixedClock(step=2.0))
    with fieldworker_desk(qtbot, house, practice=False) as desk:
        desk.wait_for("set_up_laptop")
        page = desk.fieldworker.page
        assert isinstance(page, NewLaptopPage)
        page.passphrase_chosen.emit("seven blue doors never close on time")
        qtbot.waitUntil(lambda: desk.says(TOLD), timeout=20_000)
    assert list((tmp_path / "Dropbox").iterdir()) == []


def test_a_laptop_that_was_moved_there_is_not_unlocked(tmp_path: Path, qtbot: QtBot) -> None:
    """The sentence says to move it out again."""
    (tmp_path / "own").mkdir()
    house = House(tmp_path / "own", FixedClock(step=2.0))
    house.make_laptop()
    (tmp_path / "own").rename(tmp_path / "Dropbox")
    with fieldworker_desk(qtbot, House(tmp_path / "Dropbox", house.clock)) as desk:
        desk.type("passphrase", "whatever it is")
        desk.click("unlock")
        qtbot.waitUntil(lambda: desk.says(TOLD), timeout=20_000)
        assert desk.says("move it out again first")
