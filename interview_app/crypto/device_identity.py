"""A laptop's own age identity, which opens what the centre seals to that one laptop.

It follows from the laptop's signing key, so there is no second secret to keep, back up or lose. The derivation hides
the one from the other: whoever had this identity alone could sign nothing.
"""

from interview_app.crypto.age.hybrid import HybridIdentity
from interview_app.crypto.derive import derive
from interview_app.crypto.signing_key import SigningKey


def device_identity(key: SigningKey) -> HybridIdentity:
    """Return the age identity that belongs to a laptop's signing key; the same key always gives the same one."""
    return HybridIdentity(derive(key.private.private_bytes_raw(), "device/identity"))
