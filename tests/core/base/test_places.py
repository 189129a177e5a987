"""Folders that are on other machines, or that a service copies away, are told from this machine's own."""

from pathlib import Path

import pytest

from interview_app.base import mounts
from interview_app.base.places import FolderNetwork, FolderSynced, refuse_shared, synced_by
from interview_app.cli.main import NOT_DONE, run
from interview_app.vault.vault import Vault
from tests.factories.clock import FixedClock
from tests.factories.crypto import CHEAP, SeededRandomness
from tests.factories.vault import new_vault, unlocked

HOME = Path("/home/ann")


@pytest.mark.parametrize(
    "path",
    [
        "Dropbox/app",
        "Dropbox (Work)/app",
        "OneDrive - Some Council/app",
        "Google Drive/My Drive/app",
        "Library/Mobile Documents/app",
        "Library/CloudStorage/Box/app",
        "Nextcloud/app",
        "pCloudDrive/app",
        "MEGAsync/app",
    ],
)
def test_folders_of_services_are_known_by_name(tmp_path: Path, path: str) -> None:
    """Whatever lies below one is copied away."""
    assert synced_by(tmp_path / path, {}, HOME)


def test_other_names_are_no_services(tmp_path: Path) -> None:
    """A folder may be called after a box or a drive."""
    for name in ("boxes", "my-sync-notes", "onedriver", "dropboxes", "interview-app"):
        assert synced_by(tmp_path / name, {}, HOME) == ""


def test_folders_of_services_are_known_by_what_lies_in_them(tmp_path: Path) -> None:
    """Also when somebody gave them another name: FOLDER-SYNCED."""
    (tmp_path / "work" / ".stfolder").mkdir(parents=True)
    with pytest.raises(FolderSynced) as caught:
        refuse_shared(tmp_path / "work" / "app", {})
    assert caught.value.code == "FOLDER-SYNCED"
    assert ".stfolder" in caught.value.message


def test_a_service_that_is_only_installed_copies_nothing(tmp_path: Path) -> None:
    """Dropbox keeps its settings in a folder of the home; the program's own folder beside it is not copied."""
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / "Dropbox" / ".dropbox.cache").mkdir(parents=True)
    assert synced_by(tmp_path / "app", {}, tmp_path) == ""
    assert synced_by(tmp_path / "Dropbox" / "app", {}, tmp_path) == "Dropbox"


def test_nobody_is_refused_for_their_own_name(tmp_path: Path) -> None:
    """Folders above the home say nothing: somebody may be called Box."""
    home = tmp_path / "box"
    assert synced_by(home / "app", {}, home) == ""
    assert synced_by(home / "Box" / "app", {}, home) == "Box"


def test_icloud_takes_documents_along(tmp_path: Path) -> None:
    """Where iCloud Drive has the folders Desktop and Documents, whatever lies in them is copied away."""
    (tmp_path / "Library" / "Mobile Documents" / "com~apple~CloudDocs" / "Documents").mkdir(parents=True)
    assert synced_by(tmp_path / "Documents" / "app", {}, tmp_path) == "iCloud Drive"
    assert synced_by(tmp_path / "Library" / "Application Support" / "app", {}, tmp_path) == ""


def test_windows_says_where_onedrive_is(tmp_path: Path) -> None:
    """By a variable, whatever the folder is called."""
    assert synced_by(tmp_path / "x" / "app", {"OneDrive": str(tmp_path / "x")}, HOME) == "OneDrive"
    assert synced_by(tmp_path / "y", {"OneDrive": str(tmp_path / "x"), "OneDriveConsumer": ""}, HOME) == ""


def test_a_folder_on_another_machine_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """FOLDER-NETWORK, before anything is written."""
    monkeypatch.setattr(mounts, "mounted_type", lambda _place, _lines: "nfs4")  # what the system tells
    with pytest.raises(FolderNetwork) as caught:
        Vault.create(tmp_path / "vault", "x" * 20, cost=CHEAP, clock=FixedClock(), randomness=SeededRandomness("x"))
    assert caught.value.code == "FOLDER-NETWORK"
    assert list(tmp_path.iterdir()) == []


def test_a_vault_that_was_moved_to_such_a_folder_is_not_opened(tmp_path: Path) -> None:
    """It stays as it is, and opens again once it is moved out."""
    new_vault(tmp_path / "vault").close()
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "vault").rename(tmp_path / "Dropbox" / "vault")
    with pytest.raises(FolderSynced) as caught:
        unlocked(tmp_path / "Dropbox" / "vault")
    assert "Dropbox" in caught.value.message
    (tmp_path / "Dropbox" / "vault").rename(tmp_path / "vault")
    unlocked(tmp_path / "vault").close()


def test_the_command_line_says_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A laptop is not set up there, and not even a folder is made."""
    (tmp_path / "passphrase").write_text("a passphrase of my own")
    place = tmp_path / "Nextcloud" / "home"
    words = ["laptop", "new", "--home", str(place), "--passphrase-file", str(tmp_path / "passphrase")]
    assert run(words) == NOT_DONE
    assert "[FOLDER-SYNCED]" in capsys.readouterr().err
    assert not (tmp_path / "Nextcloud").exists()


def test_a_link_into_such_a_folder_does_not_hide_it(tmp_path: Path) -> None:
    """What counts is where the folder really is."""
    (tmp_path / "OneDrive" / "app").mkdir(parents=True)
    (tmp_path / "home").symlink_to(tmp_path / "OneDrive" / "app")
    with pytest.raises(FolderSynced):
        refuse_shared(tmp_path / "home", {})


def test_this_machines_own_disk_is_fine(tmp_path: Path) -> None:
    """Also a folder that does not exist yet."""
    refuse_shared(tmp_path / "not" / "there" / "yet", {})
