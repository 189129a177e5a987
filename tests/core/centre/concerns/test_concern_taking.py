"""Concern files arrive at the lead: checked against the centre's key, counted, and never lost for a formality."""

from pathlib import Path

import pytest

from interview_app.base.files import DiskFull
from interview_app.bundle import concern_file
from interview_app.centre.concerns import Inbox, take_in
from interview_app.centre.concerns.store import Inbox as Store
from tests.factories.clock import FixedClock
from tests.factories.concerns import AUTHORITY, LEAD, URGENT, lead_inbox, noon, saved_concerns
from tests.factories.crypto import NOON, hybrid_identity, signing_key

YEAR = 365 * 86_400.0


@pytest.fixture
def inbox(tmp_path: Path) -> Inbox:
    """Return an empty inbox."""
    return lead_inbox(tmp_path / "inbox", noon())


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """Return a laptop's file with two records."""
    return saved_concerns(tmp_path)


def codes(inbox: Inbox, path: Path, *, checked: bool = True) -> list[str]:
    """Take one file in, and return the codes of what was kept out."""
    (outcome,) = take_in(inbox, LEAD, [path], checked=checked)
    return [error.code for error in outcome.refused]


def test_records_arrive_with_their_laptops_number(inbox: Inbox, saved: Path) -> None:
    """Urgent ones are counted, and a second time all are known."""
    (outcome,) = take_in(inbox, LEAD, [saved])
    assert (outcome.new, outcome.urgent, outcome.known, outcome.refused) == (2, 1, 0, ())
    first = inbox.shelf().cases[0]
    assert first.concern.written == URGENT
    assert first.laptop > 0
    (again,) = take_in(inbox, LEAD, [saved])
    assert (again.new, again.known) == (0, 2)
    assert saved.exists()


def test_a_folder_stands_for_its_concern_files(inbox: Inbox, saved: Path) -> None:
    """Everything else in it is left alone."""
    (saved.parent / "bundle-00000000.zip").write_bytes(b"interviews")
    outcomes = take_in(inbox, LEAD, [saved.parent])
    assert [outcome.path for outcome in outcomes] == [saved]


def test_another_centres_laptop_is_kept_out_until_the_lead_says_otherwise(tmp_path: Path, saved: Path) -> None:
    """It may be about somebody's safety: it can come in marked as not checked, and is vouched for later."""
    stranger = Store.found(
        tmp_path / "other", LEAD, authority=signing_key("another").public_line, keep_days=1, clock=noon()
    )
    (outcome,) = take_in(stranger, LEAD, [saved])
    assert ([error.code for error in outcome.refused], outcome.may_come) == (["BUNDLE-STRANGER"], True)
    (outcome,) = take_in(stranger, LEAD, [saved], checked=False)
    assert outcome.new == 2
    assert {case.laptop for case in stranger.shelf().cases} == {0}


def test_an_unchecked_one_is_vouched_for_when_the_signed_file_comes(inbox: Inbox, saved: Path, tmp_path: Path) -> None:
    """A single sealed record has no signature; the laptop's file has."""
    single = min((tmp_path / "laptop" / "concerns").iterdir())
    assert codes(inbox, single) == ["CONCERN-UNSIGNED"]
    assert codes(inbox, single, checked=False) == []
    assert inbox.shelf().cases[0].laptop == 0
    (outcome,) = take_in(inbox, LEAD, [saved])
    assert (outcome.new, outcome.known) == (1, 1)
    assert all(case.laptop > 0 for case in inbox.shelf().cases)


def test_a_certificate_that_ran_out_is_told(tmp_path: Path, saved: Path) -> None:
    """And may be overruled, as a stranger's signature may."""
    late = lead_inbox(tmp_path / "late", FixedClock(NOON, passed=YEAR))
    (outcome,) = take_in(late, LEAD, [saved])
    assert ([error.code for error in outcome.refused], outcome.may_come) == (["CERTIFICATE-EXPIRED"], True)
    assert codes(late, saved, checked=False) == []


def test_what_is_broken_has_a_sentence_and_cannot_be_overruled(inbox: Inbox, saved: Path) -> None:
    """A flipped byte, half a file, a photograph, a file that is gone."""
    whole = saved.read_bytes()
    for untrusted in (whole[: len(whole) // 2], b"\xff\xd8\xff\xe0 a photograph", b"", _flipped(whole)):
        saved.write_bytes(untrusted)
        (outcome,) = take_in(inbox, LEAD, [saved])
        assert [error.code[:7] for error in outcome.refused] == ["BUNDLE-"]
        assert not outcome.may_come
    assert codes(inbox, saved.with_name("gone.zip")) == ["FILE-UNREADABLE"]
    assert inbox.shelf().cases == ()


def test_what_is_for_another_lead_cannot_be_opened(tmp_path: Path, saved: Path) -> None:
    """Each record says so, and nothing of it is kept."""
    other = hybrid_identity("another lead")
    inbox = Store.found(tmp_path / "other", other, authority=AUTHORITY, keep_days=1, clock=noon())
    (outcome,) = take_in(inbox, other, [saved])
    assert len({error.code for error in outcome.refused}) == 1
    assert len(outcome.refused) == 2
    assert inbox.shelf().cases == ()


def test_two_records_of_one_number_are_told_apart(inbox: Inbox, saved: Path, tmp_path: Path) -> None:
    """The one that is here stays."""
    take_in(inbox, LEAD, [saved])
    second = saved_concerns(tmp_path / "second", (concern_file.Written(seen="something else"),))
    assert codes(inbox, second) == ["CONCERN-OTHER"]
    assert len(inbox.shelf().cases) == 2


def test_a_full_disk_stops_it(inbox: Inbox, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not one record's fault, so it is not told as one's."""

    def full(_inbox: object, _case: object) -> None:
        raise DiskFull

    monkeypatch.setattr(Store, "add", full)
    with pytest.raises(DiskFull):
        take_in(inbox, LEAD, [saved])


def _flipped(whole: bytes) -> bytes:
    middle = len(whole) // 2
    return whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :]
