"""Where things are kept."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from interview_app.base.files import DiskFull
from interview_app.base.paths import (
    HOME_VARIABLE,
    FolderClosed,
    FolderNotWritable,
    LaptopPaths,
    default_home,
    is_there,
    make_private_folder,
    shipped,
)


def test_the_home_variable_overrides_the_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """INTERVIEW_APP_HOME says where the data lie; without it the user's own data folder is used."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    assert default_home() == tmp_path
    monkeypatch.delenv(HOME_VARIABLE)
    assert default_home().name == "interview-app"


def test_a_laptop_keeps_vault_and_sealed_interviews_apart(tmp_path: Path) -> None:
    """The two folders are inside the home and differ."""
    paths = LaptopPaths(tmp_path)
    assert {paths.vault.parent, paths.sealed.parent} == {tmp_path}
    assert paths.vault != paths.sealed


def test_a_new_folder_is_private_with_all_its_parents_made(tmp_path: Path) -> None:
    """Only this user can enter a folder that we make."""
    folder = make_private_folder(tmp_path / "one" / "two")
    assert folder.is_dir()
    if os.name != "nt":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert make_private_folder(folder) == folder


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    """A folder cannot be made below a file: FOLDER-NOT-WRITABLE."""
    (tmp_path / "file").touch()
    with pytest.raises(FolderNotWritable) as caught:
        make_private_folder(tmp_path / "file" / "folder")
    assert caught.value.code == "FOLDER-NOT-WRITABLE"


def test_a_folder_without_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that exists but does not let us write is refused before anything is written."""
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anywhere, so the system's answer is set
    with pytest.raises(FolderNotWritable):
        make_private_folder(tmp_path)


def test_a_disk_without_room_for_a_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """DISK-FULL, because that is what the person can do something about; it is no question of permission."""

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(Path, "mkdir", full)
    with pytest.raises(DiskFull):
        make_private_folder(tmp_path / "new")


def test_no_is_said_only_when_it_is_certain(tmp_path: Path) -> None:
    """FOLDER-CLOSED where the system does not let us look; here it is a name that no system allows."""
    (tmp_path / "file").touch()
    assert is_there(tmp_path / "file")
    assert not is_there(tmp_path / "other")
    assert not is_there(tmp_path / "file" / "below")
    with pytest.raises(FolderClosed) as caught:
        is_there(tmp_path / ("x" * 5000))
    assert caught.value.code == "FOLDER-CLOSED"


@pytest.mark.parametrize("name", ["resources", "vignettes"])
def test_what_is_shipped_is_found_in_a_checkout(name: str) -> None:
    """Resources and studies lie at the top of the repository."""
    assert shipped(name).is_dir()


def test_what_is_shipped_is_found_in_a_frozen_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A frozen build unpacks them where it says it does."""
    (tmp_path / "vignettes").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert shipped("vignettes") == tmp_path / "vignettes"


def test_an_incomplete_installation_is_a_bug() -> None:
    """What nobody shipped is not a user's error."""
    with pytest.raises(FileNotFoundError):
        shipped("nothing-of-this-name")
