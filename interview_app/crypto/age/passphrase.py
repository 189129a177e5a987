"""age files under a passphrase (c2sp.org/age, "The scrypt recipient type"; RFC 7914). Such a stanza stands alone."""

import re
from collections.abc import Sequence
from typing import ClassVar

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from interview_app.base.clock import Randomness, system_randomness
from interview_app.crypto.age.stanza import (
    WRAPPED,
    AgeDamaged,
    Stanza,
    decode_base64,
    encode_base64,
    open_file_key,
    seal_file_key,
)

KIND = "scrypt"
_LABEL = b"age-encryption.org/v1/scrypt"
_SALT = 16
_WORK_FACTOR = re.compile(r"[1-9][0-9]?")


class PassphraseRecipient:
    """Seals a file under a passphrase; 2**work_factor rounds of 1 KiB each (18: 256 MiB, about a second)."""

    label: ClassVar[str] = "passphrase"

    def __init__(self, passphrase: str, work_factor: int = 18, randomness: Randomness = system_randomness) -> None:
        self._passphrase = passphrase
        self._work_factor = work_factor
        self._randomness = randomness

    def wrap(self, file_key: bytes) -> Stanza:
        """Seal a file key under the passphrase with a fresh 16-byte salt."""
        salt = self._randomness(_SALT)
        key = _stretched(self._passphrase, salt, self._work_factor)
        return Stanza(KIND, (encode_base64(salt), str(self._work_factor)), seal_file_key(key, file_key))


class PassphraseIdentity:
    """Opens a file under a passphrase, unless it asks for more work than `max_work_factor`."""

    def __init__(self, passphrase: str, max_work_factor: int = 20) -> None:
        self._passphrase = passphrase
        self._max_work_factor = max_work_factor

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key, or None when the passphrase is wrong or the file has none.

        Raises:
            AgeDamaged: When the stanza breaks the rules, is not alone, or asks for too much work.
        """
        ours = [stanza for stanza in stanzas if stanza.kind == KIND]
        if not ours:
            return None
        stanza = ours[0]
        if len(stanzas) != 1 or len(stanza.arguments) != 2 or len(stanza.body) != WRAPPED:  # noqa: PLR2004 - salt, work
            raise AgeDamaged
        salt = decode_base64(stanza.arguments[0], _SALT)
        if not _WORK_FACTOR.fullmatch(stanza.arguments[1]) or int(stanza.arguments[1]) > self._max_work_factor:
            raise AgeDamaged
        return open_file_key(_stretched(self._passphrase, salt, int(stanza.arguments[1])), stanza.body)


def _stretched(passphrase: str, salt: bytes, work_factor: int) -> bytes:
    return Scrypt(_LABEL + salt, 32, 2**work_factor, 8, 1).derive(passphrase.encode())
