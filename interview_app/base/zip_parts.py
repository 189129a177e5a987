"""The three records that a zip is made of, as PKWARE's APPNOTE lays them out."""

from dataclasses import dataclass
from re import Pattern
from struct import Struct
from typing import Final

LOCAL_MARK: Final = b"PK\x03\x04"
LISTED_MARK: Final = b"PK\x01\x02"
END_MARK: Final = b"PK\x05\x06"
MARKS: Final = (LOCAL_MARK, LISTED_MARK, END_MARK)

LOCAL: Final = Struct("<4s5H3L2H")
"""Before each file: mark, version, flags, method, time, day, CRC-32, size packed and bare, lengths of name, extra."""
LISTED: Final = Struct("<4s6H3L5H2L")
"""In the directory: mark, made by, then as in `LOCAL`; length of comment, disk, attributes, and where `LOCAL` is."""
END: Final = Struct("<4s4H2LH")
"""At the end: mark, two disks, files here and in all, size of the directory and where it is, length of comment."""


@dataclass(frozen=True)
class Limits:
    """What may be read into memory.

    Attributes:
        names: Every name must match the whole of it.
        size: Of the whole zip, in bytes.
        entries: How many files there may be.
    """

    names: Pattern[str]
    size: int
    entries: int
