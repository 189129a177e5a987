"""The one kind of zip we write: stored, sorted by name, with times of 1980; and the strict way to read it.

Reading takes the files out in the order in which they lie there, makes the zip of them again and compares: a byte
changed anywhere, even in a field that unzipping ignores, is refused, and so is whatever could surprise an unpacker:
compression, duplicates, other names, shared bytes, bytes before or after. Nothing here can inflate anything, so what
is in memory is never more than the file and its parts.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping
from typing import Final

from interview_app.base import zip_refusal
from interview_app.base.zip_parts import END, END_MARK, LISTED, LISTED_MARK, LOCAL, LOCAL_MARK, Limits
from interview_app.base.zip_refusal import Reason

__all__ = ["EPOCH", "Limits", "Reason", "ZipRefused", "read", "write"]

EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_AS_EVER: Final = (20, 0, 0, 0, 33)
"""Version to read (2.0), no flags, stored, midnight, 1 January 1980."""
_BY_UNIX: Final = 3 << 8 | 20
_PRIVATE: Final = 0o100600 << 16
_UNREADABLE = (struct.error, UnicodeDecodeError)


class ZipRefused(ValueError):
    """Not a zip that we would have written."""

    def __init__(self, reason: Reason) -> None:
        self.reason: Reason = reason
        super().__init__(reason)


def write(files: Mapping[str, bytes]) -> bytes:
    """Return the one zip that holds these files; names are ASCII."""
    return b"".join(_pieces(files))


def read(untrusted: bytes, limits: Limits) -> dict[str, bytes]:
    """Return the files in a zip by name.

    Raises:
        ZipRefused: When these are not exactly the bytes that `write` makes of them, or beyond the limits.
    """
    files = _taken_out(untrusted, limits) if len(untrusted) <= limits.size else None
    if files is None or not _is_exactly(untrusted, files):
        raise ZipRefused(zip_refusal.why(untrusted, limits))
    return files


def _pieces(files: Mapping[str, bytes]) -> Iterator[bytes]:
    """Yield the bytes of a zip piece by piece, so that a large one need not be twice in memory to compare it."""
    directory: list[bytes] = []
    at = 0
    for name in sorted(files):
        spelled, content = name.encode("ascii"), files[name]
        facts = (*_AS_EVER, zlib.crc32(content), len(content), len(content), len(spelled), 0)
        directory.append(LISTED.pack(LISTED_MARK, _BY_UNIX, *facts, 0, 0, 0, _PRIVATE, at) + spelled)
        yield LOCAL.pack(LOCAL_MARK, *facts) + spelled
        yield content
        at += LOCAL.size + len(spelled) + len(content)
    listed = b"".join(directory)
    yield listed
    yield END.pack(END_MARK, 0, 0, len(directory), len(directory), len(listed), at, 0)


def _taken_out(untrusted: bytes, limits: Limits) -> dict[str, bytes] | None:
    """Return what lies in a zip, one file after the other, or None when it cannot be ours."""
    files: dict[str, bytes] = {}
    at = 0
    try:
        while untrusted.startswith(LOCAL_MARK, at):
            *_, size, name_length, _extra = LOCAL.unpack_from(untrusted, at)
            begin = at + LOCAL.size + name_length
            name = untrusted[at + LOCAL.size : begin].decode("ascii")
            if name in files or len(files) == limits.entries or limits.names.fullmatch(name) is None:
                return None
            at = begin + size
            if at > len(untrusted):
                return None
            files[name] = untrusted[begin:at]
    except _UNREADABLE:
        return None
    return files


def _is_exactly(untrusted: bytes, files: Mapping[str, bytes]) -> bool:
    at = 0
    for piece in _pieces(files):
        if not untrusted.startswith(piece, at):
            return False
        at += len(piece)
    return at == len(untrusted)
