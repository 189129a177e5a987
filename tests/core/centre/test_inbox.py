"""Bundles are verified, opened, and taken in once; whatever cannot be is told and kept out."""

import hashlib
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from interview_app.base import plain_zip
from interview_app.base.clock import system_randomness
from interview_app.bundle import receipt, sealed_file
from interview_app.bundle import record as records
from interview_app.centre import devices, inbox
from interview_app.centre.keys import Keys
from interview_app.interview import laptop
from tests.factories.centre import changed, short_record
from tests.factories.clock import FixedClock
from tests.factories.crypto import hybrid_identity
from tests.factories.line import Line, line
from tests.factories.rebundle import rebundled, sealed


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Line]:
    """Found a centre and enrol a laptop."""
    with line(tmp_path) as made:
        yield made


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[bytes, Keys]]:
    """Make one bundle, and the keys that open it."""
    with line(tmp_path_factory.mktemp("sent")) as made:
        yield made.bundle(0).read_bytes(), keys_of(made)


def keys_of(made: Line) -> Keys:
    """Return what the centre opens bundles with."""
    return Keys(made.centre.authority.public_line, made.centre.identities, frozenset(), made.clock.now())


def codes(result: inbox.FileResult) -> list[str]:
    """Return the codes of what was kept out."""
    return [rejected.code for rejected in result.rejections]


# ---- opening, a pure function ------------------------------------------------------------------------------------


def test_a_bundle_is_taken_in_and_receipted(ours: Line) -> None:
    """Two interviews, one receipt beside the bundle that names both files."""
    path = ours.bundle(0, 1)
    intake = inbox.take_in(ours.centre, [path])
    assert intake.good
    (result,) = intake.results
    assert (result.name, result.taken, result.duplicates, codes(result)) == (path.name, 2, 0, [])
    assert result.receipt == intake.receipt
    assert result.receipt is not None
    assert result.receipt.parent == path.parent
    signed = receipt.read(result.receipt.read_bytes(), authority=ours.centre.authority.public_line)
    assert {f"{row.id}.age" for row in ours.centre.archive.interviews()} == {file.name for file in signed.files}
    assert path.exists()


def test_the_same_bundle_again_changes_nothing_and_is_receipted_again(ours: Line) -> None:
    """A lost receipt is had again by importing once more; the stick is not littered."""
    path = ours.bundle(0)
    first = inbox.take_in(ours.centre, [path])
    again = inbox.take_in(ours.centre, [path])
    assert (again.results[0].taken, again.results[0].duplicates) == (0, 1)
    assert again.good
    assert again.receipt == first.receipt
    assert {file for file in ours.stick.iterdir() if file.name[:8] != "consents"} == {path, first.receipts[0]}


def test_the_same_interview_in_another_bundle_is_a_duplicate(ours: Line) -> None:
    """A stick was lost, and everything sent once more."""
    path = ours.bundle(0)
    inbox.take_in(ours.centre, [path])
    other = ours.send(again=True)
    intake = inbox.take_in(ours.centre, [other])
    assert (intake.results[0].taken, intake.results[0].duplicates) == (0, 1)
    assert len(ours.centre.archive.interviews()) == 1


def test_other_content_under_the_same_number_is_kept_out(ours: Line) -> None:
    """INTERVIEW-CONFLICT: the archive keeps the first, nothing acknowledges the second, and it is remembered."""
    record = short_record()
    first = rebundled(ours, {f"{record.id}.age": sealed(ours, record)})
    second = rebundled(ours, {f"{record.id}.age": sealed(ours, changed(record, notes="Something else."))})
    inbox.take_in(ours.centre, [first])
    (result,) = inbox.take_in(ours.centre, [second]).results
    assert (result.taken, result.duplicates, codes(result)) == (0, 0, ["INTERVIEW-CONFLICT"])
    assert result.receipt is None
    assert ours.centre.archive.record(record.id) == changed(record, withdrawal=None)
    assert [entry.code for entry in ours.centre.archive.quarantined()] == ["INTERVIEW-CONFLICT"]


def test_a_bad_interview_does_not_keep_the_good_ones_out(ours: Line) -> None:
    """Each is taken in by itself; the receipt names only what is in the archive."""
    good, foreign, misnamed = short_record("good"), short_record("foreign"), short_record("misnamed")
    path = rebundled(
        ours,
        {
            f"{good.id}.age": sealed(ours, good),
            f"{foreign.id}.age": sealed(ours, foreign, to=[str(hybrid_identity("stranger").recipient())]),
            "ff" * 16 + ".age": sealed(ours, misnamed),
            "00" * 16 + ".age": b"no age file",
            "11" * 16 + ".age": sealed_file.encrypt(b"no zip", ours.pack.recipients, system_randomness),
        },
    )
    (result,) = inbox.take_in(ours.centre, [path]).results
    assert (result.taken, result.duplicates) == (1, 0)
    assert sorted(codes(result)) == ["AGE-DAMAGED", "AGE-NO-KEY", "INTERVIEW-MISNAMED", "SEALED-BROKEN"]
    assert not result.good
    assert result.receipt is not None
    signed = receipt.read(result.receipt.read_bytes(), authority=ours.centre.authority.public_line)
    assert [file.name for file in signed.files] == [f"{good.id}.age"]


def test_a_record_of_a_newer_program_is_told(ours: Line) -> None:
    """RECORD-VERSION, and the laptop keeps its copy."""
    record = short_record()
    newer = records.encode(record).replace(b"interview-record/1", b"interview-record/2")
    content = sealed_file.encrypt(sealed_file.pack(newer, b"%PDF-"), ours.pack.recipients, system_randomness)
    (result,) = inbox.take_in(ours.centre, [rebundled(ours, {f"{record.id}.age": content})]).results
    assert codes(result) == ["RECORD-VERSION"]
    assert result.receipt is None


def test_a_bundle_of_strangers_is_kept_out(ours: Line, tmp_path: Path) -> None:
    """BUNDLE-STRANGER for a laptop of another centre; it is remembered by its hash alone."""
    (tmp_path / "elsewhere").mkdir()
    with line(tmp_path / "elsewhere") as theirs:
        path = theirs.bundle(0)
        (result,) = inbox.take_in(ours.centre, [path]).results
    assert codes(result) == ["BUNDLE-STRANGER"]
    (kept,) = ours.centre.archive.quarantined()
    assert kept.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert ours.centre.archive.interviews() == ()


def test_the_batch_goes_on_after_a_bad_file(ours: Line) -> None:
    """Unreadable, broken, then good: three results in that order, and every source still there."""
    good = ours.bundle(0)
    broken = ours.stick / "broken.zip"
    broken.write_bytes(good.read_bytes()[:-1])
    intake = inbox.take_in(ours.centre, [ours.stick / "missing.zip", broken, good])
    assert [codes(result) for result in intake.results] == [["FILE-UNREADABLE"], ["BUNDLE-SHORT"], []]
    assert [result.taken for result in intake.results] == [0, 0, 1]
    assert not intake.good
    assert good.exists()
    assert broken.exists()


def test_a_folder_stands_for_the_bundles_in_it(ours: Line) -> None:
    """The whole stick is given, and the receipts on it are not mistaken for bundles."""
    ours.bundle(0)
    ours.bundle(1)
    found = [(each.evidence, each.taken) for each in inbox.take_in(ours.centre, [ours.stick]).results]
    assert found == [(False, 1), (False, 1), (True, 1), (True, 1)]
    assert [result.duplicates for result in inbox.take_in(ours.centre, [ours.stick]).results] == [1, 1, 1, 1]


def test_concerns_on_the_stick_are_for_the_lead(ours: Line) -> None:
    """They are not called broken, nothing of them is kept, and everything else on the stick is taken in."""
    ours.bundle(0)
    content = plain_zip.write({f"{'c' * 32}.concern.age": b"sealed", "manifest.json": b"{}"})
    (ours.stick / "concerns-01234567.zip").write_bytes(content)
    results = inbox.take_in(ours.centre, [ours.stick]).results
    assert [codes(result) for result in results] == [[], ["BUNDLE-OF-CONCERNS"], []]
    assert [result.taken for result in results] == [1, 0, 1]
    assert ours.centre.archive.quarantined() == ()


def test_an_empty_choice_is_an_empty_intake(ours: Line) -> None:
    """Nothing given, nothing wrong, no receipt."""
    intake = inbox.take_in(ours.centre, [])
    assert (intake.results, intake.good, intake.receipt) == ((), True, None)


def test_the_receipt_stays_at_home_when_the_stick_cannot_be_written(
    ours: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A write-protected stick does not stop the intake."""
    path = ours.bundle(0)
    real = os.open

    def protected(where: Path, *flags: int) -> int:
        if Path(where).parent == ours.stick and flags[0] & os.O_CREAT:
            raise PermissionError(13, "write-protected")
        return real(where, *flags)

    monkeypatch.setattr(os, "open", protected)
    intake = inbox.take_in(ours.centre, [path])
    monkeypatch.undo()
    assert intake.good
    assert intake.receipt is not None
    assert intake.receipt.parent == ours.centre.receipts
    receipt.read(intake.receipt.read_bytes(), authority=ours.centre.authority.public_line)


def test_an_interrupted_intake_is_finished_by_the_next(ours: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """The archive has the interviews but the receipt was not written: importing again gives it."""
    path = ours.bundle(0, 1)

    def power_cut(*_: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(receipt, "make", power_cut)
    with pytest.raises(KeyboardInterrupt):
        inbox.take_in(ours.centre, [path])
    monkeypatch.undo()
    intake = inbox.take_in(ours.centre, [path])
    assert (intake.results[0].taken, intake.results[0].duplicates) == (0, 2)
    assert intake.receipt is not None


def test_only_files_that_came_are_in_the_archive_folder(ours: Line) -> None:
    """No opened interview is left lying about in the centre's folder."""
    before = {path.name for path in ours.centre.folder.iterdir()}
    inbox.take_in(ours.centre, [ours.bundle(0)])
    content = b"".join(path.read_bytes() for path in ours.centre.folder.rglob("*") if path.is_file())
    assert {path.name for path in ours.centre.folder.iterdir()} == before
    assert b"words number" not in content


def test_a_bundle_written_in_time_and_brought_late_can_be_taken_in(ours: Line) -> None:
    """A stick lay in a drawer until the certificate had run out, and the laptop is gone: the words are not lost.

    By itself it is kept out; the coordinator says for which day the certificate must hold, and no other day does.
    """
    path = ours.bundle(0)
    written = ours.clock.now()
    assert isinstance(ours.clock, FixedClock)
    ours.clock.at += timedelta(days=300)
    assert codes(inbox.take_in(ours.centre, [path]).results[0]) == ["CERTIFICATE-EXPIRED"]
    too_early = inbox.take_in(ours.centre, [path], as_of=written - timedelta(days=1))
    assert codes(too_early.results[0]) == ["CERTIFICATE-EXPIRED"]
    (result,) = inbox.take_in(ours.centre, [path], as_of=written).results
    assert (result.taken, result.rejections) == (1, ())
    assert result.receipt is not None


def test_a_laptop_renewed_after_its_certificate_ran_out_sends_again(ours: Line) -> None:
    """Everything without a receipt goes into a new bundle under the new certificate."""
    ours.bundle(0)
    assert isinstance(ours.clock, FixedClock)
    ours.clock.at += timedelta(days=300)
    ours.pack = laptop.install(ours.vault, devices.issue_pack(ours.centre, laptop.request(ours.vault)), ours.clock)
    (result,) = inbox.take_in(ours.centre, [ours.send(again=True)]).results
    assert (result.taken, result.rejections) == (1, ())
