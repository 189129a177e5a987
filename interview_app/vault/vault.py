"""The vault of a fieldworker's laptop: one verb, one durable transaction.

What it holds is encrypted three times over on the disk: pages by SQLCipher under a key from the passphrase's slot,
entries under their interview's data key, and that key's other copy to the centre. It does not protect against
somebody who has the unlocked laptop in front of them while an interview is open; from sealing on it does.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.paths import make_private_folder
from interview_app.base.places import refuse_shared
from interview_app.crypto import age, slots
from interview_app.crypto.slots import KdfCost
from interview_app.vault import reserve
from interview_app.vault.concern_verbs import ConcernVerbs
from interview_app.vault.lock import FolderLock, VaultInUse, held
from interview_app.vault.presence import DATABASE, VaultMissing, exists
from interview_app.vault.stages import Stage
from interview_app.vault.values import (
    AuditHead,
    ConcernRow,
    EvidencePart,
    InstalledPack,
    InterviewRow,
    NewEntry,
    NewInterview,
    SealedFile,
    StoredEntry,
)

if TYPE_CHECKING:
    from interview_app.vault.database import Database

__all__ = [
    "AuditHead",
    "ConcernRow",
    "EvidencePart",
    "InstalledPack",
    "InterviewRow",
    "NewEntry",
    "NewInterview",
    "SealedFile",
    "Stage",
    "StoredEntry",
    "Vault",
    "VaultExists",
    "VaultInUse",
    "VaultMissing",
]


_COPY = f"{DATABASE}.copy"


class VaultExists(UserError):
    """A vault would be made where one is."""

    code = "VAULT-EXISTS"
    happened = "This laptop has been set up for interviews already."
    safe = "What is stored on it was not touched."
    next_step = "Open the program and type the passphrase. If it is lost, your coordinator can help."


class Vault(ConcernVerbs):
    """An open vault. Use `create` or `unlock`; close it, or use it in a `with` statement.

    May be used from several threads. Every verb that changes something has reached the disk when it returns, or has
    changed nothing when it raises. Each can raise `DiskFull`, `DiskFault` and `VaultDamaged`; an interview or a pack
    that the vault does not know is a bug.

    Attributes:
        salvaged: Whether it is what could be read of a damaged one, see `rescue`.
    """

    salvaged = False

    def __init__(
        self,
        folder: Path,
        vault_key: bytes,
        lock: FolderLock,
        database: "Database",
        *,
        clock: Clock,
        randomness: Randomness,
    ) -> None:
        self._folder = folder
        self._vault_key = vault_key
        self._lock = lock
        self._database = database
        self._clock = clock
        self._randomness = randomness

    # ---- opening -----------------------------------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        cost: KdfCost,
        clock: Clock,
        randomness: Randomness,
        machine: bytes | None = None,
    ) -> "Vault":
        """Make a new vault in a folder, with a signing key for this laptop, and open it. Slow on purpose.

        It remembers by a keyed digest on which machine it was made (`base.machine.mark`), where that can be told.

        Raises:
            FolderNetwork, FolderSynced: When the folder is not on this machine's own disk alone.
            VaultExists: When there is one.
            VaultInUse: When another program is making one.
            FolderNotWritable: When the folder cannot be written.
        """
        from interview_app.vault import database  # noqa: PLC0415 - SQLAlchemy is loaded after the first paint

        refuse_shared(folder)
        with held(make_private_folder(folder)) as lock:
            if cls.exists(folder):
                raise VaultExists
            vault_key = slots.create(folder, passphrase, cost, randomness)
            database.make(folder / DATABASE, vault_key, randomness, machine)
            try:
                made = database.open_at(folder / DATABASE, vault_key, clock, randomness, machine)
            except BaseException:
                database.unmake(folder / DATABASE)  # who is told that it failed will try again, as on a new laptop
                raise
            reserve.restore(folder)
            return cls(folder, vault_key, lock, made, clock=clock, randomness=randomness)

    @classmethod
    def unlock(
        cls, folder: Path, passphrase: str, *, clock: Clock, randomness: Randomness, machine: bytes | None = None
    ) -> "Vault":
        """Open the vault in a folder. Slow on purpose: keep it off the GUI thread.

        Raises:
            VaultMissing: When there is none.
            FolderNetwork, FolderSynced: When it was moved to where it must not be.
            VaultInUse: When it is open already.
            WrongPassphrase: When the passphrase is not right.
            TooManyTries: When it was wrong too often just now.
            SlotsDamaged: When the file with the ways in is damaged.
            VaultDamaged: When the database is.
            VaultNewer: When a newer version of the program wrote it.
            UpgradeFailed: When it is older and could not be brought up to date; then it is as it was.
        """
        from interview_app.vault import database  # noqa: PLC0415 - as above

        if not cls.exists(folder):
            raise VaultMissing
        refuse_shared(folder)
        with held(folder) as lock:
            vault_key = slots.unlock(folder, passphrase, clock)
            _drop_copy(folder)
            opened = database.open_at(folder / DATABASE, vault_key, clock, randomness, machine)
            reserve.restore(folder)  # without it, finished interviews can still be sent, and that makes room
            return cls(folder, vault_key, lock, opened, clock=clock, randomness=randomness)

    @classmethod
    def rescue(
        cls, folder: Path, identities: Sequence[age.Identity], *, clock: Clock, randomness: Randomness
    ) -> "Vault":
        """Open the vault in a folder with the centre's keys, when the passphrase is lost. Work on a copy.

        A damaged database is replaced by what can still be read of it; `salvaged` tells.

        Raises:
            VaultMissing, VaultInUse, SlotsDamaged, VaultDamaged, VaultNewer: As `unlock`.
            NoMatchingKey: When it was never tied to a centre, or to another one.
        """
        from interview_app.vault import database  # noqa: PLC0415 - as above

        if not cls.exists(folder):
            raise VaultMissing
        with held(folder) as lock:
            vault_key = slots.rescue(folder, identities)
            try:
                opened, salvaged = database.open_at(folder / DATABASE, vault_key, clock, randomness, None), False
            except (database.VaultDamaged, database.UpgradeFailed):
                database.salvage_at(folder / DATABASE, vault_key)
                opened, salvaged = database.open_at(folder / DATABASE, vault_key, clock, randomness, None), True
            vault = cls(folder, vault_key, lock, opened, clock=clock, randomness=randomness)
            vault.salvaged = salvaged
            return vault

    @staticmethod
    def exists(folder: Path) -> bool:
        """Tell whether there is a vault in a folder."""
        return exists(folder)

    def close(self) -> None:
        """Let go of everything; again changes nothing."""
        self._database.store.close()
        self._vault_key = b""
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ---- this laptop -------------------------------------------------------------------------------------------

    @property
    def made_here(self) -> bool:
        """Whether this is the machine that the vault was made on, and not one that it was copied to."""
        return self._database.made_here

    def backup(self, target: Path, waiting: Callable[[], Sequence[Path]], recipients: Sequence[str]) -> None:
        """Write a copy of this vault, and of sealed files, that only the centre can open; it stays in use meanwhile.

        Args:
            target: Where the sealed copy is to be.
            waiting: Returns the sealed interviews that wait here, to go with it. Asked when the vault is copied, so
                that one that is sealed meanwhile is in the vault's copy, or among them, or both.
            recipients: The centre's public keys, as text.

        Raises:
            DiskFull, FolderNotWritable: When it cannot be written; then there is no file.
            FileUnreadable: When a sealed file cannot be read; likewise.
        """
        from interview_app.vault import backup  # noqa: PLC0415 - seldom needed

        copy = self._folder / _COPY
        _drop_copy(self._folder)
        try:
            self._database.store.copy_to(copy)
            parts = [("slots.json", self._folder / slots.NAMES[0]), (DATABASE, copy)]
            parts += [(f"sealed/{path.name}", path) for path in waiting()]
            backup.write(parts, target, recipients)
        finally:
            _drop_copy(self._folder)

    def change_passphrase(self, old: str, new: str, *, cost: KdfCost) -> None:
        """Let another passphrase open the vault from now on. The old one is checked as at unlocking; slow on purpose.

        Raises:
            WrongPassphrase: When the old one is not right.
            TooManyTries: When it was wrong too often just now.
            SlotsDamaged: When the file with the ways in is damaged.
            DiskFull, FolderNotWritable: When it cannot be written.
        """
        slots.unlock(self._folder, old, self._clock)
        slots.change_passphrase(self._folder, self._vault_key, new, cost, self._randomness)

    def set_recovery(self, recipients: Sequence[str]) -> None:
        """Let each of these public keys of the centre, given as text, open the vault when the passphrase is lost."""
        slots.set_recovery(self._folder, self._vault_key, recipients)


def _drop_copy(folder: Path) -> None:
    """Remove the copy that a backup is made from; after a crash it would keep what is deleted later."""
    with suppress(OSError):
        (folder / _COPY).unlink(missing_ok=True)
