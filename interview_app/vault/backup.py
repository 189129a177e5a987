"""A copy of a laptop's storage for the centre: made while the vault is in use, sealed, and read back strictly.

Inside the age file is a plain ustar archive, so `age -d` and `tar x` take it apart: `slots.json`, `vault.db` as it
stands on the disk, encrypted, and `sealed/ID.age` for each sealed interview that waits, and `sealed/ID.consent.age`
for each that has evidence of consent. Memory stays flat.
"""

import io
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final

from interview_app.base import plain_tar
from interview_app.base.errors import UserError
from interview_app.base.files import FileUnreadable, durable_writer
from interview_app.base.paths import make_private_folder
from interview_app.crypto.addressed import stream_to
from interview_app.crypto.age.stream import read_fully

_MOST: Final = 10_000
_CHUNK: Final = 1 << 20
_BLOCK: Final = 512
_NAMES: Final = {"slots.json": "vault/slots.json", "vault.db": "vault/vault.db"}
_SEALED: Final = re.compile(r"sealed/[0-9a-f]{32}(\.consent)?\.age")


class BackupBroken(UserError):
    """What was opened is no backup of ours."""

    code = "BACKUP-BROKEN"
    happened = "This file could be opened, but what is in it is no copy of a laptop’s storage."
    safe = "Nothing in it was used."
    next_step = "Check that you picked the right file, or copy it again from where it came from."


def write(parts: Sequence[tuple[str, Path]], target: Path, recipients: Sequence[str]) -> None:
    """Write files into a sealed archive, durably, each under its name in it.

    Raises:
        DiskFull, FolderNotWritable: When it cannot be written; then there is no file.
        FileUnreadable: When one cannot be read.
    """
    with durable_writer(target) as stream:
        stream_to(io.BufferedReader(_Archive(parts), _CHUNK), stream, recipients)


def unpack(untrusted: BinaryIO, into: Path) -> None:
    """Write what is in an opened archive below a folder: `vault/` and `sealed/`.

    Raises:
        BackupBroken: When it is anything but what `write` makes.
        DiskFull, FolderNotWritable: When it cannot be written.
    """
    for folder in ("vault", "sealed"):
        make_private_folder(into / folder)
    seen: set[str] = set()
    while (head := read_fully(untrusted, _BLOCK)) != bytes(_BLOCK):
        name, size = _member(head)
        if name in seen or len(seen) >= _MOST:
            raise BackupBroken
        seen.add(name)
        with durable_writer(into / _NAMES.get(name, name)) as stream:
            _copy(untrusted, size, stream)
    if read_fully(untrusted, _BLOCK + 1) != bytes(_BLOCK) or not _NAMES.keys() <= seen:
        raise BackupBroken


def _member(untrusted_head: bytes) -> tuple[str, int]:
    """Return the name and size of a member, if its head is one that `write` makes."""
    try:
        name, size = plain_tar.parsed(untrusted_head)
    except plain_tar.TarBroken as error:
        raise BackupBroken from error
    if not (name in _NAMES or _SEALED.fullmatch(name)):
        raise BackupBroken
    return name, size


def _copy(untrusted: BinaryIO, size: int, target: BinaryIO) -> None:
    """Copy a member's bytes, and pass over the zeros that fill its last block."""
    left = size
    while left:
        chunk = untrusted.read(min(left, _CHUNK))
        if not chunk:
            raise BackupBroken
        target.write(chunk)
        left -= len(chunk)
    fill = -size % _BLOCK
    if read_fully(untrusted, fill) != bytes(fill):
        raise BackupBroken


class _Archive(io.RawIOBase):
    """The bytes of a ustar archive of files, as a stream: nothing of it is ever whole in memory."""

    def __init__(self, parts: Sequence[tuple[str, Path]]) -> None:
        self._chunks = _chunks(parts)
        self._left = b""

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]  # as RawIOBase calls it
        """Fill a buffer with what comes next; 0 at the end."""
        if not self._left:
            self._left = next(self._chunks, b"")
        count = min(len(buffer), len(self._left))
        buffer[:count] = self._left[:count]
        self._left = self._left[count:]
        return count


def _chunks(parts: Sequence[tuple[str, Path]]) -> Iterator[bytes]:
    for name, path in parts:
        try:
            yield from _written(name, path)
        except OSError as error:
            raise FileUnreadable(name=path.name) from error
    yield bytes(2 * _BLOCK)


def _written(name: str, path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        left = size = os.fstat(stream.fileno()).st_size
        yield plain_tar.head(name, size)
        while left:
            chunk = stream.read(min(left, _CHUNK))
            if not chunk:
                raise FileUnreadable(name=path.name)  # cut short meanwhile: everything after it would be out of place
            yield chunk
            left -= len(chunk)
        yield bytes(-size % _BLOCK)
