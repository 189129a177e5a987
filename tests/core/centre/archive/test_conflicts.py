"""Two contents under one number are both kept until somebody decides; one content under two numbers is flagged."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.bundle.record import Record
from interview_app.centre.archive import Archive, ConflictUnknown, Outcome, Twins
from interview_app.centre.opened import BundleFacts
from tests.factories.centre import BUNDLE, changed, empty_archive, interview, short_record


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """Make an empty archive."""
    with empty_archive(tmp_path) as empty:
        yield empty


def in_conflict(archive: Archive) -> tuple[Record, Record]:
    """Take an interview in, and then another content of it."""
    here, other = short_record(), changed(short_record(), notes="PLANTED words.")
    assert archive.add(interview(here), BUNDLE) is Outcome.TAKEN
    assert archive.add(interview(other), BUNDLE) is Outcome.CONFLICT
    return here, other


def test_both_sides_of_a_conflict_can_be_read(archive: Archive) -> None:
    """What is here first, then what arrived; again is the same conflict and not another."""
    here, other = in_conflict(archive)
    assert archive.add(interview(other), BUNDLE) is Outcome.CONFLICT
    (conflict,) = archive.conflicts()
    assert (conflict.interview, conflict.settled_on) == (here.id, None)
    assert archive.conflict_sides(conflict.number) == (here, other)
    assert archive.record(here.id) == here


def test_what_is_here_may_be_kept(archive: Archive) -> None:
    """The other content is destroyed, and when it comes again nobody is asked, and the laptop may let it go."""
    here, other = in_conflict(archive)
    (conflict,) = archive.conflicts()
    archive.settle_conflict(conflict.number, "here")
    assert archive.record(here.id) == here
    assert archive.conflicts() == ()
    assert [each.number for each in archive.conflicts(settled=True)] == [conflict.number]
    assert archive.add(interview(other), BUNDLE) is Outcome.SUPERSEDED
    assert archive.add(interview(here), BUNDLE) is Outcome.DUPLICATE


def test_the_other_content_may_be_kept(archive: Archive) -> None:
    """It takes the place of the one that was here, also in the list, and then both are known."""
    here, other = in_conflict(archive)
    (conflict,) = archive.conflicts()
    archive.settle_conflict(conflict.number, "other")
    assert archive.record(here.id) == other
    assert archive.summary_pdf(here.id) == interview(other).summary_pdf
    assert archive.add(interview(other), BUNDLE) is Outcome.DUPLICATE
    assert archive.add(interview(here), BUNDLE) is Outcome.SUPERSEDED
    assert archive.has_arrived(interview(other).sealed_sha256)
    assert [act.said for act in archive.acts() if act.code == "settled"] == [
        {"kind": "conflict", "outcome": "replaced"}
    ]


def test_a_third_content_is_a_conflict_of_its_own(archive: Archive) -> None:
    """Each is decided by itself."""
    here, _ = in_conflict(archive)
    archive.add(interview(changed(here, notes="A third.")), BUNDLE)
    assert len(archive.conflicts()) == 2


@pytest.mark.parametrize("settled", [False, True])
def test_a_conflict_that_is_not_open_cannot_be_settled(archive: Archive, *, settled: bool) -> None:
    """CONFLICT-UNKNOWN, for a number that never was and for one that was decided."""
    number = 99
    if settled:
        in_conflict(archive)
        number = archive.conflicts()[0].number
        archive.settle_conflict(number, "here")
    with pytest.raises(ConflictUnknown) as caught:
        archive.settle_conflict(number, "other")
    assert caught.value.code == "CONFLICT-UNKNOWN"
    with pytest.raises(ConflictUnknown):
        archive.conflict_sides(number)


def test_a_withdrawn_interview_has_no_conflict_any_more(archive: Archive) -> None:
    """Both contents go with its key."""
    here, other = in_conflict(archive)
    archive.erase(here.id, here.withdrawal, ())
    assert (archive.conflicts(), archive.conflicts(settled=True)) == ((), ())
    assert archive.add(interview(other), BUNDLE) is Outcome.WITHDRAWN


def test_the_same_content_under_another_number_is_a_twin(archive: Archive) -> None:
    """Whatever its card says; both are kept, and the later ones are flagged."""
    first, second = short_record("first"), changed(short_record("second"), withdrawal="98" * 16)
    apart = changed(short_record("apart"), notes="Something else.")
    for each in (first, second, apart):
        assert archive.add(interview(each), BUNDLE) is Outcome.TAKEN
    assert archive.twins() == (Twins(first.id, second.id),)
    assert archive.twins_among([first.id, second.id, apart.id]) == {second.id}
    assert not archive.twins_among([apart.id])


def test_twins_in_one_bundle_are_flagged(archive: Archive) -> None:
    """Three that say the same: two are twins of the first."""
    arrived = [interview(short_record(seed)) for seed in "abc"]
    archive.take_in(BundleFacts(BUNDLE, 1, 1, "ab" * 32), arrived)
    assert {(pair.first, pair.second) for pair in archive.twins()} == {
        (arrived[0].id, arrived[1].id),
        (arrived[0].id, arrived[2].id),
    }


def test_a_decision_takes_the_flag_off_or_puts_it_on(archive: Archive) -> None:
    """Twins go by what an interview says now."""
    first, second = short_record("first"), short_record("second")
    archive.add(interview(first), BUNDLE)
    archive.add(interview(second), BUNDLE)
    archive.add(interview(changed(second, notes="Something else.")), BUNDLE)
    archive.settle_conflict(archive.conflicts()[0].number, "other")
    assert archive.twins() == ()


def test_weighing_says_the_same_and_changes_nothing(archive: Archive) -> None:
    """What would be taken in, is here already, or is in conflict."""
    here = short_record()
    arrived = [interview(here), interview(short_record("new")), interview(changed(here, notes="Other."))]
    archive.add(arrived[0], BUNDLE)
    assert archive.weigh(arrived) == (Outcome.DUPLICATE, Outcome.TAKEN, Outcome.CONFLICT)
    assert len(archive.interviews()) == 1
    assert archive.conflicts() == ()
    assert archive.take_in(BundleFacts(BUNDLE, 1, 1, "ab" * 32), arrived) == (
        Outcome.DUPLICATE,
        Outcome.TAKEN,
        Outcome.CONFLICT,
    )
