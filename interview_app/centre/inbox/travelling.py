"""Keys on their way to another process: text that only another process of the same centre is given, and never a file.

Whoever gets it can open every interview. It goes down a pipe to a child, or to a cluster that the coordinator trusts
with all of that (`THREATS.md`).
"""

from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Self

from interview_app.centre.keys import Keys
from interview_app.crypto import age


@dataclass(frozen=True)
class Travelling:
    """`Keys` as plain values."""

    authority: str
    identities: tuple[str, ...] = field(repr=False)
    revoked: frozenset[int]
    at: datetime
    real: bool
    study: str

    @classmethod
    def of(cls, keys: Keys) -> Self:
        """Return keys as plain values."""
        return cls(keys.authority, tuple(map(str, keys.identities)), keys.revoked, keys.at, keys.real, keys.study)

    def arrived(self) -> Keys:
        """Return the keys themselves. Expanding one takes as long as opening a file, so it is done once."""
        return _arrived(self)


@lru_cache(maxsize=1)
def _arrived(travelling: Travelling) -> Keys:
    identities = tuple(age.parse_identity(text) for text in travelling.identities)
    return Keys(travelling.authority, identities, travelling.revoked, travelling.at, travelling.real, travelling.study)
