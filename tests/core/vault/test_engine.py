"""The connection: keyed, careful, and plain about what fails."""

from pathlib import Path

import pytest
import sqlcipher3
from sqlalchemy import URL, text
from sqlalchemy.exc import DatabaseError, IntegrityError

from interview_app.base.files import DiskFull
from interview_app.base.paths import FolderNotWritable
from interview_app.vault.engine import DiskFault, StorageBusy, VaultDamaged, make_engine, sentences

KEY = bytes(range(32))
EXPECTED = {
    "journal_mode": "wal",
    "synchronous": 2,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "foreign_keys": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "cipher_memory_security": "1",
}


def url_of(folder: Path) -> URL:
    """Return where the tests' database is."""
    return URL.create("sqlite", database=str(folder / "some.db"))


@pytest.mark.parametrize("alone", [True, False])
def test_every_pragma_is_in_effect(tmp_path: Path, *, alone: bool) -> None:
    """SQLite passes over what it does not know, so each setting is read back; the lock is exclusive when alone."""
    engine = make_engine(url_of(tmp_path), KEY, alone=alone)
    with engine.connect() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in EXPECTED}
        locking = connection.exec_driver_sql("PRAGMA locking_mode").scalar()
    engine.dispose()
    assert found == EXPECTED
    assert locking == ("exclusive" if alone else "normal")


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    """The first connection fails, and neither the error nor the URL tells the key."""
    engine = make_engine(url_of(tmp_path), KEY)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (x)"))
    engine.dispose()
    other = make_engine(url_of(tmp_path), bytes(32))
    with pytest.raises(DatabaseError, match="not a database") as caught:
        other.connect()
    assert bytes(32).hex() not in f"{caught.value!s} {caught.value!r} {other.url}"


def test_a_failed_statement_does_not_tell_its_values(tmp_path: Path) -> None:
    """What a traceback or a log would print of a failed insert holds no value."""
    engine = make_engine(url_of(tmp_path), KEY)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (x TEXT CHECK (x = 'other'))"))
    with pytest.raises(IntegrityError) as caught, sentences(tmp_path), engine.begin() as connection:
        connection.execute(text("INSERT INTO t VALUES (:x)"), {"x": "a canary word"})
    engine.dispose()
    assert "canary" not in f"{caught.value!s} {caught.value!r}"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("SQLITE_FULL", DiskFull),
        ("SQLITE_IOERR_WRITE", DiskFault),
        ("SQLITE_BUSY_SNAPSHOT", StorageBusy),
        ("SQLITE_LOCKED", StorageBusy),
        ("SQLITE_CORRUPT", VaultDamaged),
        ("SQLITE_NOTADB", VaultDamaged),
        ("SQLITE_READONLY", FolderNotWritable),
        ("SQLITE_CANTOPEN", FolderNotWritable),
    ],
)
def test_each_complaint_becomes_a_sentence(tmp_path: Path, name: str, expected: type[Exception]) -> None:
    """SQLite's own code tells what a person can act on: DISK-FULL, DISK-FAULT, VAULT-DAMAGED or STORAGE-BUSY."""
    complaint = sqlcipher3.dbapi2.OperationalError("words that change from version to version")
    complaint.sqlite_errorname = name
    with pytest.raises(expected), sentences(tmp_path):
        raise complaint


def test_a_bug_stays_a_bug(tmp_path: Path) -> None:
    """An error in a statement is not dressed up as something that a person could mend."""
    with pytest.raises(sqlcipher3.dbapi2.OperationalError), sentences(tmp_path):
        sqlcipher3.dbapi2.connect(":memory:").execute("SELECT nonsense")


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    """A database whose folder is not there cannot be opened: FOLDER-NOT-WRITABLE."""
    engine = make_engine(url_of(tmp_path / "gone"), KEY)
    with pytest.raises(FolderNotWritable), sentences(tmp_path), engine.connect():
        pass
