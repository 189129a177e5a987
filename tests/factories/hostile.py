"""Files that somebody made to hurt a reader."""

import struct
import zlib

_STORED = (20, 0, 0, 0, 33)
"""Version to read, flags, method, time, day: what our own writer puts there."""


def far_away_zip(name: str = "manifest.json", content: bytes = b"{}", at: int = 2**64 - 1) -> bytes:
    """Return a small zip whose only entry says, in zip64, that it begins at a place no file is long enough for."""
    spelled = name.encode()
    facts = (zlib.crc32(content), len(content), len(content), len(spelled))
    local = struct.pack("<4s5H3L2H", b"PK\3\4", *_STORED, *facts, 0) + spelled + content
    extra = struct.pack("<2HQ", 1, 8, at)
    listed = struct.pack("<4s6H3L5H2L", b"PK\1\2", 45, *_STORED, *facts, len(extra), 0, 0, 0, 0, 0xFFFFFFFF)
    directory = listed + spelled + extra
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(directory), len(local), 0)
    return local + directory + end


def overlapping_zip(names: list[str], content: bytes) -> bytes:
    """Return a zip in which every name stands for the same bytes: it unpacks to many times its size."""
    first = names[0].encode()
    facts = (zlib.crc32(content), len(content), len(content))
    local = struct.pack("<4s5H3L2H", b"PK\3\4", *_STORED, *facts, len(first), 0) + first + content
    directory = b"".join(
        struct.pack("<4s6H3L5H2L", b"PK\1\2", 45, *_STORED, *facts, len(name), 0, 0, 0, 0, 0, 0) + name.encode()
        for name in names
    )
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, len(names), len(names), len(directory), len(local), 0)
    return local + directory + end
