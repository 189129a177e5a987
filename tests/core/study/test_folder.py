"""A folder as anybody may have left it: every oddity is a finding, and nothing is read for ever."""

import json
import os
from pathlib import Path

import pytest

from interview_app.base.paths import FolderClosed
from interview_app.cli.main import NOT_DONE, run
from interview_app.study import load
from interview_app.study.load import StudyFolderMissing, folder_files
from tests.factories.clean import laid_out
from tests.factories.findings import said
from tests.factories.study import ENGLISH, gla_files

PICTURE = "pictures/data.school.svg"
CLIP = "clips/en-GB/0123456789abcdef0123456789abcdef.opus"
NAMES = ["study.toml", "signposting.toml", "redaction.toml", "design.csv", "design.lock.toml", ENGLISH, PICTURE, CLIP]


def silent() -> dict[str, bytes]:
    """Return the shipped study's files without its clips, whose room is then free."""
    return {name: content for name, content in gla_files().items() if not name.startswith("clips/")}


def spoiled(folder: Path, name: str, how: str) -> Path:
    """Lay the shipped study out with something strange in a file's place."""
    path = laid_out(folder / "study", silent()) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    match how:
        case "broken link":
            path.symlink_to(folder / "nowhere")
        case "loop":
            path.symlink_to(path)
        case "endless":
            path.symlink_to("/dev/zero")
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()
        case _:
            path.symlink_to(folder)
    return folder / "study"


@pytest.mark.parametrize("how", ["broken link", "loop", "endless", "pipe", "folder", "link to a folder"])
@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_file_is_a_finding(tmp_path: Path, name: str, how: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Under the file's name, with what to do; machines get their one document."""
    folder = spoiled(tmp_path, name, how)
    assert run(["study", "check", str(folder), "--json"]) == NOT_DONE
    out, err = capsys.readouterr()
    assert err == ""
    told = {one["file"]: one for one in json.loads(out)["mistakes"] if "no file that can be read" in one["message"]}
    assert list(told) == [name]
    assert told[name]["to_do"]


@pytest.mark.parametrize("how", ["broken link", "loop", "endless", "pipe", "link to a folder"])
@pytest.mark.parametrize("name", ["text/notes", "pictures/old/x.svg", "clips"])
def test_what_has_no_place_is_a_finding_whatever_it_is(tmp_path: Path, name: str, how: str) -> None:
    """It is not even opened; also in the place of one of the three folders, where a link to a folder is followed."""
    if (name, how) == ("clips", "loop"):
        return  # cannot be looked into: see below
    files = folder_files(spoiled(tmp_path, name, how))
    if (name, how) == ("clips", "link to a folder"):
        assert all(files[one] == b"" for one in files if one.startswith("clips"))
    else:
        assert "no place in a study" in said(files, name, "")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is closed to an administrator")
@pytest.mark.parametrize("name", NAMES)
def test_a_closed_file_is_a_finding(tmp_path: Path, name: str) -> None:
    """Nobody can say what is in it."""
    folder = laid_out(tmp_path, {**gla_files(), CLIP: b""})
    (folder / name).chmod(0)
    assert "no file that can be read" in said(folder_files(folder), name, "")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is closed to an administrator")
def test_a_closed_folder_does_not_pass_for_an_empty_one(tmp_path: Path) -> None:
    """FOLDER-CLOSED for the study and its three folders; a folder that has no place is a finding."""
    folder = laid_out(tmp_path / "study", {**gla_files(), "text/private/x.toml": b""})
    (folder / "text/private").chmod(0)
    try:
        assert "no place in a study" in said(folder_files(folder), "text/private", "")
        (folder / "text").chmod(0)
        with pytest.raises(FolderClosed):
            folder_files(folder)
        folder.chmod(0)
        with pytest.raises(FolderClosed):
            folder_files(folder)
    finally:
        folder.chmod(0o700)
        (folder / "text").chmod(0o700)
        (folder / "text/private").chmod(0o700)


def test_a_room_that_cannot_be_looked_into_is_a_closed_folder(tmp_path: Path) -> None:
    """A link that leads to itself is neither a folder nor nothing."""
    folder = laid_out(tmp_path / "study", silent())
    (folder / "clips").symlink_to(folder / "clips")
    with pytest.raises(FolderClosed):
        folder_files(folder)


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """STUDY-FOLDER-MISSING rather than six missing files; also for a file."""
    (tmp_path / "file").write_bytes(b"")
    for name in ("nothing", "file", "file/study"):
        with pytest.raises(StudyFolderMissing) as error:
            folder_files(tmp_path / name)
        assert error.value.code == "STUDY-FOLDER-MISSING"
        assert "holds study.toml" in error.value.message
        assert run(["study", "check", str(tmp_path / name), "--json"]) == NOT_DONE
        out, err = capsys.readouterr()
        assert json.loads(out)["error"]["code"] == "STUDY-FOLDER-MISSING"
        assert err == ""


@pytest.mark.parametrize("name", ["study.toml", ENGLISH, "signposting.toml", "design.lock.toml"])
def test_a_mark_at_the_beginning_does_no_harm(name: str) -> None:
    """Some editors write one that nobody sees."""
    files = gla_files()
    assert load.read_files({**files, name: b"\xef\xbb\xbf" + files[name]}).study.id == "gla-sharing"


def test_a_table_that_a_spreadsheet_saved_is_said_to_be_one() -> None:
    """Its stories are the same, but records hold the hash of its bytes."""
    files = gla_files()
    for saved in (b"\xef\xbb\xbf" + files["design.csv"], files["design.csv"].replace(b"\n", b"\r\n")):
        changed = {**files, "design.csv": saved}
        assert "saved by a spreadsheet program" in said(changed, "design.lock.toml", "design_sha256")
        assert said(changed, "design.csv", "row 1") == ""
