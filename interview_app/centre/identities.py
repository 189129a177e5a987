"""The central team's private keys: one file a person, under a passphrase, and the public half beside it.

The file is a plain age file under a passphrase that holds an age identity, so the `age` tool opens it too:
`age -d coordinator.key`.
"""

import unicodedata
from collections.abc import Callable
from pathlib import Path

from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, write_durably
from interview_app.base.paths import is_there
from interview_app.crypto import age

WORK_FACTOR = 18
"""2**18 rounds of 1 KiB: 256 MiB and about a second, what `age -p` asks for too."""
_LIMIT = 64 * 1024
_SEALED = b"age-encryption.org/"


class KeyFileExists(UserError):
    """A key would be written over another one, and whatever was sealed to that one lost."""

    code = "KEY-EXISTS"
    happened = "There already is a file {name} in this folder, and a key is never written over another."
    safe = "The file that was there is unchanged, and no key was made."
    next_step = "Choose another name or another folder."


class KeyFileWrong(UserError):
    """The passphrase does not open the key file."""

    code = "KEY-PASSPHRASE"
    happened = "This passphrase does not open the key in {name}."
    safe = "The key was not changed."
    next_step = "Type the passphrase again, all its words in lower case with one space between them."


class KeyFileUnknown(UserError):
    """The file is not a key file, or it was damaged."""

    code = "KEY-FILE"
    happened = "The file {name} is not a key made by this program, or it was damaged."
    safe = "The file was not changed."
    next_step = "Check that you picked the key file, or take it from your backup."


def public_file(path: Path) -> Path:
    """Return where the public half of a key file stands."""
    return path.with_name(f"{path.name}.pub")


def refuse_to_replace(path: Path) -> None:
    """Check that neither a key nor a public half is there yet.

    Raises:
        KeyFileExists: When one of them is.
    """
    for wanted in (path, public_file(path)):
        if is_there(wanted):
            raise KeyFileExists(name=wanted.name)


def make(path: Path, passphrase: str, randomness: Randomness, *, work_factor: int = WORK_FACTOR) -> str:
    """Make an identity at `path` under a passphrase, its public half beside it, and return the public half.

    Raises:
        KeyFileExists: When one of the two files is there already.
        FolderNotWritable, DiskFull: When it cannot be written.
    """
    refuse_to_replace(path)
    identity = age.HybridIdentity.generate(randomness)
    recipient = str(identity.recipient())
    lock = age.PassphraseRecipient(_as_typed_at_best(passphrase), work_factor, randomness)
    sealed = age.encrypt_bytes(f"# public key: {recipient}\n{identity}\n".encode(), [lock], randomness=randomness)
    # The key comes first: a public half whose key was never written must not found a centre.
    write_durably(path, sealed)
    try:
        write_durably(public_file(path), f"{recipient}\n".encode())
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return recipient


def load(path: Path, passphrase: str) -> age.HybridIdentity:
    """Open a key file.

    Raises:
        KeyFileWrong: When the passphrase is wrong.
        KeyFileUnknown: When it is no post-quantum key file of ours.
        FileUnreadable, FileTooLarge: When it cannot be read at all.
    """
    untrusted = read_bounded(path, _LIMIT)
    try:
        opened = age.decrypt_bytes(untrusted, [age.PassphraseIdentity(_as_typed_at_best(passphrase))])
        identity = age.parse_identity(opened.decode())
    except age.NoMatchingKey as error:
        raise KeyFileWrong(name=path.name) from error
    except (age.AgeDamaged, age.BadKeyText, UnicodeDecodeError) as error:
        raise KeyFileUnknown(name=path.name) from error
    if not isinstance(identity, age.HybridIdentity):
        raise KeyFileUnknown(name=path.name)
    return identity


def read(path: Path, ask: Callable[[], str]) -> age.HybridIdentity:
    """Open a key file that is under a passphrase, or is an identity in clear as age-keygen writes it.

    Args:
        path: The file.
        ask: Returns the passphrase; not called where there is none.

    Raises:
        KeyFileWrong, KeyFileUnknown, FileUnreadable, FileTooLarge: As `load`.
    """
    untrusted = read_bounded(path, _LIMIT)
    if untrusted.startswith(_SEALED):
        return load(path, ask())
    try:
        identity = age.parse_identity(untrusted.decode())
    except (age.BadKeyText, UnicodeDecodeError) as error:
        raise KeyFileUnknown(name=path.name) from error
    if not isinstance(identity, age.HybridIdentity):
        raise KeyFileUnknown(name=path.name)
    return identity


def load_public(path: Path) -> str:
    """Read the public half of a post-quantum key from its file.

    Raises:
        KeyFileUnknown: When the file holds no such key.
        FileUnreadable, FileTooLarge: When it cannot be read at all.
    """
    try:
        return str(age.HybridRecipient.parse(read_bounded(path, _LIMIT).decode().strip()))
    except (age.BadKeyText, UnicodeDecodeError) as error:
        raise KeyFileUnknown(name=path.name) from error


def _as_typed_at_best(passphrase: str) -> str:
    """Return it in Unicode NFC with single spaces: a second space bar press must not lock anybody out."""
    return unicodedata.normalize("NFC", " ".join(passphrase.split()))
