"""Several coordinators at once: whatever they take in at the same time, the archive ends as if one had done it all."""

from pathlib import Path
from typing import Any

import pytest

from interview_app.centre import backup, check, inbox, restore
from interview_app.centre.office import Centre
from interview_app.centre.restore import Sources
from tests.factories import fleet
from tests.factories.backed_up import opened
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.line import line
from tests.factories.program import child

COUNT = 100
_TAKE_IN = """
import sys
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


@pytest.mark.slow
def test_two_imports_at_once_end_in_the_same_archive_as_one(tmp_path: Path, sticks: list[Path]) -> None:
    """Two processes take overlapping folders in; nothing fails, nothing is there twice, and every check holds."""
    share = len(sticks) // 5
    parts = (sticks[: 4 * share], sticks[share:])
    children = [child(_TAKE_IN, tmp_path / "centre", *part, complaining=True) for part in parts]
    for each in children:
        assert each.stdout is not None
        assert each.stdout.readline() == "open\n", each.stderr and each.stderr.read()
    for each in children:
        assert each.stdin is not None
        each.stdin.write("now\n")
        each.stdin.flush()
    told = [each.communicate(timeout=120) for each in children]
    assert [each.returncode for each in children] == [0, 0], told
    with opened(tmp_path / "twin") as twin:
        inbox.take_in(twin, [tmp_path / "sticks"])
        expected = contents(twin)
    with opened(tmp_path / "centre") as centre:
        assert contents(centre) == expected
        assert check.check(centre).good
        assert len(expected["listed"]) > COUNT // 2
