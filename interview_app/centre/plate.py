"""What everybody may read about a centre, and how a change to it is noticed.

The recipients stand in it, and every later interview is sealed to them: one slipped in here would read everything. So
it is authenticated under the archive's key, which only opens with a key holder's identity.
"""

import hmac
from pathlib import Path
from typing import Final

import msgspec

from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.base.files import FileTooLarge, FileUnreadable, read_bounded, write_durably
from interview_app.base.paths import is_there
from interview_app.crypto.derive import derive

FORMAT: Final = "interview-centre/5"
_CONTENT = "centre.json"
_MAC = "centre.mac"
_LIMIT = 1024 * 1024
"""Bytes of a plate that are read at most: room for more than a hundred rotations of keys."""
ROLES: Final = ("coordinator", "deputy", "recovery")
"""Whose the recipients are, in their order."""


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


class Version(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A version of the study that this centre asked or asks.

    Attributes:
        name: As its researcher numbers it; empty when it was adopted before centres took note of it.
        digest: Of the study's files.
    """

    name: str
    digest: str


class Plate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="format", tag=FORMAT):
    """The public side of a centre.

    Attributes:
        study: The study's id.
        versions: Of the study, in the order in which they were adopted; the last is the one that is asked.
        authority: The public key line that laptops pin.
        recipients: The public keys that every interview is sealed to, in the order of `ROLES`.
        practice: Whether everything here is only for trying out.
        earlier: Public keys that were recipients once and were replaced.
        consent_keepers: Public keys of those who alone may open evidence of consent; empty: the recipients may.
        safeguarding: Public keys of the safeguarding lead, to whom alone concerns are sealed; empty: none is named.
        officers: Public keys of those who alone find an interview by a code; empty: the recipients may.
        analysts: Public keys of those who see answers, and nothing of where they came from.
        archive: The SQLAlchemy URL of the archive, without a password; empty: the encrypted file in the folder.
    """

    study: str
    versions: tuple[Version, ...]
    authority: str
    recipients: tuple[str, ...]
    practice: bool
    earlier: tuple[str, ...] = ()
    consent_keepers: tuple[str, ...] = ()
    safeguarding: tuple[str, ...] = ()
    officers: tuple[str, ...] = ()
    analysts: tuple[str, ...] = ()
    archive: str = ""


class _FourthPlate(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="format", tag="interview-centre/4"
):
    """A plate from before roles had keys of their own."""

    study: str
    versions: tuple[Version, ...]
    authority: str
    recipients: tuple[str, ...]
    practice: bool
    earlier: tuple[str, ...] = ()
    consent_keepers: tuple[str, ...] = ()
    safeguarding: tuple[str, ...] = ()


class _ThirdPlate(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="format", tag="interview-centre/3"
):
    """A plate from before anybody else than the recipients could be named."""

    study: str
    versions: tuple[Version, ...]
    authority: str
    recipients: tuple[str, ...]
    practice: bool
    earlier: tuple[str, ...] = ()


class _SecondPlate(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="format", tag="interview-centre/2"
):
    """A plate from before keys could be replaced."""

    study: str
    versions: tuple[Version, ...]
    authority: str
    recipients: tuple[str, ...]
    practice: bool


class _FirstPlate(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="format", tag="interview-centre/1"
):
    """A plate as the first centres have it, which know one version of their study."""

    study: str
    study_digest: str
    authority: str
    recipients: tuple[str, ...]
    practice: bool


_AnyPlate = Plate | _FourthPlate | _ThirdPlate | _SecondPlate | _FirstPlate
_NOW: Final = {"format": FORMAT}


def write(folder: Path, plate: Plate, key: bytes) -> None:
    """Write the plate of a new centre. Its own file comes last: a folder without it is no centre."""
    content = canonical_json(msgspec.to_builtins(plate))
    write_durably(folder / _MAC, _mac(content, key))
    write_durably(folder / _CONTENT, content)


def replace(folder: Path, plate: Plate, key: bytes) -> None:
    """Write a plate in the place of one; whichever of the two a crash leaves is whole.

    Raises:
        CentreDamaged: When the one that is there was not written here.
    """
    before = _mac(_verified(folder, key), key)
    content = canonical_json(msgspec.to_builtins(plate))
    new = _mac(content, key)
    write_durably(folder / _MAC, new + b"\n" + before)
    write_durably(folder / _CONTENT, content)
    write_durably(folder / _MAC, new)


def is_in(folder: Path) -> bool:
    """Tell whether a folder holds a plate, of its own centre or a copy.

    Raises:
        FolderClosed: When it does not let us look.
    """
    return is_there(folder / _CONTENT)


def check_present(folder: Path) -> None:
    """Check that a folder holds a centre.

    Raises:
        CentreMissing: When it does not.
        FolderClosed: When it does not let us look.
    """
    if not is_in(folder):
        raise CentreMissing(folder=folder)


def read(folder: Path, key: bytes) -> Plate:
    """Read a plate, also one of an earlier form, and check that it was written here.

    Raises:
        CentreDamaged: When it was not.
    """
    return _parsed(_verified(folder, key))


def glance(folder: Path) -> Plate | None:
    """Return what a plate says, unchecked, to explain with; None when it cannot be read. Nothing may rest on it."""
    try:
        return _parsed(read_bounded(folder / _CONTENT, _LIMIT))
    except UserError:
        return None


def _parsed(content: bytes) -> Plate:
    try:
        shown: _AnyPlate = msgspec.json.decode(content, type=_AnyPlate)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise CentreDamaged(part=_CONTENT) from error
    if isinstance(shown, _FirstPlate):
        only = Version(name="", digest=shown.study_digest)
        return Plate(shown.study, (only,), shown.authority, shown.recipients, shown.practice)
    if not shown.versions:
        raise CentreDamaged(part=_CONTENT)
    # A plate of an earlier form says less; what it does not say is the same as nothing.
    return shown if isinstance(shown, Plate) else msgspec.convert(msgspec.structs.asdict(shown) | _NOW, Plate)


def _verified(folder: Path, key: bytes) -> bytes:
    """Return the bytes of the plate that is there, which has to be authentic."""
    try:
        untrusted, macs = read_bounded(folder / _CONTENT, _LIMIT), read_bounded(folder / _MAC, _LIMIT)
    except (FileTooLarge, FileUnreadable) as error:
        raise CentreDamaged(part=_CONTENT) from error
    expected = _mac(untrusted, key)
    if not any(hmac.compare_digest(expected, mac) for mac in macs.split(b"\n", 1)):
        raise CentreDamaged(part=_CONTENT)
    return untrusted


def _mac(content: bytes, key: bytes) -> bytes:
    return hmac.digest(derive(key, "centre/plate"), content, "sha256").hex().encode()
