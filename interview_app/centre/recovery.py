"""The recovery key: never a file. Its 32 bytes live as three shares on paper, of which any two make it again."""

from collections.abc import Sequence
from dataclasses import dataclass

from interview_app.base.clock import Randomness
from interview_app.crypto import age, shares
from interview_app.crypto.addressed import key_id

SEED = 32


@dataclass(frozen=True, repr=False)
class Recovery:
    """A new recovery key.

    Attributes:
        recipient: The public half, which a centre is founded with.
        shares: Of the private half, 33 words each (SLIP-39, two of three).
    """

    recipient: str
    shares: tuple[str, str, str]

    @property
    def key_id(self) -> str:
        """Eight hexadecimal digits, by which people tell sheets of different keys apart."""
        return key_id(self.recipient)

    def __repr__(self) -> str:
        return f"<Recovery {self.key_id}>"


def make(randomness: Randomness) -> Recovery:
    """Make a recovery key. It is in the shares and nowhere else."""
    seed = randomness(SEED)
    return Recovery(str(age.HybridIdentity(seed).recipient()), shares.split(seed))


def identity_from(typed: Sequence[str]) -> age.HybridIdentity:
    """Return the private key that shares are of.

    Raises:
        ShareWrong: When one is no whole share.
        SharesTooFew: When there are fewer than two different ones.
        SharesDoNotFit: When they are shares of different keys.
    """
    seed = shares.join(typed)
    if len(seed) != SEED:
        raise shares.ShareWrong(reason="it is a share of another kind of key.")
    return age.HybridIdentity(seed)
