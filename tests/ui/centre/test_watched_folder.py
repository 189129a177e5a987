"""A folder that is watched: bundles copied into it are taken in by themselves, until somebody stops it."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from interview_app.centre.office import Centre
from interview_app.centre.roles import Role
from interview_app.ui.centre import folder_watch
from interview_app.ui.centre.import_room import ImportRoom
from tests.ui.desks import CentreDesk, centre_desk
from tests.ui.seeing import clipped


@pytest.fixture
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder, looked at often."""
    monkeypatch.setattr(folder_watch, "EVERY", 0.05)
    (tmp_path / "shared").mkdir()
    return tmp_path / "shared"


def test_a_bundle_that_is_copied_into_it_is_taken_in(centre: Centre, bundle: Path, watched: Path, qtbot: QtBot) -> None:
    """The page says which folder it is, also at another text size; after stopping nothing more comes in."""
    with centre_desk(qtbot, centre) as desk:
        desk.choices.folder = watched
        desk.click("watch")
        desk.wait_for("watched")
        assert desk.says("Watching shared.")
        assert clipped(desk.window) == []
        desk.click("text_size")
        desk.wait_for("stop_watching")
        shutil.copy(bundle, watched)
        desk.bot.waitUntil(lambda: len(centre.archive.interviews()) == 1, timeout=20_000)
        desk.wait_for("results")
        desk.click("stop_watching")
        desk.wait_for("watch")
        room = desk.centre_window.room("nav:import")
        assert isinstance(room, ImportRoom)
        assert room.importing._folder.folder is None


def test_who_may_not_take_in_is_told_so(centre: Centre, desk: CentreDesk) -> None:
    """There is a sentence and no drop zone."""
    assert desk.sees("browse")
    centre.role = Role.RECOVERY
    desk.click("text_size")
    assert "This is not for the role" in desk.wait_for_notice()
    assert not desk.sees("browse")
