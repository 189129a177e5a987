"""The copy for analysis: what is in it and what is not, how it follows the archive, what an analyst can open."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from interview_app.bundle.record import Record
from interview_app.centre import analysis_copy, others
from interview_app.centre.analysis_copy import AnalysedUnknown, AnalysisDesk
from interview_app.centre.archive import analysis
from interview_app.centre.archive.analysis import CopyDamaged
from interview_app.centre.archive.schema import InterviewRow
from interview_app.centre.office import Centre, KeyOfAnother
from interview_app.centre.roles import RoleMayNot
from interview_app.centre.strongbox import open_analysis_key
from interview_app.crypto import age
from tests.factories.analysed import ONE, TWO, add, analysed, desk, notes
from tests.factories.bundle import full_record
from tests.factories.centre import BUNDLE, interview, short_record
from tests.factories.crypto import hybrid_identity
from tests.factories.vault import pages_of


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """Return a centre with an analyst and two interviews."""
    with analysed(tmp_path / "centre") as opened:
        yield opened


def pages(centre: Centre) -> bytes:
    """Return every page of the copy and its log, decrypted."""
    key = open_analysis_key(centre.folder, hybrid_identity("analyst"))
    return pages_of(centre.folder / analysis.FILE, key)


def set_flag(centre: Centre, record: Record, **flags: bool) -> None:
    """Mark an interview, as the verbs that do so mark it."""
    with centre.archive._transaction() as session:
        row = session.get_one(InterviewRow, record.id)
        for name, value in flags.items():
            setattr(row, name, value)


def test_an_analyst_reads_what_was_said(centre: Centre) -> None:
    """Every answer is as it was; the id is another, and nothing leads to a card."""
    add(centre, full_record())
    with desk(centre) as opened:
        assert len(opened.interviews()) == 3
        found = [opened.record(each.id) for each in opened.interviews()]
    ids = {ONE.id, TWO.id, full_record().id}
    assert not {each.id for each in found} & ids
    assert {each.withdrawal for each in found} == {None}
    asked = next(each for each in found if each.vignettes == full_record().vignettes)
    assert msgspec.structs.replace(asked, id=full_record().id, withdrawal=full_record().withdrawal) == full_record()


def test_nothing_of_the_way_it_came_is_in_the_file(centre: Centre) -> None:
    """No id of the archive, no locator, no digest of a bundle or a sealed file, no PDF."""
    found = pages(centre)
    assert b"Quiet room." in found
    for planted in (ONE.id, TWO.id, ONE.withdrawal or "", BUNDLE, interview(ONE).sealed_sha256, "%PDF"):
        assert planted.encode() not in found


def test_what_was_erased_is_gone_from_the_file(centre: Centre) -> None:
    """Its pages are zeros, in the database and in its log; the other interview is still there."""
    assert b"planted words" in pages(centre)
    centre.archive.erase(TWO.id, None, [])
    analysis_copy.refresh(centre)
    assert notes(centre) == {"Quiet room."}
    assert b"planted words" not in pages(centre)


@pytest.mark.parametrize("flag", ["void", "release_stop"])
def test_what_does_not_count_is_not_in_it(centre: Centre, flag: str) -> None:
    """Void, or stopped before release: it leaves the copy, and comes back when that is taken back."""
    set_flag(centre, TWO, **{flag: True})
    analysis_copy.refresh(centre)
    assert notes(centre) == {"Quiet room."}
    assert b"planted words" not in pages(centre)
    set_flag(centre, TWO, **{flag: False})
    analysis_copy.refresh(centre)
    assert notes(centre) == {"Quiet room.", TWO.notes}


def test_words_that_were_dropped_are_gone(centre: Centre) -> None:
    """The answers stay, and the words are nowhere in the file."""
    set_flag(centre, TWO, words_dropped=True)
    analysis_copy.refresh(centre)
    assert notes(centre) == {"Quiet room.", ""}
    assert b"planted words" not in pages(centre)
    with desk(centre) as opened:
        assert all(opened.record(each.id).vignettes == ONE.vignettes for each in opened.interviews())


def test_bringing_it_up_to_date_again_changes_nothing(centre: Centre) -> None:
    """Idempotent, byte for byte."""
    before = (centre.folder / analysis.FILE).read_bytes()
    analysis_copy.refresh(centre)
    assert (centre.folder / analysis.FILE).read_bytes() == before


def test_a_key_of_another_role_reads_no_copy(centre: Centre) -> None:
    """ROLE-MAY-NOT for recovery, though the file is for it: it brings a centre back, and does no day's work."""
    AnalysisDesk.open(centre.folder, hybrid_identity("deputy")).close()
    with pytest.raises(RoleMayNot):
        AnalysisDesk.open(centre.folder, hybrid_identity("recovery"))


@pytest.mark.parametrize("spoil", [b"", b"no database at all" * 300], ids=["empty", "another file"])
def test_a_damaged_copy_is_told_and_made_anew(centre: Centre, spoil: bytes) -> None:
    """ANALYSIS-DAMAGED for the analyst, who cannot do anything about it; whoever opens the centre does."""
    (centre.folder / analysis.FILE).write_bytes(spoil)
    with pytest.raises(CopyDamaged) as caught, desk(centre):
        pass
    assert caught.value.code == "ANALYSIS-DAMAGED"
    analysis_copy.refresh(centre)
    assert notes(centre) == {"Quiet room.", TWO.notes}


def test_no_other_file_opens_with_an_analysts_key(centre: Centre) -> None:
    """Each file of the folder is tried: as an age file with their identity, as a database with the key they have."""
    key = open_analysis_key(centre.folder, hybrid_identity("analyst"))
    opened = []
    for path in sorted(each for each in centre.folder.rglob("*") if each.is_file()):
        if path.suffix == ".age":
            try:
                age.decrypt_bytes(path.read_bytes(), [hybrid_identity("analyst")])
                opened.append(path.name)
            except age.NoMatchingKey:
                pass
        elif path.suffix == ".db" and b"CREATE TABLE" in pages_of(path, key):
            opened.append(path.name)
    assert opened == ["analysis-key.age", "analysis.db"]


def test_another_analyst_gets_another_file(centre: Centre) -> None:
    """The copy is made anew under a new key; the one who left opens nothing with either key of theirs."""
    old_key = open_analysis_key(centre.folder, hybrid_identity("analyst"))
    others.name(centre, "analysts", [str(hybrid_identity("another").recipient())])
    with pytest.raises(KeyOfAnother), desk(centre):
        pass
    with pytest.raises(CopyDamaged):
        analysis.AnalysisCopy.open(centre.folder, old_key)
    with AnalysisDesk.open(centre.folder, hybrid_identity("another")) as opened:
        assert len(opened.interviews()) == 2


def test_without_analysts_there_is_no_copy(centre: Centre) -> None:
    """Nothing lies about that nobody reads."""
    others.name(centre, "analysts", [])
    assert not list(centre.folder.glob("analysis*"))
    add(centre, short_record("three"))
    assert not list(centre.folder.glob("analysis*"))


def test_a_number_of_the_archive_is_unknown_in_the_copy(centre: Centre) -> None:
    """ANALYSIS-UNKNOWN."""
    with desk(centre) as opened, pytest.raises(AnalysedUnknown) as caught:
        opened.record(ONE.id)
    assert caught.value.code == "ANALYSIS-UNKNOWN"


def test_ids_stay_the_same(centre: Centre) -> None:
    """Whoever took notes by a number finds it again after the copy was made anew."""
    with desk(centre) as opened:
        before = [each.id for each in opened.interviews()]
    (centre.folder / analysis.FILE).unlink()
    analysis_copy.refresh(centre)
    with desk(centre) as opened:
        assert [each.id for each in opened.interviews()] == before


def test_the_study_is_there_to_read_it_with(centre: Centre) -> None:
    """The version that an interview was held with, as its words stand in the folder."""
    with desk(centre) as opened:
        assert opened.study == "gla-sharing"
        assert opened.practice
        assert opened.study_of("2026.1").study.id == "gla-sharing"
