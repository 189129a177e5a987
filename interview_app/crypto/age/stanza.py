"""What the header of an age file is made of: stanzas, and who writes and reads them (c2sp.org/age)."""

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from interview_app.base.errors import UserError

FILE_KEY = 16
"""Bytes in the key of one file."""
WRAPPED = FILE_KEY + 16
"""Bytes of a file key sealed by ChaCha20-Poly1305."""
_ZERO_NONCE = bytes(12)
_BASE64 = re.compile(r"[A-Za-z0-9+/]*")


class AgeDamaged(UserError):
    """An age file breaks the format's rules or was changed since it was sealed."""

    code = "AGE-DAMAGED"
    happened = "This sealed file is damaged or was changed after it was sealed, so it was not opened."
    safe = "Nothing from it was let through."
    next_step = "Copy the file again from where it came from, or ask the sender for a new one."


@dataclass(frozen=True)
class Stanza:
    """One way into a file: its kind, its arguments, and the file key sealed in that way."""

    kind: str
    arguments: tuple[str, ...]
    body: bytes


class Recipient(Protocol):
    """Someone a file can be sealed to."""

    @property
    def label(self) -> str:
        """A file's recipients must all carry one label: "" classic, "postquantum", or "passphrase" (one alone)."""
        ...

    def wrap(self, file_key: bytes) -> Stanza:
        """Seal the 16 bytes of a file's key so that only this recipient can open them."""
        ...


class Identity(Protocol):
    """Someone who can open files sealed to its recipient."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key, or None when no stanza is for this identity; unknown kinds are passed over.

        Raises:
            AgeDamaged: When a stanza of this identity's kind breaks the rules of that kind.
        """
        ...


def encode_base64(content: bytes) -> str:
    """Return standard base64 without padding, as age writes it."""
    return base64.b64encode(content).rstrip(b"=").decode()


def decode_base64(untrusted: str, size: int | None = None) -> bytes:
    """Return the bytes of unpadded base64 that has exactly one spelling, and `size` bytes where that is given.

    Raises:
        AgeDamaged: On foreign letters, padding, stray low bits, or another size.
    """
    if not _BASE64.fullmatch(untrusted):
        raise AgeDamaged
    try:
        content = base64.b64decode(untrusted + "=" * (-len(untrusted) % 4), validate=True)
    except binascii.Error as error:
        raise AgeDamaged from error
    if encode_base64(content) != untrusted or size not in {None, len(content)}:
        raise AgeDamaged
    return content


def hkdf(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """Return the 32 bytes of HKDF-SHA-256 (RFC 5869)."""
    return HKDF(hashes.SHA256(), 32, salt, info).derive(secret)


def seal_file_key(key: bytes, file_key: bytes) -> bytes:
    """Seal a file key under a key used for nothing else, hence the zero nonce; 32 bytes."""
    return ChaCha20Poly1305(key).encrypt(_ZERO_NONCE, file_key, None)


def open_file_key(key: bytes, untrusted_body: bytes) -> bytes | None:
    """Return the file key in a stanza's body, or None when it was sealed under another key."""
    try:
        return ChaCha20Poly1305(key).decrypt(_ZERO_NONCE, untrusted_body, None)
    except InvalidTag:
        return None
