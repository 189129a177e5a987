"""What everybody may read about a centre, and how a change to it is noticed.

The recipients stand in it, and every later interview is sealed to them: one slipped in here would read everything. So
it is authenticated under the archive's key, which only opens with a key holder's identity.
"""

import hmac
from pathlib import Path

import msgspec

from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.base.files import FileTooLarge, FileUnreadable, read_bounded, write_durably
from interview_app.base.paths import is_there
from interview_app.crypto.derive import derive

FORMAT = "interview-centre/1"
_CONTENT = "centre.json"
_MAC = "centre.mac"
_LIMIT = 64 * 1024


class CentreMissing(UserError):
    """There is no centre in the folder."""

    code = "CENTRE-MISSING"
    happened = "There is no centre in the folder {folder}."
    next_step = "Check the folder's name, or found a centre with interview-app centre init."


class CentreDamaged(UserError):
    """The centre's files do not fit together any more, or somebody changed them."""

    code = "CENTRE-DAMAGED"
    happened = "The centre's files do not fit together: {part} is missing, or was changed or damaged."
    safe = "Nothing was signed, opened or changed."
    next_step = "Take the centre's folder back from your last backup, and ask who else can write to it."


class Plate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The public side of a centre.

    Attributes:
        format: Which form of plate this is.
        study: The study's id.
        study_digest: Of the study's files.
        authority: The public key line that laptops pin.
        recipients: The public keys that every interview is sealed to.
        practice: Whether everything here is only for trying out.
    """

    format: str
    study: str
    study_digest: str
    authority: str
    recipients: tuple[str, ...]
    practice: bool


def write(folder: Path, plate: Plate, key: bytes) -> None:
    """Write a plate. Its own file comes last: a folder without it is no centre."""
    content = canonical_json(msgspec.to_builtins(plate))
    write_durably(folder / _MAC, _mac(content, key))
    write_durably(folder / _CONTENT, content)


def check_present(folder: Path) -> None:
    """Check that a folder holds a centre.

    Raises:
        CentreMissing: When it does not.
        FolderClosed: When it does not let us look.
    """
    if not is_there(folder / _CONTENT):
        raise CentreMissing(folder=folder)


def read(folder: Path, key: bytes) -> Plate:
    """Read a plate and check that it is the one that was written.

    Raises:
        CentreDamaged: When it is not.
    """
    try:
        untrusted, mac = read_bounded(folder / _CONTENT, _LIMIT), read_bounded(folder / _MAC, _LIMIT)
    except (FileTooLarge, FileUnreadable) as error:
        raise CentreDamaged(part=_CONTENT) from error
    if not hmac.compare_digest(_mac(untrusted, key), mac):
        raise CentreDamaged(part=_CONTENT)
    try:
        plate = msgspec.json.decode(untrusted, type=Plate)
    except msgspec.DecodeError as error:
        raise CentreDamaged(part=_CONTENT) from error
    if plate.format != FORMAT:
        raise CentreDamaged(part=_CONTENT)
    return plate


def _mac(content: bytes, key: bytes) -> bytes:
    return hmac.digest(derive(key, "centre/plate"), content, "sha256").hex().encode()
