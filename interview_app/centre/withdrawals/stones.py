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
from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull, FileTooLarge, FileUnreadable, read_bounded, write_durably
from interview_app.base.paths import FolderNotWritable, is_there
from interview_app.centre.archive import Archive
from interview_app.centre.archive.withdrawing import Stone
from interview_app.crypto.derive import derive

FILE: Final = "tombstones.json"
_LIMIT: Final = 256_000_000
_Hex = Annotated[str, Meta(pattern="^[0-9a-f]{32,64}$")]


class TombstonesBroken(UserError):
    """A list of what was withdrawn that does not hold."""

    code = "TOMBSTONES-BROKEN"
    happened = "The file {name} is not a whole list of what was withdrawn at this centre."
    safe = "Nothing was restored, and nothing else was changed."
    next_step = "Take tombstones.json from the folder of the centre that runs, or from beside its newest backup."


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
    written = _read(folder / FILE, key) or _Stones("interview-tombstones/1")
    known, listed = kept.stones(), kept.known_digests()
    beside = _stones(written)
    changed = 0
    if {(each.tag, each.scope) for each in beside} - {(each.tag, each.scope) for each in known}:
        changed = kept.raise_stones(beside, written.listed)
        known, listed = kept.stones(), kept.known_digests()
    if known != beside or listed != set(written.listed):
        _write(folder, known, listed, key)
    return changed


def read(path: Path, key: bytes) -> tuple[frozenset[Stone], frozenset[str]]:
    """Read what must not come back, and the digests by which laptops find it, to restore a backup with.

    Raises:
        TombstonesBroken: When this centre did not write the file, or it was changed.
    """
    written = _read(path, key)
    if written is None:
        raise TombstonesBroken(name=path.name)
    return _stones(written), frozenset(written.listed)


def content_of(kept: Archive, key: bytes) -> bytes:
    """Return what is in the file of an archive, for a copy of it beside a backup."""
    return _content(kept.stones(), kept.known_digests(), key)


def _write(folder: Path, stones: frozenset[Stone], listed: frozenset[str], key: bytes) -> None:
    try:
        write_durably(folder / FILE, _content(stones, listed, key))
    except (DiskFull, FolderNotWritable):
        return  # the archive has them all the same, and the next opening tries again


def _content(stones: frozenset[Stone], listed: frozenset[str], key: bytes) -> bytes:
    lines = tuple(sorted(_Line(each.tag, each.scope, each.withdrawn_on) for each in stones))
    content = canonical_json(msgspec.to_builtins(_Stones("interview-tombstones/1", lines, tuple(sorted(listed)))))
    return content + b"\n" + _mac(content, key) + b"\n"


def _read(path: Path, key: bytes) -> _Stones | None:
    if not is_there(path):
        return None
    try:
        content, mac = read_bounded(path, _LIMIT).rstrip(b"\n").rsplit(b"\n", 1)
        return msgspec.json.decode(content, type=_Stones) if hmac.compare_digest(mac, _mac(content, key)) else None
    except (FileTooLarge, FileUnreadable, ValueError):
        return None


def _stones(written: _Stones) -> frozenset[Stone]:
    return frozenset(Stone(line.tag, line.scope, line.day) for line in written.stones)


def _mac(content: bytes, key: bytes) -> bytes:
    return hmac.digest(derive(key, "centre/tombstones"), content, "sha256").hex().encode()
