"""The safeguarding lead's inbox as a folder: nothing readable, notes that only grow, and deletion in due time."""

from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.centre.concerns import Inbox, take_in
from interview_app.centre.concerns.case import in_order
from interview_app.centre.concerns.sealed import ConcernDamaged
from interview_app.centre.concerns.store import ConcernNotDue, InboxPlace
from tests.factories.clock import FixedClock
from tests.factories.concerns import AUTHORITY, CALM, KEEP_DAYS, LEAD, URGENT, lead_inbox, noon, saved_concerns
from tests.factories.crypto import SeededRandomness, hybrid_identity

DAY = timedelta(days=1).total_seconds()


@pytest.fixture
def clock() -> FixedClock:
    """Return a clock at noon."""
    return noon()


@pytest.fixture
def inbox(tmp_path: Path, clock: FixedClock) -> Inbox:
    """Return an inbox with two records, one of them urgent."""
    made = lead_inbox(tmp_path / "inbox", clock)
    take_in(made, LEAD, [saved_concerns(tmp_path)])
    return made


def ids(inbox: Inbox) -> list[str]:
    """Return the ids of what is in it, in order."""
    return [case.id for case in inbox.shelf().cases]


def test_nothing_in_the_folder_can_be_read(inbox: Inbox, tmp_path: Path) -> None:
    """No word, no name, no key of the centre; not by the archive's people either."""
    urgent = inbox.shelf().cases[0]
    inbox.note(urgent.id, "Rang Ms Bell at noon.")
    content = b"".join(path.read_bytes() for path in (tmp_path / "inbox").iterdir())
    for words in (URGENT.seen, URGENT.at_risk, CALM.seen, "Ms Bell", AUTHORITY[:30], "concern-case"):
        assert words.encode() not in content


def test_it_opens_with_the_leads_key_alone(inbox: Inbox, tmp_path: Path, clock: FixedClock) -> None:
    """With it everything is as it was; another key is told that it is not the right one."""
    again = Inbox.open(tmp_path / "inbox", LEAD, clock=clock)
    assert again.shelf() == inbox.shelf()
    assert len(again.authority_words) == 8
    with pytest.raises(ConcernDamaged) as refused:
        Inbox.open(tmp_path / "inbox", hybrid_identity("member 1"), clock=clock)
    assert refused.value.code == "CONCERN-DAMAGED"


def test_it_goes_into_a_folder_of_its_own(tmp_path: Path, clock: FixedClock) -> None:
    """Not into a centre's, and not over a file; an empty one will do."""
    (tmp_path / "centre").mkdir()
    (tmp_path / "centre" / "centre.json").write_text("{}")
    (tmp_path / "file").write_text("words")
    for place in (tmp_path / "centre", tmp_path / "file"):
        with pytest.raises(InboxPlace) as refused:
            lead_inbox(place, clock)
        assert refused.value.code == "CONCERN-FOLDER"
    (tmp_path / "empty").mkdir()
    assert lead_inbox(tmp_path / "empty", clock).shelf().cases == ()
    assert Inbox.is_in(tmp_path / "empty")
    assert not Inbox.is_in(tmp_path / "centre")


def test_urgent_ones_come_first_and_old_new_ones_are_overdue(inbox: Inbox, clock: FixedClock) -> None:
    """A day is the most; then those that wait longest to be seen, and the closed ones last."""
    urgent, calm = inbox.shelf().cases
    assert urgent.urgent
    assert not calm.urgent
    assert not calm.overdue(clock.now())
    clock.passed += DAY + 60
    assert calm.overdue(clock.now())
    inbox.mark(urgent.id, "closed")
    assert ids(inbox) == [calm.id, urgent.id]
    assert not inbox.case(urgent.id).urgent
    assert in_order((), clock.now()) == ()


def test_states_go_forward_and_a_closed_one_can_be_reopened(inbox: Inbox) -> None:
    """New, seen, being dealt with, closed; a step back changes nothing."""
    (concern, _) = ids(inbox)
    assert inbox.case(concern).state == "new"
    for state in ("seen", "dealing", "closed"):
        assert inbox.mark(concern, state).state == state
    assert inbox.mark(concern, "seen").state == "closed"
    assert inbox.mark(concern, "new").state == "closed"
    assert inbox.mark(concern, "dealing").state == "dealing"
    assert [event.kind for event in inbox.case(concern).events] == ["seen", "dealing", "closed", "dealing"]


def test_notes_have_a_time_and_only_grow(inbox: Inbox, clock: FixedClock) -> None:
    """What was written stays as it was; nothing to say is no note, and a note changes no state."""
    (concern, _) = ids(inbox)
    inbox.note(concern, " First. ")
    clock.passed += DAY
    inbox.note(concern, "Second.")
    assert inbox.note(concern, "   ") == inbox.case(concern)
    events = inbox.case(concern).events
    assert [(event.kind, event.words) for event in events] == [("note", "First."), ("note", "Second.")]
    assert events[1].moment - events[0].moment == timedelta(days=1)
    assert inbox.case(concern).state == "new"
    assert "First" not in repr(inbox.case(concern)) + repr(events[0])


def test_a_closed_one_is_deleted_when_its_time_has_passed_and_not_before(
    inbox: Inbox, clock: FixedClock, tmp_path: Path
) -> None:
    """It does not come back from an old stick, and its bytes are overwritten first."""
    (concern, other) = ids(inbox)
    with pytest.raises(ConcernNotDue) as refused:
        inbox.delete(concern)
    assert refused.value.code == "CONCERN-NOT-DUE"
    inbox.mark(concern, "closed")
    clock.passed += KEEP_DAYS * DAY
    assert not inbox.is_due(inbox.case(concern))
    clock.passed += DAY
    assert inbox.is_due(inbox.case(concern))
    file = tmp_path / "inbox" / f"{concern}.case"
    twin = tmp_path / "twin"
    twin.hardlink_to(file)
    inbox.delete(concern)
    assert set(twin.read_bytes()) == {0}
    assert ids(inbox) == [other]
    sealed = tmp_path / "laptop" / "concerns" / f"{concern}.concern.age"
    (outcome,) = take_in(inbox, LEAD, [sealed], checked=False)
    assert (outcome.new, outcome.deleted) == (0, 1)
    assert ids(inbox) == [other]


def test_a_damaged_file_does_not_hide_the_others(inbox: Inbox, tmp_path: Path) -> None:
    """It is named, and so is one that was put in another's place."""
    (concern, other) = ids(inbox)
    file = tmp_path / "inbox" / f"{concern}.case"
    whole = file.read_bytes()
    for wrong in (b"", whole[:-1] + bytes([whole[-1] ^ 1]), (tmp_path / "inbox" / f"{other}.case").read_bytes()):
        file.write_bytes(wrong)
        shelf = inbox.shelf()
        assert [case.id for case in shelf.cases] == [other]
        assert shelf.damaged == (file.name,)
    with pytest.raises(ConcernDamaged):
        inbox.case(concern)


def test_what_is_no_case_of_ours_is_damaged(inbox: Inbox, tmp_path: Path) -> None:
    """Even under the right key."""
    from interview_app.centre.concerns.sealed import Files  # noqa: PLC0415 - the one test that goes behind the store

    Files(tmp_path / "inbox", LEAD, SeededRandomness("other")).write(f"{'ab' * 16}.case", b'{"format": "other"}')
    assert inbox.shelf().damaged == (f"{'ab' * 16}.case",)
