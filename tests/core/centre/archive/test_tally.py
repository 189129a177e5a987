"""The sums of fieldwork stay equal to what the records say, whatever comes, comes again, is void or is erased."""

from collections import Counter
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update

from interview_app.bundle.addendum import Addendum
from interview_app.bundle.record import Record
from interview_app.centre.archive import Archive, Outcome
from interview_app.centre.archive.arrivals import of_interviews
from interview_app.centre.archive.contributions import NOT_SAID, SEVERAL, Counted, contributions, key_of, parts_of
from interview_app.centre.archive.schema import ContentRow, TallyRow
from interview_app.centre.opened import BundleFacts, OpenedAddendum, OpenedInterview
from tests.factories.centre import BUNDLE, changed, empty_archive, interview, short_record
from tests.factories.told import picked, rated, skipped, told, unsure

FACTS = BundleFacts(BUNDLE, 1, 1, "ab" * 32)
LATER = BundleFacts("cc" * 32, 2, 2, "ab" * 32)
SEEDS = "abc"


def recounted(archive: Archive) -> Counted:
    """Return the sums as the records give them."""
    total: Counted = Counter()
    for listed in archive.interviews():
        if not listed.void:
            total.update(contributions(archive.record(listed.id)))
    return total


def arrived(archive: Archive) -> int:
    """Return how many interviews that count came in a bundle, as the rows of the archive say."""
    with archive._reading() as session:
        return sum(of_interviews(session, [listed.id for listed in archive.interviews()]).values())


def said_void(opened: OpenedInterview, n: int = 1) -> OpenedAddendum:
    """Return an addendum by which an interview must not count."""
    addendum = msgspec.convert(
        {
            "format": "interview-addendum/1",
            "interview": opened.id,
            "sealed": opened.sealed_sha256,
            "n": n,
            "kind": "void",
            "reason": "Held twice.",
            "month": "2026-11",
        },
        Addendum,
    )
    return OpenedAddendum(f"{opened.id}.{n}.addendum.age", f"{n:02x}" * 32, addendum, 1)


def of(seed: str) -> Record:
    """Return a record that differs from the others in most of what is counted."""
    n = SEEDS.index(seed)
    answers = [rated(n + 1)] * 4 if n else [rated(1), skipped(), unsure()]
    profile = {"age": picked("young" if n else "old"), "life": picked("care", "neet"), "about": skipped()}
    return told(seed, answers, profile=profile, complete=bool(n), deck=n + 1)


def rescued(seed: str) -> OpenedInterview:
    """Return the same interview as it was on its laptop earlier, read out by the centre."""
    opened = interview(changed(of(seed), vignettes=(), withdrawal=None, ended_by="centre"))
    return replace(opened, sealed_sha256=sha256(opened.record_json).hexdigest())


def step(archive: Archive, act: str, seed: str) -> None:
    """Do one thing to an archive."""
    arrived = interview(of(seed))
    if act == "add":
        archive.take_in(FACTS, [arrived])
    elif act == "again":
        archive.take_in(LATER, [interview(of(seed), sealing="again")])
    elif act == "rescue":
        archive.take_in(FACTS, [rescued(seed)])
    elif act == "void" and archive.has_arrived(arrived.sealed_sha256):
        archive.add_addendum(said_void(arrived))
    elif act == "void again" and archive.has_arrived(arrived.sealed_sha256):
        archive.add_addendum(said_void(arrived, 2))
    elif act == "erase":
        archive.erase(arrived.id, None, ())


ACTS = st.sampled_from(("add", "add", "again", "rescue", "void", "void again", "erase"))


@settings(max_examples=40, deadline=None)
@given(acts=st.lists(st.tuples(ACTS, st.sampled_from(SEEDS)), max_size=14))
def test_the_sums_equal_a_recount_after_whatever_happened(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, str]]
) -> None:
    """Arrivals, arrivals again, later ones in the place of earlier, void and erased, in any order."""
    with empty_archive(tmp_path_factory.mktemp("archive")) as archive:
        for act, seed in acts:
            step(archive, act, seed)
        assert archive.counts() == recounted(archive)
        assert sum(archive.arrivals().values()) == arrived(archive)
        counted = archive.arrivals()
        archive.retally()
        assert archive.arrivals() == counted


def test_of_what_was_erased_not_even_the_name_of_a_sum_stays(tmp_path: Path) -> None:
    """No row is left but the mark that it was counted."""
    with empty_archive(tmp_path) as archive:
        archive.add(interview(of("a")), BUNDLE)
        archive.erase(of("a").id, None, ())
        assert archive.counts() == Counter()
        with archive._transaction() as session:
            assert [row.kind for row in session.query(TallyRow)] == ["counted"]


def test_an_archive_that_was_never_counted_is_counted_when_it_is_opened(tmp_path: Path) -> None:
    """One from before there were sums, and one that was counted by other rules."""
    for before in (delete(TallyRow), update(TallyRow).values(n=7)):
        with empty_archive(tmp_path) as archive:
            archive.add(interview(of("a")), BUNDLE)
            expected = archive.counts()
            with archive._transaction() as session:
                session.execute(before)
        with empty_archive(tmp_path) as archive:
            assert archive.counts() == expected == recounted(archive)


def test_counting_anew_changes_nothing_that_was_right(tmp_path: Path) -> None:
    """`retally` gives the same sums."""
    with empty_archive(tmp_path) as archive:
        for seed in SEEDS:
            archive.add(interview(of(seed)), BUNDLE)
        before = archive.counts()
        archive.retally()
        assert archive.counts() == before


def test_what_is_damaged_can_be_erased_and_stops_no_opening(tmp_path: Path) -> None:
    """It counts for nothing from the next count on."""
    with empty_archive(tmp_path) as archive:
        archive.add(interview(of("a")), BUNDLE)
        archive.add(interview(of("b")), BUNDLE)
        with archive._transaction() as session:
            session.execute(update(ContentRow).where(ContentRow.interview == of("a").id).values(record=b"noise"))
        archive.retally()
        assert archive.counts() == contributions(of("b"))
        archive.erase(of("a").id, None, ())
        assert [row.id for row in archive.interviews()] == [of("b").id]


def test_the_rows_tell_a_server_nothing_of_what_they_are_sums_of(tmp_path: Path) -> None:
    """What is counted is sealed, and found by a keyed digest."""
    with empty_archive(tmp_path) as archive:
        assert archive.add(interview(of("b")), BUNDLE) is Outcome.TAKEN
        with archive._transaction() as session:
            rows = [(row.key, row.sealed) for row in session.query(TallyRow) if row.kind == "profile"]
    assert len(rows) == 3
    assert all(len(key) == 64 and b"young" not in sealed for key, sealed in rows)


def test_what_an_interview_adds_follows_from_its_record() -> None:
    """Outcomes by story, whether ratings are all the same, and profile variables alone and in pairs."""
    counted = contributions(of("a"))
    assert counted["interviews", ""] == counted["end", "stopped"] == counted["deck", "1"] == 1
    assert counted["consent", key_of("take_part", "given")] == 1
    outcomes = {parts_of(key) for kind, key in counted if kind == "question"}
    assert {("v1", "ok", "answered"), ("v2", "ok", "skipped"), ("v3", "ok", "do_not_know")} < outcomes
    assert ("about", "about", "skipped") in outcomes
    assert counted["straight", key_of("ok", "few")] == 1
    assert contributions(of("b"))["straight", key_of("ok", "same")] == 1
    assert counted["profile", key_of("life", SEVERAL)] == counted["profile", key_of("about", NOT_SAID)] == 1
    assert counted["pair", key_of("age", "old", "life", SEVERAL)] == 1
    assert contributions(told("x", [rated(1), rated(2), rated(1), rated(1)]))["straight", key_of("ok", "varied")] == 1


def test_a_profile_of_a_thousand_variables_is_no_million_of_pairs() -> None:
    """Pairs are counted of the first twelve."""
    counted = contributions(told(profile={f"v{n:04}": picked("yes") for n in range(1000)}))
    assert sum(kind == "pair" for kind, _ in counted) == 66


def test_no_words_are_in_a_key() -> None:
    """Notes and free text are counted as answered, and never written."""
    assert "Quiet" not in str(contributions(short_record()))
