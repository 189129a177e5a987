"""Several coordinators at once: whatever they take in at the same time, the archive ends as if one had done it all."""

import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from interview_app.centre import backup, check, inbox, restore
from interview_app.centre.backup import BackedUp
from interview_app.centre.office import Centre
from interview_app.centre.restore import Sources
from tests.factories import fleet
from tests.factories.backed_up import opened
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.line import line
from tests.factories.program import child

COUNT = 100
MOST = 4
_TAKE_IN = """
import sys
import subprocess
import time
from pathlib import Path
from interview_app.centre import inbox
from tests.factories.backed_up import opened
folder, *paths = map(Path, sys.argv[1:])
with opened(folder) as centre:
    print("open", flush=True)
    sys.stdin.readline()
    inbox.take_in(centre, paths)
"""


@pytest.fixture(params=["a file", "a server"])
def archive_at(request: pytest.FixtureRequest) -> str:
    """Say where the archive stands."""
    return str(request.getfixturevalue("postgres").new_database()) if request.param == "a server" else ""


@pytest.fixture
def sticks(tmp_path: Path, archive_at: str) -> list[Path]:
    """Found a centre, make its twin with nothing in it yet either, and write bundles, some of them damaged."""
    with line(tmp_path, archive_at=archive_at) as laid:
        made_of = fleet.recipe(laid, corrupt=0.1)
        fleet.write(made_of, COUNT, tmp_path / "sticks", processes=1)
        made = backup.write(laid.centre, tmp_path / "out")
    sources = Sources(made.content, made.keys)
    restore.restore(sources, tmp_path / "twin", hybrid_identity(), clock=FixedClock())
    return sorted((tmp_path / "sticks").glob("*.zip"))


def contents(centre: Centre) -> dict[str, Any]:
    """Return everything that is in an archive, decrypted, and nothing of the order in which it came."""
    archive = centre.archive
    listed = archive.interviews()
    return {
        "listed": listed,
        "records": [archive.record_json(each.id) for each in listed],
        "summaries": [archive.summary_pdf(each.id) for each in listed],
        "sums": archive.counts(),
        "kept out": {(each.sha256, each.code) for each in archive.quarantined()},
        "laptops": archive.devices(),
        "conflicts": {each.interview for each in archive.conflicts()},
        "twins": {frozenset((each.first, each.second)) for each in archive.twins()},
    }


def begun(folder: Path, paths: list[Path]) -> subprocess.Popen[str]:
    """Let a process open the centre, and take these bundles in once it is told to."""
    process = child(_TAKE_IN, folder, *paths, complaining=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n", process.stderr and process.stderr.read()
    return process


def now(*processes: subprocess.Popen[str]) -> None:
    """Tell them to."""
    for each in processes:
        assert each.stdin is not None
        each.stdin.write("now\n")
        each.stdin.flush()


def alone(twin_folder: Path, sticks: list[Path]) -> dict[str, Any]:
    """Return what one process has made of all bundles, one after the other, in a centre like this one."""
    with opened(twin_folder) as twin:
        inbox.take_in(twin, sticks)
        return contents(twin)


@pytest.mark.slow
def test_two_imports_at_once_end_in_the_same_archive_as_one(tmp_path: Path, sticks: list[Path]) -> None:
    """Two processes take overlapping folders in; nothing fails, nothing is there twice, and every check holds."""
    share = len(sticks) // 5
    parts = (sticks[: 4 * share], sticks[share:])
    children = [begun(tmp_path / "centre", part) for part in parts]
    now(*children)
    told = [each.communicate(timeout=600) for each in children]
    assert [each.returncode for each in children] == [0, 0], told
    expected = alone(tmp_path / "twin", sticks)
    with opened(tmp_path / "centre") as centre:
        assert contents(centre) == expected
        assert check.check(centre).good
        assert len(expected["listed"]) > COUNT // 2


@pytest.mark.slow
def test_an_import_that_is_killed_keeps_nobody_waiting(tmp_path: Path, sticks: list[Path]) -> None:
    """Another goes on at once, and whoever begins again where it ended has everything in the end."""
    killed, other = (begun(tmp_path / "centre", sticks) for _ in range(2))
    now(killed)
    with opened(tmp_path / "centre") as centre:
        deadline = 600
        while not centre.archive.how_many() and (deadline := deadline - 1):
            time.sleep(0.02)
    killed.kill()
    killed.communicate()
    now(other)
    told = other.communicate(timeout=600)
    assert other.returncode == 0, told
    expected = alone(tmp_path / "twin", sticks)
    with opened(tmp_path / "centre") as centre:
        assert contents(centre) == expected
        assert check.check(centre).good


@pytest.mark.slow
def test_a_backup_of_a_busy_centre_is_of_one_moment(tmp_path: Path, sticks: list[Path]) -> None:
    """What is restored from it holds together, and has neither half a bundle nor a key too few."""
    busy = begun(tmp_path / "centre", sticks)
    now(busy)
    made: list[BackedUp] = []
    with opened(tmp_path / "centre") as centre:
        while busy.poll() is None and len(made) < MOST:
            made.append(backup.write(centre, tmp_path / f"busy {len(made)}"))
    told = busy.communicate(timeout=600)
    assert busy.returncode == 0, told
    counts = []
    for number, each in enumerate(made):
        again = tmp_path / f"again {number}"
        done = restore.restore(Sources(each.content, each.keys), again, hybrid_identity(), clock=FixedClock())
        counts.append(done.interviews)
        assert done.without_key == 0
        with opened(again) as restored:
            assert check.check(restored).good
    assert counts == sorted(counts)
