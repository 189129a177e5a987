"""Keys as text, of whichever kind."""

from interview_app.crypto.age.bech32 import BadKeyText
from interview_app.crypto.age.hybrid import HybridIdentity, HybridRecipient
from interview_app.crypto.age.x25519 import X25519Identity, X25519Recipient


def parse_recipient(text: str) -> HybridRecipient | X25519Recipient:
    """Read a public key, "age1pq1…" or "age1…"; comment lines and white space around it are passed over.

    Raises:
        BadKeyText: When there is no key, more than one, or it cannot be read.
    """
    key = _only_key(text)
    return HybridRecipient.parse(key) if key.startswith("age1pq1") else X25519Recipient.parse(key)


def parse_identity(text: str) -> HybridIdentity | X25519Identity:
    """Read a private key, "AGE-SECRET-KEY-PQ-1…" or "AGE-SECRET-KEY-1…", alone or in the text of a key file.

    Raises:
        BadKeyText: When there is no key, more than one, or it cannot be read.
    """
    key = _only_key(text)
    return HybridIdentity.parse(key) if key.startswith("AGE-SECRET-KEY-PQ-1") else X25519Identity.parse(key)


def _only_key(text: str) -> str:
    """Return the one line that is neither empty nor a comment."""
    lines = [line.strip() for line in text.splitlines()]
    keys = [line for line in lines if line and not line.startswith("#")]
    if len(keys) != 1:
        raise BadKeyText
    return keys[0]
