"""What the parts of a record have in common."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Count = Annotated[int, Meta(ge=0, le=10**9)]
Position = Annotated[int, Meta(ge=1, le=999)]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Random128 = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
Decision = Literal["given", "refused", "not_answered"]
Month = Annotated[str, Meta(pattern="^[0-9]{4}-(0[1-9]|1[0-2])$")]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a record: immutable, strict, and silent about what it holds."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"
