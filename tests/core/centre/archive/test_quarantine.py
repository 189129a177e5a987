"""What was kept out is remembered without anything of what it said, until it no longer matters."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.centre.archive import Archive, QuarantineUnknown
from interview_app.centre.opened import BundleFacts, Rejected
from tests.factories.centre import BUNDLE, empty_archive, interview, short_record

SPOILED = "ab" * 32


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """Make an empty archive."""
    with empty_archive(tmp_path) as empty:
        yield empty


def broken(*holds: str) -> Rejected:
    """Return what is kept of a broken bundle."""
    return Rejected("", SPOILED, "BUNDLE-BROKEN", "It is broken.", diagnostic='{"stage":"zip"}', holds=holds)


def test_an_entry_is_read_by_its_number(archive: Archive) -> None:
    """With its diagnostic; and QUARANTINE-UNKNOWN where there is none."""
    archive.quarantine(broken(), broken())
    (entry,) = archive.quarantined()
    assert archive.quarantine_entry(entry.number) == entry
    assert entry.diagnostic == '{"stage":"zip"}'
    with pytest.raises(QuarantineUnknown) as caught:
        archive.quarantine_entry(99)
    assert caught.value.code == "QUARANTINE-UNKNOWN"


def test_the_same_bytes_settle_it_when_they_are_taken_in(archive: Archive) -> None:
    """A certificate that had run out is no matter any more when the coordinator knew better."""
    archive.quarantine(broken())
    archive.take_in(BundleFacts(SPOILED, 1, 1, "cd" * 32), [interview(short_record())])
    assert archive.quarantined() == ()
    (entry,) = archive.quarantined(settled=True)
    assert entry.settled_on == entry.seen_on


def test_a_repaired_file_settles_it_when_nothing_is_missing(archive: Archive) -> None:
    """The same interviews in another bundle: only when the last of them is here."""
    one, two = interview(short_record("one")), interview(short_record("two"))
    archive.quarantine(broken(one.name, two.name))
    archive.take_in(BundleFacts(BUNDLE, 1, 1, "cd" * 32), [one])
    assert len(archive.quarantined()) == 1
    archive.take_in(BundleFacts("cc" * 32, 1, 2, "cd" * 32), [two])
    assert archive.quarantined() == ()


def test_other_interviews_settle_nothing(archive: Archive) -> None:
    """And neither does a file of which nothing could be read."""
    archive.quarantine(broken("00" * 16 + ".age"), Rejected("", "cd" * 32, "BUNDLE-BROKEN", "Broken."))
    archive.take_in(BundleFacts(BUNDLE, 1, 1, "cd" * 32), [interview(short_record())])
    assert len(archive.quarantined()) == 2


def test_more_than_one_statement_compares_with(archive: Archive) -> None:
    """A thousand files at once."""
    names = [f"{number:032x}.age" for number in range(1001)]
    archive.quarantine(broken(*names))
    archive.settle_quarantine([f"{number:064x}" for number in range(1001)], names[1:])
    assert len(archive.quarantined()) == 1
    archive.settle_quarantine([], names[:1])
    assert archive.quarantined() == ()
