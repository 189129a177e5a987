"""The vault of a fieldworker's laptop: one verb, one durable transaction.

What it holds is encrypted three times over on the disk: pages by SQLCipher under a key from the passphrase's slot,
entries under their interview's data key, and that key's other copy to the centre. It does not protect against
somebody who has the unlocked laptop in front of them while an interview is open; from sealing on it does.
"""

from collections.abc import Collection, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.paths import make_private_folder
from interview_app.crypto import age, slots
from interview_app.crypto.slots import KdfCost
from interview_app.crypto.sshsig import SigningKey
from interview_app.vault.lock import FolderLock, VaultInUse, held
from interview_app.vault.presence import DATABASE, VaultMissing, exists
from interview_app.vault.stages import Stage
from interview_app.vault.values import (
    AuditHead,
    InstalledPack,
    InterviewRow,
    NewEntry,
    NewInterview,
    PackInUse,
    SealedFile,
    StoredEntry,
)

if TYPE_CHECKING:
    from interview_app.vault.database import Database

__all__ = [
    "AuditHead",
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


class VaultExists(UserError):
    """A vault would be made where one is."""

    code = "VAULT-EXISTS"
    happened = "This laptop has been set up for interviews already."
    safe = "What is stored on it was not touched."
    next_step = "Open the program and type the passphrase. If it is lost, your coordinator can help."


class Vault:
    """An open vault. Use `create` or `unlock`; close it, or use it in a `with` statement.

    May be used from several threads. Every verb that changes something has reached the disk when it returns, or has
    changed nothing when it raises. Each can raise `DiskFull`, `DiskFault` and `VaultDamaged`; an interview or a pack
    that the vault does not know is a bug.
    """

    def __init__(self, folder: Path, vault_key: bytes, lock: FolderLock, database: "Database") -> None:
        self._folder = folder
        self._vault_key = vault_key
        self._lock = lock
        self._database = database

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
            VaultExists: When there is one.
            VaultInUse: When another program is making one.
            FolderNotWritable: When the folder cannot be written.
        """
        from interview_app.vault import database  # noqa: PLC0415 - SQLAlchemy is loaded after the first paint

        with held(make_private_folder(folder)) as lock:
            if cls.exists(folder):
                raise VaultExists
            vault_key = slots.create(folder, passphrase, cost, randomness)
            database.make(folder / DATABASE, vault_key, randomness, machine)
            made = database.open_at(folder / DATABASE, vault_key, clock, randomness, machine)
            return cls(folder, vault_key, lock, made)

    @classmethod
    def unlock(
        cls, folder: Path, passphrase: str, *, clock: Clock, randomness: Randomness, machine: bytes | None = None
    ) -> "Vault":
        """Open the vault in a folder. Slow on purpose: keep it off the GUI thread.

        Raises:
            VaultMissing: When there is none.
            VaultInUse: When it is open already.
            WrongPassphrase: When the passphrase is not right.
            TooManyTries: When it was wrong too often just now.
            SlotsDamaged: When the file with the ways in is damaged.
            VaultDamaged: When the database is.
            VaultNewer: When a newer version of the program wrote it.
        """
        from interview_app.vault import database  # noqa: PLC0415 - as above

        if not cls.exists(folder):
            raise VaultMissing
        with held(folder) as lock:
            vault_key = slots.unlock(folder, passphrase, clock)
            opened = database.open_at(folder / DATABASE, vault_key, clock, randomness, machine)
            return cls(folder, vault_key, lock, opened)

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

    def set_recovery(self, recipients: Sequence[age.Recipient]) -> None:
        """Let each of these recipients open the vault when the passphrase is lost."""
        slots.set_recovery(self._folder, self._vault_key, recipients)

    def device_key(self) -> SigningKey:
        """Return the key that signs this laptop's requests and bundles, made with the vault."""
        return self._database.device.key()

    def pin(self) -> str | None:
        """Return the PIN that takes the screen back from the participant, or None when none was set."""
        return self._database.device.pin()

    def set_pin(self, pin: str) -> None:
        """Replace the PIN."""
        self._database.device.set_pin(pin)

    def count_refusal(self) -> None:
        """Count one person who said no; nothing else of them is stored."""
        self._database.device.count_refusal()

    def refusals(self) -> int:
        """Return how many people said no on this laptop."""
        return self._database.device.refusals()

    # ---- packs -------------------------------------------------------------------------------------------------

    def install_pack(self, content: bytes, *, digest: str, study: str, version: int, authority: str) -> None:
        """Put a verified pack into use. Installing the same one again changes nothing.

        Raises:
            PackOlder: When its version is not higher than that of the one in use.
        """
        self._database.packs.install(InstalledPack(digest, study, version, authority, content))

    def refuse_older_pack(self, digest: str, version: int) -> None:
        """Check that a pack could be installed, before anything else is done for it.

        Raises:
            PackOlder: When its version is not higher than that of the one in use.
        """
        self._database.packs.refuse_older(digest, version)

    def pack(self, digest: str) -> bytes:
        """Return the bytes of a pack that is or was in use."""
        return self._database.packs.content(digest)

    def current_pack(self) -> InstalledPack | None:
        """Return the pack in use."""
        return self._database.packs.current()

    def pack_in_use(self) -> PackInUse | None:
        """Return which pack is in use, without reading its bytes."""
        return self._database.packs.in_use()

    def next_allotment(self, study: str) -> int:
        """Return the place in a study's rotation of decks that an interview begun now has, from 0."""
        return self._database.allotments.next(study)

    def take_allotment(self, interview: str) -> int:
        """Use up the place an interview was begun with, and return it. Shredding it gives the place back."""
        return self._database.allotments.take(interview)

    def give_back_allotment(self, interview: str) -> None:
        """Free the place of an interview in which nothing is rated. Again changes nothing."""
        self._database.allotments.give_back(interview)

    # ---- interviews --------------------------------------------------------------------------------------------

    def begin_interview(self, new: NewInterview, entries: Sequence[NewEntry]) -> None:
        """Open an interview with its first entries, all or nothing."""
        self._database.interviews.begin(new, entries)

    def append(self, interview: str, entries: Sequence[NewEntry]) -> int:
        """Seal entries and append them, all or nothing, and return the number of the interview's last entry.

        Raises:
            KeyForgotten: When the interview is sealed or withdrawn.
        """
        return self._database.entries.append(interview, entries)

    def take_out(self, interview: str, key: str, entry: NewEntry) -> None:
        """Delete all entries with a key so that nobody can read them, and append a tombstone, all or nothing.

        Raises:
            KeyForgotten: When the interview is sealed or withdrawn.
        """
        self._database.entries.take_out(interview, key, entry)

    def entries(self, interview: str) -> tuple[StoredEntry, ...]:
        """Return an interview's entries in order.

        Raises:
            KeyForgotten: When the interview is sealed or withdrawn.
            EntryDamaged: When an entry was changed.
        """
        return self._database.entries.read(interview)

    def interviews(self, stage: Stage | None = None) -> tuple[InterviewRow, ...]:
        """Return the interviews in a stage, or all, by day and then by random id."""
        return self._database.interviews.rows(stage)

    def close_interview(self, interview: str) -> None:
        """Mark that the participant has finished: from open to closing."""
        self._database.interviews.close(interview)

    def seal(self, interview: str, sealed: SealedFile) -> None:
        """Forget the key and the entries of a closing interview whose sealed file is safe on the disk."""
        self._database.interviews.seal(interview, sealed)

    def discard(self, interview: str) -> None:
        """Shred an interview, whatever its stage: keys, entries and label. Again changes nothing."""
        self._database.interviews.discard(interview)

    def mark_exported(self, interviews: Collection[str], bundle: str) -> None:
        """Note the bundle, by its digest, that sealed interviews are in."""
        self._database.interviews.mark_exported(interviews, bundle)

    def acknowledge(self, sha256s: Collection[str]) -> tuple[SealedFile, ...]:
        """Note that the centre has the sealed files with these digests, and return those that wait here, to be deleted.

        Digests that this laptop does not know are passed over. What was noted before is not returned again; it is found
        under `Stage.ACKNOWLEDGED`.
        """
        return self._database.interviews.acknowledge(sha256s)

    # ---- audit -------------------------------------------------------------------------------------------------

    def audit_head(self) -> AuditHead:
        """Return how long the chain of changes is, and its newest digest."""
        return self._database.audit.head()

    def verify_audit(self) -> None:
        """Check the whole chain of changes against itself and against the entries.

        Raises:
            AuditBroken: When something else than this program changed them.
        """
        self._database.audit.verify()
