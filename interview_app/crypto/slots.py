"""The ways into a vault: a passphrase (slot 0) and the centre's keys (slot 1), in a file kept twice.

The vault's key is 32 random bytes. Slot 0 is that key under AES-256-GCM with a key from Argon2id; slot 1 is an age
file of it. The file is checked twice: by a hash against a bad disk, before the key is known, and by a MAC under the
vault's key against people, after.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from interview_app.base.clock import Clock, Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull, FileTooLarge, FileUnreadable, read_bounded, write_durably
from interview_app.base.paths import FolderNotWritable
from interview_app.crypto import age, slot_file, tries
from interview_app.crypto.addressed import seal_to
from interview_app.crypto.derive import KdfCost, passphrase_key
from interview_app.crypto.entries import EntryDamaged, open_entry, seal_entry
from interview_app.crypto.kdf_cost import FLOOR, calibrate
from interview_app.crypto.slot_file import PassphraseSlot, SlotFile, SlotFileBroken
from interview_app.crypto.tries import TooManyTries

__all__ = [
    "FLOOR",
    "KdfCost",
    "SlotsDamaged",
    "TooManyTries",
    "WrongPassphrase",
    "calibrate",
    "change_passphrase",
    "create",
    "rescue",
    "set_recovery",
    "unlock",
]

NAMES = ("slots.json", "slots.json.copy")
_LIMIT = 64 * 1024
_KEY = 32
_SALT = 16
_CONTEXT = b"interview-companion/slot 0"


class WrongPassphrase(UserError):
    """The passphrase does not open the vault."""

    code = "PASSPHRASE-WRONG"
    happened = "That passphrase is not right."
    safe = "Everything on this laptop is still locked and safe."
    next_step = "Try again; look for capital letters and mistyped words. If it is lost, your coordinator can help."


class SlotsDamaged(UserError):
    """Both copies of the slots are damaged or missing."""

    code = "SLOTS-DAMAGED"
    happened = "The file that opens this laptop's storage is damaged, and so is its copy."
    safe = "Sealed interviews in the sealed folder can still be opened by the centre."
    next_step = "Do not delete anything. Take the laptop to your coordinator."


def create(folder: Path, passphrase: str, cost: KdfCost, randomness: Randomness) -> bytes:
    """Make a new vault key, store it under a passphrase, and return its 32 bytes.

    Takes as long as one guess costs: keep it off the GUI thread. Slots of an earlier vault are kept under other names:
    its database may be found again, and without them nobody could ever open it.

    Raises:
        DiskFull: When the disk is full.
        FolderNotWritable: When the folder cannot be written.
    """
    vault_key = randomness(_KEY)
    slot = _under(passphrase, vault_key, cost, randomness)
    _set_aside(folder)
    _store(folder, SlotFile(slot, recovery=None), vault_key)
    return vault_key


def unlock(folder: Path, passphrase: str, clock: Clock) -> bytes:
    """Return the vault key if the passphrase is right; a damaged copy of the slots is mended on the way.

    Takes as long as one guess costs: keep it off the GUI thread.

    Raises:
        WrongPassphrase: When it is not.
        TooManyTries: After five failures in a row, for a while that doubles; restarting does not shorten it.
        SlotsDamaged: When neither copy can be used.
    """
    copies = _intact(folder)
    tries.begin(folder, clock)
    # After a crash between the two writes the copies may differ, so each different slot is tried.
    for slot in dict.fromkeys(copy.passphrase for copy in copies):
        with suppress(EntryDamaged):
            vault_key = open_entry(passphrase_key(passphrase, slot.salt, slot.cost), slot.sealed, _CONTEXT)
            _mend(folder, _genuine(_first_with(slot, copies), vault_key), vault_key)
            tries.clear(folder)
            return vault_key
    raise WrongPassphrase


def change_passphrase(folder: Path, vault_key: bytes, passphrase: str, cost: KdfCost, randomness: Randomness) -> None:
    """Put the vault's key under another passphrase, with a new salt. The vault itself is not encrypted anew.

    Both copies are replaced, one after the other: at any moment one of the two passphrases opens the vault. Whoever has
    a copy of the slots from before, and of the vault from any time, still opens it with the old passphrase.

    Takes as long as one guess costs: keep it off the GUI thread.

    Raises:
        SlotsDamaged: When neither copy can be used.
        DiskFull, FolderNotWritable: When it cannot be written; the old passphrase holds, or the new one does.
    """
    before = _genuine(_intact(folder), vault_key)
    after = replace(before, passphrase=_under(passphrase, vault_key, cost, randomness))
    try:
        _store(folder, after, vault_key)
    except (DiskFull, FolderNotWritable):
        # Who reads that it could not be written will type the old one.
        with suppress(DiskFull, FolderNotWritable):
            _store(folder, before, vault_key)
        raise


def set_recovery(folder: Path, vault_key: bytes, recipients: Sequence[str]) -> None:
    """Let each of these recipients, given as text, open the vault too; replaces who could before.

    Raises:
        SlotsDamaged: When neither copy can be used.
        MixedRecipients: When the recipients do not fit together.
        DiskFull: When the disk is full; the slots are as they were.
    """
    slots = _genuine(_intact(folder), vault_key)
    _store(folder, replace(slots, recovery=seal_to(vault_key, recipients)), vault_key)


def rescue(folder: Path, identities: Sequence[age.Identity]) -> bytes:
    """Return the vault key with the centre's keys, when the passphrase is lost.

    Raises:
        NoMatchingKey: When none of the identities fits, or no recovery was set.
        SlotsDamaged: When neither copy can be used.
    """
    copies = _intact(folder)
    sealed = [copy.recovery for copy in copies if copy.recovery is not None]
    if not sealed:
        raise age.NoMatchingKey
    for recovery in sealed:
        with suppress(age.AgeDamaged):
            vault_key = age.decrypt_bytes(recovery, identities)
            _genuine(copies, vault_key)
            return vault_key
    raise SlotsDamaged


def _under(passphrase: str, vault_key: bytes, cost: KdfCost, randomness: Randomness) -> PassphraseSlot:
    salt = randomness(_SALT)
    sealed = seal_entry(passphrase_key(passphrase, salt, cost), vault_key, _CONTEXT, randomness)
    return PassphraseSlot(salt, cost, sealed)


def _set_aside(folder: Path) -> None:
    for name in NAMES:
        with suppress(FileUnreadable, FileTooLarge, OSError):
            old = sha256(read_bounded(folder / name, _LIMIT)).hexdigest()
            (folder / name).replace(folder / f"{name}.before-{old[:8]}")


def _intact(folder: Path) -> tuple[SlotFile, ...]:
    """Return the copies that the disk has kept whole.

    Raises:
        SlotsDamaged: When there is none.
    """
    copies = []
    for name in NAMES:
        with suppress(SlotFileBroken, FileUnreadable, FileTooLarge):
            copies.append(slot_file.decode(read_bounded(folder / name, _LIMIT)))
    if not copies:
        raise SlotsDamaged
    return tuple(copies)


def _first_with(slot: PassphraseSlot, copies: Sequence[SlotFile]) -> list[SlotFile]:
    """Put the copies with the slot that was just opened first: its passphrase is the one somebody knows."""
    return sorted(copies, key=lambda copy: copy.passphrase != slot)


def _genuine(copies: Sequence[SlotFile], vault_key: bytes) -> SlotFile:
    """Return the first copy that was written by someone who had the vault's key.

    Raises:
        SlotsDamaged: When there is none: somebody changed both.
    """
    for copy in copies:
        if slot_file.is_genuine(copy, vault_key):
            return copy
    raise SlotsDamaged


def _store(folder: Path, slots: SlotFile, vault_key: bytes) -> None:
    """Write both copies, one after the other, so that one is whole at any moment."""
    content = slot_file.encode(slots, vault_key)
    for name in NAMES:
        write_durably(folder / name, content)


def _mend(folder: Path, slots: SlotFile, vault_key: bytes) -> None:
    """Write a good copy over a damaged or older one; a full disk must not keep anybody out."""
    content = slot_file.encode(slots, vault_key)
    for name in NAMES:
        with suppress(DiskFull, FolderNotWritable):
            if not _holds(folder / name, content):
                write_durably(folder / name, content)


def _holds(path: Path, content: bytes) -> bool:
    with suppress(FileUnreadable, FileTooLarge):
        return read_bounded(path, _LIMIT) == content
    return False
