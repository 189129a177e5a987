"""Making a vault, getting in, and every reason not to."""

import subprocess
import sys
from pathlib import Path

import pytest

from interview_app.base.clock import system_randomness
from interview_app.base.paths import FolderNotWritable
from interview_app.crypto import age
from interview_app.crypto.slots import SlotsDamaged, WrongPassphrase, rescue
from interview_app.vault.engine import VaultDamaged
from interview_app.vault.lock import NAME, FolderLock, VaultInUse
from interview_app.vault.migrate import VaultNewer
from interview_app.vault.vault import Vault, VaultExists, VaultMissing
from tests.factories.crypto import hybrid_identity
from tests.factories.vault import answer, by_hand, database_key, new_vault, unlocked, with_open_interview


def test_a_new_vault_opens_again_with_what_it_was_given(tmp_path: Path) -> None:
    """What was stored before closing is there after unlocking."""
    vault, interview = with_open_interview(tmp_path)
    key = vault.device_key().public_line
    vault.append(interview, [answer(words="said once")])
    vault.close()
    with unlocked(tmp_path) as again:
        assert again.device_key().public_line == key
        assert again.entries(interview)[-1].content == b"said once"


def test_a_folder_without_a_vault_says_so(tmp_path: Path) -> None:
    """Nothing is there to unlock: VAULT-MISSING."""
    assert not Vault.exists(tmp_path)
    with pytest.raises(VaultMissing, match="has not been set up") as caught:
        unlocked(tmp_path)
    assert caught.value.code == "VAULT-MISSING"
    assert list(tmp_path.iterdir()) == []


def test_a_vault_is_never_made_over_another(tmp_path: Path) -> None:
    """Setting a laptop up twice would lose what is on it: VAULT-EXISTS."""
    new_vault(tmp_path).close()
    with pytest.raises(VaultExists) as caught:
        new_vault(tmp_path)
    assert caught.value.code == "VAULT-EXISTS"
    unlocked(tmp_path).close()


def test_a_new_vault_does_not_cost_the_ways_into_a_lost_one(tmp_path: Path) -> None:
    """When a database that had vanished turns up again, its slots, set aside by the new vault, still open it."""
    vault, interview = with_open_interview(tmp_path / "laptop")
    vault.close()
    (tmp_path / "laptop" / "vault.db").rename(tmp_path / "vault.db")
    new_vault(tmp_path / "laptop").close()
    found = tmp_path / "found"
    found.mkdir()
    (tmp_path / "vault.db").rename(found / "vault.db")
    for aside in (tmp_path / "laptop").glob("slots.json*.before-*"):
        aside.rename(found / aside.name.partition(".before-")[0])
    with unlocked(found) as again:
        assert len(again.entries(interview)) == 1


def test_a_second_program_is_kept_out(tmp_path: Path) -> None:
    """While one vault is open, another process and another window both get VAULT-IN-USE; then it is free again."""
    vault = new_vault(tmp_path)
    with pytest.raises(VaultInUse) as caught:
        unlocked(tmp_path)
    assert caught.value.code == "VAULT-IN-USE"
    program = (
        "import sys; from pathlib import Path; from interview_app.vault.lock import *; FolderLock(Path(sys.argv[1]))"
    )
    child = subprocess.run([sys.executable, "-c", program, tmp_path], capture_output=True, text=True, check=False)
    assert "VaultInUse" in child.stderr
    vault.close()
    unlocked(tmp_path).close()


def test_the_database_itself_keeps_others_out(tmp_path: Path) -> None:
    """Even past our lock, no second process can read an open vault: SQLite's own lock is exclusive."""
    with new_vault(tmp_path), by_hand(tmp_path) as other, pytest.raises(Exception, match="locked"):
        other.execute("SELECT count(*) FROM audit")


def test_a_lock_can_be_let_go_twice(tmp_path: Path) -> None:
    """Letting go of a lock again changes nothing, and somebody else can have it."""
    lock = FolderLock(tmp_path)
    lock.release()
    lock.release()
    FolderLock(tmp_path).release()
    assert (tmp_path / NAME).exists()


def test_a_folder_that_cannot_be_locked_is_named(tmp_path: Path) -> None:
    """Where the lock's file cannot be made nothing is opened: FOLDER-NOT-WRITABLE."""
    with pytest.raises(FolderNotWritable, match="not there"):
        FolderLock(tmp_path / "not there")


def test_a_wrong_passphrase_does_not_open(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """PASSPHRASE-WRONG, nothing on the terminal, and the vault is free for the next try."""
    new_vault(tmp_path).close()
    with pytest.raises(WrongPassphrase):
        unlocked(tmp_path, "not this one")
    unlocked(tmp_path).close()
    assert capfd.readouterr() == ("", "")


def test_an_unfinished_vault_is_no_vault(tmp_path: Path) -> None:
    """What a crash in the middle of making one left behind does not count, and is replaced."""
    for name in ("vault.db.new", "vault.db.new-wal", "vault.db-wal"):
        (tmp_path / name).write_bytes(b"half a vault" * 1000)
    assert not Vault.exists(tmp_path)
    new_vault(tmp_path).close()
    unlocked(tmp_path).close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "reserve",
        "slots.json",
        "slots.json.copy",
        "vault.db",
        "vault.lock",
    ]


def test_a_vault_that_cannot_be_finished_leaves_none(tmp_path: Path) -> None:
    """When making the database fails, no half-made one stays."""
    drawn: list[int] = []

    def short_randomness(size: int) -> bytes:
        drawn.append(size)
        return system_randomness(size) if len(drawn) < 4 else b""

    with pytest.raises(ValueError, match="32 bytes"):
        new_vault(tmp_path, randomness=short_randomness)
    assert not list(tmp_path.glob("vault.db*"))
    new_vault(tmp_path).close()


def test_nobody_else_on_the_computer_may_read_the_files(tmp_path: Path) -> None:
    """Every file of an open vault is for its owner alone, and no shared-memory file is needed."""
    with new_vault(tmp_path / "vault"):
        modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "vault").iterdir()}
    assert set(modes) == {"vault.db", "vault.db-wal", "vault.lock", "slots.json", "slots.json.copy", "reserve"}
    assert set(modes.values()) == {0o600}
    assert (tmp_path / "vault").stat().st_mode & 0o777 == 0o700


def test_a_newer_vault_is_refused(tmp_path: Path) -> None:
    """A vault that a later version migrated is left alone: VAULT-NEWER."""
    new_vault(tmp_path).close()
    with by_hand(tmp_path) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    before = (tmp_path / "vault.db").read_bytes()
    with pytest.raises(VaultNewer) as caught:
        unlocked(tmp_path)
    assert caught.value.code == "VAULT-NEWER"
    assert (tmp_path / "vault.db").read_bytes() == before


def test_a_flipped_byte_in_any_page_is_found_at_the_door(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Damage anywhere in the database is VAULT-DAMAGED before an interview is begun on it, not in its middle."""
    with_open_interview(tmp_path)[0].close()
    path = tmp_path / "vault.db"
    whole = path.read_bytes()
    for at in range(1000, len(whole), 4096):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(VaultDamaged) as caught:
            unlocked(tmp_path)
        assert caught.value.code == "VAULT-DAMAGED"
    path.write_bytes(whole)
    unlocked(tmp_path).close()
    assert capfd.readouterr().err == ""


def test_tables_that_contradict_themselves_are_damaged(tmp_path: Path) -> None:
    """Pages that are whole but do not fit together are found at the door as well."""
    new_vault(tmp_path).close()
    with by_hand(tmp_path) as database:
        database.executescript(
            "PRAGMA writable_schema=ON;"
            "UPDATE sqlite_master SET sql = replace(sql, 'pin VARCHAR', 'pin VARCHAR NOT NULL') WHERE name = 'device'"
        )
    with pytest.raises(VaultDamaged):
        unlocked(tmp_path)


def test_a_database_without_its_history_is_damaged(tmp_path: Path) -> None:
    """An existing vault is never taken for an empty one, to be filled with new tables."""
    new_vault(tmp_path).close()
    with by_hand(tmp_path) as database:
        database.execute("DROP TABLE alembic_version")
    with pytest.raises(VaultDamaged):
        unlocked(tmp_path)


@pytest.mark.parametrize("kept", [0, 1, 4096, 5000])
def test_a_shortened_database_is_damaged(tmp_path: Path, kept: int) -> None:
    """What a failing disk leaves of the file is VAULT-DAMAGED; an empty file too, and is not filled anew."""
    with_open_interview(tmp_path)[0].close()
    path = tmp_path / "vault.db"
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(VaultDamaged):
        unlocked(tmp_path)
    assert path.stat().st_size == kept


def test_a_database_of_another_vault_is_damaged(tmp_path: Path) -> None:
    """A database under other slots has another key: VAULT-DAMAGED."""
    for name in ("one", "two"):
        new_vault(tmp_path / name).close()
    (tmp_path / "two" / "vault.db").replace(tmp_path / "one" / "vault.db")
    with pytest.raises(VaultDamaged):
        unlocked(tmp_path / "one")


def test_lost_slots_are_told_apart_from_a_missing_vault(tmp_path: Path) -> None:
    """With the database there and both slots gone it is SLOTS-DAMAGED, not a laptop that was never set up."""
    new_vault(tmp_path).close()
    for name in ("slots.json", "slots.json.copy"):
        (tmp_path / name).unlink()
    with pytest.raises(SlotsDamaged):
        unlocked(tmp_path)


def test_the_centre_can_open_a_vault_whose_passphrase_is_lost(tmp_path: Path) -> None:
    """The recovery slot gives the key that the database was made with."""
    centre = hybrid_identity()
    identities: list[age.Identity] = [centre]
    with new_vault(tmp_path) as vault:
        vault.set_recovery([str(centre.recipient())])
        made_with = vault._vault_key
    assert rescue(tmp_path, identities) == made_with
    assert len(database_key(tmp_path)) == 32


def test_a_closed_vault_does_nothing_more(tmp_path: Path) -> None:
    """After closing, twice even, every verb is a bug and the key is gone."""
    vault, interview = with_open_interview(tmp_path)
    vault.close()
    vault.close()
    with pytest.raises(ValueError, match="closed"):
        vault.append(interview, [answer()])
    assert vault._vault_key == b""


@pytest.mark.parametrize(
    ("program", "left_out"),
    [
        ("import interview_app.vault.vault", ("sqlalchemy", "sqlcipher3", "alembic")),
        (
            "import sys, pathlib, tests.factories.vault as it; it.unlocked(pathlib.Path(sys.argv[1])).close()",
            ("alembic",),
        ),
    ],
)
def test_what_is_slow_to_load_is_loaded_late(tmp_path: Path, program: str, left_out: tuple[str, ...]) -> None:
    """A window can be painted before SQLAlchemy is loaded; alembic only when there is work."""
    new_vault(tmp_path).close()
    check = f";import sys; print([name for name in {left_out} if name in sys.modules])"
    child = subprocess.run(
        [sys.executable, "-c", program + check, tmp_path], capture_output=True, text=True, check=True
    )
    assert child.stdout.strip() == "[]"
