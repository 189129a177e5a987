"""Ed25519 keys as OpenSSH writes them: a private key in its file, a public key on one line."""

import base64
import binascii
from typing import Self

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_ssh_private_key

from interview_app.base.clock import Randomness, system_randomness
from interview_app.base.errors import UserError
from interview_app.crypto import wire

KIND = "ssh-ed25519"
_SIZE = 32
_LINE_LIMIT = 4096


class SignatureInvalid(UserError):
    """A signature, a certificate or a signing key that does not hold."""

    code = "SIGNATURE-INVALID"
    happened = "The signature does not match: the file is damaged, was changed, or was signed for another purpose."
    safe = "Nothing in it was used."
    next_step = "Copy the file again from where it came from, or ask the sender for a new one."


class SigningKey:
    """An Ed25519 private key; its `repr` shows only the public line."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key

    @classmethod
    def generate(cls, randomness: Randomness = system_randomness) -> Self:
        """Make a new key from 32 random bytes."""
        return cls(Ed25519PrivateKey.from_private_bytes(randomness(_SIZE)))

    @classmethod
    def parse(cls, openssh_private: bytes) -> Self:
        """Read the text of an unencrypted OpenSSH private key.

        Raises:
            SignatureInvalid: When it is anything else.
        """
        try:
            key = load_ssh_private_key(openssh_private, password=None)
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise SignatureInvalid from error
        if not isinstance(key, Ed25519PrivateKey):
            raise SignatureInvalid
        return cls(key)

    def to_openssh(self) -> bytes:
        """Return the text of an unencrypted OpenSSH private key; callers seal it before it touches a disk."""
        return self._key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())

    @property
    def public_line(self) -> str:
        """The public key on one line, "ssh-ed25519 AAAA…", without a comment."""
        return line_of(KIND, public_blob(self._key.public_key()))

    @property
    def private(self) -> Ed25519PrivateKey:
        """The key as `cryptography` holds it; for the modules of this part only."""
        return self._key

    def __repr__(self) -> str:
        return f"<SigningKey of {self.public_line}>"


def public_blob(key: Ed25519PublicKey) -> bytes:
    """Return a public key in its wire form (RFC 8709), 51 bytes."""
    return wire.string(KIND.encode()) + wire.string(key.public_bytes_raw())


def line_of(kind: str, blob: bytes) -> str:
    """Return kind and blob as one line."""
    return f"{kind} {base64.b64encode(blob).decode()}"


def blob_of(untrusted_line: str, kind: str) -> bytes:
    """Return the bytes of a key or certificate line of this kind; a comment behind it is passed over.

    Raises:
        SignatureInvalid: When the line is of another kind or cannot be read.
    """
    words = untrusted_line.split(maxsplit=2)
    if len(words) < 2 or words[0] != kind or len(words[1]) > _LINE_LIMIT:  # noqa: PLR2004 - kind and blob
        raise SignatureInvalid
    try:
        blob = base64.b64decode(words[1], validate=True)
    except (binascii.Error, ValueError) as error:
        raise SignatureInvalid from error
    if base64.b64encode(blob).decode() != words[1]:
        raise SignatureInvalid
    return blob


def public_key(untrusted_line: str) -> Ed25519PublicKey:
    """Read a public key's line.

    Raises:
        SignatureInvalid: When it is not an Ed25519 key.
    """
    return key_in(blob_of(untrusted_line, KIND))


def key_in(untrusted_blob: bytes) -> Ed25519PublicKey:
    """Read a public key's wire form.

    Raises:
        SignatureInvalid: When it is not an Ed25519 key.
    """
    try:
        reader = wire.Reader(untrusted_blob)
        kind, raw = reader.string(), reader.string()
        reader.end()
        if kind != KIND.encode():
            raise wire.WireBroken
        return Ed25519PublicKey.from_public_bytes(raw)
    except ValueError as error:
        raise SignatureInvalid from error


def check_signature(key: Ed25519PublicKey, signature: bytes, signed: bytes) -> None:
    """Check an Ed25519 signature (RFC 8032) of 64 bytes.

    Raises:
        SignatureInvalid: When it does not hold.
    """
    try:
        key.verify(signature, signed)
    except (InvalidSignature, ValueError) as error:
        raise SignatureInvalid from error
