"""What it takes to open what laptops send."""

from dataclasses import dataclass, field
from datetime import datetime

from interview_app.crypto import age


@dataclass(frozen=True)
class Keys:
    """What it takes to open a bundle.

    Attributes:
        authority: The public key line that must have certified the laptop.
        identities: Private keys of the central team.
        revoked: Serial numbers of certificates that no longer count.
        at: The moment at which certificates must hold.
        real: Whether the archive is for real interviews alone, so that practice is kept out.
        study: The id of the only study whose interviews are taken in; any, if empty.
    """

    authority: str
    identities: tuple[age.Identity, ...] = field(repr=False)
    revoked: frozenset[int]
    at: datetime
    real: bool = False
    study: str = ""
