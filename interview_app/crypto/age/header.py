"""The header of an age file: version line, stanzas, MAC (c2sp.org/age). One value has one spelling."""

import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from interview_app.crypto.age.stanza import AgeDamaged, Stanza, decode_base64, encode_base64, hkdf

VERSION = "age-encryption.org/v1"
LIMIT = 1 << 20
"""The longest header we read, in bytes; a hybrid recipient takes about 1.6 KiB of it."""
_COLUMNS = 64
_MAC = 32
_ARGUMENT = re.compile(r"[\x21-\x7e]+")


@dataclass(frozen=True)
class Header:
    """What stands before the payload; `signed` are the bytes that the MAC covers."""

    stanzas: tuple[Stanza, ...]
    signed: bytes
    mac: bytes

    def check(self, file_key: bytes) -> None:
        """Check the MAC with the file key.

        Raises:
            AgeDamaged: When the header was changed.
        """
        if not hmac.compare_digest(_mac(file_key, self.signed), self.mac):
            raise AgeDamaged


def write(file_key: bytes, stanzas: Sequence[Stanza]) -> bytes:
    """Return the header's bytes, MAC and last line feed included.

    Raises:
        ValueError: When there is no stanza, a stanza's words hold white space, or it is longer than `LIMIT`.
    """
    words = [word for stanza in stanzas for word in (stanza.kind, *stanza.arguments)]
    if not stanzas or not all(_ARGUMENT.fullmatch(word) for word in words):
        raise ValueError("an age header needs stanzas of printable words")
    signed = "".join([f"{VERSION}\n", *map(_spelled, stanzas), "---"]).encode()
    written = signed + f" {encode_base64(_mac(file_key, signed))}\n".encode()
    if len(written) > LIMIT:
        raise ValueError("an age header is too long to be read again")
    return written


def read(source: BinaryIO) -> Header:
    """Read a header and leave `source` at the first byte of the payload.

    Raises:
        AgeDamaged: On anything but the one spelling the format allows, or more than `LIMIT` bytes.
    """
    lines = _Lines(source)
    if lines.next() != VERSION:
        raise AgeDamaged
    stanzas = []
    line = lines.next()
    while line.startswith("-> "):
        kind, *arguments = line[3:].split(" ")
        if not all(_ARGUMENT.fullmatch(word) for word in (kind, *arguments)):
            raise AgeDamaged
        stanzas.append(Stanza(kind, tuple(arguments), _body(lines)))
        line = lines.next()
    if not stanzas or not line.startswith("--- "):
        raise AgeDamaged
    return Header(tuple(stanzas), lines.seen(line) + b"---", decode_base64(line[4:], _MAC))


class _Lines:
    """Reads lines and keeps what it has read."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._read: list[bytes] = []
        self._left = LIMIT

    def next(self) -> str:
        untrusted = self._source.readline(self._left)
        self._left -= len(untrusted)
        # The limit also ends a line early: either way the line has no end.
        if not untrusted.endswith(b"\n") or not untrusted.isascii():
            raise AgeDamaged
        self._read.append(untrusted)
        return untrusted[:-1].decode("ascii")

    def seen(self, last: str) -> bytes:
        """Return everything before the last line."""
        return b"".join(self._read)[: -len(last) - 1]


def _body(lines: _Lines) -> bytes:
    """Read full lines up to and including a shorter one, which may be empty."""
    body = []
    while True:
        line = lines.next()
        if len(line) > _COLUMNS:
            raise AgeDamaged
        body.append(decode_base64(line))
        if len(line) < _COLUMNS:
            return b"".join(body)


def _spelled(stanza: Stanza) -> str:
    text = encode_base64(stanza.body)
    # A body that fills its last line is followed by an empty one, so that its end can be seen.
    lines = [text[start : start + _COLUMNS] for start in range(0, len(text) + 1, _COLUMNS)]
    return "\n".join([" ".join(["->", stanza.kind, *stanza.arguments]), *lines]) + "\n"


def _mac(file_key: bytes, signed: bytes) -> bytes:
    return hmac.digest(hkdf(file_key, b"", b"header"), signed, "sha256")
