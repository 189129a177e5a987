"""age v1 files (c2sp.org/age), with the hybrid post-quantum recipient, on `cryptography` alone.

What this package will not do: armoured (text) files, plugins, SSH recipients, and mixing hybrid and classic
recipients in one file. Reading is strict: a file has one spelling, and anything else is `AgeDamaged`.
"""

from interview_app.crypto.age.bech32 import BadKeyText
from interview_app.crypto.age.file import (
    MixedRecipients,
    NoMatchingKey,
    decrypt,
    decrypt_bytes,
    encrypt,
    encrypt_bytes,
)
from interview_app.crypto.age.hybrid import HybridIdentity, HybridRecipient
from interview_app.crypto.age.keys import parse_identity, parse_recipient
from interview_app.crypto.age.passphrase import PassphraseIdentity, PassphraseRecipient
from interview_app.crypto.age.stanza import AgeDamaged, Identity, Recipient, Stanza
from interview_app.crypto.age.x25519 import X25519Identity, X25519Recipient

__all__ = [
    "AgeDamaged",
    "BadKeyText",
    "HybridIdentity",
    "HybridRecipient",
    "Identity",
    "MixedRecipients",
    "NoMatchingKey",
    "PassphraseIdentity",
    "PassphraseRecipient",
    "Recipient",
    "Stanza",
    "X25519Identity",
    "X25519Recipient",
    "decrypt",
    "decrypt_bytes",
    "encrypt",
    "encrypt_bytes",
    "parse_identity",
    "parse_recipient",
]
