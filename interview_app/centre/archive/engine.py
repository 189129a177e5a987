"""Opening the archive's database, with the tables that this version expects.

A file is encrypted like a vault; for a PostgreSQL server see `server`. Whoever changes something does so alone on both:
SQLite has one writer at a time, and on a server each changing transaction waits for its turn (`one_writer`). So two
imports at once neither fail nor store anything twice, and nothing has to be tried again.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, Table
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.orm import Session

from interview_app.base.clock import Randomness, system_randomness
from interview_app.base.errors import UserError
from interview_app.centre.archive import server
from interview_app.centre.archive.schema import Base
from interview_app.centre.archive.server_errors import ArchiveAddress, ArchiveDamaged, ArchivePassword, ArchiveTaken
from interview_app.vault import engine as databases
from interview_app.vault import migrate

HEAD = "0005"
"""The newest migration; a test compares it with the files."""
MIGRATIONS = Path(__file__).parent / "migrations"
WRITER = "archive"
"""The turn that every changing transaction takes first."""
_PATIENCE = 60
"""Seconds that one import waits for another on the same file."""
_FOR_MANY = ("cache_size=-24000", "wal_autocheckpoint=8000")
"""Room for very many interviews, in KiB and in pages. What one is found by is as random as its number, so each new one
touches pages all over every index: they are kept, and moved out of the log once for many interviews.
"""
_PREPARED = 8
"""Statements that are kept prepared. More of them fill the small memory that SQLite has at hand, and whatever it needs
while it stores then has to be locked and wiped piece by piece, which is a fifth of the time that storing takes.
"""
__all__ = [
    "ArchiveDamaged",
    "ArchiveMissing",
    "ArchiveNewer",
    "address",
    "at_rest",
    "check_free",
    "check_present",
    "connect",
    "one_writer",
]


class ArchiveMissing(UserError):
    """The file is gone, or was emptied. An empty new one in its place would pass for the archive."""

    code = "ARCHIVE-MISSING"
    happened = "The archive of this centre is gone: there is no {name} where it was, or it is empty."
    safe = "Nothing else was changed."
    next_step = "Take it back from your last backup, and import the bundles since then again."


class ArchiveNewer(UserError):
    """The database was written by a later version of the program."""

    code = "ARCHIVE-NEWER"
    happened = "The archive was written by a newer version of this program."
    next_step = "Install the newer version on this computer, too."


def address(text: str) -> URL:
    """Read the address of an archive, in the one spelling in which it is kept.

    Raises:
        ArchiveAddress: When it is none.
        ArchivePassword: When there is a password in it.
    """
    try:
        url = make_url(text)
        known = server.is_server(url) and url.drivername in {server.BACKEND, server.DRIVER} and bool(url.database)
    except (ArgumentError, ValueError) as error:
        raise ArchiveAddress from error
    if not known and url.drivername != "sqlite":
        raise ArchiveAddress
    if url.password is not None or any("password" in name for name in url.query):
        raise ArchivePassword
    return url.set(drivername=server.DRIVER) if known else url


def connect(url: URL, key: bytes, randomness: Randomness = system_randomness) -> Engine:
    """Return an engine for the archive at a URL, its tables brought up to date.

    Raises:
        ArchiveDamaged: When the key does not open it, or its bytes were changed.
        ArchiveNewer: When a newer version of the program wrote it.
        DiskFull, DiskFault, FolderNotWritable: When it cannot be written.
        ArchiveDriver, ArchiveUnreachable, ArchiveLogin, …: See `server_errors`, for an archive on a server.
    """
    engine = _engine(url, key)
    try:
        with sentences(url), engine.begin() as connection:
            one_writer(connection, WRITER)
            if server.is_server(url):
                _prepare(connection, key, randomness)
            else:
                migrate.bring_up_to_date(connection, MIGRATIONS, HEAD)
    except migrate.VaultNewer as error:
        engine.dispose()
        raise ArchiveNewer from error
    except BaseException:
        engine.dispose()
        raise
    return engine


def check_present(url: URL, key: bytes) -> None:
    """Check that an archive that was made before is still there; opening it would make a new one.

    Raises:
        ArchiveMissing: When it is not.
        ArchiveUnreachable, …: See `connect`, for an archive on a server.
    """
    if server.is_server(url):
        if _is_empty(url, key):
            raise ArchiveMissing(name="archive in its database")
        return
    file = Path(url.database or "")
    if not file.is_file() or file.stat().st_size == 0:
        raise ArchiveMissing(name=f"file {file.name}")


def check_free(url: URL, key: bytes) -> None:
    """Check that an archive can be founded at a place.

    Raises:
        ArchiveTaken: When there is one already.
        ArchiveUnreachable, …: See `connect`, for an archive on a server.
    """
    if server.is_server(url) and not _is_empty(url, key):
        raise ArchiveTaken


def unmake(url: URL, key: bytes) -> None:
    """Remove an archive from a server on which it was only just made; nothing else may have been in it yet."""
    if not server.is_server(url):
        return
    engine = _engine(url, key)
    try:
        with sentences(url), engine.begin() as connection:
            Base.metadata.drop_all(connection)
            connection.exec_driver_sql("DROP TABLE alembic_version")
    finally:
        engine.dispose()


def one_writer(session: Session | Connection, name: str) -> None:
    """Wait until nobody else is in a transaction that took the turn of this name, and keep it until this one ends.

    On SQLite there is nothing to do: a transaction that may change something holds the whole file.
    """
    bind = session.get_bind() if isinstance(session, Session) else session
    if bind.dialect.name == server.BACKEND:
        server.wait_for_turn(session, name)


def at_rest(session: Session) -> None:
    """Begin a transaction that sees the archive as it is now until it ends, changes nothing, and keeps nobody waiting.

    It has to be the first thing that is done in a session.
    """
    if session.get_bind().dialect.name == server.BACKEND:
        how = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    else:
        how = {databases.READING: True}
    session.connection(execution_options=how)


def number_on(session: Session, tables: Sequence[Table]) -> None:
    """Let numbers that a database gives begin after those that are there; SQLite looks for itself."""
    if session.get_bind().dialect.name == server.BACKEND:
        server.number_on(session, tables)


def forget_erased(engine: Engine) -> None:
    """Let the database write what keys were in anew, so that no destroyed one is left in its files.

    SQLite overwrites what it deletes, and its log is emptied here; a server keeps a deleted row until then.
    """
    if engine.dialect.name == server.BACKEND:
        server.rewrite_keys(engine)
    else:
        with engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            # Somebody may be reading for minutes: then the next time does it.
            connection.exec_driver_sql("PRAGMA busy_timeout = 500").close()
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").close()
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {_PATIENCE * 1000}").close()
            connection.exec_driver_sql("BEGIN")


@contextmanager
def sentences(url: URL) -> Iterator[None]:
    """Turn what the database complains about into what a person can act on.

    Raises:
        ArchiveDamaged: When the bytes are not what was written, or the key is another one.
        DiskFull, DiskFault, FolderNotWritable: When it cannot be written; the transaction is rolled back.
        ArchiveUnreachable, ArchiveLogin, …: See `server_errors`, for an archive on a server.
    """
    if server.is_server(url):
        with _sentences_of_a_server():
            yield
        return
    try:
        with databases.sentences(Path(url.database or "").parent):
            yield
    except databases.VaultDamaged as error:
        raise ArchiveDamaged from error


@contextmanager
def _sentences_of_a_server() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        explained = server.explained(error)
        if explained is None:
            raise
        raise explained from error


def _engine(url: URL, key: bytes) -> Engine:
    return (
        server.make_engine(url)
        if server.is_server(url)
        else databases.make_engine(url, key, patience=_PATIENCE, more=_FOR_MANY, prepared=_PREPARED)
    )


def _prepare(connection: Connection, key: bytes, randomness: Randomness) -> None:
    """Bring an archive on a server up to date, once it is known to be this centre's and not a later version's."""
    stored = migrate.stored_revision(connection)
    if stored not in {None, HEAD}:
        migrate.refuse_newer(str(stored), MIGRATIONS)
    if stored is not None:
        server.check_key(connection, key)
    migrate.bring_up_to_date(connection, MIGRATIONS, HEAD)
    if stored is None:
        server.put_probe(connection, key, randomness)


def _is_empty(url: URL, key: bytes) -> bool:
    engine = _engine(url, key)
    try:
        with sentences(url), engine.connect() as connection:
            return migrate.stored_revision(connection) is None
    finally:
        engine.dispose()
