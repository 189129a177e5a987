"""A vault's database with everything that can be said to it. Loaded late: SQLAlchemy takes a while."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from interview_app.base.clock import Clock, Randomness
from interview_app.base.files import explained, make_private_file, sync_folder
from interview_app.crypto.derive import derive
from interview_app.vault.addenda import Addenda
from interview_app.vault.allotments import Allotments
from interview_app.vault.audit import Audit
from interview_app.vault.concerns import Concerns
from interview_app.vault.data_keys import DataKeys
from interview_app.vault.device import Device, machine_digest
from interview_app.vault.engine import VaultDamaged
from interview_app.vault.entries import Entries
from interview_app.vault.evidence import Evidence
from interview_app.vault.interviews import Interviews
from interview_app.vault.migrate import UpgradeFailed
from interview_app.vault.packs import Packs
from interview_app.vault.salvage import salvage
from interview_app.vault.sending import Sending
from interview_app.vault.store import Store

__all__ = ["Database", "UpgradeFailed", "VaultDamaged", "make", "open_at", "salvage_at"]

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
    evidence: Evidence
    sending: Sending
    concerns: Concerns
    addenda: Addenda
    audit: Audit
    made_here: bool


def make(path: Path, vault_key: bytes, randomness: Randomness, mark: bytes | None) -> None:
    """Make a database that is either whole or not there: a crash on the way leaves no half-made vault.

    The caller has seen that there is none, and keeps others from making one.

    Raises:
        DiskFull, DiskFault: When there is no room, or the disk fails.
        FolderNotWritable: When the folder cannot be written.
    """
    unfinished = path.with_name(path.name + _UNFINISHED)
    remains = (unfinished, _log(unfinished), _log(path))
    with explained(path.parent):
        for each in remains:
            each.unlink(missing_ok=True)
        try:
            # SQLite would let everybody read a file of its own making, and gives its log the rights of the database.
            make_private_file(unfinished)
            store = Store.open(unfinished, derive(vault_key, _PURPOSE), new=True)
            try:
                Device(store).make(randomness, machine_digest(vault_key, mark))
                # Only the database file is moved: what a failing disk had left in its log would be missing in it.
                store.settle()
            finally:
                store.close()
            unfinished.replace(path)
            sync_folder(path.parent)
        except BaseException:
            for each in (path, *remains):
                with suppress(OSError):
                    each.unlink(missing_ok=True)
            raise


def open_at(path: Path, vault_key: bytes, clock: Clock, randomness: Randomness, mark: bytes | None) -> Database:
    """Open a database, and compare the machine's mark with that of the machine it was made on.

    Raises:
        VaultDamaged: When it cannot be read.
        VaultNewer: When a newer version of the program wrote it.
        UpgradeFailed: When it is older and could not be brought up to date; then it is as it was.
    """
    store = Store.open(path, derive(vault_key, _PURPOSE))
    try:
        return _over(store, clock, randomness, machine_digest(vault_key, mark))
    except BaseException:
        store.close()
        raise


def _over(store: Store, clock: Clock, randomness: Randomness, machine: bytes | None) -> Database:
    keys = DataKeys()
    device = Device(store)
    return Database(
        store=store,
        device=device,
        packs=Packs(store),
        allotments=Allotments(store),
        interviews=Interviews(store, keys, clock, randomness),
        entries=Entries(store, keys, randomness),
        evidence=Evidence(store, keys),
        sending=Sending(store),
        concerns=Concerns(store, clock),
        addenda=Addenda(store),
        audit=Audit(store),
        made_here=device.made_here(machine),
    )


def unmake(path: Path) -> None:
    """Take a database back that was just made and could not be opened: nothing is in it yet."""
    for each in (path, _log(path)):
        with suppress(OSError):
            each.unlink(missing_ok=True)


def salvage_at(path: Path, vault_key: bytes) -> None:
    """Put what can be read of a damaged database into a whole one in its place.

    Raises:
        VaultDamaged: When nothing can.
    """
    salvage(path, derive(vault_key, _PURPOSE))


def _log(path: Path) -> Path:
    """Return the write-ahead log of a database; one that an earlier database left would spoil a new one."""
    return path.with_name(path.name + "-wal")
