"""A vault's database with everything that can be said to it. Loaded late: SQLAlchemy takes a while."""

import os
from dataclasses import dataclass
from pathlib import Path

from interview_app.base.clock import Clock, Randomness
from interview_app.base.files import PRIVATE_FILE, sync_folder
from interview_app.crypto.derive import derive
from interview_app.vault.allotments import Allotments
from interview_app.vault.audit import Audit
from interview_app.vault.data_keys import DataKeys
from interview_app.vault.device import Device, machine_digest
from interview_app.vault.entries import Entries
from interview_app.vault.interviews import Interviews
from interview_app.vault.packs import Packs
from interview_app.vault.store import Store

_PURPOSE = "vault.db"
_UNFINISHED = ".new"


@dataclass(frozen=True, repr=False)
class Database:
    """The open database, noun by noun."""

    store: Store
    device: Device
    packs: Packs
    allotments: Allotments
    interviews: Interviews
    entries: Entries
    audit: Audit
    made_here: bool


def make(path: Path, vault_key: bytes, randomness: Randomness, mark: bytes | None) -> None:
    """Make a database that is either whole or not there: a crash on the way leaves no half-made vault.

    Raises:
        DiskFull: When there is no room.
        FolderNotWritable: When the folder cannot be written.
    """
    unfinished = path.with_name(path.name + _UNFINISHED)
    remains = (unfinished, _log(unfinished), _log(path))
    _remove(remains)
    try:
        # SQLite would let everybody read a file of its own making, and gives its log the rights of the database.
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
        store = Store.open(unfinished, derive(vault_key, _PURPOSE), new=True)
        try:
            Device(store).make(randomness, machine_digest(vault_key, mark))
        finally:
            store.close()
        unfinished.replace(path)
        sync_folder(path.parent)
    except BaseException:
        _remove(remains)
        raise


def open_at(path: Path, vault_key: bytes, clock: Clock, randomness: Randomness, mark: bytes | None) -> Database:
    """Open a database, and compare the machine's mark with that of the machine it was made on.

    Raises:
        VaultDamaged: When it cannot be read.
        VaultNewer: When a newer version of the program wrote it.
    """
    store = Store.open(path, derive(vault_key, _PURPOSE))
    keys = DataKeys()
    device = Device(store)
    return Database(
        store=store,
        device=device,
        packs=Packs(store),
        allotments=Allotments(store),
        interviews=Interviews(store, keys, clock, randomness),
        entries=Entries(store, keys, randomness),
        audit=Audit(store),
        made_here=device.made_here(machine_digest(vault_key, mark)),
    )


def _log(path: Path) -> Path:
    """Return the write-ahead log of a database; one that an earlier database left would spoil a new one."""
    return path.with_name(path.name + "-wal")


def _remove(paths: tuple[Path, ...]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
