"""SQLCipher through SQLAlchemy: the key goes in by a pragma, never by a URL; whatever fails becomes a sentence."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import ConnectionPoolEntry

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull
from interview_app.base.paths import FolderNotWritable

PRAGMAS = (
    "cipher_memory_security=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    # On macOS a plain fsync stops at the disk's own cache.
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
)
_ALONE = "locking_mode=EXCLUSIVE"
_SILENT = "cipher_log_level=NONE"
_BUSY_SECONDS = 5
_PREPARED = 128
READING = "interview_reading"
"""The execution option of a connection that only reads, and so need not keep writers out."""


class VaultDamaged(UserError):
    """The database cannot be read with its own key."""

    code = "VAULT-DAMAGED"
    happened = "The storage of this laptop is damaged and cannot be read."
    safe = "Sealed interviews are kept beside it, in files of their own, which the centre can open."
    next_step = "Do not delete anything and do not set the laptop up again. Take it to your coordinator."


class StorageBusy(UserError):
    """Somebody else holds the database for longer than one waits."""

    code = "STORAGE-BUSY"
    happened = "Another program is using this storage right now."
    next_step = "Wait until it has finished, or close it, and try again."


class DiskFault(UserError):
    """The disk refused to write or read, and not for lack of room."""

    code = "DISK-FAULT"
    happened = "The disk of this laptop did not take what should be written, or could not be read."
    safe = "What was saved before is still there; nothing half written was left behind."
    next_step = "Try once more. If it happens again, restart the laptop and tell your coordinator."


def make_engine(
    url: str | URL,
    key: bytes,
    *,
    alone: bool = False,
    patience: float = _BUSY_SECONDS,
    more: tuple[str, ...] = (),
    prepared: int = _PREPARED,
) -> Engine:
    """Return an engine whose every connection is keyed and careful. Nothing is opened yet.

    Transactions begin with `BEGIN IMMEDIATE`, so that whoever reads first cannot be refused the write later; those of
    a connection with the execution option `READING` change nothing, and begin without.

    Args:
        url: A SQLite URL without a secret in it.
        key: 32 bytes, used as they are.
        alone: Use one connection for all threads, which the caller keeps apart, and keep every other process out.
            Then no shared-memory file is needed, which a full disk could not grow.
        patience: Seconds to wait while another process has it.
        more: Pragmas besides, for speed alone.
        prepared: How many statements each connection keeps prepared.
    """
    pool = {"poolclass": StaticPool} if alone else {}
    options = {"isolation_level": None, "check_same_thread": False, "timeout": patience, "cached_statements": prepared}
    engine = create_engine(url, module=sqlcipher3.dbapi2, connect_args=options, hide_parameters=True, **pool)
    pragmas = (_SILENT, *([_ALONE] if alone else []), *more, *PRAGMAS)

    @event.listens_for(engine, "do_connect")
    def keyed(dialect: Dialect, _record: ConnectionPoolEntry, where: list[Any], how: dict[str, Any]) -> object:
        connection = dialect.connect(*where, **how)
        try:
            _unlock(connection, key, pragmas)
        except BaseException:
            connection.close()
            raise
        return connection

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reads = connection.get_execution_options().get(READING)
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


@contextmanager
def sentences(folder: Path) -> Iterator[None]:
    """Turn what the database complains about into what a person can act on.

    Raises:
        DiskFull: When there is no room; the transaction is rolled back.
        DiskFault: When the disk fails otherwise; likewise.
        StorageBusy: When another program has had it for seconds.
        VaultDamaged: When the bytes are not what was written, or the key is another one.
        FolderNotWritable: When the file cannot be opened or written.
    """
    try:
        yield
    except (DatabaseError, sqlcipher3.dbapi2.DatabaseError) as error:
        explained = _explained(getattr(error, "orig", error), folder)
        if explained is None:
            raise
        raise explained from error


def _unlock(connection: Any, key: bytes, pragmas: tuple[str, ...]) -> None:  # noqa: ANN401 - sqlcipher3 has no types
    with closing(connection.cursor()) as cursor:
        cursor.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}").fetchall()
        cursor.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _explained(error: object, folder: Path) -> UserError | None:
    name = str(getattr(error, "sqlite_errorname", ""))
    if name == "SQLITE_FULL":
        return DiskFull()
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StorageBusy()
    if name.startswith("SQLITE_IOERR"):
        return DiskFault()
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return VaultDamaged()
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return FolderNotWritable(folder=folder)
    return None
