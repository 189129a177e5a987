"""A backup: made while the laptop is in use, whole, sealed to the centre, and never half there."""

import io
import os
import shutil
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from interview_app.base.files import DiskFull, FileUnreadable
from interview_app.base.paths import LaptopPaths
from interview_app.bundle import keeping
from interview_app.crypto import addressed, age
from interview_app.interview.laptop import current_pack
from interview_app.study.pack import PackExpired
from interview_app.vault import backup
from interview_app.vault.stages import Stage
from interview_app.vault.vault import Vault
from tests.factories.bundle import Laptop, enrolled, full_answers
from tests.factories.clock import FixedClock
from tests.factories.crypto import NOON, hybrid_identity
from tests.factories.program import small_disk
from tests.factories.vault import answer, install_small_pack, new_interview, new_vault, unlocked, with_open_interview

CENTRE = hybrid_identity("member 0")
KEY = str(CENTRE.recipient())
MIB = 1 << 20


def opened(sealed: Path, into: Path) -> Path:
    """Open a backup with the centre's key, and return the folder of the vault in it."""
    tar = io.BytesIO()
    with sealed.open("rb") as stream:
        age.decrypt(stream, tar, [CENTRE])
    tar.seek(0)
    backup.unpack(tar, into)
    return into / "vault"


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """Return an enrolled laptop."""
    with enrolled(LaptopPaths(tmp_path / "laptop")) as made:
        yield made


def test_a_backup_is_the_vault_as_it_was(tmp_path: Path) -> None:
    """The passphrase opens what comes out of it; nothing that was written afterwards is in it."""
    vault, interview = with_open_interview(tmp_path / "vault")
    with vault:
        vault.append(interview, [answer(words="before")])
        vault.backup(tmp_path / "copy.age", tuple, [KEY])
        vault.append(interview, [answer(words="after")])
    with unlocked(opened(tmp_path / "copy.age", tmp_path / "into")) as copy:
        assert [entry.content for entry in copy.entries(interview)][-1] == b"before"
        copy.verify_audit()


def test_only_the_centre_opens_it_and_it_says_for_whom_it_is(tmp_path: Path) -> None:
    """The centre's key ids stand in the header; nothing else of the laptop can be read, and only its owner may try."""
    with with_open_interview(tmp_path / "vault")[0] as vault:
        vault.backup(tmp_path / "copy.age", tuple, [KEY])
    written = (tmp_path / "copy.age").read_bytes()
    assert addressed.addressees(written, [KEY, str(hybrid_identity("other").recipient())]) == (KEY,)
    assert [word for word in (b"vault.db", b"slots", b"ustar", b"passphrase") if word in written] == []
    assert (tmp_path / "copy.age").stat().st_mode & 0o777 == 0o600


def test_somebody_answers_while_it_is_made(tmp_path: Path) -> None:
    """Another thread goes on; every copy holds whole transactions, as many as there were at one moment."""
    vault, interview = with_open_interview(tmp_path / "vault")
    done = Event()

    def answering() -> int:
        count = 1
        while not done.is_set():
            count = vault.append(interview, [answer(words="one"), answer("v2:why", "two")])
        return count

    with vault, ThreadPoolExecutor(1) as other:
        answers = other.submit(answering)
        try:
            for number in range(3):
                vault.backup(tmp_path / f"{number}.age", tuple, [KEY])
        finally:
            done.set()
        last = answers.result()
        assert len(vault.entries(interview)) == last
    counts = []
    for number in range(3):
        with unlocked(opened(tmp_path / f"{number}.age", tmp_path / f"into {number}")) as copy:
            copy.verify_audit()
            counts.append(len(copy.entries(interview)))
    assert counts == sorted(counts)
    assert {count % 2 for count in counts} == {1}
    assert counts[-1] <= last


def test_an_expired_study_does_not_prevent_it(laptop: Laptop, tmp_path: Path) -> None:
    """The centre's keys are taken from the pack also when no interview can be begun with it any more."""
    with pytest.raises(PackExpired):
        current_pack(laptop.vault, FixedClock(at=NOON + timedelta(days=10_000)))
    keeping.backup(laptop.vault, laptop.paths.sealed, tmp_path / "copy.age")
    assert (opened(tmp_path / "copy.age", tmp_path / "into") / "vault.db").exists()


def test_sealed_interviews_go_along(laptop: Laptop, tmp_path: Path) -> None:
    """Those that wait, sent or not; not the files of what is over, nor strange ones."""
    waiting, over = (laptop.seal(laptop.hold(*full_answers())) for _ in range(2))
    sealed = laptop.paths.sealed
    laptop.vault.acknowledge([over.sha256])
    (sealed / "notes.txt").write_text("strange")
    keeping.backup(laptop.vault, sealed, tmp_path / "copy.age")
    opened(tmp_path / "copy.age", tmp_path / "into")
    assert [path.name for path in (tmp_path / "into" / "sealed").iterdir()] == [waiting.name]
    assert (tmp_path / "into" / "sealed" / waiting.name).read_bytes() == (sealed / waiting.name).read_bytes()


def test_an_interview_that_is_sealed_meanwhile_is_not_lost(tmp_path: Path) -> None:
    """What waits is asked for after the vault was copied: it is in the copy, in a file, or in both."""
    vault, interview = with_open_interview(tmp_path / "vault")
    with vault:

        def sealed_meanwhile() -> list[Path]:
            vault.discard(interview)
            return []

        vault.backup(tmp_path / "copy.age", sealed_meanwhile, [KEY])
    with unlocked(opened(tmp_path / "copy.age", tmp_path / "into")) as copy:
        assert [row.stage for row in copy.interviews()] == [Stage.OPEN]
        assert copy.entries(interview)


def test_what_was_taken_out_is_not_in_it(tmp_path: Path) -> None:
    """The copy is put together anew, so that it has no free pages at all."""
    vault, interview = with_open_interview(tmp_path / "vault")
    with vault:
        vault.append(interview, [answer(words="x" * 400_000)])
        vault.discard(interview)
        vault.backup(tmp_path / "copy.age", tuple, [KEY])
        assert (tmp_path / "vault" / "vault.db").stat().st_size > 400_000
    assert (opened(tmp_path / "copy.age", tmp_path / "into") / "vault.db").stat().st_size < 200_000


def test_memory_stays_flat(tmp_path: Path) -> None:
    """A vault with twelve megabytes of study is copied with a few."""
    with new_vault(tmp_path / "vault") as vault:
        install_small_pack(vault, os.urandom(12 * MIB))
        tracemalloc.start()
        try:
            vault.backup(tmp_path / "copy.age", tuple, [KEY])
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert (tmp_path / "copy.age").stat().st_size > 12 * MIB
    assert most < 8 * MIB


def test_a_stick_without_room_gets_no_file(tmp_path: Path) -> None:
    """DISK-FULL: no half a backup, no copy of the database left, and the vault goes on."""
    vault, interview = with_open_interview(tmp_path / "vault")
    with vault, small_disk(tmp_path / "stick", 32) as stick:
        before = sorted(path.name for path in (tmp_path / "vault").iterdir())
        with pytest.raises(DiskFull):
            vault.backup(stick / "copy.age", tuple, [KEY])
        assert list(stick.iterdir()) == []
        assert sorted(path.name for path in (tmp_path / "vault").iterdir()) == before
        vault.append(interview, [answer()])


def test_a_sealed_file_that_is_gone_is_told(tmp_path: Path) -> None:
    """FILE-UNREADABLE, with its name, and no backup: half a copy would pass for a whole one."""
    with with_open_interview(tmp_path / "vault")[0] as vault:
        with pytest.raises(FileUnreadable, match="gone"):
            vault.backup(tmp_path / "copy.age", lambda: [tmp_path / "gone.age"], [KEY])
        assert not (tmp_path / "copy.age").exists()


def test_the_copy_of_a_backup_that_was_cut_short_goes(tmp_path: Path) -> None:
    """After a crash it would keep what is deleted later: the next unlocking removes it."""
    with_open_interview(tmp_path)[0].close()
    left = tmp_path / "vault.db.copy"
    shutil.copyfile(tmp_path / "vault.db", left)
    unlocked(tmp_path).close()
    assert not left.exists()
    left.write_bytes(b"half")
    with unlocked(tmp_path) as vault:
        left.write_bytes(b"half")
        vault.backup(tmp_path / "copy.age", tuple, [KEY])
    assert not left.exists()


def test_the_centre_needs_no_passphrase(tmp_path: Path) -> None:
    """The centre's own way in is in the copy: the recovery slot opens it without the passphrase."""
    vault = new_vault(tmp_path / "vault")
    with vault:
        vault.set_recovery([KEY])
        install_small_pack(vault)
        vault.begin_interview(new_interview(), [answer()])
        vault.backup(tmp_path / "copy.age", tuple, [KEY])
    folder = opened(tmp_path / "copy.age", tmp_path / "into")
    with Vault.rescue(folder, [CENTRE], clock=vault._clock, randomness=vault._randomness) as copy:
        assert [row.id for row in copy.interviews()] == [new_interview().id]
