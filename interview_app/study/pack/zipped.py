"""The zip around a pack: which files may be in it, how many and how large, and what is said of one that is refused."""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from interview_app.base import plain_zip
from interview_app.base.errors import UserError
from interview_app.base.files import FileTooLarge, read_bounded
from interview_app.base.plain_zip import Limits, Reason, ZipRefused
from interview_app.study.load import FILE_NAME, LARGEST_FILE

MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.json.sig"
STUDY: Final = "study/"
MOST_FILES: Final = 4000
LARGEST_PACK: Final = 64_000_000
_NAMES: Final = re.compile(rf"{re.escape(MANIFEST)}|{re.escape(SIGNATURE)}|{STUDY}(?:{FILE_NAME.pattern})")
_LIMITS: Final = Limits(names=_NAMES, size=LARGEST_PACK, entries=MOST_FILES)


class PackRefused(UserError):
    """A file that is not a whole study pack; each reason has its own code."""

    safe = "Nothing was installed, and a study that was installed before still works."


class PackBroken(PackRefused):
    """A pack that is not as its centre signed it."""

    code = "PACK-BROKEN"
    happened = "This study pack is not as the centre signed it: something in it was changed or damaged on the way."
    next_step = "Ask the coordinator to save the pack again on another stick."


class PackCutShort(PackRefused):
    """A pack whose end is missing."""

    code = "PACK-CUT-SHORT"
    happened = "The file is not whole: it was cut short on the way, so its end is missing."
    next_step = "Copy the file again, and wait until the copy is done before you take the stick out."


class PackNames(PackRefused):
    """A zip with other files in it than a pack has."""

    code = "PACK-NAMES"
    happened = "There are files in this one that a study pack never holds: it is another kind of file, or a trap."
    next_step = (
        "Pick the file whose name ends in “.study”. If this is it, tell the coordinator, and do not use the stick."
    )


class PackTooLarge(PackRefused):
    """More than any pack holds."""

    code = "PACK-TOO-LARGE"
    happened = "This file is larger than a study pack can be, or would become so when it is unpacked."
    next_step = (
        "Pick the file whose name ends in “.study”. If this is it, tell the coordinator, and do not use the stick."
    )


class PackOfAnotherKind(PackRefused):
    """Not a pack at all."""

    code = "PACK-KIND"
    happened = "This is not a study pack but another kind of file."
    next_step = "Pick the file whose name ends in “.study”, which the coordinator made for this laptop."


_REFUSED: Final[Mapping[Reason, type[PackRefused]]] = MappingProxyType(
    {
        "changed": PackBroken,
        "cut short": PackCutShort,
        "names": PackNames,
        "too large": PackTooLarge,
        "no zip": PackOfAnotherKind,
    }
)

write = plain_zip.write


def read_file(path: Path) -> bytes:
    """Return the bytes of a file that may be a pack.

    Raises:
        PackTooLarge: When it is larger than any pack.
        FileUnreadable: When it cannot be read.
    """
    try:
        return read_bounded(path, LARGEST_PACK)
    except FileTooLarge as error:
        raise PackTooLarge from error


def read(untrusted: bytes) -> dict[str, bytes]:
    """Return the files in a pack by name. Nothing is unpacked that was packed, and nothing is parsed.

    Raises:
        PackRefused: With the reason, when these are not exactly the bytes that `write` makes of a pack's files.
    """
    try:
        files = plain_zip.read(untrusted, _LIMITS)
    except ZipRefused as error:
        raise _REFUSED[error.reason] from error
    if any(len(content) > LARGEST_FILE for content in files.values()):
        raise PackTooLarge
    return files
