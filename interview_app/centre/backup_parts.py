"""What the parts of a centre's backup are called, what each says of itself, and into which folder they may go."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final, Literal, cast

import msgspec

from interview_app.base import plain_tar
from interview_app.base.paths import is_there
from interview_app.centre.backup_faults import BackupFolderTaken, BackupInside
from interview_app.centre.office import Centre
from interview_app.crypto import age

KEYS: Final = "keys.age"
ABOUT: Final = "backup.json"
LARGEST: Final = 64_000_000
"""Bytes of one file in a backup, at most."""
Part = Literal["content", "keys"]
Told = Callable[[int, int], None]
"""Is told how much is done, and of how much; whatever it raises stops the work, and nothing half made is left."""


class About(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The first file of either part: what it is, of which centre, and of which day.

    Attributes:
        part: Which of the two it is.
        authority: The public key line of the centre.
        day: On which it was made.
    """

    format: Literal["centre-backup/1"]
    part: Part
    authority: str
    day: date


class _Read(Exception):
    """The first file was read, and no more is wanted: nothing is wrong."""


def check_folder(centre: Centre, out: Path) -> None:
    """Check that a backup of a centre may go into a folder: its keys part takes the place of the one that is there.

    Raises:
        BackupInside: When it would be lost together with the centre.
        BackupFolderTaken: When the keys part there is another centre's, which would be destroyed, or a damaged one.
    """
    if out.resolve().is_relative_to(centre.folder.resolve()):
        raise BackupInside
    keys = out / KEYS
    if is_there(keys) and _authority(keys, centre.identities) != centre.authority.public_line:
        raise BackupFolderTaken


def on_one_disk(one: Path, other: Path) -> bool:
    """Tell whether two folders are on one disk, as far as the system says."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return False


def _authority(path: Path, identities: Sequence[age.HybridIdentity]) -> str:
    """Return of which centre a part says it is, from its first file alone; "" when it cannot be opened or read."""
    found: list[bytes] = []

    def first(_name: str, content: bytes) -> None:
        found.append(content)
        raise _Read

    try:
        with path.open("rb") as sealed:
            age.decrypt(sealed, cast("BinaryIO", plain_tar.Sink(first, LARGEST)), identities)
    except _Read:
        pass
    except (OSError, age.NoMatchingKey, age.AgeDamaged, plain_tar.TarBroken):
        return ""
    try:
        return msgspec.json.decode(found[0], type=About).authority
    except (IndexError, msgspec.DecodeError, UnicodeError):
        return ""
