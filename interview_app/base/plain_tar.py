"""Tar archives of one plain kind (POSIX ustar), which `tar x` takes apart: nothing in them but names and contents.

No links, no owners, no times, no longer forms. A head is written again and compared when it is read, so that none of
these needs a rule of its own.
"""

import io
import tarfile
from collections.abc import Callable, Iterable
from typing import Final

BLOCK: Final = 512
_END: Final = bytes(2 * BLOCK)


class TarBroken(Exception):
    """What is read is no archive of this kind."""


def head(name: str, size: int) -> bytes:
    """Return the block before a file's content."""
    info = tarfile.TarInfo(name)
    info.size, info.mode = size, 0o600
    return info.tobuf(tarfile.USTAR_FORMAT)


def parsed(untrusted_head: bytes) -> tuple[str, int]:
    """Return the name and size that a head tells.

    Raises:
        TarBroken: When it is not one that `head` makes.
    """
    try:
        info = tarfile.TarInfo.frombuf(untrusted_head, "utf-8", "strict")
        again = head(info.name, info.size)
    except (tarfile.HeaderError, ValueError) as error:
        raise TarBroken from error
    if again != untrusted_head:
        raise TarBroken
    return info.name, info.size


def padding(size: int) -> bytes:
    """Return the zeros that fill a file's last block."""
    return bytes(-size % BLOCK)


class Stream(io.RawIOBase):
    """An archive of files that are made one after the other, as bytes to read: it is never whole in memory."""

    def __init__(self, files: Iterable[tuple[str, bytes]]) -> None:
        self._files = iter(files)
        self._left = memoryview(b"")
        self._ended = False

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]  # as RawIOBase calls it
        """Fill a buffer with what comes next; 0 at the end."""
        if not self._left and not self._ended:
            self._left = memoryview(self._next())
        count = min(len(buffer), len(self._left))
        buffer[:count] = self._left[:count]
        self._left = self._left[count:]
        return count

    def _next(self) -> bytes:
        for name, content in self._files:
            return head(name, len(content)) + content + padding(len(content))
        self._ended = True
        return _END


class Sink(io.RawIOBase):
    """Takes an archive's bytes as they come, and gives each file away as soon as it is whole.

    Args:
        take: Is given each file's name and content, and may refuse it.
        largest: Bytes that one file may have.
    """

    def __init__(self, take: Callable[[str, bytes], None], largest: int) -> None:
        self._take, self._largest = take, largest
        self._kept = bytearray()
        self._file: tuple[str, int] | None = None
        self._ending = False

    def writable(self) -> bool:
        """Tell that it can be written to."""
        return True

    def write(self, content: "bytes | bytearray | memoryview") -> int:  # type: ignore[override]  # as above
        """Take what comes next.

        Raises:
            TarBroken: When it does not belong into such an archive.
        """
        self._kept += content
        while self._step():
            pass
        return len(content)

    def finish(self) -> None:
        """Check that everything was there.

        Raises:
            TarBroken: When it was cut short, or something follows it.
        """
        if not self._ending or self._kept != _END:
            raise TarBroken

    def _step(self) -> bool:
        if self._ending:
            return self._past_the_end()
        if self._file is None:
            return self._begin()
        name, size = self._file
        whole = size + len(padding(size))
        if len(self._kept) < whole:
            return False
        content, filled = bytes(self._kept[:size]), bytes(self._kept[size:whole])
        if any(filled):
            raise TarBroken
        del self._kept[:whole]
        self._file = None
        self._take(name, content)
        return True

    def _begin(self) -> bool:
        if len(self._kept) < BLOCK:
            return False
        first = bytes(self._kept[:BLOCK])
        if first == bytes(BLOCK):
            self._ending = True
            return True
        self._file = parsed(first)
        if self._file[1] > self._largest:
            raise TarBroken
        del self._kept[:BLOCK]
        return True

    def _past_the_end(self) -> bool:
        if len(self._kept) > len(_END) or any(self._kept):
            raise TarBroken
        return False
