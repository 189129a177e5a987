"""Where a backup may go, how it is stopped, and what is noted of it."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.base.files import DiskFull
from interview_app.centre import backup
from interview_app.centre.archive.acts import Wanted
from interview_app.centre.backup_faults import BackupInside
from interview_app.centre.backup_parts import on_one_disk
from interview_app.centre.office import Centre
from tests.factories.backed_up import backed_up, filled, refused, restored
from tests.factories.centre import founded
from tests.factories.clock import FixedClock


class Stopped(Exception):
    """Somebody does not want it any more."""


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """Found a centre with two interviews and evidence of both."""
    with founded(tmp_path / "centre", clock=FixedClock()) as founded_:
        filled(founded_)
        yield founded_


def test_a_backup_is_noted_with_the_end_of_its_name_and_no_place(centre: Centre, tmp_path: Path) -> None:
    """Its file is known again by that; which act was the last in it is noted, too."""
    last = centre.archive.count_acts()
    made = backed_up(centre, tmp_path / "out")
    (act,) = centre.archive.acts(Wanted(code="backed-up"))
    assert made.content.name.endswith(f"-{act.said['digest']}.age")
    assert {**act.said, "digest": ""} == {"digest": "", "interviews": 2, "line": last}
    assert made.interviews == 2


def test_progress_is_told_up_to_the_end(centre: Centre, tmp_path: Path) -> None:
    """Interviews and files of evidence, two of each."""
    told: list[tuple[int, int]] = []
    backup.write(centre, tmp_path / "out", lambda *each: told.append(each))
    assert {total for _, total in told} == {4}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (4, 4)


@pytest.mark.parametrize("after", [0, 2, 4, 6])
def test_one_that_is_stopped_leaves_the_earlier_one_and_nothing_else(
    centre: Centre, tmp_path: Path, after: int
) -> None:
    """Wherever it is stopped: in the large part, or in the keys."""
    made = backed_up(centre, tmp_path / "out")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    seen: list[int] = []

    def told(done: int, _total: int) -> None:
        seen.append(done)
        if len(seen) > after:
            raise Stopped

    with pytest.raises(Stopped):
        backup.write(centre, tmp_path / "out", told)
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before
    assert len(centre.archive.acts(Wanted(code="backed-up"))) == 1
    assert restored(made, tmp_path / "again").interviews == 2


def test_a_disk_that_is_full_at_the_keys_leaves_no_large_part_without_them(centre: Centre, tmp_path: Path) -> None:
    """DISK-FULL, and the folder is as it was."""

    def told(done: int, total: int) -> None:
        if done == total:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(DiskFull):
        backup.write(centre, tmp_path / "out", told)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_with_another_centres_keys_is_refused(centre: Centre, tmp_path: Path) -> None:
    """BACKUP-FOLDER, although one person may hold both keys: that centre's backups would be noise without them."""
    with founded(tmp_path / "other", clock=FixedClock()) as other:
        theirs = backup.write(other, tmp_path / "out").keys.read_bytes()
        assert refused(lambda: backup.write(centre, tmp_path / "out")) == "BACKUP-FOLDER"
    assert (tmp_path / "out" / "keys.age").read_bytes() == theirs


@pytest.mark.parametrize("content", [b"", b"no age file", None])
def test_keys_that_cannot_be_read_are_left_alone(centre: Centre, tmp_path: Path, content: bytes | None) -> None:
    """BACKUP-FOLDER: a damaged file, one of another kind, or a folder."""
    out = tmp_path / "out"
    out.mkdir()
    if content is None:
        (out / "keys.age").mkdir()
    else:
        (out / "keys.age").write_bytes(content)
    assert refused(lambda: backup.write(centre, out)) == "BACKUP-FOLDER"
    assert [path.name for path in out.iterdir()] == ["keys.age"]


def test_a_backup_inside_the_centre_is_refused(centre: Centre) -> None:
    """BACKUP-INSIDE: it would be lost with it."""
    before = sorted(centre.folder.rglob("*"))
    for out in (centre.folder, centre.folder / "receipts" / "backups"):
        with pytest.raises(BackupInside) as caught:
            backup.write(centre, out)
        assert caught.value.code == "BACKUP-INSIDE"
    assert sorted(centre.folder.rglob("*")) == before


def test_it_is_told_whether_it_lies_on_the_centres_own_disk(centre: Centre, tmp_path: Path) -> None:
    """As far as the system says; where it says nothing, nothing is claimed."""
    assert backed_up(centre, tmp_path / "out").same_disk
    assert not on_one_disk(tmp_path / "missing", tmp_path)
