"""The evidence of consent travels beside the interviews, for its own people, and is purged by its own receipt."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from interview_app.base.files import DiskFull, write_durably
from interview_app.bundle import consent_file, export, kinds, package, receipt, remains, shredded
from interview_app.bundle.export import NothingToSend
from interview_app.bundle.package import BundleBroken
from interview_app.bundle.stick import StickFull, StickSwapped, Target
from interview_app.centre import consents, inbox, others
from interview_app.vault.stages import Stage
from tests.factories.crypto import hybrid_identity
from tests.factories.line import Line, line
from tests.factories.rebundle import rebundled


class Usage(NamedTuple):
    """What `shutil.disk_usage` says."""

    total: int
    used: int
    free: int


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Return a centre and its laptop, on which an interview is sealed."""
    with line(tmp_path) as made:
        made.seal(made.hold(1).interview)
        yield made


def receipts_of(laid: Line) -> list[bytes]:
    """Return the receipts on the stick."""
    return [path.read_bytes() for path in sorted(laid.stick.glob("receipt-*.json"))]


def apply(laid: Line, signed: bytes) -> receipt.Purged:
    """Apply a receipt on the laptop."""
    return receipt.apply(laid.vault, laid.paths.sealed, signed, authority=laid.pack.authority)


def test_one_act_writes_two_files_of_one_name(laid: Line) -> None:
    """The interviews for the central team, and how they agreed for its keepers; each is signed for itself alone."""
    bundle = laid.send()
    beside = bundle.with_name(bundle.name.replace("bundle-", "consents-"))
    assert sorted(laid.stick.iterdir()) == [bundle, beside]
    at, authority = laid.clock.now(), laid.pack.authority
    held = package.verify(bundle, authority=authority, at=at)
    evidence = package.verify(beside, authority=authority, at=at, kind=kinds.CONSENTS)
    assert [f"{Path(name).stem}.consent.age" for name in held.files] == list(evidence.files)
    for path, other in ((bundle, kinds.CONSENTS), (beside, kinds.INTERVIEWS)):
        with pytest.raises(BundleBroken):
            package.verify(path, authority=authority, at=at, kind=other)


def test_the_centre_keeps_evidence_apart_and_each_receipt_removes_its_own(laid: Line) -> None:
    """What arrived of each goes, and nothing else; then nothing is left on the laptop."""
    (row,) = laid.vault.interviews()
    bundle = laid.send()
    beside = bundle.with_name(bundle.name.replace("bundle-", "consents-"))
    intake = inbox.take_in(laid.centre, [beside])
    assert [(each.evidence, each.taken, each.good) for each in intake.results] == [(True, 1, True)]
    assert laid.centre.archive.interviews() == ()
    assert (
        consents.path_of(laid.centre, row.id).read_bytes() == (laid.paths.sealed / f"{row.id}.consent.age").read_bytes()
    )
    (first,) = receipts_of(laid)
    assert apply(laid, first) == receipt.Purged(0, 1)
    assert [path.name for path in laid.paths.sealed.iterdir()] == [f"{row.id}.age"]
    assert inbox.take_in(laid.centre, [laid.stick]).good
    assert sum(apply(laid, each).files for each in receipts_of(laid)) == 1
    assert list(laid.paths.sealed.iterdir()) == []
    (report,) = shredded.reports(laid.vault, laid.paths.sealed)
    assert report.clean
    assert "There is no evidence of consent here." in report.checked


def test_evidence_that_could_not_be_removed_goes_at_the_next_start(laid: Line) -> None:
    """Noted, and then the power went: the vault knows that the centre has it."""
    (row,) = laid.vault.interviews()
    assert row.consent is not None
    laid.send()
    laid.vault.acknowledge([row.consent.sha256])
    assert laid.vault.acknowledge([row.consent.sha256]) == ()
    assert remains.remove(laid.vault, laid.paths.sealed) == 1
    assert [path.name for path in laid.paths.sealed.iterdir()] == [f"{row.id}.age"]
    laid.vault.verify_audit()


def test_evidence_for_its_keepers_is_kept_though_nobody_here_can_open_it(laid: Line) -> None:
    """The laptop's signature vouches for it."""
    keeper = hybrid_identity("keeper")
    others.name(laid.centre, "consent_keepers", [str(keeper.recipient())])
    laid.enrol_again()
    interview = laid.hold(2).interview
    laid.seal(interview)
    laid.send()
    intake = inbox.take_in(laid.centre, [laid.stick])
    assert intake.good
    kept = consents.path_of(laid.centre, interview).read_bytes()
    assert consent_file.open_sealed(kept, [keeper]).interview == interview


def test_the_same_on_another_stick_is_known(laid: Line) -> None:
    """Both, interviews and evidence: the second bundle brings nothing new and gets its receipts all the same."""
    laid.send()
    assert inbox.take_in(laid.centre, [laid.stick]).good
    for path in laid.stick.iterdir():
        path.unlink()
    with pytest.raises(NothingToSend):
        laid.send()
    laid.send(again=True)
    intake = inbox.take_in(laid.centre, [laid.stick])
    assert [(each.taken, each.duplicates, each.good) for each in intake.results] == [(0, 1, True), (0, 1, True)]
    assert sum(apply(laid, each).files for each in receipts_of(laid)) == 2


def test_evidence_that_was_left_behind_goes_by_itself(laid: Line) -> None:
    """Of a laptop on which interviews were sent before evidence could travel."""
    (row,) = laid.vault.interviews()
    aside = laid.paths.home / "aside"
    shutil.move(laid.paths.sealed / f"{row.id}.consent.age", aside)
    laid.send()
    assert [path.name[:7] for path in laid.stick.iterdir()] == ["bundle-"]
    shutil.move(aside, laid.paths.sealed / f"{row.id}.consent.age")
    written = export.write(
        laid.vault, laid.pack, laid.paths.sealed, laid.stick, clock=laid.clock, randomness=laid.centre.randomness
    )
    assert (written.interviews, written.path) == (0, written.consents)
    assert inbox.take_in(laid.centre, [written.path]).good


def test_other_evidence_of_one_interview_is_kept_beside(laid: Line) -> None:
    """Nothing is lost, nothing is replaced that says something else, and withdrawing takes all of it."""
    (row,) = laid.vault.interviews()
    path = consents.path_of(laid.centre, row.id)
    path.parent.mkdir()
    path.write_bytes(b"something else")
    bundle = laid.send()
    beside = bundle.with_name(bundle.name.replace("bundle-", "consents-"))
    found = [inbox.take_in(laid.centre, [beside]).results[0] for _ in range(2)]
    assert [(each.taken, each.duplicates, each.good) for each in found] == [(1, 0, True), (0, 1, True)]
    assert path.read_bytes() == b"something else"
    assert len(list(path.parent.iterdir())) == 2
    consents.erase(laid.centre, row.id)
    consents.erase(laid.centre, row.id)
    assert list(path.parent.iterdir()) == []


def test_evidence_under_another_name_is_kept_out(laid: Line) -> None:
    """CONSENT-MISNAMED, when it can be read here."""
    (row,) = laid.vault.interviews()
    content = (laid.paths.sealed / f"{row.id}.consent.age").read_bytes()
    with pytest.raises(consents.ConsentMisnamed) as caught:
        consents.keep(laid.centre, "0" * 32, content)
    assert caught.value.code == "CONSENT-MISNAMED"
    assert not consents.path_of(laid.centre, "0" * 32).exists()


def test_a_spoiled_file_of_evidence_is_kept_out_whole(laid: Line) -> None:
    """BUNDLE-BROKEN, told as evidence, and nothing of it is kept."""
    bundle = laid.send()
    beside = bundle.with_name(bundle.name.replace("bundle-", "consents-"))
    beside.write_bytes(beside.read_bytes()[:-1] + b"?")
    (result,) = inbox.take_in(laid.centre, [beside]).results
    assert (result.evidence, [each.code for each in result.rejections]) == (True, ["BUNDLE-BROKEN"])
    assert not (laid.centre.folder / consents.FOLDER).exists()


def test_room_is_looked_for_before_anything_is_written(laid: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """STICK-FULL says how many MB are needed, and nothing is begun."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(10_000_000, 9_999_000, 1000))
    with pytest.raises(StickFull) as caught:
        laid.send()
    assert caught.value.code == "STICK-FULL"
    assert "1 MB are needed, and 0 MB are free" in caught.value.message
    assert list(laid.stick.iterdir()) == []
    assert laid.vault.interviews(Stage.SEALED)


def test_another_stick_in_the_place_of_the_chosen_one_is_noticed(laid: Line) -> None:
    """STICK-SWAPPED, and nothing is written or noted as sent."""
    chosen = Target.at(laid.stick)
    other = Target(laid.stick, chosen.device + 1, chosen.size)
    with pytest.raises(StickSwapped) as caught:
        export.write(
            laid.vault, laid.pack, laid.paths.sealed, other, clock=laid.clock, randomness=laid.centre.randomness
        )
    assert caught.value.code == "STICK-SWAPPED"
    assert list(laid.stick.iterdir()) == []
    assert laid.vault.interviews(Stage.SEALED)


def test_when_the_second_file_fails_the_first_does_not_stay(laid: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stick filled up in between: nothing is there, and nothing is noted as sent."""
    written: list[Path] = []

    def full_after_one(path: Path, content: bytes) -> None:
        if written:
            raise StickFull(needed=1, free=0)
        written.append(path)
        write_durably(path, content)

    monkeypatch.setattr("interview_app.bundle.export.write_durably", full_after_one)
    with pytest.raises(StickFull):
        laid.send()
    assert list(laid.stick.iterdir()) == []
    assert laid.vault.interviews(Stage.SEALED)


def test_one_bad_file_of_evidence_keeps_no_other_back(laid: Line) -> None:
    """It is named with its reason, there is no code for the telephone, and the receipt names the good one alone."""
    (row,) = laid.vault.interviews()
    good = (laid.paths.sealed / f"{row.id}.consent.age").read_bytes()
    path = rebundled(laid, {f"{row.id}.consent.age": good, f"{'0' * 32}.consent.age": good}, kinds.CONSENTS)
    (result,) = inbox.take_in(laid.centre, [path]).results
    assert ([each.code for each in result.rejections], result.taken, result.code) == (["CONSENT-MISNAMED"], 1, "")
    (signed,) = receipts_of(laid)
    assert len(receipt.read(signed, authority=laid.pack.authority).files) == 1


def test_a_full_disk_at_the_centre_is_raised(laid: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is nothing about the file: DISK-FULL, and the same file comes in later."""
    laid.send()

    def full(*_: object) -> consents.Kept:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(consents, "keep", full)
        with pytest.raises(DiskFull):
            inbox.take_in(laid.centre, [laid.stick])
    assert inbox.take_in(laid.centre, [laid.stick]).good


def test_the_evidence_of_a_damaged_interview_stays_with_it(laid: Line) -> None:
    """SEALED-BROKEN, although the evidence is sound; it leaves once its interview can."""
    (row,) = laid.vault.interviews()
    path = laid.paths.sealed / f"{row.id}.age"
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + b"?")
    with pytest.raises(package.SealedBroken):
        laid.send()
    assert list(laid.stick.iterdir()) == []
    path.write_bytes(whole)
    laid.send()
    assert len(list(laid.stick.iterdir())) == 2
