"""A centre's backup and what is made from it: whoever was erased is gone from every earlier backup, too."""

import io
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.centre import backup, withdrawal
from interview_app.centre.archive import InterviewUnknown
from interview_app.centre.archive.withdrawing import Stone
from interview_app.centre.office import Centre
from interview_app.centre.restore import Restored
from interview_app.centre.withdrawals import stones
from interview_app.crypto import age
from interview_app.crypto.addressed import seal_to
from tests.factories.backed_up import EVIDENCE, GOES, STAYS, backed_up, copy_of, filled, opened, restored
from tests.factories.centre import BUNDLE, changed, founded, interview, recipients, short_record
from tests.factories.clock import FixedClock
from tests.factories.crypto import SeededRandomness, hybrid_identity
from tests.factories.postgres import PostgresServer
from tests.factories.study import gla


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """Found a centre with two interviews, evidence of both, and a laptop."""
    with founded(tmp_path / "centre", clock=FixedClock()) as founded_:
        filled(founded_)
        yield founded_


def nothing_is_left(folder: Path, also: set[Path]) -> None:
    """Check that of who was erased nothing can be had, from raw files or decrypted rows, and the other is there."""
    with opened(folder) as again:
        assert again.archive.record(STAYS.id) == STAYS
        with pytest.raises(InterviewUnknown):
            again.archive.record(GOES.id)
        with again.archive.dumped() as dump:
            rows = b"".join(content for files in (dump.tables(), dump.keys()) for _, content in files)
        assert STAYS.id.encode() in rows
        assert GOES.id.encode() not in rows
        assert not list((folder / "consents").glob(f"{GOES.id}*"))
        again.archive.add(interview(GOES), BUNDLE)
    for place in {folder, *also}:
        for path in place.rglob("*"):
            assert not path.is_file() or b"Planted words" not in path.read_bytes()


def test_a_restored_centre_is_the_one_that_was_backed_up(centre: Centre, tmp_path: Path) -> None:
    """Interviews, evidence, laptops, study, keys and what the team did: all of it, and nothing of it changed."""
    told = restored(backed_up(centre, tmp_path / "out"), tmp_path / "again")
    assert told == Restored(2, 0, 0, 0)
    with opened(tmp_path / "again") as again:
        assert again.archive.interviews() == centre.archive.interviews()
        assert again.archive.record(GOES.id) == GOES
        assert again.archive.summary_pdf(GOES.id) == centre.archive.summary_pdf(GOES.id)
        assert again.archive.devices() == centre.archive.devices()
        assert again.archive.proofs() == centre.archive.proofs()
        assert again.archive.counts() == centre.archive.counts()
        assert again.plate == centre.plate
        assert again.study.digest == gla().digest
        evidence = (again.folder / "consents" / f"{GOES.id}.consent.age").read_bytes()
        assert age.decrypt_bytes(evidence, again.identities) == EVIDENCE


def test_stock_tools_take_it_apart(centre: Centre, tmp_path: Path) -> None:
    """`age -d` and `tar`; the large part has no own key of any interview, and neither part finds one by a card."""
    (centre.folder / "withdrawal-key.age").write_bytes(b"sealed to the officers")
    made = backed_up(centre, tmp_path / "out")
    names = {}
    for part in (made.content, made.keys):
        plain = age.decrypt_bytes(part.read_bytes(), [hybrid_identity("recovery")])
        listed = subprocess.run(["tar", "-t"], input=plain, capture_output=True, check=True).stdout.decode().split()
        names[part] = listed
        with tarfile.open(fileobj=io.BytesIO(plain)) as tar:
            assert listed == tar.getnames()
    assert {"centre.json", "authority.age", "archive/interview/000001.json"} <= set(names[made.content])
    assert not any("content_key" in name for name in names[made.content])
    assert "archive/content_key/000001.json" in names[made.keys]
    assert not any("withdrawal-key" in name for part in names.values() for name in part)


def test_old_content_with_newer_keys_has_nothing_of_who_was_erased(centre: Centre, tmp_path: Path) -> None:
    """The key was replaced by the next backup: no raw byte opens, and no tombstone is needed for that."""
    old = backed_up(centre, tmp_path / "out")
    withdrawal.erase(centre, GOES.id)
    new = backed_up(centre, tmp_path / "out")
    assert old.keys == new.keys
    told = restored(old, tmp_path / "again", without_tombstones=True)
    assert (told.interviews, told.without_key, told.left_evidence) == (1, 1, 1)
    nothing_is_left(tmp_path / "again", {tmp_path / "out"})


def test_old_content_with_old_keys_obeys_tombstones(centre: Centre, tmp_path: Path) -> None:
    """Even where somebody kept a copy of the earlier keys, who was erased does not come back."""
    old = backed_up(centre, tmp_path / "out")
    kept = copy_of(old.keys)
    withdrawal.erase(centre, GOES.id)
    told = restored(old, tmp_path / "again", keys=kept, tombstones=centre.folder / stones.FILE)
    assert (told.interviews, told.without_key, told.withdrawn) == (1, 0, 1)
    nothing_is_left(tmp_path / "again", set())


def test_who_was_erased_does_not_come_back_from_a_stick_either(centre: Centre, tmp_path: Path) -> None:
    """The tombstones are in force in the restored centre, for imports, too."""
    old = backed_up(centre, tmp_path / "out")
    kept = copy_of(old.keys)
    withdrawal.erase(centre, GOES.id)
    restored(old, tmp_path / "again", keys=kept, tombstones=centre.folder / stones.FILE)
    with opened(tmp_path / "again") as again:
        assert again.archive.add(interview(GOES), BUNDLE).value == "withdrawn"


def test_the_earlier_keys_are_overwritten_where_they_lay(centre: Centre, tmp_path: Path) -> None:
    """Whoever holds the old file open, or linked, reads zeros."""
    made = backed_up(centre, tmp_path / "out")
    (tmp_path / "linked").hardlink_to(made.keys)
    size = made.keys.stat().st_size
    backed_up(centre, tmp_path / "out")
    assert (tmp_path / "linked").read_bytes() == bytes(size)
    assert sorted(path.name for path in (tmp_path / "out").glob("keys*")) == ["keys.age"]


def drop_words(centre: Centre) -> None:
    """Let the own words of one of the two go, as with their card, and note it beside the archive."""
    stone = Stone(centre.archive._tags.of_interview(GOES.id), "words", centre.clock.now().date())
    centre.archive.raise_stones({stone}, ())
    stones.settle(centre.folder, centre.archive, centre.strongbox.key)


def test_words_that_were_dropped_do_not_come_back(centre: Centre, tmp_path: Path) -> None:
    """With earlier keys they are dropped again, and answers stay; to later keys the earlier content is noise."""
    old = backed_up(centre, tmp_path / "out")
    kept = copy_of(old.keys)
    drop_words(centre)
    told = restored(old, tmp_path / "dropped", keys=kept, tombstones=centre.folder / stones.FILE)
    assert (told.interviews, told.without_key, told.withdrawn) == (2, 0, 1)
    with opened(tmp_path / "dropped") as again:
        assert again.archive.record(GOES.id).notes == ""
        assert again.archive.record(GOES.id).vignettes
    backed_up(centre, tmp_path / "out")
    told = restored(old, tmp_path / "noise")
    assert (told.interviews, told.without_key) == (1, 1)


def test_keys_of_interviews_that_came_later_are_left(centre: Centre, tmp_path: Path) -> None:
    """An earlier large part opens with a later keys part, as far as it goes."""
    old = backed_up(centre, tmp_path / "out")
    centre.archive.add(interview(short_record("later")), BUNDLE)
    new = backed_up(centre, tmp_path / "out")
    told = restored(old, tmp_path / "again", keys=new.keys)
    assert (told.interviews, told.without_key) == (2, 0)


def test_what_leads_from_a_card_to_an_interview_is_in_the_keys_part_alone(centre: Centre, tmp_path: Path) -> None:
    """So that the freeze, which destroys it, reaches earlier backups; it comes back with the keys, still sealed."""
    centre.archive.add(interview(short_record("carded")), BUNDLE)
    made = backed_up(centre, tmp_path / "out")
    plain = age.decrypt_bytes(made.content.read_bytes(), [hybrid_identity()])
    assert b"archive/finding" not in plain
    restored(made, tmp_path / "again")
    with opened(tmp_path / "again") as again:
        assert again.archive.sealed_findings("", 10) == centre.archive.sealed_findings("", 10) != ()


def test_evidence_that_came_before_its_interview_is_kept_with_the_keys(centre: Centre, tmp_path: Path) -> None:
    """It has no key to be sealed under, and comes back all the same."""
    early = centre.folder / "consents" / f"{'ab' * 16}.consent.age"
    early.write_bytes(seal_to(EVIDENCE, recipients()))
    restored(backed_up(centre, tmp_path / "out"), tmp_path / "again")
    assert (tmp_path / "again" / "consents" / early.name).read_bytes() == early.read_bytes()


def test_a_backup_goes_from_a_server_to_a_file_and_back(postgres: PostgresServer, tmp_path: Path) -> None:
    """What it holds is the same wherever the archive stands, and who comes next gets a number of their own."""
    address = postgres.new_database()
    Centre.found(
        tmp_path / "centre", recipients=recipients(), study=gla(), practice=True, clock=FixedClock(), archive_at=address
    ).close()
    with opened(tmp_path / "centre") as centre:
        filled(centre)
        centre.archive.note_proof(recipients()[0], "drill")
        listed = centre.archive.interviews()
        made = backup.write(centre, tmp_path / "out")
    restored(made, tmp_path / "file")
    with opened(tmp_path / "file") as in_a_file:
        assert in_a_file.plate.archive == ""
        assert in_a_file.archive.interviews() == listed
        assert in_a_file.archive.record(GOES.id) == GOES
        made = backup.write(in_a_file, tmp_path / "second")
    restored(made, tmp_path / "server", archive_at=postgres.new_database())
    with opened(tmp_path / "server") as on_a_server:
        assert on_a_server.archive.interviews() == listed
        on_a_server.archive.note_proof(recipients()[0], "drill")
        assert len(on_a_server.archive.proofs()) == 2


def test_a_backup_of_many_rows_is_in_several_files(centre: Centre, tmp_path: Path) -> None:
    """Nothing is lost where one file ends and the next begins."""
    centre.randomness = SeededRandomness("many")
    for n in range(30):
        large = changed(short_record(f"many {n}"), notes="x" * 300_000)
        centre.archive.add(interview(large), BUNDLE)
    told = restored(backed_up(centre, tmp_path / "out"), tmp_path / "again")
    assert told.interviews == 32
