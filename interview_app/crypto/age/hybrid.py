"""The post-quantum recipient of age, ML-KEM-768 with X25519 (c2sp.org/age, "mlkem768x25519"; RFC 9180; X-Wing).

HPKE base mode: KEM MLKEM768-X25519 (0x647a), HKDF-SHA-256, ChaCha20-Poly1305. Breaking it takes breaking both.
"""

import hashlib
from collections.abc import Sequence
from typing import ClassVar, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import mlkem, x25519
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, MLKEM768X25519PublicKey, Suite

from interview_app.base.clock import Randomness
from interview_app.crypto.age import bech32
from interview_app.crypto.age.stanza import WRAPPED, AgeDamaged, Stanza, decode_base64, encode_base64

KIND = "mlkem768x25519"
_INFO = b"age-encryption.org/mlkem768x25519"
_SEED = 32
_MLKEM_SEED = 64
_MLKEM_PUBLIC = 1184
_X25519 = 32
_PUBLIC = _MLKEM_PUBLIC + _X25519
_ENCAPSULATED = 1088 + _X25519


class HybridRecipient:
    """A public key "age1pq1…"; 1216 bytes, about 1960 letters."""

    label: ClassVar[str] = "postquantum"

    def __init__(self, raw: bytes) -> None:
        if len(raw) != _PUBLIC:
            raise bech32.BadKeyText
        self._raw = raw
        try:
            self._key = MLKEM768X25519PublicKey(
                mlkem.MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_PUBLIC]),
                x25519.X25519PublicKey.from_public_bytes(raw[_MLKEM_PUBLIC:]),
            )
        except ValueError as error:
            raise bech32.BadKeyText from error

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "age1pq1…".

        Raises:
            BadKeyText: When it is anything else.
        """
        return cls(bech32.decode(text, "age1pq"))

    def __str__(self) -> str:
        return bech32.encode("age1pq", self._raw)

    def __repr__(self) -> str:
        return f"HybridRecipient({str(self)[:20]}…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HybridRecipient) and other._raw == self._raw

    def __hash__(self) -> int:
        return hash(self._raw)

    def wrap(self, file_key: bytes) -> Stanza:
        """Seal a file key to this recipient; one argument of 1120 bytes, a body of 32.

        Raises:
            BadKeyText: When the X25519 half of the public key is a point of low order.
        """
        suite = _suite()
        try:
            sealed = suite.encrypt(file_key, self._key, info=_INFO)
        except ValueError as error:
            raise bech32.BadKeyText from error
        return Stanza(KIND, (encode_base64(sealed[:_ENCAPSULATED]),), sealed[_ENCAPSULATED:])


class HybridIdentity:
    """A private key "AGE-SECRET-KEY-PQ-1…", kept as its 32-byte seed.

    SHAKE-256 stretches the seed to 64 bytes for ML-KEM and 32 for X25519. `str` is the secret, `repr` shows only
    the start of the public key.
    """

    def __init__(self, seed: bytes) -> None:
        if len(seed) != _SEED:
            raise bech32.BadKeyText
        self._seed = seed
        expanded = hashlib.shake_256(seed).digest(_MLKEM_SEED + _X25519)
        self._mlkem = mlkem.MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED])
        self._x25519 = x25519.X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED:])
        self._key = MLKEM768X25519PrivateKey(self._mlkem, self._x25519)

    @classmethod
    def generate(cls, randomness: Randomness) -> Self:
        """Make a new identity from 32 random bytes."""
        return cls(randomness(_SEED))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "AGE-SECRET-KEY-PQ-1…".

        Raises:
            BadKeyText: When it is anything else.
        """
        return cls(bech32.decode(text, "AGE-SECRET-KEY-PQ-"))

    def __str__(self) -> str:
        return bech32.encode("age-secret-key-pq-", self._seed).upper()

    def __repr__(self) -> str:
        return f"<HybridIdentity of {self.recipient()!r}>"

    def recipient(self) -> HybridRecipient:
        """Return the public half."""
        public = self._mlkem.public_key().public_bytes_raw() + self._x25519.public_key().public_bytes_raw()
        return HybridRecipient(public)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key from the first hybrid stanza that is ours, or None.

        Raises:
            AgeDamaged: When a hybrid stanza has wrong sizes, spelling, or a share of low order.
        """
        opened = (self._open(stanza) for stanza in stanzas if stanza.kind == KIND)
        return next((file_key for file_key in opened if file_key is not None), None)

    def _open(self, stanza: Stanza) -> bytes | None:
        if len(stanza.arguments) != 1 or len(stanza.body) != WRAPPED:
            raise AgeDamaged
        share = decode_base64(stanza.arguments[0], _ENCAPSULATED)
        try:
            # HPKE alone would call a share of low order "not ours"; the format calls it damage.
            self._x25519.exchange(x25519.X25519PublicKey.from_public_bytes(share[-_X25519:]))
        except ValueError as error:
            raise AgeDamaged from error
        try:
            return _suite().decrypt(share + stanza.body, self._key, info=_INFO)
        except InvalidTag:
            return None


def _suite() -> Suite:
    """Return the one HPKE suite that this kind of stanza uses."""
    return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
