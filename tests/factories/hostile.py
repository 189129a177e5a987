"""Files that somebody made to hurt a reader."""

import io
import struct
import zipfile
import zlib
from functools import cache

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
    told = min(len(names), 0xFFFF)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, told, told, len(directory), len(local), 0)
    return local + directory + end


TEN_GIGABYTES = 10**10
_CRC_OF_ZEROS = 0x2AF1CC17
"""CRC-32 of that many zeros: the bomb is whole, `unzip -t` inflates it to the end."""

_MOST = 0xFFFFFFFF
"""Stands in a header for a size that is written behind the name."""


@cache
def bomb(name: str = "study/clips/en-GB/0123456789abcdef0123456789abcdef.opus", declared: int = TEN_GIGABYTES) -> bytes:
    """Return a whole zip of ten megabytes whose one entry inflates to ten gigabytes, or says that it is smaller."""
    spelled, packed = name.encode(), _ten_gigabytes_deflated()
    extra = struct.pack("<2H2Q", 1, 16, declared, len(packed)) if declared > _MOST else b""
    sizes = (_MOST, _MOST) if extra else (len(packed), declared)
    facts = (45, 0, 8, 0, 33, _CRC_OF_ZEROS, *sizes, len(spelled), len(extra))
    local = struct.pack("<4s5H3L2H", b"PK\3\4", *facts) + spelled + extra + packed
    directory = struct.pack("<4s6H3L5H2L", b"PK\1\2", 45, *facts, 0, 0, 0, 0, 0) + spelled + extra
    return local + directory + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(directory), len(local), 0)


def _ten_gigabytes_deflated() -> bytes:
    """Return what deflating so many zeros gives: after a full flush the same zeros give the same bytes again."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    times = 100
    piece = packer.compress(bytes(TEN_GIGABYTES // times)) + packer.flush(zlib.Z_FULL_FLUSH)
    return piece * times + packer.flush()


def nested(depth: int = 6) -> bytes:
    """Return a zip in a zip in a zip, each of which holds the next ten times."""
    inner = bytes(100_000)
    for _ in range(depth):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(10):
                archive.writestr(zipfile.ZipInfo(f"{number}.zip"), inner, zipfile.ZIP_DEFLATED)
        inner = buffer.getvalue()
    return inner
