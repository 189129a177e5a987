"""`tombstones.json`: what must not come back, once more beside the archive, for the day that is an older copy.

An older archive.db knows nothing of what was withdrawn after it was copied. So each opening holds the two against each
other: what only the file knows is put up in the archive and done again, what only the archive knows is written down.
The last line is the file's HMAC under a key of the archive's; a file that does not hold counts as none.
"""

import hmac
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from interview_app.base.canonical import canonical_json
from interview_app.base.files import DiskFull, FileTooLarge, FileUnreadable, read_bounded, write_durably
from interview_app.base.paths import FolderNotWritable, is_there
from interview_app.centre.archive import Archive
from interview_app.centre.archive.withdrawing import Stone
from interview_app.crypto.derive import derive

FILE: Final = "tombstones.json"
_LIMIT: Final = 64_000_000
_Hex = Annotated[str, Meta(pattern="^[0-9a-f]{32,64}$")]


class _Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True, array_like=True, order=True):
    tag: _Hex
    scope: Annotated[str, Meta(pattern="^(erase|words|release)$")]
    day: date


class _Stones(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["interview-tombstones/1"]
    stones: tuple[_Line, ...] = ()
    listed: tuple[_Hex, ...] = ()


def settle(folder: Path, kept: Archive, key: bytes) -> int:
    """Let file and archive know the same, and return to how many interviews something was done again.

    Args:
        folder: The centre's.
        kept: Its archive.
        key: The archive's key.
    """
    written = _read(folder, key)
    known, listed = kept.stones(), kept.known_digests()
    beside = {Stone(line.tag, line.scope, line.day) for line in written.stones}
    changed = 0
    if {(each.tag, each.scope) for each in beside} - {(each.tag, each.scope) for each in known}:
        changed = kept.raise_stones(beside, written.listed)
        known, listed = kept.stones(), kept.known_digests()
    if known != beside or listed != set(written.listed):
        _write(folder, known, listed, key)
    return changed


def _write(folder: Path, stones: frozenset[Stone], listed: frozenset[str], key: bytes) -> None:
    lines = tuple(sorted(_Line(each.tag, each.scope, each.withdrawn_on) for each in stones))
    content = canonical_json(msgspec.to_builtins(_Stones("interview-tombstones/1", lines, tuple(sorted(listed)))))
    try:
        write_durably(folder / FILE, content + b"\n" + _mac(content, key) + b"\n")
    except (DiskFull, FolderNotWritable):
        return  # the archive has them all the same, and the next opening tries again


def _read(folder: Path, key: bytes) -> _Stones:
    nothing = _Stones("interview-tombstones/1")
    if not is_there(folder / FILE):
        return nothing
    try:
        content, mac = read_bounded(folder / FILE, _LIMIT).rstrip(b"\n").rsplit(b"\n", 1)
        if not hmac.compare_digest(mac, _mac(content, key)):
            return nothing
        return msgspec.json.decode(content, type=_Stones)
    except (FileTooLarge, FileUnreadable, ValueError):
        return nothing


def _mac(content: bytes, key: bytes) -> bytes:
    return hmac.digest(derive(key, "centre/tombstones"), content, "sha256").hex().encode()
