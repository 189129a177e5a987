"""The open database: one connection, one lock, one transaction at a time."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import Self

from sqlalchemy import URL, Engine
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull, explained, make_private_file, sync_file, sync_folder
from interview_app.vault import migrate
from interview_app.vault.engine import DiskFault, VaultDamaged, make_engine, sentences

_ONE_PAGE = 4096


class VaultGone(UserError):
    """The file was taken away while it was open. The system lets one write on, into nothing."""

    code = "VAULT-GONE"
    happened = "The storage of this laptop is not there any more: it was moved or deleted, or its disk was pulled out."
    safe = "What was stored until then is where that storage is now; what you did last could not be stored."
    next_step = "Put it back where it was, then close the program and open it again."


class Store:
    """An open, migrated, undamaged database. May be used from several threads."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self._path = path
        self._folder = path.parent
        self._file: tuple[int, int] | None = None
        self._engine: Engine | None = engine
        self._lock = RLock()

    @classmethod
    def open(cls, path: Path, key: bytes, *, new: bool = False) -> Self:
        """Open a database file; a new one gets its tables.

        Raises:
            VaultDamaged: When a page is not what was written, or the key is another one.
            VaultNewer: When a newer version of the program wrote it.
            DiskFull: When there is no room.
        """
        if not new and path.stat().st_size < _ONE_PAGE:
            raise VaultDamaged  # SQLite would take it for a new one
        store = cls(path, make_engine(URL.create("sqlite", database=str(path)), key, alone=True))
        try:
            store._check()
            store._migrate(new=new)
            # What an earlier run had deleted must not live on in the log because it could not clean up.
            store._tidy_log()
        except BaseException:
            store.close()
            raise
        store._file = _identity(path)
        return store

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Do several things durably, or none of them.

        Raises:
            DiskFull: When there is no room; nothing was changed, and the vault can still be used.
            DiskFault: When the disk fails otherwise; likewise.
            VaultDamaged: When a page is not what was written.
            VaultGone: When what was written went nowhere.
        """
        with self._guarded(), Session(self._open_engine()) as session, session.begin():
            yield session

    @contextmanager
    def statements(self) -> Iterator[DBAPICursor]:
        """Do the same as `transaction` in SQL as the driver takes it: for what somebody waits for, a fifth of the time.

        Raises:
            DiskFull, DiskFault, VaultDamaged, VaultGone: As above.
        """
        with (
            self._guarded(),
            closing(self._open_engine().raw_connection()) as connection,
            closing(connection.cursor()) as cursor,
        ):
            cursor.execute("BEGIN IMMEDIATE")
            try:
                yield cursor
                cursor.execute("COMMIT")  # compiled once, which the driver's own `commit` is not
            except BaseException:
                connection.rollback()
                raise

    def empty_log(self) -> None:
        """Move everything into the database file and cut the write-ahead log to nothing.

        Called after something was deleted, because the log still holds the pages from before, and so does a copy that
        was kept before an upgrade. With no room to do so, the next opening does it: the change itself is done.
        """
        with suppress(OSError):
            migrate.drop_copies(self._path)
        self._tidy_log()

    def _tidy_log(self) -> None:
        with suppress(DiskFull, DiskFault):
            self.settle()

    def settle(self) -> None:
        """Move everything into the database file, so that it is whole without its log.

        Raises:
            DiskFull, DiskFault: When that fails; nothing is lost.
        """
        self._pragma("wal_checkpoint(TRUNCATE)")

    def refer_to_nothing(self) -> None:
        """Let rows refer to rows that are not there, for a database that is put together from what was left of one."""
        self._pragma("foreign_keys=OFF")

    def copy_to(self, path: Path) -> None:
        """Write a consistent copy of the database, under the same key, to a new file; what was deleted is not in it.

        Raises:
            DiskFull, DiskFault: When it cannot be written.
        """
        with explained(path.parent):
            make_private_file(path)
        with self._lock, sentences(path.parent):
            connection = self._open_engine().raw_connection()
            with closing(connection), closing(connection.cursor()) as cursor:
                cursor.execute("VACUUM INTO ?", (str(path),))

    def log_bytes(self) -> int:
        """Return how long the write-ahead log is."""
        log = self._path.with_name(self._path.name + "-wal")
        return log.stat().st_size if log.exists() else 0

    def overwrites(self) -> bool:
        """Tell whether what is deleted is overwritten."""
        return self._pragma("secure_delete") == [(1,)]

    def close(self) -> None:
        """Let go of the file and forget the key; again changes nothing."""
        with self._lock:
            engine, self._engine = self._engine, None
            if engine is not None:
                engine.dispose()

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Let one transaction at a time run, and say in sentences what keeps it from the disk."""
        with self._lock:
            try:
                with sentences(self._folder):
                    yield
            except DiskFull:
                self._tidy_log()  # gives the log's room back, so that what is asked for next may fit
                raise
            # Afterwards, so that nothing is taken for stored that was written into a file nobody will find again.
            if self._file is not None and _identity(self._path) != self._file:
                raise VaultGone

    def _check(self) -> None:
        """Read every page once: damage is to be found now, not in the middle of an interview."""
        if self._pragma("quick_check") != [("ok",)]:
            raise VaultDamaged

    def _migrate(self, *, new: bool) -> None:
        if not new:
            self._keep_copy()
        try:
            with sentences(self._folder), self._open_engine().begin() as connection:
                migrate.bring_up_to_date(connection)
        except UserError:
            raise
        except Exception as error:
            # Whatever it stumbled over is rolled back; a new one cannot stumble but over a bug.
            raise error if new else migrate.UpgradeFailed from error

    def _keep_copy(self) -> None:
        """Keep a copy of a database that is to be upgraded, until it has opened once afterwards; then remove it."""
        with sentences(self._folder), self._open_engine().begin() as connection:
            revision = migrate.stored_revision(connection)
        if revision is None:
            raise VaultDamaged
        if revision == migrate.HEAD:
            with suppress(OSError):  # the next opening tries again; a folder that may only be read keeps nobody out
                migrate.drop_copies(self._path)
            return
        migrate.refuse_newer(revision)
        with explained(self._folder):
            self._copy_before(revision)

    def _copy_before(self, revision: str) -> None:
        copy = migrate.copy_before(self._path, revision)
        if copy.exists():
            return  # whole: it was moved into place when it was
        unfinished = copy.with_name(copy.name + ".part")
        unfinished.unlink(missing_ok=True)
        self.copy_to(unfinished)
        sync_file(unfinished)
        unfinished.replace(copy)
        sync_folder(self._folder)

    def _pragma(self, pragma: str) -> list[tuple[object, ...]]:
        """Run a pragma that cannot stand in a transaction."""
        with self._lock, sentences(self._folder):
            connection = self._open_engine().raw_connection()
            # A cursor left to the garbage collector would keep the file locked after closing.
            with closing(connection), closing(connection.cursor()) as cursor:
                cursor.execute(f"PRAGMA {pragma}")
                return list(cursor.fetchall())

    def _open_engine(self) -> Engine:
        if self._engine is None:
            raise ValueError("the vault is closed")
        return self._engine


@contextmanager
def plainly(session: Session) -> Iterator[DBAPICursor]:
    """Speak to the driver within a session's transaction. What the session has not flushed is not seen."""
    with closing(session.connection().connection.cursor()) as cursor:
        yield cursor


def _identity(path: Path) -> tuple[int, int] | None:
    """Return which file stands at a path, or None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
