"""A real full disk: a file system in memory with room for almost nothing. Needs the right to mount one."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.base.files import DiskFull
from interview_app.vault.stages import Stage
from tests.factories.bundle import Laptop, full_answers


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of 32 KiB."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=32k,mode=0700", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("no right to mount a file system here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_stick_loses_nothing(laptop: Laptop, small: Path) -> None:
    """A sentence, no partial file on the stick, and everything is still to be sent."""
    for _ in range(2):
        laptop.seal(laptop.hold(*full_answers()))
    with pytest.raises(DiskFull) as raised:
        laptop.write(small)
    assert raised.value.code == "STICK-FULL"
    assert list(small.iterdir()) == []
    assert {row.stage for row in laptop.vault.interviews()} == {Stage.SEALED}


def test_a_full_disk_at_sealing_loses_nothing(laptop: Laptop, small: Path) -> None:
    """The interview stays in the vault, whole, until there is room."""
    interview = laptop.hold(*full_answers())
    laptop.paths.sealed.rmdir()
    laptop.paths.sealed.symlink_to(small)
    with pytest.raises(DiskFull):
        laptop.seal(interview)
    assert list(small.iterdir()) == []
    assert laptop.vault.entries(interview)
