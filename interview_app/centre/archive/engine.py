"""Opening the archive's database: encrypted like a vault, and with the tables that this version expects."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Engine

from interview_app.base.errors import UserError
from interview_app.vault import engine as databases
from interview_app.vault import migrate

HEAD = "0004"
"""The newest migration; a test compares it with the files."""
MIGRATIONS = Path(__file__).parent / "migrations"


class ArchiveDamaged(UserError):
    """The database cannot be read with this key."""

    code = "ARCHIVE-DAMAGED"
    happened = "The archive cannot be opened: it is damaged, or it belongs to another centre."
    next_step = "Take the archive back from your last backup, and import the bundles since then again."


class ArchiveMissing(UserError):
    """The file is gone, or was emptied. An empty new one in its place would pass for the archive."""

    code = "ARCHIVE-MISSING"
    happened = "The archive of this centre is gone: there is no file {name} in its folder, or it is empty."
    safe = "Nothing else was changed."
    next_step = "Take the file back from your last backup, and import the bundles since then again."


class ArchiveNewer(UserError):
    """The database was written by a later version of the program."""

    code = "ARCHIVE-NEWER"
    happened = "The archive was written by a newer version of this program."
    next_step = "Install the newer version on this computer, too."


def connect(url: URL, key: bytes) -> Engine:
    """Return an engine for the archive at a URL, its tables brought up to date.

    Raises:
        ArchiveDamaged: When the key does not open it, or its bytes were changed.
        ArchiveNewer: When a newer version of the program wrote it.
        DiskFull, DiskFault, FolderNotWritable: When it cannot be written.
    """
    engine = databases.make_engine(url, key)
    try:
        with sentences(url), engine.begin() as connection:
            migrate.bring_up_to_date(connection, MIGRATIONS, HEAD)
    except migrate.VaultNewer as error:
        engine.dispose()
        raise ArchiveNewer from error
    except BaseException:
        engine.dispose()
        raise
    return engine


def check_present(file: Path) -> None:
    """Check that an archive that was made before is still there; SQLite would make a new one.

    Raises:
        ArchiveMissing: When it is not.
    """
    if not file.is_file() or file.stat().st_size == 0:
        raise ArchiveMissing(name=file.name)


@contextmanager
def sentences(url: URL) -> Iterator[None]:
    """Turn what the database complains about into what a person can act on.

    Raises:
        ArchiveDamaged: When the bytes are not what was written, or the key is another one.
        DiskFull, DiskFault, FolderNotWritable: When it cannot be written; the transaction is rolled back.
    """
    try:
        with databases.sentences(Path(url.database or "").parent):
            yield
    except databases.VaultDamaged as error:
        raise ArchiveDamaged from error
