"""Power cuts, full disks and failing disks: what was acknowledged is there, and the vault goes on."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from threading import Thread

import pytest

from interview_app.base.files import DiskFull
from interview_app.crypto.entries import EntryDamaged
from interview_app.vault.vault import NewEntry, Stage, Vault, VaultInUse
from tests.factories.vault import (
    answer,
    by_hand,
    install_small_pack,
    new_interview,
    new_vault,
    sealed_file,
    unlocked,
    with_open_interview,
)

ROOT = Path(__file__).resolve().parents[3]
PAGE, FRAME = 4096, 24
APPEND_FOR_EVER = """
import sys
from itertools import count
from pathlib import Path
from tests.factories.vault import NewEntry, answer, unlocked

vault = unlocked(Path(sys.argv[1]))
interview = vault.interviews()[0].id
for n in count():
    vault.append(interview, [answer(f"v{n}:why", f"answer {n}"), NewEntry("moved", "", b"on")])
    if n % 5 == 4:
        vault.take_out(interview, f"v{n - 1}:why", NewEntry("taken_out", f"v{n - 1}:why", b""))
    print(n, flush=True)
"""
FILL_A_LIMIT = """
import resource, sys
from pathlib import Path
from interview_app.vault.engine import DiskFault
from tests.factories.vault import answer, unlocked

vault = unlocked(Path(sys.argv[1]))
interview = vault.interviews()[0].id
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
stored = 0
try:
    while True:
        vault.append(interview, [answer(words="x" * 3000)])
        stored += 1
except DiskFault as fault:
    assert fault.code == "DISK-FAULT"
assert len(vault.entries(interview)) == stored + 1
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
vault.append(interview, [answer(words="after the fault")])
vault.verify_audit()
vault.close()
print(stored)
"""


def child(program: str, folder: Path) -> subprocess.Popen[str]:
    """Start a program of our own in another process."""
    return subprocess.Popen([sys.executable, "-c", program, folder], stdout=subprocess.PIPE, text=True, cwd=ROOT)


@pytest.mark.parametrize("acknowledged", [1, 4, 23, 60])
def test_what_was_acknowledged_survives_a_kill(tmp_path: Path, acknowledged: int) -> None:
    """After kill -9 in the middle of a loop of answers, every acknowledged one is there and the chain holds."""
    vault, interview = with_open_interview(tmp_path)
    vault.close()
    with child(APPEND_FOR_EVER, tmp_path) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(acknowledged)]
        with pytest.raises(VaultInUse):
            unlocked(tmp_path)
        process.kill()
        last = int([*said, *process.stdout.readlines()][-1])
    assert process.returncode == -9
    with unlocked(tmp_path) as again:
        again.verify_audit()
        kept = [entry for entry in again.entries(interview) if entry.kind == "answered"]
        assert len(kept) >= last + 1 >= acknowledged
        for n, entry in enumerate(kept[: last + 1]):
            words = f"answer {n}".encode()
            # The one whose taking out was on its way may be either.
            possible = {words} if n % 5 != 3 else {None} if last > n else {None, words}
            assert entry.content in possible
        again.append(interview, [answer()])


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of 12 MiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk], check=False, capture_output=True
    ).returncode
    if mounted != 0:
        pytest.skip("only root may mount a small disk here")
    yield disk
    subprocess.run(["umount", disk], check=True)


def fill(disk: Path, leave: int = 0) -> None:
    """Leave so much room on a disk."""
    free = os.statvfs(disk)
    with suppress(OSError), (disk / "ballast").open("wb") as ballast:
        for _ in range(free.f_bavail * free.f_frsize // 4096 - leave // 4096):
            ballast.write(bytes(4096))
            ballast.flush()


def append_until_full(vault: Vault, interview: str) -> int:
    """Append until there is no room at all, and return the number of the last entry that was acknowledged."""
    stored = len(vault.entries(interview))
    disk = vault._folder.parent
    vault.release_reserve()
    (disk / "ballast").unlink(missing_ok=True)
    fill(disk, 200_000)
    for _ in range(1000):
        try:
            stored = vault.append(interview, [answer(words="x" * 3000)])
        except DiskFull:
            break
    return stored


def test_a_full_disk_loses_nothing(small_disk: Path) -> None:
    """DISK-FULL says that nothing was lost, and so it is: before, meanwhile, and after there is room again."""
    vault, interview = with_open_interview(small_disk / "vault")
    stored = append_until_full(vault, interview)
    assert 1 < stored < 1000
    assert len(vault.entries(interview)) == stored
    stored = append_until_full(vault, interview)
    vault.verify_audit()
    (small_disk / "ballast").unlink()
    assert vault.append(interview, [answer()]) == stored + 1
    vault.close()
    with unlocked(small_disk / "vault") as again:
        assert len(again.entries(interview)) == stored + 1
        again.verify_audit()


def test_a_full_disk_lets_people_back_in_and_out(small_disk: Path) -> None:
    """With not one block free the vault opens and reads; and there is room to delete what should be deleted."""
    vault, interview = with_open_interview(small_disk / "vault")
    vault.append(interview, [answer(words="x" * 30_000)])
    vault.close()
    fill(small_disk)
    with unlocked(small_disk / "vault") as again:
        assert len(again.entries(interview)) == 2
        again.release_reserve()
        (small_disk / "ballast").unlink()
        fill(small_disk)
        with pytest.raises(DiskFull):
            again.append(interview, [answer(words="x" * 300_000)])
    (small_disk / "ballast").unlink()
    fill(small_disk, 100_000)
    with unlocked(small_disk / "vault") as again:
        again.discard(interview)
        assert [row.stage for row in again.interviews()] == [Stage.WITHDRAWN]


def test_no_vault_is_half_made_on_a_full_disk(small_disk: Path) -> None:
    """With no room to make one there is none, and with room again there is."""
    fill(small_disk, 40_000)
    with pytest.raises(DiskFull):
        new_vault(small_disk / "vault")
    assert not Vault.exists(small_disk / "vault")
    (small_disk / "ballast").unlink()
    new_vault(small_disk / "vault").close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_a_failing_disk_loses_nothing(tmp_path: Path) -> None:
    """A write that fails for another reason is DISK-FAULT; what was stored is there, and the vault goes on."""
    vault, interview = with_open_interview(tmp_path)
    vault.close()
    with child(FILL_A_LIMIT, tmp_path) as process:
        output, _ = process.communicate()
    assert process.returncode == 0
    with unlocked(tmp_path) as again:
        contents = [entry.content for entry in again.entries(interview)]
    assert len(contents) == int(output) + 2
    assert contents[-1] == b"after the fault"


def test_two_threads_share_a_vault(tmp_path: Path) -> None:
    """Appending from two threads at once gives each entry a place of its own, and one chain."""
    vault, interview = with_open_interview(tmp_path)

    def say(who: str) -> None:
        for n in range(25):
            vault.append(interview, [answer(f"{who}{n}", f"{who} {n}")])
            vault.interviews()

    threads = [Thread(target=say, args=(who,)) for who in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with vault:
        stored = vault.entries(interview)
        assert [entry.n for entry in stored] == list(range(1, 52))
        assert {entry.content for entry in stored} == {
            b"set up",
            *(f"{who} {n}".encode() for who in ("one", "two") for n in range(25)),
        }
        vault.verify_audit()


def test_several_entries_are_stored_together_or_not_at_all(tmp_path: Path) -> None:
    """When the second of two entries cannot be stored, the first is not there either."""
    vault, interview = with_open_interview(tmp_path)
    impossible = NewEntry("answered", None, b"")  # type: ignore[arg-type]
    with vault:
        with pytest.raises(Exception, match="NOT NULL"):
            vault.append(interview, [answer(), impossible])
        assert len(vault.entries(interview)) == 1
        assert vault.append(interview, [answer()]) == 2
        vault.verify_audit()


def test_an_entry_moved_to_another_place_does_not_open(tmp_path: Path) -> None:
    """A ciphertext is bound to its interview, number and kind: ENTRY-DAMAGED anywhere else."""
    vault, interview = with_open_interview(tmp_path)
    vault.append(interview, [answer("v1:why", "one"), answer("v2:why", "two")])
    vault.close()
    with by_hand(tmp_path) as database:
        database.executescript("UPDATE entry SET n = 9 WHERE n = 2; UPDATE entry SET n = 2 WHERE n = 3")
    with unlocked(tmp_path) as again, pytest.raises(EntryDamaged):
        again.entries(interview)


def test_references_are_kept(tmp_path: Path) -> None:
    """An entry cannot stand without its interview, nor an interview without its pack."""
    vault, interview = with_open_interview(tmp_path)
    vault.close()
    for statement in ("DELETE FROM interview", "DELETE FROM pack"):
        with by_hand(tmp_path) as database:
            database.execute("PRAGMA foreign_keys=ON")
            with pytest.raises(Exception, match="FOREIGN KEY"):
                database.execute(statement)
    with unlocked(tmp_path) as again:
        assert len(again.entries(interview)) == 1


def test_many_interviews_in_one_vault(tmp_path: Path) -> None:
    """A day's interviews stand side by side, and shredding one leaves the others whole."""
    with new_vault(tmp_path) as vault:
        install_small_pack(vault)
        for number in range(8):
            vault.begin_interview(new_interview(number), [answer(words=f"of {number}")])
        vault.discard(new_interview(3).id)
        vault.close_interview(new_interview(4).id)
        vault.seal(new_interview(4).id, sealed_file(4))
        for number in set(range(8)) - {3, 4}:
            assert vault.entries(new_interview(number).id)[0].content == f"of {number}".encode()
        days = [row.id for row in vault.interviews()]
        assert days == sorted(days)
        vault.verify_audit()


def test_an_answer_writes_two_pages(tmp_path: Path) -> None:
    """An answer and the page that comes are two pages of the log, as long as none is full: somebody waits for them."""
    vault, interview = with_open_interview(tmp_path)
    log = tmp_path / "vault.db-wal"
    with vault:
        lengths = [log.stat().st_size]
        for n in range(9):
            vault.append(interview, [answer(f"v{n}:why"), NewEntry("moved", "", b"on")])
            lengths.append(log.stat().st_size)
    grown = [after - before for before, after in pairwise(lengths)]
    assert sorted(grown)[4] == 2 * (FRAME + PAGE)
