"""The one kind of zip we write: stored, sorted by name, with times of 1980; and the strict way to read it.

Reading writes what was read again and compares: a byte changed anywhere, even in a field that unzipping ignores, is
refused, and so is whatever could surprise an unpacker: compression, duplicates, other names, bytes before or after.
"""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from re import Pattern

EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_PRIVATE = 0o100600 << 16
# OverflowError: an entry may claim to begin at a place that the system cannot seek to.
_UNREADABLE = (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OverflowError, OSError, EOFError)


class ZipRefused(ValueError):
    """Not a zip that we would have written."""


@dataclass(frozen=True)
class Limits:
    """What may be read into memory.

    Attributes:
        names: Every name must match the whole of it.
        size: Of the whole zip, in bytes.
        entries: How many files there may be.
    """

    names: Pattern[str]
    size: int
    entries: int


def write(files: Mapping[str, bytes]) -> bytes:
    """Return the one zip that holds these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system = _UNIX
            entry.external_attr = _PRIVATE
            archive.writestr(entry, files[name])
    return buffer.getvalue()


def read(untrusted: bytes, limits: Limits) -> dict[str, bytes]:
    """Return the files in a zip by name.

    Raises:
        ZipRefused: When these are not exactly the bytes that `write` makes of them, or beyond the limits.
    """
    if len(untrusted) > limits.size:
        raise ZipRefused
    try:
        with zipfile.ZipFile(io.BytesIO(untrusted)) as archive:
            entries = archive.infolist()
            if len(entries) > limits.entries or not all(_allowed(entry, limits) for entry in entries):
                raise ZipRefused
            # Entries may overlap, each as large as the whole: never more together than there are bytes.
            if sum(entry.file_size for entry in entries) > len(untrusted):
                raise ZipRefused
            files = {entry.filename: archive.read(entry) for entry in entries}
    except _UNREADABLE as error:
        raise ZipRefused from error
    if write(files) != untrusted:
        raise ZipRefused
    return files


def _allowed(entry: zipfile.ZipInfo, limits: Limits) -> bool:
    stored = entry.compress_type == zipfile.ZIP_STORED and entry.compress_size == entry.file_size
    return stored and limits.names.fullmatch(entry.filename) is not None
