"""What only the key holders open: the archive's key, the signing key, and the keys that were replaced.

Three files, each an age file to the recipients, each with their key ids in its header:

- archive-key.age: 32 bytes, the archive's key
- authority.age: the private key that signs packs, certificates and receipts
- keyring.age: earlier private keys, one a line, once there are any; `age -d -i keyring` opens old bundles with it
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull, FileTooLarge, FileUnreadable, read_bounded, write_durably
from interview_app.base.paths import FolderNotWritable, is_there
from interview_app.centre import plate
from interview_app.centre.plate import CentreDamaged, Plate
from interview_app.crypto import age
from interview_app.crypto.addressed import addressees, key_id, seal_to
from interview_app.crypto.sshsig import SignatureInvalid, SigningKey

_ARCHIVE_KEY: Final = "archive-key.age"
_AUTHORITY: Final = "authority.age"
_KEYRING: Final = "keyring.age"
_LIMIT: Final = 1024 * 1024


class KeyOfAnother(UserError):
    """The key is fine, but it does not open this centre."""

    code = "CENTRE-KEY"
    happened = "This key ({own}) is not one of the keys of this centre, which are {keys}."
    next_step = "Use the key of the coordinator, the deputy or recovery of this centre."


class KeyReplaced(UserError):
    """The key opened this centre once."""

    code = "CENTRE-KEY-REPLACED"
    happened = "This key ({own}) is an earlier key of this centre. It was replaced, and the keys now are {keys}."
    safe = "What was sealed to it still opens at the centre, with the keys that are used now."
    next_step = "Use the new key of the coordinator or the deputy."


@dataclass(frozen=True, repr=False)
class Strongbox:
    """What was in it.

    Attributes:
        key: The archive's.
        authority: Signs packs, certificates and receipts.
        earlier: Private keys that were replaced, the newest first: what was sealed to them still has to open.
    """

    key: bytes
    authority: SigningKey
    earlier: tuple[age.HybridIdentity, ...] = ()


def write(folder: Path, box: Strongbox, recipients: Sequence[str], randomness: Randomness) -> None:
    """Seal everything to these recipients, one file after the other.

    Raises:
        FolderNotWritable, DiskFull: When it cannot be written.
    """
    secrets = {_AUTHORITY: box.authority.to_openssh(), _ARCHIVE_KEY: box.key}
    if box.earlier:
        secrets[_KEYRING] = "".join(f"{identity}\n" for identity in box.earlier).encode()
    for name, secret in secrets.items():
        write_durably(folder / name, seal_to(secret, recipients, randomness))


def open_(folder: Path, identity: age.HybridIdentity, randomness: Randomness) -> tuple[Strongbox, Plate]:
    """Open it with one key, and read the plate that the archive's key vouches for.

    Raises:
        KeyOfAnother, KeyReplaced: When it is not a key of this centre, or no longer.
        CentreDamaged: When a file is damaged or does not belong to the plate.
    """
    key = _opened(folder, _ARCHIVE_KEY, identity)
    shown = plate.read(folder, key)
    own = str(identity.recipient())
    if own not in shown.recipients and own not in shown.earlier:
        raise _refusal(own, shown.recipients, ())
    box = Strongbox(key, _authority(folder, shown, identity), _keyring(folder, shown, identity))
    _finish_rotation(folder, box, shown, randomness)
    if own in shown.earlier:
        raise _refusal(own, shown.recipients, shown.earlier)
    return box, shown


def _finish_rotation(folder: Path, box: Strongbox, shown: Plate, randomness: Randomness) -> None:
    """Shut earlier keys out where a rotation was cut off after its plate was written."""
    names = [name for name in (_AUTHORITY, _ARCHIVE_KEY, _KEYRING) if is_there(folder / name)]
    if shown.earlier and any(_named(folder / name, shown.earlier) for name in names):
        with suppress(FolderNotWritable, DiskFull):  # it opens all the same, and the next opening tries again
            write(folder, box, shown.recipients, randomness)


def _opened(folder: Path, name: str, identity: age.HybridIdentity) -> bytes:
    try:
        return age.decrypt_bytes(read_bounded(folder / name, _LIMIT), [identity])
    except age.NoMatchingKey as error:
        # Nothing vouches for the plate yet: what it says only helps a person to find the right key.
        shown = plate.glance(folder)
        recipients, earlier = (shown.recipients, shown.earlier) if shown else ((), ())
        named = _named(folder / name, (*recipients, *earlier)) or recipients
        raise _refusal(str(identity.recipient()), named, earlier) from error
    except (age.AgeDamaged, FileTooLarge, FileUnreadable) as error:
        raise CentreDamaged(part=name) from error


def _named(path: Path, known: Sequence[str]) -> tuple[str, ...]:
    """Return which of these keys a file says it is for; none when it does not say, as the first centres' do not."""
    with suppress(age.AgeDamaged):
        return addressees(read_bounded(path, _LIMIT), known)
    return ()


def _refusal(own: str, recipients: Sequence[str], earlier: Sequence[str]) -> UserError:
    refused = KeyReplaced if own in earlier else KeyOfAnother
    return refused(own=key_id(own), keys=", ".join(map(key_id, recipients)) or "not known")


def _authority(folder: Path, shown: Plate, identity: age.HybridIdentity) -> SigningKey:
    """Open the signing key. It must be the one on the plate: whoever has the public keys could seal another."""
    try:
        authority = SigningKey.parse(_opened(folder, _AUTHORITY, identity))
    except SignatureInvalid as error:
        raise CentreDamaged(part=_AUTHORITY) from error
    if authority.public_line != shown.authority:
        raise CentreDamaged(part=_AUTHORITY)
    return authority


def _keyring(folder: Path, shown: Plate, identity: age.HybridIdentity) -> tuple[age.HybridIdentity, ...]:
    """Open the earlier keys. Each must be named on the plate, for the same reason."""
    if not is_there(folder / _KEYRING):
        if shown.earlier:
            raise CentreDamaged(part=_KEYRING)
        return ()
    try:
        lines = _opened(folder, _KEYRING, identity).decode().splitlines()
        earlier = tuple(age.HybridIdentity.parse(line) for line in lines)
    except (age.BadKeyText, UnicodeDecodeError) as error:
        raise CentreDamaged(part=_KEYRING) from error
    # A rotation that was cut off may have put a key in that is still in use.
    named = {str(each.recipient()) for each in earlier} <= {*shown.earlier, *shown.recipients}
    if not named or (shown.earlier and not earlier):
        raise CentreDamaged(part=_KEYRING)
    return earlier
