"""Valid keys, certificates and cheap costs for tests. Everything is made from a seed, so that runs repeat."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from interview_app.crypto import age, certificates
from interview_app.crypto.slots import KdfCost
from interview_app.crypto.sshsig import SigningKey

CHEAP = KdfCost(1, 8, 1)
"""A cost that nobody may use outside tests: microseconds a guess."""

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@dataclass
class SeededRandomness:
    """Random-looking bytes that are the same in each run."""

    seed: str = "tests"
    drawn: int = 0

    def __call__(self, size: int) -> bytes:
        """Return the next `size` bytes."""
        self.drawn += 1
        return hashlib.shake_256(f"{self.seed}/{self.drawn}".encode()).digest(size)


def hybrid_identity(seed: str = "coordinator") -> age.HybridIdentity:
    """Return the same post-quantum identity for the same seed."""
    return age.HybridIdentity.generate(SeededRandomness(seed))


def x25519_identity(seed: str = "classic") -> age.X25519Identity:
    """Return the same classic identity for the same seed."""
    return age.X25519Identity.generate(SeededRandomness(seed))


def signing_key(seed: str = "authority") -> SigningKey:
    """Return the same signing key for the same seed."""
    return SigningKey.generate(SeededRandomness(seed))


def certificate_line(
    authority: SigningKey, device: SigningKey, *, serial: int = 7, at: datetime = NOON, days: int = 200
) -> str:
    """Return a certificate of the device that holds from a day before `at`."""
    return certificates.issue(
        authority,
        device.public_line,
        principal=f"device-{serial}",
        serial=serial,
        valid_after=at - timedelta(days=1),
        valid_before=at + timedelta(days=days),
    )
