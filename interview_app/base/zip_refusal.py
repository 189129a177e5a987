"""Why a zip is refused, so that a person can be told what to do. Nothing is unpacked to find out.

A flipped byte must not look like malice, nor malice like a flipped byte. Each file's name and size stand in a zip
twice; where the two differ, something was changed by accident, and what such an entry says is not taken at its word.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from interview_app.base.zip_parts import END, END_MARK, LISTED, LISTED_MARK, LOCAL, LOCAL_MARK, MARKS, Limits

Reason = Literal["cut short", "names", "too large", "no zip", "changed"]
_SIZES_FOLLOW = 8
"""The flag of an entry whose sizes stand behind it and not before."""


@dataclass(frozen=True)
class _Entry:
    """What the directory says of a file, and whether the record before the file says the same."""

    name: bytes
    size: int
    packed: int
    same_name: bool
    same_size: bool


def why(untrusted: bytes, limits: Limits) -> Reason:
    """Return the reason to refuse bytes that are not the one kind of zip we write, or go beyond the limits.

    Returns:
        "cut short" when the end is missing; "names" when a file in it has a name that is not expected; "too large"
        when there is, or would come out, more than the limits; "no zip" for another kind of file; else "changed".
    """
    if len(untrusted) > limits.size:
        return "too large"
    if len(untrusted) < END.size or not untrusted.startswith(END_MARK, len(untrusted) - END.size):
        return _without_end(untrusted, limits.entries)
    return _with_end(untrusted, limits)


def _without_end(untrusted: bytes, most: int) -> Reason:
    if untrusted[:4] not in MARKS and not LOCAL_MARK.startswith(untrusted):
        return "no zip"
    return "cut short" if _runs_out(untrusted, most) else "changed"


def _runs_out(untrusted: bytes, most: int) -> bool:
    """Tell whether one record follows on the other until the bytes are at an end too early."""
    at = 0
    for _ in range(2 * most + 1):
        left = untrusted[at : at + 4]
        if len(left) < len(LOCAL_MARK):
            return any(mark.startswith(left) for mark in MARKS)
        if left not in MARKS:
            return False
        try:
            at += _length(untrusted, left, at)
        except struct.error:
            return True
    return False


def _length(untrusted: bytes, mark: bytes, at: int) -> int:
    """Return how long a record is, with the file behind it."""
    if mark == LOCAL_MARK:
        fields: tuple[int, ...] = LOCAL.unpack_from(untrusted, at)
        return LOCAL.size + fields[7] + fields[9] + fields[10]
    if mark == LISTED_MARK:
        fields = LISTED.unpack_from(untrusted, at)
        return LISTED.size + sum(fields[10:13])
    END.unpack_from(untrusted, at)
    return END.size


def _with_end(untrusted: bytes, limits: Limits) -> Reason:
    end = END.unpack_from(untrusted, len(untrusted) - END.size)
    listed = tuple(islice(_listed(untrusted, len(untrusted) - END.size - end[5]), limits.entries + 1))
    told_twice = end[3] == end[4]
    bare = sum(entry.size for entry in listed if entry.same_size)
    packed = sum(entry.packed for entry in listed if entry.same_size)
    if (told_twice and end[4] > limits.entries) or len(listed) > limits.entries or bare > limits.size:
        return "too large"
    if packed > len(untrusted):
        return "too large"  # entries share their bytes: it would unpack to many times its size
    if any(entry.same_name and not _expected(entry.name, limits) for entry in listed):
        return "names"
    return "changed"


def _listed(untrusted: bytes, at: int) -> Iterator[_Entry]:
    """Yield what the directory lists, as far as it can be read."""
    while at >= 0 and untrusted.startswith(LISTED_MARK, at):
        try:
            fields = LISTED.unpack_from(untrusted, at)
        except struct.error:
            return
        name = untrusted[at + LISTED.size : at + LISTED.size + fields[10]]
        yield _compared(untrusted, fields, name)
        at += LISTED.size + sum(fields[10:13])


def _compared(untrusted: bytes, fields: tuple[int, ...], name: bytes) -> _Entry:
    packed, bare, at = fields[8], fields[9], fields[16]
    if not untrusted.startswith(LOCAL_MARK, at) or at + LOCAL.size > len(untrusted):
        return _Entry(name, bare, packed, same_name=False, same_size=False)
    local = LOCAL.unpack_from(untrusted, at)
    same_size = bool(fields[3] & _SIZES_FOLLOW) or local[7:9] == (packed, bare)
    same_name = untrusted[at + LOCAL.size : at + LOCAL.size + local[9]] == name
    return _Entry(name, bare, packed, same_name=same_name, same_size=same_size)


def _expected(name: bytes, limits: Limits) -> bool:
    return limits.names.fullmatch(name.decode("utf-8", errors="replace")) is not None
