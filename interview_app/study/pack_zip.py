"""The zip around a pack: stored, in one order, with fixed times, and read only if it is exactly that.

Reading rebuilds the zip from its contents and compares: a byte changed anywhere, even in a field that unzipping
ignores, is refused. So is whatever could surprise an unpacker: other names, compression, duplicates, trailing bytes.
"""

import io
import zipfile
from collections.abc import Mapping

from interview_app.base.errors import UserError
from interview_app.study.load import FILE_NAME, LARGEST_FILE

MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.sig"
STUDY = "study/"
MOST_FILES = 64
LARGEST_PACK = 16_000_000
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_PRIVATE = 0o100600 << 16
# OverflowError: an entry may claim to begin at a place that the system cannot seek to.
_UNREADABLE = (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OverflowError, OSError, EOFError)


class PackBroken(UserError):
    """A study pack that is not whole."""

    code = "PACK-BROKEN"
    happened = "This study pack is not whole: it was changed or damaged on the way, or it is another kind of file."
    safe = "Nothing was installed, and the study that was installed before still works."
    next_step = "Ask the coordinator to save the pack again on another stick."


def write(files: Mapping[str, bytes]) -> bytes:
    """Return the one zip that holds these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = _UNIX
            entry.external_attr = _PRIVATE
            archive.writestr(entry, files[name])
    return buffer.getvalue()


def read(untrusted: bytes) -> dict[str, bytes]:
    """Return the files in a pack by name.

    Raises:
        PackBroken: When these are not exactly the bytes that `write` makes of them, or too many or too large.
    """
    if len(untrusted) > LARGEST_PACK:
        raise PackBroken
    try:
        with zipfile.ZipFile(io.BytesIO(untrusted)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_FILES or not all(map(_allowed, entries)):
                raise PackBroken
            files = {entry.filename: archive.read(entry) for entry in entries}
    except _UNREADABLE as error:
        raise PackBroken from error
    if write(files) != untrusted:
        raise PackBroken
    return files


def _allowed(entry: zipfile.ZipInfo) -> bool:
    """Tell whether an entry may be read into memory at all."""
    name = entry.filename
    known = name in {MANIFEST, SIGNATURE} or (name.startswith(STUDY) and FILE_NAME.fullmatch(name[len(STUDY) :]))
    stored = entry.compress_type == zipfile.ZIP_STORED and entry.compress_size == entry.file_size
    return bool(known) and stored and entry.file_size <= LARGEST_FILE
