"""The zip around a pack: which files may be in it, and how many and how large."""

import re

from interview_app.base import plain_zip
from interview_app.base.errors import UserError
from interview_app.base.plain_zip import Limits, ZipRefused
from interview_app.study.load import FILE_NAME, LARGEST_FILE

MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.sig"
STUDY = "study/"
MOST_FILES = 64
LARGEST_PACK = 16_000_000
_NAMES = re.compile(rf"{re.escape(MANIFEST)}|{re.escape(SIGNATURE)}|{STUDY}(?:{FILE_NAME.pattern})")
_LIMITS = Limits(names=_NAMES, size=LARGEST_PACK, entries=MOST_FILES)

write = plain_zip.write


class PackBroken(UserError):
    """A study pack that is not whole."""

    code = "PACK-BROKEN"
    happened = "This study pack is not whole: it was changed or damaged on the way, or it is another kind of file."
    safe = "Nothing was installed, and the study that was installed before still works."
    next_step = "Ask the coordinator to save the pack again on another stick."


def read(untrusted: bytes) -> dict[str, bytes]:
    """Return the files in a pack by name.

    Raises:
        PackBroken: When these are not exactly the bytes that `write` makes of them, or too many or too large.
    """
    try:
        files = plain_zip.read(untrusted, _LIMITS)
    except ZipRefused as error:
        raise PackBroken from error
    if any(len(content) > LARGEST_FILE for content in files.values()):
        raise PackBroken
    return files
