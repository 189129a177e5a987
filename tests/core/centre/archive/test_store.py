"""The archive keeps each interview once, encrypted, and says so when two do not agree."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_app.centre.archive import Archive, ArchivedInterview, InterviewUnknown, Outcome, Proved
from interview_app.centre.archive import engine as engines
from interview_app.centre.opened import BundleFacts, Rejected
from tests.factories.centre import ARCHIVE_KEY, BUNDLE, changed, empty_archive, interview, short_record
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness

UNKNOWN = "00" * 16


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """Make an empty archive."""
    with empty_archive(tmp_path) as empty:
        yield empty


def reopened(folder: Path, key: bytes = ARCHIVE_KEY) -> Archive:
    """Open the archive in a folder once more."""
    return Archive.in_folder(folder, key, clock=FixedClock(), randomness=SeededRandomness("again"))


def test_what_was_added_is_read_back(archive: Archive) -> None:
    """Record, its bytes and the summary come out as they went in."""
    arrived = interview(short_record())
    assert archive.add(arrived, BUNDLE) is Outcome.TAKEN
    assert archive.record(arrived.id) == arrived.record
    assert archive.record_json(arrived.id) == arrived.record_json
    assert archive.summary_pdf(arrived.id) == arrived.summary_pdf


def test_the_list_shows_each_interview(archive: Archive) -> None:
    """By month, then by random number: the order in which they came is not kept."""
    later = changed(short_record("later"), month="2026-12", complete=True)
    for record in (later, short_record("a"), short_record("b")):
        archive.add(interview(record), BUNDLE)
    listed = archive.interviews()
    assert [row.month for row in listed] == ["2026-11", "2026-11", "2026-12"]
    assert [row.id for row in listed[:2]] == sorted(row.id for row in listed[:2])
    assert listed[2] == ArchivedInterview(
        later.id, "gla-sharing", "en-GB", "2026-12", complete=True, deck=1, given=1, asked=1
    )


def test_the_same_interview_again_changes_nothing(archive: Archive) -> None:
    """Also when it was sealed a second time and so arrives in another file."""
    archive.add(interview(short_record()), BUNDLE)
    assert archive.add(interview(short_record()), BUNDLE) is Outcome.DUPLICATE
    assert archive.add(interview(short_record(), sealing="second"), BUNDLE) is Outcome.DUPLICATE
    assert len(archive.interviews()) == 1


def test_other_content_under_the_same_number_is_a_conflict(archive: Archive) -> None:
    """The first one stays as it was."""
    first = interview(short_record())
    archive.add(first, BUNDLE)
    other = interview(changed(short_record(), notes="Something else."))
    assert archive.add(other, BUNDLE) is Outcome.CONFLICT
    assert archive.record(first.id) == first.record


@settings(max_examples=25, deadline=None)
@given(seeds=st.lists(st.sampled_from("abcde"), max_size=12))
def test_any_order_of_arrivals_leaves_each_interview_once(
    tmp_path_factory: pytest.TempPathFactory, seeds: list[str]
) -> None:
    """Taking in is idempotent: only the first arrival of each is new."""
    with empty_archive(tmp_path_factory.mktemp("archive")) as archive:
        taken = [seed for seed in seeds if archive.add(interview(short_record(seed)), BUNDLE) is Outcome.TAKEN]
        assert sorted(taken) == sorted(set(seeds))
        assert {row.id for row in archive.interviews()} == {short_record(seed).id for seed in seeds}


def test_two_imports_at_once_take_an_interview_in_once(archive: Archive) -> None:
    """Whichever thread comes first: one takes it, the others see a duplicate."""
    arrived = [interview(short_record(), sealing=str(n)) for n in range(8)]
    with ThreadPoolExecutor(max_workers=4) as threads:
        outcomes = list(threads.map(lambda each: archive.add(each, BUNDLE), arrived))
    assert sorted(outcomes) == [Outcome.DUPLICATE] * 7 + [Outcome.TAKEN]


def test_an_unknown_number_is_told(archive: Archive) -> None:
    """INTERVIEW-UNKNOWN for the record and for the summary."""
    with pytest.raises(InterviewUnknown) as caught:
        archive.record(UNKNOWN)
    assert caught.value.code == "INTERVIEW-UNKNOWN"
    with pytest.raises(InterviewUnknown):
        archive.summary_pdf(UNKNOWN)


def test_what_was_added_outlives_the_program(tmp_path: Path) -> None:
    """Another process finds it."""
    with empty_archive(tmp_path) as archive:
        archive.add(interview(short_record()), BUNDLE)
    again = reopened(tmp_path)
    assert again.record(short_record().id) == short_record()
    again.close()


def test_nothing_readable_is_on_the_disk(tmp_path: Path) -> None:
    """Neither words nor numbers nor table names stand in any file, while open and after."""
    with empty_archive(tmp_path) as archive:
        archive.add(interview(short_record()), BUNDLE)
        while_open = [path.read_bytes() for path in tmp_path.iterdir()]
    after = [path.read_bytes() for path in tmp_path.iterdir()]
    for canary in (b"Quiet room", short_record().id.encode(), b"SQLite format", b"content_key"):
        assert not any(canary in content for content in while_open + after)


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    """ARCHIVE-DAMAGED, and the archive still opens with its own."""
    with empty_archive(tmp_path):
        pass
    with pytest.raises(engines.ArchiveDamaged) as caught:
        reopened(tmp_path, bytes(32))
    assert caught.value.code == "ARCHIVE-DAMAGED"
    reopened(tmp_path).close()


def test_changed_bytes_are_noticed(tmp_path: Path) -> None:
    """Every page of the database is authenticated."""
    with empty_archive(tmp_path):
        pass
    path = tmp_path / "archive.db"
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)
    with pytest.raises(engines.ArchiveDamaged):
        reopened(tmp_path)


# ---- transport ---------------------------------------------------------------------------------------------------


def test_a_laptop_keeps_its_number_and_its_packs_count_up(archive: Archive) -> None:
    """Enrolling again renews; another laptop gets the next number."""
    first, again, other = (archive.enrol(line) for line in ("key a", "key a", "key b"))
    assert (first.number, first.pack_version) == (1, 1)
    assert (again.number, again.pack_version) == (1, 2)
    assert (other.number, other.pack_version) == (2, 1)


def test_proofs_are_remembered_in_their_order(archive: Archive) -> None:
    """Each with its key, its kind and its day."""
    today = FixedClock().now().date()
    archive.note_proof("age1pq1b", "drill")
    archive.note_proof("age1pq1a", "quarterly")
    assert archive.proofs() == (Proved("age1pq1b", "drill", today), Proved("age1pq1a", "quarterly", today))


def test_what_was_kept_out_is_remembered_once_for_each_reason(archive: Archive) -> None:
    """The same file for the same reason stands there once, with the day it was first seen."""
    broken = Rejected("", "ab" * 32, "BUNDLE-BROKEN", "It is broken.")
    stranger = Rejected("", "ab" * 32, "BUNDLE-STRANGER", "It is a stranger's.")
    for rejected in (broken, stranger, broken):
        archive.quarantine(rejected)
    kept = archive.quarantined()
    assert [(entry.sha256, entry.code, entry.sentence) for entry in kept] == [
        (broken.sha256, broken.code, broken.sentence),
        (stranger.sha256, stranger.code, stranger.sentence),
    ]
    assert kept[0].seen_on == FixedClock().now().date()


def test_a_bundle_may_come_twice(archive: Archive) -> None:
    """It is noted once."""
    facts = BundleFacts(BUNDLE, 7, 3, "cc" * 32)
    archive.note_bundle(facts)
    archive.note_bundle(facts)


def test_a_bundle_is_stored_whole_or_not_at_all(tmp_path: Path) -> None:
    """When something fails at its second interview, the archive is as before, and the bundle can come again."""
    arrived = [interview(short_record(seed)) for seed in "ab"]
    facts = BundleFacts(BUNDLE, 7, 3, "cc" * 32)
    keys_left = iter([b"k" * 32, b"n" * 12, b"n" * 12, b"n" * 12])
    failing = Archive.in_folder(tmp_path, ARCHIVE_KEY, clock=FixedClock(), randomness=lambda _size: next(keys_left))
    with pytest.raises(StopIteration):
        failing.take_in(facts, arrived)
    assert failing.interviews() == ()
    failing.close()
    again = reopened(tmp_path)
    assert again.take_in(facts, arrived) == (Outcome.TAKEN, Outcome.TAKEN)
    assert again.take_in(facts, arrived) == (Outcome.DUPLICATE, Outcome.DUPLICATE)
    again.close()


def test_one_bundle_may_hold_all_three_kinds(archive: Archive) -> None:
    """Each interview is judged by itself, also against one that came in the same bundle."""
    first, second = (interview(short_record(seed)) for seed in "ab")
    other = interview(changed(short_record("a"), notes="Something else."), sealing="second")
    same = interview(short_record("a"), sealing="third")
    arrived = [first, other, second, same]
    outcomes = archive.take_in(BundleFacts(BUNDLE, 7, 3, "cc" * 32), arrived)
    assert outcomes == (Outcome.TAKEN, Outcome.CONFLICT, Outcome.TAKEN, Outcome.DUPLICATE)
    assert archive.record(first.id) == first.record
