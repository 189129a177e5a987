"""What only the key holders open: the archive's key, the signing key, and the keys that were replaced.

Each is an age file with the key ids in its header of those whom it is for:

- archive-key.age: 32 bytes, the archive's key; for the recipients and the withdrawal officers
- authority.age: the private key that signs packs, certificates and receipts; for the same
- keyring.age: earlier private keys, one a line, once there are any; for the recipients alone, because
  `age -d -i keyring` opens old bundles with it
- analysis-key.age: the key of the copy for analysis, while analysts are named; for all of these and the analysts
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
from interview_app.crypto.addressed import addressees, is_for, key_id, seal_to
from interview_app.crypto.derive import derive
from interview_app.crypto.sshsig import SignatureInvalid, SigningKey

_ARCHIVE_KEY: Final = "archive-key.age"
_AUTHORITY: Final = "authority.age"
_KEYRING: Final = "keyring.age"
_ANALYSIS_KEY: Final = "analysis-key.age"
_LIMIT: Final = 1024 * 1024


class KeyOfAnother(UserError):
    """The key is fine, but it does not open this centre."""

    code = "CENTRE-KEY"
    happened = "This key ({own}) is not one of the keys of this centre, which are {keys}."
    next_step = "Use the key of the coordinator, the deputy or recovery of this centre."


class KeyOfAnalyst(UserError):
    """The key opens the copy for analysis, and a whole centre was to be opened with it."""

    code = "CENTRE-KEY-ANALYST"
    happened = "This key ({own}) is an analyst's: of this centre it opens the copy for analysis, and nothing else."
    next_step = "Open that copy with it, by interview-app centre analyse, or ask the coordinator."


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


def is_in(folder: Path) -> bool:
    """Tell whether a folder holds what key holders open; whether it can be opened is not tried.

    Raises:
        FolderClosed: When it does not let us look.
    """
    return is_there(folder / _ARCHIVE_KEY)


def write(folder: Path, box: Strongbox, shown: Plate, randomness: Randomness, beside: Plate | None = None) -> None:
    """Seal everything to those whom a plate names, one file after the other.

    Args:
        folder: The centre's.
        box: What is sealed.
        shown: Who may open what.
        randomness: For the sealing.
        beside: Another plate, whose people may open it, too: the one that is to follow.

    Raises:
        FolderNotWritable, DiskFull: When it cannot be written.
    """
    more = _readers(beside) if beside else {}
    for name, readers in _readers(shown).items():
        # Analysts who are still to come get a key of their own later: this one is not for them.
        also = [each for each in more.get(name, ()) if beside and each not in (*readers, *beside.analysts)]
        _write_file(folder / name, _secret(name, box, shown), (*readers, *also), randomness)


def analysis_key(key: bytes, analysts: Sequence[str]) -> bytes:
    """Return the key of the copy for analysis: another for each choice of analysts.

    It follows from the archive's key, so nobody can slip one in; and whoever is no analyst any more knows none of the
    later ones.
    """
    return derive(key, "analysis/" + ",".join(sorted(analysts)))


def open_(folder: Path, identity: age.HybridIdentity, randomness: Randomness) -> tuple[Strongbox, Plate]:
    """Open it with one key, and read the plate that the archive's key vouches for.

    A withdrawal officer gets no earlier keys: those open bundles.

    Raises:
        KeyOfAnother, KeyReplaced, KeyOfAnalyst: When it is not a key of this centre's team, or no longer.
        CentreDamaged: When a file is damaged or does not belong to the plate.
    """
    key = _opened(folder, _ARCHIVE_KEY, identity)
    shown = plate.read(folder, key)
    own = str(identity.recipient())
    authority = _authority(folder, shown, identity)
    whole = own in (*shown.recipients, *shown.earlier)
    box = Strongbox(key, authority, _keyring(folder, shown, identity) if whole else ())
    _finish(folder, box, shown, randomness, whole=whole)
    if own not in (*shown.recipients, *shown.officers):
        raise _refusal(own, shown.recipients, shown.earlier)
    return box, shown


def open_analysis_key(folder: Path, identity: age.HybridIdentity) -> bytes:
    """Return the key of the copy for analysis.

    Raises:
        KeyOfAnother, KeyReplaced: When this key does not open it, or there is no such copy here.
        CentreDamaged: When the file is damaged.
    """
    if not is_there(folder / _ANALYSIS_KEY):
        shown = plate.glance(folder)
        raise _refusal(str(identity.recipient()), shown.recipients if shown else (), shown.earlier if shown else ())
    return _opened(folder, _ANALYSIS_KEY, identity)


def _readers(shown: Plate) -> dict[str, tuple[str, ...]]:
    """Return who may open which file; nobody: it is not there."""
    team = (*shown.recipients, *shown.officers)
    return {
        _AUTHORITY: team,
        _ARCHIVE_KEY: team,
        _KEYRING: shown.recipients,
        _ANALYSIS_KEY: (*team, *shown.analysts) if shown.analysts else (),
    }


def _secret(name: str, box: Strongbox, shown: Plate) -> bytes:
    """Return what a file holds; nothing where there is no such file yet."""
    match name:
        case "authority.age":
            return box.authority.to_openssh()
        case "archive-key.age":
            return box.key
        case "keyring.age":
            return "".join(f"{identity}\n" for identity in box.earlier).encode()
        case _:
            return analysis_key(box.key, shown.analysts)


def _write_file(path: Path, secret: bytes, readers: Sequence[str], randomness: Randomness) -> None:
    if not readers:
        path.unlink(missing_ok=True)
    elif secret:
        write_durably(path, seal_to(secret, readers, randomness))


def _finish(folder: Path, box: Strongbox, shown: Plate, randomness: Randomness, *, whole: bool) -> None:
    """Let each file be for whom the plate names, where a change of that was cut off after the plate was written."""
    for name, readers in _readers(shown).items():
        if name == _KEYRING and not whole:
            continue  # whoever cannot read it cannot seal it anew; the next recipient does
        # It opens all the same, and the next opening tries again.
        with suppress(FolderNotWritable, DiskFull, OSError):
            if not _is_for(folder / name, readers):
                _write_file(folder / name, _secret(name, box, shown), readers, randomness)


def _is_for(path: Path, readers: Sequence[str]) -> bool:
    if not is_there(path):
        return not readers
    with suppress(age.AgeDamaged):
        return is_for(read_bounded(path, _LIMIT), readers)
    return True


def _opened(folder: Path, name: str, identity: age.HybridIdentity) -> bytes:
    try:
        return age.decrypt_bytes(read_bounded(folder / name, _LIMIT), [identity])
    except age.NoMatchingKey as error:
        # Nothing vouches for the plate yet: what it says only helps a person to find the right key.
        shown = plate.glance(folder)
        recipients, earlier = (shown.recipients, shown.earlier) if shown else ((), ())
        if name == _ARCHIVE_KEY and shown and str(identity.recipient()) in shown.analysts:
            raise KeyOfAnalyst(own=key_id(str(identity.recipient()))) from error
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
