"""Concern records: for the safeguarding lead, on their own way, and for nobody else."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from interview_app.base import plain_zip
from interview_app.bundle import concern_file, concern_reading, concern_seal, export, package, seal_now
from interview_app.bundle.concern_file import Concern, ConcernBroken, Written
from interview_app.bundle.export import BundleNotWritten
from interview_app.bundle.manifest import BundleBroken
from interview_app.crypto import age
from interview_app.crypto.sshsig import CertificateExpired
from interview_app.study.pack import Pack
from tests.factories.bundle import Laptop, full_answers
from tests.factories.crypto import NOON, hybrid_identity, signing_key

LEAD = hybrid_identity("lead")
ID = "0c" * 16
WORDS = Written("quiet river", "yes", "Jordan said that somebody waits outside.", "Jordan, 16", "Rang 999.", "Ms Bell")
CENTRE = signing_key("authority").public_line


def with_lead(laptop: Laptop) -> Pack:
    """Return the laptop's pack with a safeguarding lead in it."""
    return replace(laptop.pack, safeguarding=(str(LEAD.recipient()),))


def folder_of(laptop: Laptop) -> Path:
    """Return where its sealed records are."""
    return laptop.paths.concerns


def sealed(laptop: Laptop, concern: str = ID, written: Written = WORDS) -> bytes:
    """Write and seal a record, and return its file."""
    laptop.vault.keep_concern(concern, concern_file.encode_draft(written))
    made = concern_seal.seal(laptop.vault, with_lead(laptop), concern, folder_of(laptop), randomness=laptop.randomness)
    return (folder_of(laptop) / made.name).read_bytes()


def saved(laptop: Laptop, stick: Path) -> Path:
    """Save what is sealed."""
    made = concern_seal.save(
        laptop.vault, with_lead(laptop), folder_of(laptop), stick, clock=laptop.clock, randomness=laptop.randomness
    )
    return made.path


def test_only_the_lead_can_open_it(laptop: Laptop) -> None:
    """The central team cannot, the laptop cannot, and its size does not tell how much was written."""
    content = sealed(laptop)
    concern = concern_file.open_sealed(content, [LEAD])
    assert concern.written == WORDS
    assert (concern.id, concern.study, concern.practice) == (ID, laptop.pack.loaded.study.id, laptop.pack.practice)
    for number in range(3):
        with pytest.raises(age.NoMatchingKey):
            concern_file.open_sealed(content, [hybrid_identity(f"member {number}")])
    with pytest.raises(ValueError, match="a draft"):
        laptop.vault.concern_draft(ID)
    assert len(sealed(laptop, "0d" * 16, Written(seen="x"))) == len(content)


def test_without_a_lead_nothing_is_lost(laptop: Laptop) -> None:
    """The draft stays, and nobody else gets it instead."""
    laptop.vault.keep_concern(ID, concern_file.encode_draft(WORDS))
    with pytest.raises(concern_seal.NoSafeguardingLead) as refused:
        concern_seal.seal(laptop.vault, laptop.pack, ID, folder_of(laptop), randomness=laptop.randomness)
    assert refused.value.code == "NO-SAFEGUARDING-LEAD"
    assert concern_file.decode_draft(laptop.vault.concern_draft(ID)) == WORDS
    assert not folder_of(laptop).exists()


def test_a_disk_that_lies_costs_no_word(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    """What does not read back is not sealed."""
    monkeypatch.setattr(concern_seal, "read_bounded", lambda _path, _limit: b"something else")
    with pytest.raises(concern_seal.ConcernNotWritten) as refused:
        sealed(laptop)
    assert refused.value.code == "CONCERN-NOT-WRITTEN"
    assert concern_file.decode_draft(laptop.vault.concern_draft(ID)) == WORDS


def test_drafts_are_sealed_when_somebody_knocks(laptop: Laptop) -> None:
    """Each that can be; one that cannot keeps no other back, and stays."""
    for number in range(2):
        laptop.vault.keep_concern(f"{number:032x}", concern_file.encode_draft(WORDS))
    assert concern_seal.seal_drafts(laptop.vault, laptop.pack, folder_of(laptop), randomness=laptop.randomness) == 2
    pack = with_lead(laptop)
    assert concern_seal.seal_drafts(laptop.vault, pack, folder_of(laptop), randomness=laptop.randomness) == 0
    assert concern_seal.seal_drafts(laptop.vault, pack, folder_of(laptop), randomness=laptop.randomness) == 0
    assert all(row.sealed for row in laptop.vault.concerns())


def test_saving_reads_back_before_it_counts(laptop: Laptop, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick that gives back something else leaves the record unsaved, and no file there."""
    sealed(laptop)
    with monkeypatch.context() as broken:
        broken.setattr(
            export, "read_bounded", lambda path, _limit: path.read_bytes()[: -(path.parent == stick) or None]
        )
        with pytest.raises(BundleNotWritten):
            saved(laptop, stick)
    assert [row.saved for row in laptop.vault.concerns()] == [""]
    assert list(stick.iterdir()) == []
    path = saved(laptop, stick)
    assert path.name.startswith("concerns-")
    assert all(row.saved for row in laptop.vault.concerns())
    assert len(saved(laptop, stick).read_bytes()) == len(path.read_bytes())  # and again, for another stick


def test_nothing_is_saved_without_a_record_or_a_certificate(laptop: Laptop, stick: Path) -> None:
    """A damaged file is not passed off as saved."""
    with pytest.raises(concern_seal.NoConcernToSave) as refused:
        saved(laptop, stick)
    assert refused.value.code == "NO-CONCERN-TO-SAVE"
    sealed(laptop)
    path = folder_of(laptop) / f"{ID}.concern.age"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(concern_seal.NoConcernToSave):
        saved(laptop, stick)
    laptop.clock.passed += 400 * 86_400
    with pytest.raises(CertificateExpired):
        saved(laptop, stick)


def test_it_is_removed_only_once_it_was_saved(laptop: Laptop, stick: Path) -> None:
    """By an explicit press; what was not saved stays."""
    sealed(laptop)
    assert concern_seal.remove_saved(laptop.vault, folder_of(laptop)) == 0
    saved(laptop, stick)
    sealed(laptop, "0d" * 16)
    assert concern_seal.remove_saved(laptop.vault, folder_of(laptop)) == 1
    assert [row.id for row in laptop.vault.concerns()] == ["0d" * 16]
    assert [path.name for path in folder_of(laptop).iterdir()] == [f"{'0d' * 16}.concern.age"]


def test_the_lead_reads_it_with_and_without_the_centres_key(laptop: Laptop, stick: Path) -> None:
    """A signed zip, or a single file; what is not a record is refused."""
    one = sealed(laptop)
    zipped = saved(laptop, stick).read_bytes()
    for files in (
        concern_reading.sealed_in(zipped, CENTRE, NOON),
        concern_reading.sealed_in(zipped, None, NOON),
        concern_reading.sealed_in(one, None, NOON),
    ):
        assert [concern_file.open_sealed(each, [LEAD]).written for each in files] == [WORDS]
    with pytest.raises(BundleBroken):
        concern_reading.sealed_in(one, CENTRE, NOON)
    for wrong in (b"", b"PK", zipped[:-1], plain_zip.write({"manifest.json": b"{}"})):
        with pytest.raises(ConcernBroken):
            concern_reading.sealed_in(wrong, None, NOON)


def test_an_interview_bundle_is_no_file_of_concerns(sealed_laptop: Laptop, stick: Path) -> None:
    """Neither passes for the other, signed or not."""
    bundle = sealed_laptop.write(stick).path.read_bytes()
    with pytest.raises(BundleBroken):
        concern_reading.sealed_in(bundle, CENTRE, NOON)
    with pytest.raises(ConcernBroken):
        concern_reading.sealed_in(bundle, None, NOON)
    sealed(sealed_laptop)
    with pytest.raises(BundleBroken):
        package.verify(saved(sealed_laptop, stick).read_bytes(), authority=CENTRE, at=NOON)


@pytest.fixture
def sealed_laptop(laptop: Laptop) -> Laptop:
    """Return a laptop with a sealed interview."""
    laptop.seal(laptop.hold(*full_answers()))
    return laptop


def test_nothing_of_it_is_in_what_goes_to_the_research_team(sealed_laptop: Laptop, stick: Path) -> None:
    """Everything that leaves is searched, sealed parts opened too, for its words, its id, its digest and its bytes."""
    laptop = sealed_laptop
    content = sealed(laptop)
    (row,) = laptop.vault.concerns()
    assert row.sealed is not None
    laptop.hold(*full_answers())
    paths, clock, randomness = laptop.paths, laptop.clock, laptop.randomness
    seal_now.seal_all(laptop.vault, lambda _: laptop.pack, paths.sealed, clock=clock, randomness=randomness)
    laptop.write(stick)
    searched = []
    for path in stick.iterdir():
        searched.append(path.read_bytes())
        for name, each in plain_zip.read(path.read_bytes(), package._LIMITS).items():
            if name.endswith(".age"):
                searched.append(age.decrypt_bytes(each, [hybrid_identity("member 1")]))
    assert len(searched) >= 3
    for planted in (b"Jordan", b"Ms Bell", ID.encode(), row.sealed.sha256.encode(), content[-64:], b"concern"):
        assert not any(planted in each for each in searched), planted


def test_the_text_for_people_has_everything() -> None:
    """Also what was left empty, and that nobody is meant in practice."""
    concern = Concern(
        "concern-record/1", ID, "2026-11-22", "gla-sharing", True, msgspec.structs.replace(WORDS, told="", label="")
    )
    words = concern_file.in_words(concern)
    assert "PRACTICE" in words
    assert "Interview: none" in words
    assert "Who was told\n(nothing written)" in words
    assert "Jordan said" in words
    assert "Jordan" not in repr(concern) + repr(concern.written)


def test_what_is_no_record_of_ours_is_refused() -> None:
    """Another spelling, another id, too much."""
    packed = concern_file.pack(Concern("concern-record/1", ID, "2026-11-22", "s", False, WORDS))
    assert concern_file.unpack(packed).written == WORDS
    other = concern_file.pack(Concern("concern-record/1", "x", "2026-11-22", "s", False, WORDS))
    for wrong in (b"", packed[:-1], packed + b"x", other):
        with pytest.raises(ConcernBroken):
            concern_file.unpack(wrong)
    with pytest.raises(ConcernBroken) as refused:
        concern_file.open_sealed(bytes(concern_file.LARGEST + 1), [LEAD])
    assert refused.value.code == "CONCERN-BROKEN"
    assert Written("label").empty
    assert not WORDS.empty
