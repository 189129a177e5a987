"""A folder is watched: what is whole is taken in once, what is still being copied waits."""

import os
from collections.abc import Iterator
from pathlib import Path

from interview_app.centre.inbox.watching import EVERY, Watching


def write(path: Path, content: bytes = b"PK", at: int = 1) -> Path:
    """Write a file with a time of its own."""
    path.write_bytes(content)
    os.utime(path, ns=(at, at))
    return path


def test_a_file_is_told_once_it_looks_the_same_twice(tmp_path: Path) -> None:
    """While it grows it is being copied."""
    watching = Watching(tmp_path)
    assert watching.look() == ()
    growing = write(tmp_path / "bundle-1.zip")
    assert watching.look() == ()
    write(growing, b"PKPK")
    assert watching.look() == ()
    assert watching.look() == (growing,)
    assert watching.look() == ()


def test_a_file_that_changed_is_told_again(tmp_path: Path) -> None:
    """A half-copied one whose copying stalled, and then went on."""
    watching = Watching(tmp_path)
    path = write(tmp_path / "bundle-1.zip")
    assert [watching.look(), watching.look()] == [(), (path,)]
    write(path, at=2)
    assert [watching.look(), watching.look(), watching.look()] == [(), (path,), ()]


def test_other_files_are_not_told(tmp_path: Path) -> None:
    """Photographs, receipts, folders and hidden files."""
    watching = Watching(tmp_path)
    for name in ("photo.jpg", "receipt-01234567.json", f"receipt-{'0a' * 32}.json", ".hidden"):
        write(tmp_path / name)
    assert [watching.look(), watching.look()] == [(), ()]


def test_a_folder_may_come_and_go(tmp_path: Path) -> None:
    """A stick that is unplugged, and plugged in again with more on it; what is known is not told again."""
    stick = tmp_path / "stick"
    watching = Watching(stick)
    assert watching.look() == ()
    stick.mkdir()
    known = write(stick / "bundle-1.zip")
    assert [watching.look(), watching.look()] == [(), (known,)]
    away = stick.rename(tmp_path / "away")
    assert watching.look() == ()
    away.rename(stick)
    more = write(stick / "bundle-2.zip")
    assert [watching.look(), watching.look()] == [(), (more,)]


def test_it_goes_on_until_somebody_stops_it(tmp_path: Path) -> None:
    """Between two looks it waits, and is told whether to go on."""
    waited: list[float] = []
    path = tmp_path / "bundle-1.zip"

    def wait(seconds: float) -> bool:
        waited.append(seconds)
        if len(waited) == 1:
            write(path)
        return len(waited) < 4

    arrivals: Iterator[tuple[Path, ...]] = Watching(tmp_path).arrivals(wait)
    assert list(arrivals) == [(path,)]
    assert waited == [EVERY] * 4
