"""What leads from a card to an interview, and who has the key to it."""

from pathlib import Path

import pytest

from interview_app.base.clock import system_randomness
from interview_app.bundle import kept_record
from interview_app.bundle.record import RecordBroken, encode
from interview_app.centre.archive import Archive
from interview_app.centre.archive.schema import FinderRow
from interview_app.centre.office import Centre, CentreDamaged
from interview_app.centre.withdrawals import finding, key, request
from interview_app.centre.withdrawals.desk import NotFound
from interview_app.centre.withdrawals.key import WithdrawalKeyGone, WithdrawalsForOfficer
from tests.factories.centre import BUNDLE, changed, interview, short_record
from tests.factories.crypto import hybrid_identity
from tests.factories.usual import usual_record
from tests.factories.withdrawals import carded


def test_only_the_locator_leaves_a_record() -> None:
    """The bytes are those of the record without it; where there is none nothing changes; other bytes are refused."""
    record = usual_record()
    bare = encode(changed(record, withdrawal=None))
    assert kept_record.without_locator(encode(record)) == bare
    assert kept_record.without_locator(bare) == bare
    assert kept_record.locator_of(encode(record)) == record.withdrawal
    assert kept_record.locator_of(b"{}") is None
    with pytest.raises(RecordBroken):
        kept_record.without_locator(b'{"notes":"' + b"x" * 60 + b'"}')


def test_an_archive_from_before_is_sorted_too(tmp_path: Path) -> None:
    """Its records lose their locators, and their cards find them; a record without a card is passed over."""
    with carded(tmp_path / "centre") as laid:
        box = laid.centre.strongbox
        older = Archive.in_folder(
            laid.centre.folder, box.key, clock=laid.clock, randomness=system_randomness
        )  # nobody told it to whom locators are sealed
        held = laid.made("one")
        older.add(held, BUNDLE)
        older.add(interview(changed(short_record("another"), withdrawal=None, ended_by="laptop")), BUNDLE)
        older.close()
        archive = laid.centre.archive
        assert archive.record(held.id).withdrawal is not None
        assert archive.unsorted() == 2
        told: list[int] = []
        assert finding.sort(laid.centre, finding.open_key(laid.centre), told.append) == 0
        assert (told, archive.unsorted()) == ([2], 0)
        assert archive.record(held.id).withdrawal is None
        laid.found(held)


def test_sorting_goes_by_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It tells how far it is, and nothing is left."""
    monkeypatch.setattr(finding, "BATCH", 2)
    with carded(tmp_path / "centre") as laid:
        held = [laid.take_in(seed) for seed in ("one", "two", "three")]
        told: list[int] = []
        assert finding.sort(laid.centre, finding.open_key(laid.centre), told.append) == 0
        assert (told, laid.centre.archive.unsorted()) == ([2, 3], 0)
        for opened in held:
            laid.found(opened)


def test_a_missing_or_other_key_is_told(tmp_path: Path) -> None:
    """WITHDRAWAL-KEY-GONE, and no word that nothing is found; with the copy brought back it goes on."""
    with carded(tmp_path / "centre") as laid:
        held, path = laid.take_in(), laid.centre.folder / key.FILE
        laid.found(held)
        copy = path.read_bytes()
        path.unlink()
        with pytest.raises(WithdrawalKeyGone) as caught:
            laid.desk()
        assert caught.value.code == "WITHDRAWAL-KEY-GONE"
        path.write_bytes(b"age-encryption.org/v1\n")
        with pytest.raises(CentreDamaged):
            laid.desk()
        path.write_bytes(copy)
        laid.found(held)


def test_a_centre_from_before_gets_its_key_when_the_desk_opens(tmp_path: Path) -> None:
    """Whoever opens it first makes it, for everybody who may find interviews."""
    with carded(tmp_path / "centre") as laid:
        held = laid.take_in()
        with laid.centre.archive._transaction() as session:
            session.delete(session.get_one(FinderRow, 1))
        (laid.centre.folder / key.FILE).unlink()
        laid.found(held)
        with Centre.open(laid.centre.folder, hybrid_identity("deputy"), clock=laid.clock) as centre:
            assert finding.open_key(centre)


def test_what_was_sealed_to_somebody_else_is_counted(tmp_path: Path) -> None:
    """It stays sealed until they come; what they asked for waits no longer than that, and no other is held up."""
    with carded(tmp_path / "centre") as laid:
        stranger = hybrid_identity("stranger")
        laid.centre.archive.seal_locators([str(stranger.recipient())])
        theirs = laid.take_in("theirs")
        laid.centre.archive.seal_locators(laid.centre.finders)
        ours = laid.take_in("ours")
        desk = laid.desk()
        assert desk.lost == 1
        assert isinstance(desk.look_up(laid.codes[theirs.id]), NotFound)
        laid.found(ours, desk)
        assert laid.centre.archive.unsorted() == 1


def test_a_request_opens_for_nobody_else() -> None:
    """WITHDRAWALS-FOR-OFFICER; and its representation says nothing."""
    asked = request.Asked("ab" * 16, "cd" * 16)
    sealed = request.seal(asked, [str(hybrid_identity().recipient())], system_randomness)
    assert request.open_(sealed, [hybrid_identity()]) == asked
    assert "ab" not in repr(asked)
    with pytest.raises(WithdrawalsForOfficer):
        request.open_(sealed, [hybrid_identity("stranger")])
