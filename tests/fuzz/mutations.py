"""Inputs that nobody would send by mistake: noise, and real files with a few things changed.

Where the choices come from is left open: Hypothesis draws them in the tests, and so can make a failing input smaller; a
long run takes them from a seed, which is a hundred times faster and still repeats.
"""

import hashlib
from collections.abc import Callable, Sequence
from typing import Protocol

_MOST_NOISE = 300
_MOST_CHANGES = 4
_BLOCK = 4096
_TOKENS = (
    *(b"\n", b"\r\n", b" ", b"\0", b"\xff", b"\xc3", b"=", b"-", b"/", b"..", b"1", b"[" * 5000, b'{"":' * 3000),
    *(b'"', b"\\", b"\\ud800", b"\\u0000", b"null", b"-0", b"1e999", b"9" * 400, b"0.5", b"{}", b"[]", b"true"),
    *("\N{KELVIN SIGN}".encode(), "e\N{COMBINING ACUTE ACCENT}".encode(), b"%s", b"{0.__class__}", b"-> x\n\n"),
)
_NUMBERS = (b"\0\0\0\0", b"\0\0\0\1", b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\xff\xff\xff\xff", b"\xff" * 8)


class Choices(Protocol):
    """Somebody who decides."""

    def below(self, bound: int) -> int:
        """Return a whole number from 0 to less than the bound."""
        ...

    def noise(self, size: int) -> bytes:
        """Return that many bytes."""
        ...


class Seeded:
    """Choices that follow from a text."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._block = 0
        self._held = b""

    def below(self, bound: int) -> int:
        """Return a whole number from 0 to less than the bound."""
        return int.from_bytes(self.noise(4), "big") % bound

    def noise(self, size: int) -> bytes:
        """Return that many bytes."""
        while len(self._held) < size:
            self._held += hashlib.shake_128(f"{self._seed}/{self._block}".encode()).digest(_BLOCK)
            self._block += 1
        taken, self._held = self._held[:size], self._held[size:]
        return taken


def made(choices: Choices, corpus: Sequence[bytes]) -> bytes:
    """Return noise, noise behind a true beginning, or a real file with one to four changes."""
    kind = choices.below(16)
    if kind == 0:
        return choices.noise(choices.below(_MOST_NOISE))
    content = corpus[choices.below(len(corpus))]
    if kind == 1:
        return content[: choices.below(len(content) + 1)] + choices.noise(choices.below(_MOST_NOISE))
    for _ in range(1 + choices.below(_MOST_CHANGES)):
        content = _CHANGES[choices.below(len(_CHANGES))](choices, content, corpus)
    return content


def _flip(choices: Choices, content: bytes, _corpus: Sequence[bytes]) -> bytes:
    at = choices.below(len(content) + 1)
    return content[:at] + bytes(byte ^ 1 << choices.below(8) for byte in content[at : at + 1]) + content[at + 1 :]


def _put(choices: Choices, content: bytes, _corpus: Sequence[bytes]) -> bytes:
    at = choices.below(len(content) + 1)
    return content[:at] + choices.noise(1) + content[at + 1 :]


def _number(choices: Choices, content: bytes, _corpus: Sequence[bytes]) -> bytes:
    """Put an extreme length, count or offset somewhere."""
    at = choices.below(len(content) + 1)
    number = _NUMBERS[choices.below(len(_NUMBERS))]
    return content[:at] + number + content[at + len(number) :]


def _insert(choices: Choices, content: bytes, _corpus: Sequence[bytes]) -> bytes:
    at = choices.below(len(content) + 1)
    return content[:at] + choices.noise(1 + choices.below(8)) + content[at:]


def _token(choices: Choices, content: bytes, _corpus: Sequence[bytes]) -> bytes:
    """Insert something that means something in one of the formats, or stands in place of as much."""
    at = choices.below(len(content) + 1)
    token = _TOKENS[choices.below(len(_TOKENS))]
    return content[:at] + token + content[at + choices.below(2) * len(token) :]


def _delete(choices: Choices, content: bytes, _corpus: Sequence[bytes]) -> bytes:
    start, end = _range(choices, content)
    return content[:start] + content[end:]


def _duplicate(choices: Choices, content: bytes, _corpus: Sequence[bytes]) -> bytes:
    start, end = _range(choices, content)
    return content[:end] + content[start:end] + content[end:]


def _move(choices: Choices, content: bytes, _corpus: Sequence[bytes]) -> bytes:
    start, end = _range(choices, content)
    at = choices.below(len(content) + 1)
    rest = content[:start] + content[end:]
    return rest[:at] + content[start:end] + rest[at:]


def _truncate(choices: Choices, content: bytes, _corpus: Sequence[bytes]) -> bytes:
    return content[: choices.below(len(content) + 1)]


def _splice(choices: Choices, content: bytes, corpus: Sequence[bytes]) -> bytes:
    """Go on with another real file."""
    other = corpus[choices.below(len(corpus))]
    return content[: choices.below(len(content) + 1)] + other[choices.below(len(other) + 1) :]


def _range(choices: Choices, content: bytes) -> tuple[int, int]:
    """Choose a part, more often a short one."""
    start = choices.below(len(content) + 1)
    size = choices.below(16) if choices.below(2) else choices.below(len(content) + 1)
    return start, min(start + size, len(content))


_CHANGES: tuple[Callable[[Choices, bytes, Sequence[bytes]], bytes], ...] = (
    _flip,
    _put,
    _number,
    _insert,
    _token,
    _delete,
    _duplicate,
    _move,
    _truncate,
    _splice,
)
