"""`withdrawal-key.age`: the key by which a card finds an interview (`K_w`), for the withdrawal officers alone.

It stands beside the archive and in no backup that the program makes, and on the day of the freeze it is destroyed. The
archive keeps a digest of it, so that nobody is told that there is nothing to find when only the key is another.
"""

import hashlib
import hmac
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import FileTooLarge, FileUnreadable, read_bounded, sync_folder, write_durably
from interview_app.base.paths import FolderNotWritable, is_there
from interview_app.centre.archive import Archive
from interview_app.centre.plate import CentreDamaged
from interview_app.crypto import age
from interview_app.crypto.addressed import addressees, seal_to

FILE: Final = "withdrawal-key.age"
_KEY: Final = 32
_LIMIT: Final = 1024 * 1024


class WithdrawalKeyGone(UserError):
    """The archive was sorted with a key that is not in the folder."""

    code = "WITHDRAWAL-KEY-GONE"
    happened = "The key by which a card finds its interview is not in this folder, or is another one."
    safe = "Nothing was looked up, and nothing was changed. No backup has this key, on purpose."
    next_step = "Bring back the withdrawal officer's own copy of withdrawal-key.age, and try again."


class WithdrawalsForOfficer(UserError):
    """The key that opened the centre does not open the key by which cards find interviews."""

    code = "WITHDRAWALS-FOR-OFFICER"
    happened = "Only the withdrawal officer's key finds an interview by the code on its card."
    safe = "Nothing was looked up, and nothing was changed."
    next_step = "Ask the withdrawal officer to open the centre with their own key."


class WithdrawalsFrozen(UserError):
    """The last day to withdraw is over, and nothing leads from a card to an interview any more."""

    code = "WITHDRAWALS-FROZEN"
    happened = "It is too late: on {day} everything that led from a card to an interview was destroyed."
    safe = "Nobody can find out any more which interview is whose, and nothing was changed."
    next_step = "Say so to the person plainly. The card shows the last day on which it was possible."


def make(folder: Path, kept: Archive, recipients: Sequence[str], randomness: Randomness) -> bytes:
    """Make the key of a centre, sealed to these people. The file comes first: without it the digest says nothing.

    Raises:
        FolderNotWritable, DiskFull: When it cannot be written.
    """
    key = randomness(_KEY)
    write_durably(folder / FILE, seal_to(key, recipients, randomness))
    kept.adopt_finder(_digest(key))
    return key


def open_(
    folder: Path,
    kept: Archive,
    identities: Sequence[age.Identity],
    recipients: Sequence[str],
    randomness: Randomness,
) -> bytes:
    """Open the key, or make one for a centre from before there was any, and seal it to whoever it is for now.

    Raises:
        WithdrawalsFrozen: When it was destroyed.
        WithdrawalKeyGone: When it is not there, or is not the one that the archive was sorted with.
        WithdrawalsForOfficer: When none of these identities opens it.
        CentreDamaged: When it was changed or damaged.
    """
    finder = kept.finder()
    if finder is not None and finder.frozen_on is not None:
        raise WithdrawalsFrozen(day=finder.frozen_on.isoformat())
    if not is_there(folder / FILE):
        if finder is not None:
            raise WithdrawalKeyGone
        return make(folder, kept, recipients, randomness)
    untrusted, key = _opened(folder / FILE, identities)
    if finder is None:
        kept.adopt_finder(_digest(key))
    elif not hmac.compare_digest(finder.digest, _digest(key)):
        raise WithdrawalKeyGone
    if set(addressees(untrusted, recipients)) != set(recipients):
        write_durably(folder / FILE, seal_to(key, recipients, randomness))
    return key


def destroy(folder: Path) -> None:
    """Remove the key for good. What it found must be forgotten too, or backups keep tags that nobody can read.

    Raises:
        FolderNotWritable: When it cannot be removed.
    """
    try:
        (folder / FILE).unlink(missing_ok=True)
        sync_folder(folder)
    except OSError as error:
        raise FolderNotWritable(folder=folder) from error


def tag(key: bytes, locator: str) -> str:
    """Return by what an interview is found: HMAC-SHA256 over its locator, hexadecimal."""
    return hmac.digest(key, locator.encode(), "sha256").hex()


def _opened(path: Path, identities: Sequence[age.Identity]) -> tuple[bytes, bytes]:
    try:
        untrusted = read_bounded(path, _LIMIT)
        key = age.decrypt_bytes(untrusted, identities)
    except age.NoMatchingKey as error:
        raise WithdrawalsForOfficer from error
    except (age.AgeDamaged, FileTooLarge, FileUnreadable) as error:
        raise CentreDamaged(part=FILE) from error
    if len(key) != _KEY:
        raise CentreDamaged(part=FILE)
    return untrusted, key


def _digest(key: bytes) -> str:
    return hashlib.sha256(b"interview-companion/withdrawal-key\n" + key).hexdigest()
