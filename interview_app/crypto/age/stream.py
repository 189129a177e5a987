"""The payload of an age file: STREAM over ChaCha20-Poly1305 in 64 KiB chunks, in flat memory (c2sp.org/age).

Each chunk is authenticated before it is handed on, the last one is marked, and only an empty payload may have an
empty last chunk: so cutting, joining, moving or repeating chunks is noticed.
"""

from collections.abc import Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from interview_app.crypto.age.stanza import AgeDamaged

CHUNK = 64 * 1024
TAG = 16
_BATCH = 8  # chunks read at once: enough to make reading cheap, small enough to stay in the processor's cache


def seal(key: bytes, source: BinaryIO, target: BinaryIO) -> None:
    """Write the chunks of everything in `source`; memory stays at about 1 MiB whatever the size."""
    cipher = ChaCha20Poly1305(key)
    target.writelines(
        cipher.encrypt(_nonce(counter, last=last), chunk, None) for counter, chunk, last in _chunks(source, CHUNK)
    )


def open_(key: bytes, source: BinaryIO, target: BinaryIO) -> None:
    """Write what the chunks hold, each after it was authenticated.

    Raises:
        AgeDamaged: At the first chunk that is changed, missing, moved, or that should not be there.
    """
    cipher = ChaCha20Poly1305(key)
    for counter, untrusted_chunk, last in _chunks(source, CHUNK + TAG):
        if len(untrusted_chunk) <= TAG and counter:
            raise AgeDamaged
        try:
            target.write(cipher.decrypt(_nonce(counter, last=last), untrusted_chunk, None))
        except (InvalidTag, ValueError) as error:
            raise AgeDamaged from error


def read_fully(source: BinaryIO, size: int) -> bytes:
    """Read `size` bytes, fewer only at the end, also from a source that gives a little at a time."""
    content = source.read(size)
    while len(content) < size:
        more = source.read(size - len(content))
        if not more:
            break
        content += more
    return content


def _chunks(source: BinaryIO, size: int) -> Iterator[tuple[int, memoryview, bool]]:
    """Yield number, chunk, and whether it is the last; an empty source has one empty chunk."""
    counter = 0
    batch = read_fully(source, size * _BATCH)
    while True:
        # Only a look at what follows tells whether a full batch was the last.
        following = read_fully(source, size * _BATCH) if len(batch) == size * _BATCH else b""
        view = memoryview(batch)
        for start in range(0, max(len(batch), 1), size):
            yield counter, view[start : start + size], not following and start + size >= len(batch)
            counter += 1
        if not following:
            return
        batch = following


def _nonce(counter: int, *, last: bool) -> bytes:
    return counter.to_bytes(11, "big") + (b"\x01" if last else b"\x00")
