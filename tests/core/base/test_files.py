"""Files are whole and on the disk, or not there at all."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_app.base.files import (
    DiskFull,
    FileTooLarge,
    FileUnreadable,
    FolderMissing,
    NotAFile,
    durable_writer,
    is_partial,
    read_bounded,
    refuse_to_replace_other,
    sync_folder,
    write_durably,
)
from interview_app.base.paths import FolderNotWritable


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Return a path that does not exist yet, in a folder of its own."""
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder / "content"


def write_half(path: Path, error: BaseException) -> None:
    """Begin to write and fail."""
    with durable_writer(path) as stream:
        stream.write(b"half of it")
        raise error


@settings(deadline=None)
@given(content=st.binary(max_size=4096))
def test_what_was_written_is_read_back(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    """Writing and reading are inverse."""
    path = tmp_path_factory.mktemp("files") / "content"
    write_durably(path, content)
    assert read_bounded(path, len(content)) == content


def test_a_file_is_private_to_its_user(target: Path) -> None:
    """Nobody else on the computer can read what we write."""
    write_durably(target, b"words")
    if os.name != "nt":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_an_existing_file_is_replaced_as_a_whole(target: Path) -> None:
    """A reader sees the old content or the new, never a mixture."""
    write_durably(target, b"a long first version")
    write_durably(target, b"second")
    assert target.read_bytes() == b"second"
    assert list(target.parent.iterdir()) == [target]


def test_nothing_is_left_when_the_writer_is_interrupted(target: Path) -> None:
    """A failure half way leaves no file and passes through."""
    with pytest.raises(KeyboardInterrupt):
        write_half(target, KeyboardInterrupt())
    assert list(target.parent.iterdir()) == []


def test_the_earlier_file_stays_when_the_writer_fails(target: Path) -> None:
    """A failure half way does not cost what was there before."""
    write_durably(target, b"first")
    with pytest.raises(ValueError, match="no more"):
        write_half(target, ValueError("no more"))
    assert [path.read_bytes() for path in target.parent.iterdir()] == [b"first"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_told_and_leaves_nothing(target: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """A disk that fills up at the last moment gives DISK-FULL, the old content, and no partial file."""
    write_durably(target, b"first")

    def full(_: int) -> None:
        raise OSError(number, "the disk's own words")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull) as caught:
        write_durably(target, b"second")
    assert caught.value.code == "DISK-FULL"
    assert [path.read_bytes() for path in target.parent.iterdir()] == [b"first"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """Writing into a missing folder, or one on a stick that was pulled, gives FOLDER-MISSING with its name."""
    with pytest.raises(FolderNotWritable) as caught:
        write_durably(tmp_path / "missing" / "content", b"words")
    assert caught.value.code == "FOLDER-MISSING"
    assert str(tmp_path / "missing") in caught.value.message


def test_a_stick_that_is_pulled_out_while_it_is_written_on_is_told(target: Path) -> None:
    """The system says that reading or writing failed; a person is told that the stick is gone, and not asked why."""

    def pull() -> None:
        with durable_writer(target) as stream:
            stream.write(b"half of it")
            target.parent.rename(target.parent.with_name("pocket"))
            raise OSError(errno.EIO, "the disk's own words")

    with pytest.raises(FolderMissing) as caught:
        pull()
    assert caught.value.code == "FOLDER-MISSING"
    assert "Check that the stick is still plugged in" in caught.value.message


def test_the_new_name_is_synced_with_its_folder(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Content is synced before the rename and the folder after it, or power loss could undo the rename."""
    synced = []
    real = os.fsync

    def seen(handle: int) -> None:
        kind = "folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file"
        synced.append((kind, target.exists()))
        real(handle)

    monkeypatch.setattr(os, "fsync", seen)
    write_durably(target, b"words")
    assert synced == [("file", False), ("folder", True)]


def test_windows_needs_no_folder_sync(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system offers no such call, none is made."""
    missing = str(tmp_path / "missing")
    monkeypatch.setattr(os, "name", "nt")
    sync_folder(missing)  # type: ignore[arg-type]  # a Path cannot be made while the system's name is changed


def test_a_file_of_exactly_the_limit_is_read(target: Path) -> None:
    """The limit itself is still allowed."""
    target.write_bytes(b"1234")
    assert read_bounded(target, 4) == b"1234"


def test_a_longer_file_is_not_read(target: Path) -> None:
    """One byte more gives FILE-TOO-LARGE."""
    target.write_bytes(b"12345")
    with pytest.raises(FileTooLarge) as caught:
        read_bounded(target, 4)
    assert caught.value.code == "FILE-TOO-LARGE"


@pytest.mark.parametrize("missing", [True, False])
def test_a_file_that_cannot_be_read_is_told(target: Path, *, missing: bool) -> None:
    """A missing file, or a folder in its place, gives FILE-UNREADABLE."""
    path = target if missing else target.parent
    with pytest.raises(FileUnreadable) as caught:
        read_bounded(path, 4)
    assert caught.value.code == "FILE-UNREADABLE"
    assert path.name in caught.value.message


@pytest.mark.timeout(60)
@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no pipes among its files")
def test_a_pipe_among_the_files_does_not_keep_us_waiting(target: Path) -> None:
    """A stick may hold one under any name: it is FILE-UNREADABLE at once."""
    os.mkfifo(target)
    with pytest.raises(FileUnreadable):
        read_bounded(target, 4)


def test_a_partial_file_is_known_by_its_name(target: Path) -> None:
    """What a killed program left is told from everything that people and other programs make."""
    with durable_writer(target):
        (partial,) = target.parent.iterdir()
    assert is_partial(partial)
    for name in ("content", ".part", "holiday.part", ".0123456789abcdef.partial", ".0123456789ABCDEF.part"):
        assert not is_partial(target.with_name(name))


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no pipes among its files")
@pytest.mark.parametrize("kind", ["folder", "pipe", "link to a folder", "link to nothing", "device"])
def test_what_is_no_file_is_never_replaced(target: Path, kind: str) -> None:
    """NOT-A-FILE with its name, and everything is as it was."""
    make: dict[str, Callable[[], None]] = {
        "folder": target.mkdir,
        "pipe": lambda: os.mkfifo(target),
        "link to a folder": lambda: target.symlink_to(target.parent),
        "link to nothing": lambda: target.symlink_to(target.with_name("nothing")),
        "device": lambda: target.symlink_to("/dev/null"),
    }
    make[kind]()
    before = target.lstat()
    with pytest.raises(NotAFile) as caught:
        write_durably(target, b"words")
    assert caught.value.code == "NOT-A-FILE"
    assert target.name in caught.value.message
    assert isinstance(caught.value, FolderNotWritable)
    assert target.lstat().st_ino == before.st_ino
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt", reason="Windows lets only some users make links")
def test_a_link_to_a_file_is_replaced_and_the_file_is_left(target: Path) -> None:
    """What it led to belongs to somebody who did not ask for this."""
    other = target.with_name("other")
    other.write_bytes(b"theirs")
    target.symlink_to(other)
    write_durably(target, b"ours")
    assert (target.read_bytes(), other.read_bytes()) == (b"ours", b"theirs")


def test_a_place_that_cannot_be_looked_at_is_told(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """FOLDER-NOT-WRITABLE, before anything is made."""

    def refuse(_: Path) -> bool:
        raise PermissionError(errno.EACCES, "the disk's own words")

    monkeypatch.setattr(Path, "is_file", refuse)
    with pytest.raises(FolderNotWritable) as caught:
        refuse_to_replace_other(target)
    assert caught.value.code == "FOLDER-NOT-WRITABLE"
