"""A copy of a whole centre, made while it is in use, and sealed to its key holders: `age -d` and `tar x` take it apart.

It has two parts. The large one, new each time, has everything but the interviews' own keys; the small one has these
and is replaced each time. So whoever is erased is gone from every earlier backup, too, once the keys part from before
is destroyed: the program overwrites the one beside it, and can do nothing about copies elsewhere.

What finds interviews by their cards (`withdrawal-key.age`) and what was made for analysts is in neither.
"""

import io
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from interview_app.base import plain_tar
from interview_app.base.canonical import canonical_json
from interview_app.base.files import durable_writer, explained, read_bounded, sync_folder, write_durably
from interview_app.base.paths import make_private_folder
from interview_app.centre import consents, roles
from interview_app.centre.archive.dump import Dump
from interview_app.centre.backup_parts import ABOUT, KEYS, LARGEST, About, Part, Told, check_folder, on_one_disk
from interview_app.centre.office import Centre
from interview_app.centre.roles import Deed
from interview_app.centre.withdrawals import stones
from interview_app.crypto.addressed import stream_to

SEALED: Final = ".sealed"
"""What is added to the name of evidence that is sealed once more, under its interview's own key."""
_BEFORE: Final = "keys-before.age"
_FILES: Final = (
    *("centre.json", "centre.mac", "authority.age", "archive-key.age", "keyring.age", "revoked.krl"),
    *("targets.toml",),
)
_FOLDERS: Final = ("studies", "study", "receipts")
_CHUNK: Final = 1 << 20


@dataclass(frozen=True)
class BackedUp:
    """Where the parts of a backup are.

    Attributes:
        interviews: How many it has.
        same_disk: Whether it is on the centre's own disk, and would be lost with it.
    """

    content: Path
    keys: Path
    tombstones: Path
    interviews: int = 0
    same_disk: bool = False


@dataclass
class _Copying:
    """How far a backup is, in interviews and files of evidence."""

    told: Told
    total: int
    done: int = 0

    def more(self, count: int = 0) -> None:
        self.done += count
        self.told(self.done, self.total)


Files = Iterator[tuple[str, bytes]]


def write(centre: Centre, out: Path, told: Told = lambda _done, _total: None) -> BackedUp:
    """Write a backup into a folder, beside earlier ones, destroy the earlier keys part there, and note it as an act.

    Args:
        centre: Which.
        out: The folder, which may be new.
        told: Is told how many interviews and files of evidence are copied, and of how many; may raise to stop.

    Raises:
        RoleMayNot: When the centre was opened by somebody who reads no answers.
        BackupInside, BackupFolderTaken: See `check_folder`.
        DiskFull, FolderNotWritable: When it cannot be written; earlier parts are still there then, and no new one.
        FileUnreadable: When a file of the centre cannot be read.
    """
    roles.require(centre, Deed.READ_ANSWERS)
    check_folder(centre, out)
    make_private_folder(out)
    _destroy(out / _BEFORE)
    mark = centre.randomness(4).hex()
    content, new_keys = out / f"centre-{centre.clock.now().date()}-{mark}.age", out / f"{KEYS}.new"
    try:
        interviews, act = _write_parts(centre, content, new_keys, told)
    except BaseException:
        for path in (content, new_keys):
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    _replace_keys(out, new_keys)
    write_durably(out / stones.FILE, stones.content_of(centre.archive, centre.strongbox.key))
    centre.archive.act("backed-up", {"digest": mark, "interviews": interviews, "line": act})
    return BackedUp(content, out / KEYS, out / stones.FILE, interviews, on_one_disk(out, centre.folder))


def is_file_of_a_centre(name: str) -> bool:
    """Tell whether a file in a backup goes into the centre's folder as it is."""
    if name in _FILES:
        return True
    folder, *rest = name.split("/")
    plain = all(part not in {"", ".", ".."} and "\\" not in part and ":" not in part for part in rest)
    return folder in _FOLDERS and bool(rest) and plain


def _write_parts(centre: Centre, content: Path, keys: Path, told: Told) -> tuple[int, int]:
    """Write both parts as the archive is at one moment, and return how many interviews and acts they have."""
    day = centre.clock.now().date()
    with centre.archive.dumped() as dump:
        interviews, act = dump.how_many(), dump.last_act()
        copying = _Copying(told, interviews + len(_evidence(centre.folder)))
        _seal(centre, content, _content(centre, dump, day, copying))
        _seal(centre, keys, _keys(centre, dump, day, copying))
    return interviews, act


def _content(centre: Centre, dump: Dump, day: date, copying: _Copying) -> Files:
    yield _about(centre, "content", day)
    for path in _paths(centre.folder):
        yield path.relative_to(centre.folder).as_posix(), read_bounded(path, LARGEST)
    yield from dump.tables(copying.more)
    for path in _evidence(centre.folder):
        sealed = dump.sealed_evidence(path.name.partition(".")[0], path.name, read_bounded(path, LARGEST))
        if sealed is not None:
            yield f"{consents.FOLDER}/{path.name}{SEALED}", sealed
        copying.more(1)


def _keys(centre: Centre, dump: Dump, day: date, copying: _Copying) -> Files:
    yield _about(centre, "keys", day)
    rows = dump.keys()
    for file in rows:
        yield file
        copying.more()
    # What arrived before its interview has no key to be sealed under, so it is kept where it is replaced each time.
    for path in _evidence(centre.folder):
        if not dump.has_key(path.name.partition(".")[0]):
            yield f"{consents.FOLDER}/{path.name}", read_bounded(path, LARGEST)


def _about(centre: Centre, part: Part, day: date) -> tuple[str, bytes]:
    told = About("centre-backup/1", part, centre.authority.public_line, day)
    return ABOUT, canonical_json(msgspec.to_builtins(told))


def _paths(folder: Path) -> list[Path]:
    files = [folder / name for name in _FILES]
    below = [path for name in _FOLDERS for path in sorted((folder / name).rglob("*"))]
    return [path for path in (*files, *below) if path.is_file()]


def _evidence(folder: Path) -> list[Path]:
    return sorted((folder / consents.FOLDER).glob("*.consent.age"))


def _seal(centre: Centre, target: Path, files: Files) -> None:
    with durable_writer(target) as stream:
        source = io.BufferedReader(plain_tar.Stream(files), _CHUNK)
        stream_to(source, stream, centre.recipients, centre.randomness)


def _replace_keys(out: Path, new_keys: Path) -> None:
    """Put the new keys part in the place of the earlier one; cut off anywhere, one of them is there whole."""
    with explained(out):
        with suppress(FileNotFoundError):
            (out / KEYS).replace(out / _BEFORE)
        new_keys.replace(out / KEYS)
        sync_folder(out)
    _destroy(out / _BEFORE)


def _destroy(path: Path) -> None:
    """Overwrite a file, and remove it. A disk that writes elsewhere instead keeps the old blocks for a while."""
    if not path.is_file():
        return
    with explained(path.parent):
        with path.open("r+b") as stream:
            left = path.stat().st_size
            while left > 0:
                left -= stream.write(bytes(min(left, _CHUNK)))
            stream.flush()
            os.fsync(stream.fileno())
        path.unlink()
        sync_folder(path.parent)
