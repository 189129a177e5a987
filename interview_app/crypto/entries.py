"""One entry of an interview, sealed under the interview's own key (AES-256-GCM, NIST SP 800-38D)."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError

NONCE = 12
TAG = 16


class EntryDamaged(UserError):
    """A sealed entry was changed, moved to another place, or belongs to another key."""

    code = "ENTRY-DAMAGED"
    happened = "A saved answer on this laptop is damaged and cannot be opened."
    safe = "The other answers are not touched by this."
    next_step = "Keep this laptop as it is and ask your coordinator for help."


def seal_entry(key: bytes, plaintext: bytes, context: bytes, randomness: Randomness) -> bytes:
    """Seal an entry and bind it to its place; 28 bytes longer than the plaintext.

    Args:
        key: 32 bytes, with which at most 2**32 entries are sealed (the nonce is random).
        plaintext: The entry.
        context: Where the entry stands; it must be given again to open it, and is not stored.
        randomness: Where the 12 bytes of the nonce come from; they are the first bytes of the result.
    """
    nonce = randomness(NONCE)
    return nonce + AESGCM(key).encrypt(nonce, plaintext, context)


def open_entry(key: bytes, untrusted: bytes, context: bytes) -> bytes:
    """Open an entry at its place.

    Raises:
        EntryDamaged: When the key, the context or any byte is not what it was.
    """
    if len(untrusted) < NONCE + TAG:
        raise EntryDamaged
    try:
        return AESGCM(key).decrypt(untrusted[:NONCE], untrusted[NONCE:], context)
    except InvalidTag as error:
        raise EntryDamaged from error
