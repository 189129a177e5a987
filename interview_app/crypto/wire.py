"""The wire encoding of SSH: numbers and strings with their length in front (RFC 4251, section 5)."""

import struct


class WireBroken(ValueError):
    """The bytes are not what they claim to be; callers turn it into an error of their own."""


def string(content: bytes) -> bytes:
    """Return bytes with their length before them, in four bytes."""
    return struct.pack(">I", len(content)) + content


def long(number: int) -> bytes:
    """Return a number in eight bytes, the greatest first.

    Raises:
        struct.error: When it has no place in them.
    """
    return struct.pack(">Q", number)


class Reader:
    """Takes values off the front of untrusted bytes, never past their end."""

    def __init__(self, untrusted: bytes) -> None:
        self._untrusted = untrusted
        self._at = 0

    def take(self, size: int) -> bytes:
        """Return the next `size` bytes.

        Raises:
            WireBroken: When there are not so many.
        """
        end = self._at + size
        if end > len(self._untrusted):
            raise WireBroken
        taken, self._at = self._untrusted[self._at : end], end
        return taken

    def number(self) -> int:
        """Return the next four bytes as a number."""
        return int.from_bytes(self.take(4), "big")

    def long(self) -> int:
        """Return the next eight bytes as a number."""
        return int.from_bytes(self.take(8), "big")

    def string(self) -> bytes:
        """Return the next string."""
        return self.take(self.number())

    @property
    def at_end(self) -> bool:
        """Whether nothing is left."""
        return self._at == len(self._untrusted)

    def end(self) -> None:
        """Make sure that nothing is left.

        Raises:
            WireBroken: When something is.
        """
        if not self.at_end:
            raise WireBroken
