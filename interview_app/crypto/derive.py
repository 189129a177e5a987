"""Keys from keys, and keys from what people remember."""

import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_KEY = 32
_TAG = 16


@dataclass(frozen=True)
class KdfCost:
    """The work one guess at a passphrase costs (Argon2id, RFC 9106): rounds, memory in KiB, parallel lanes."""

    passes: int
    memory_kib: int
    lanes: int


def derive(key: bytes, purpose: str) -> bytes:
    """Return the 32-byte key for one purpose, by HKDF-SHA-256 (RFC 5869) from a key of full strength.

    Different purposes give keys that tell nothing of each other.
    """
    return HKDF(hashes.SHA256(), _KEY, None, f"interview-companion/{purpose}".encode()).derive(key)


def stretch(secret: str, salt: bytes, cost: KdfCost) -> bytes:
    """Return 16 bytes of Argon2id (RFC 9106) for something short that people write down or say.

    The secret is taken in Unicode NFC. The salt has at least 8 bytes.
    """
    return _argon2id(unicodedata.normalize("NFC", secret), salt, cost, _TAG)


def passphrase_key(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """Return the 32 bytes of Argon2id for a passphrase.

    The passphrase is taken in Unicode NFC, with runs of white space as one space and none around it: a second space
    bar press must not lock anybody out.
    """
    return _argon2id(unicodedata.normalize("NFC", " ".join(passphrase.split())), salt, cost, _KEY)


def _argon2id(secret: str, salt: bytes, cost: KdfCost, length: int) -> bytes:
    kdf = Argon2id(salt=salt, length=length, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return kdf.derive(secret.encode())
