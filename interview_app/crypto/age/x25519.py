"""The classic recipient of age, X25519 (c2sp.org/age, "The X25519 recipient type")."""

from collections.abc import Sequence
from typing import ClassVar, Self

from cryptography.hazmat.primitives.asymmetric import x25519

from interview_app.base.clock import Randomness
from interview_app.crypto.age import bech32
from interview_app.crypto.age.stanza import (
    WRAPPED,
    AgeDamaged,
    Stanza,
    decode_base64,
    encode_base64,
    hkdf,
    open_file_key,
    seal_file_key,
)

KIND = "X25519"
_INFO = b"age-encryption.org/v1/X25519"
_SIZE = 32


class X25519Recipient:
    """A public key "age1…"; 32 bytes. Not safe against a quantum computer of the future."""

    label: ClassVar[str] = ""

    def __init__(self, raw: bytes) -> None:
        if len(raw) != _SIZE:
            raise bech32.BadKeyText
        self._raw = raw

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "age1…".

        Raises:
            BadKeyText: When it is anything else.
        """
        return cls(bech32.decode(text, "age"))

    def __str__(self) -> str:
        return bech32.encode("age", self._raw)

    def __repr__(self) -> str:
        return f"X25519Recipient({self})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, X25519Recipient) and other._raw == self._raw

    def __hash__(self) -> int:
        return hash(self._raw)

    def wrap(self, file_key: bytes) -> Stanza:
        """Seal a file key to this recipient with a fresh ephemeral key.

        Raises:
            BadKeyText: When the public key is a point of low order.
        """
        ephemeral = x25519.X25519PrivateKey.generate()
        try:
            shared = ephemeral.exchange(x25519.X25519PublicKey.from_public_bytes(self._raw))
        except ValueError as error:
            raise bech32.BadKeyText from error
        share = ephemeral.public_key().public_bytes_raw()
        key = hkdf(shared, share + self._raw, _INFO)
        return Stanza(KIND, (encode_base64(share),), seal_file_key(key, file_key))


class X25519Identity:
    """A private key "AGE-SECRET-KEY-1…"; its `str` is the secret, its `repr` shows only the public key."""

    def __init__(self, raw: bytes) -> None:
        if len(raw) != _SIZE:
            raise bech32.BadKeyText
        self._key = x25519.X25519PrivateKey.from_private_bytes(raw)

    @classmethod
    def generate(cls, randomness: Randomness) -> Self:
        """Make a new identity from 32 random bytes."""
        return cls(randomness(_SIZE))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "AGE-SECRET-KEY-1…".

        Raises:
            BadKeyText: When it is anything else.
        """
        return cls(bech32.decode(text, "AGE-SECRET-KEY-"))

    def __str__(self) -> str:
        return bech32.encode("age-secret-key-", self._key.private_bytes_raw()).upper()

    def __repr__(self) -> str:
        return f"<X25519Identity of {self.recipient()}>"

    def recipient(self) -> X25519Recipient:
        """Return the public half."""
        return X25519Recipient(self._key.public_key().public_bytes_raw())

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key from the first X25519 stanza that is ours, or None.

        Raises:
            AgeDamaged: When an X25519 stanza has wrong sizes, spelling, or a share of low order.
        """
        opened = (self._open(stanza) for stanza in stanzas if stanza.kind == KIND)
        return next((file_key for file_key in opened if file_key is not None), None)

    def _open(self, stanza: Stanza) -> bytes | None:
        if len(stanza.arguments) != 1 or len(stanza.body) != WRAPPED:
            raise AgeDamaged
        share = decode_base64(stanza.arguments[0], _SIZE)
        try:
            shared = self._key.exchange(x25519.X25519PublicKey.from_public_bytes(share))
        except ValueError as error:
            raise AgeDamaged from error
        key = hkdf(shared, share + self._key.public_key().public_bytes_raw(), _INFO)
        return open_file_key(key, stanza.body)
