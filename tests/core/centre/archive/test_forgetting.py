"""Erasing while somebody reads: neither waits for the other, and the next erasure finishes what was left."""

from pathlib import Path
from time import monotonic

import pytest

from interview_app.centre.archive import Archive
from tests.factories.centre import ARCHIVE_KEY, BUNDLE, interview, short_record
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness


@pytest.fixture(params=["a file", "a server"])
def archive_at(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Say where the archive stands."""
    on_a_server = request.param == "a server"
    return request.getfixturevalue("postgres").new_database() if on_a_server else f"sqlite:///{tmp_path / 'archive.db'}"


def test_erasing_does_not_wait_for_a_backup(archive_at: str) -> None:
    """A backup goes on reading what it saw; the erasure is done meanwhile, and imports go on."""
    archive = Archive.open(archive_at, ARCHIVE_KEY, clock=FixedClock(), randomness=SeededRandomness("archive"))
    goes, stays, comes = (short_record(seed) for seed in ("goes", "stays", "comes"))
    for record in (goes, stays):
        archive.add(interview(record), BUNDLE)
    with archive.dumped() as dump:
        assert dump.has_key(stays.id)
        began = monotonic()
        archive.erase(goes.id, None, ())
        archive.forget_erased()
        archive.add(interview(comes), BUNDLE)
        assert monotonic() - began < 55  # who waits for a lock waits for a minute
        assert dump.has_key(goes.id)
        assert not dump.has_key(comes.id)
    archive.forget_erased()
    assert {each.id for each in archive.interviews()} == {stays.id, comes.id}
    archive.close()
