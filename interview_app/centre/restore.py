"""A centre made again from a backup, in a new folder. Tombstones win: who withdrew since does not come back.

Everything is done in a folder beside the one that is wanted, which gets its name when all is done: until then nobody
can open what was not yet withdrawn again.
"""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Literal, cast

import msgspec

from interview_app.base import plain_tar
from interview_app.base.clock import Clock, Randomness, system_randomness
from interview_app.base.files import FileUnreadable, write_durably
from interview_app.base.paths import is_there, make_private_folder
from interview_app.centre import backup, consents, plate, strongbox
from interview_app.centre.archive import Archive, dump
from interview_app.centre.archive.shelf import Shelf, address_of
from interview_app.centre.archive.withdrawing import Stone
from interview_app.centre.backup_faults import (
    BackupDamaged,
    BackupNotOurs,
    BackupOfAnother,
    CentreBackupBroken,
    DamagedPart,
    TombstonesOld,
    TombstonesWanted,
)
from interview_app.centre.backup_parts import ABOUT, LARGEST, About, Told
from interview_app.centre.office import CentreExists
from interview_app.centre.withdrawals import stones
from interview_app.crypto import age
from interview_app.crypto.entries import EntryDamaged

_UNDER_WAY: Final = ".being-restored"


@dataclass(frozen=True)
class Sources:
    """What a centre is restored from.

    Attributes:
        content: The large part of a backup.
        keys: The small part, of the same day or a later one.
        tombstones: Lists of what was withdrawn, all of which count; none: what lies beside the parts.
        without_tombstones: Go on although nobody knows what was withdrawn.
        authority: The public key line of the centre that it has to be a backup of; "": of any.
    """

    content: Path
    keys: Path
    tombstones: tuple[Path, ...] = ()
    without_tombstones: bool = False
    authority: str = ""

    def size(self) -> int:
        """Return how many bytes both parts have, as far as they can be seen."""
        return sum(path.stat().st_size for path in (self.content, self.keys) if path.is_file())


@dataclass(frozen=True)
class Restored:
    """What a restored centre has.

    Attributes:
        interviews: In its archive.
        without_key: Interviews that were left out, because no key in the keys part opens them: they were erased, or
            lost their words, or arrived after it was made.
        withdrawn: Interviews to which something was done that their people had asked for since.
        left_evidence: Files of evidence that could not be opened, for the same reason.
    """

    interviews: int
    without_key: int
    withdrawn: int
    left_evidence: int


@dataclass
class _Restoring:
    """A restoration under way."""

    folder: Path
    identity: age.HybridIdentity
    archive_at: str
    clock: Clock
    randomness: Randomness
    wanted: str
    told: Told
    total: int
    done: int = 0
    key: bytes = b""
    authority: str = ""
    archive: Archive | None = None

    def opened(self) -> Archive:
        """Return the archive, which is made when the first rows come: what it needs came before them."""
        if self.archive is None:
            box, shown = strongbox.open_(self.folder, self.identity, self.randomness)
            if shown.authority != self.authority:
                raise DamagedPart
            self.key = box.key
            plate.replace(self.folder, msgspec.structs.replace(shown, archive=self.archive_at), box.key)
            self.archive = self._shelf().found(box.key)
        return self.archive

    def undo(self) -> None:
        """Take away what was made on a server; what is in the folder goes with it."""
        if self.archive is not None:
            self._shelf().undo(self.archive, self.key)

    def _shelf(self) -> Shelf:
        return Shelf.of(self.folder, self.archive_at, self.clock, self.randomness)


def restore(
    sources: Sources,
    folder: Path,
    identity: age.HybridIdentity,
    *,
    clock: Clock,
    archive_at: str = "",
    randomness: Randomness = system_randomness,
    told: Told = lambda _done, _total: None,
) -> Restored:
    """Make a centre again in a new or empty folder; whole or not at all.

    Args:
        sources: The parts of the backup.
        folder: Where the centre is to be.
        identity: A key that the backup was sealed to.
        clock: Says what day it is.
        archive_at: The address of an empty database for the archive; "" for a file in the folder.
        randomness: Where new keys come from.
        told: Is told how many bytes of the parts are read, and of how many; may raise to stop.

    Raises:
        CentreExists: When something is in the folder.
        BackupOfAnother: When it is a backup of another centre than the one that is wanted.
        BackupNotOurs, BackupDamaged, CentreBackupBroken, DumpBroken: When a part is not what it should be.
        TombstonesWanted, TombstonesBroken, TombstonesOld: When it is not known what was withdrawn.
        ArchiveTaken, …: See `archive.shelf`.
        DiskFull, FolderNotWritable: When it cannot be written.
    """
    address = address_of(archive_at)
    if is_there(folder) and (not folder.is_dir() or any(folder.iterdir())):
        raise CentreExists(folder=folder)
    beside = folder.with_name(folder.name + _UNDER_WAY)
    shutil.rmtree(beside, ignore_errors=True)
    into = make_private_folder(beside)
    making = _Restoring(into, identity, address, clock, randomness, sources.authority, told, sources.size())
    try:
        made = _made(making, sources)
        with suppress(FileNotFoundError):
            folder.rmdir()
        beside.rename(folder)
    except BaseException:
        making.undo()
        raise
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return made


def _made(making: _Restoring, sources: Sources) -> Restored:
    _take(making, sources.content, "content", lambda name, content: _content(making, name, content))
    archive = making.opened()
    _take(making, sources.keys, "keys", lambda name, content: _keys(making, name, content))
    told, listed = _withdrawn(making, sources)
    without_key = archive.remove_noise()
    withdrawn = archive.raise_stones(told, listed)
    left = _open_evidence(making, archive)
    archive.retally()
    archive.number_on()
    archive.act("restored", {"interviews": archive.how_many(), "withdrawn": withdrawn, "removed": without_key})
    stones.settle(making.folder, archive, making.key)
    interviews = archive.how_many()
    archive.close()
    return Restored(interviews, without_key, withdrawn, left)


def _take(making: _Restoring, path: Path, part: Literal["content", "keys"], take: Callable[[str, bytes], None]) -> None:
    """Open one part, and give away each file in it, after the first, which has to say that it is this part."""
    first = True

    def each(name: str, content: bytes) -> None:
        nonlocal first
        making.done = min(making.total, making.done + len(content))
        making.told(making.done, making.total)
        if first:
            _check_about(making, path.name, (name, content), part)
            first = False
        else:
            take(name, content)

    sink = plain_tar.Sink(each, 2 * LARGEST)
    try:
        with path.open("rb") as sealed:
            age.decrypt(sealed, cast("BinaryIO", sink), [making.identity])
        sink.finish()
    except OSError as error:
        raise FileUnreadable(name=path.name) from error
    except age.NoMatchingKey as error:
        raise BackupNotOurs(name=path.name) from error
    except age.AgeDamaged as error:
        raise BackupDamaged(name=path.name) from error
    except (plain_tar.TarBroken, DamagedPart) as error:
        raise CentreBackupBroken(name=path.name, part="large part" if part == "content" else "keys part") from error


def _check_about(making: _Restoring, file: str, first: tuple[str, bytes], part: str) -> None:
    name, content = first
    try:
        about = msgspec.json.decode(content, type=About)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise DamagedPart from error
    if name != ABOUT or about.part != part or making.authority not in {"", about.authority}:
        raise DamagedPart
    if making.wanted not in {"", about.authority}:
        raise BackupOfAnother(name=file)
    making.authority = about.authority


def _content(making: _Restoring, name: str, content: bytes) -> None:
    if dump.is_rows(name) and not dump.are_keys(name):
        making.opened().fill(name, content)
    elif _is_evidence(name.removesuffix(backup.SEALED)) and name.endswith(backup.SEALED):
        _keep(making, name, content)
    elif backup.is_file_of_a_centre(name) and making.archive is None:
        make_private_folder((making.folder / name).parent)
        write_durably(making.folder / name, content)
    else:
        raise DamagedPart


def _keys(making: _Restoring, name: str, content: bytes) -> None:
    if dump.are_keys(name):
        making.opened().fill(name, content)
    elif _is_evidence(name):
        _keep(making, name, content)
    else:
        raise DamagedPart


def _keep(making: _Restoring, name: str, content: bytes) -> None:
    make_private_folder(making.folder / consents.FOLDER)
    write_durably(making.folder / name, content)


def _is_evidence(name: str) -> bool:
    folder, _, file = name.partition("/")
    return folder == consents.FOLDER and consents.NAME.fullmatch(file) is not None


def _open_evidence(making: _Restoring, archive: Archive) -> int:
    """Open what is sealed under an interview's own key, and return how much had to go because that key is gone."""
    left = 0
    for sealed in sorted((making.folder / consents.FOLDER).glob(f"*{backup.SEALED}")):
        name = sealed.name.removesuffix(backup.SEALED)
        evidence = None
        with suppress(EntryDamaged):
            evidence = archive.opened_evidence(name.partition(".")[0], name, sealed.read_bytes())
        if evidence is None:
            left += 1
        else:
            write_durably(sealed.with_name(name), evidence)
        sealed.unlink()
    for path in (making.folder / consents.FOLDER).glob("*.consent.age"):
        if archive.is_withdrawn(path.name.partition(".")[0]):
            path.unlink()
    return left


def _withdrawn(making: _Restoring, sources: Sources) -> tuple[frozenset[Stone], frozenset[str]]:
    """Return what was withdrawn, as every list says that was named or lies beside the parts."""
    beside = {path.parent / stones.FILE for path in (sources.keys, sources.content)}
    named = set(sources.tombstones) or {path for path in beside if path.is_file()}
    if sources.without_tombstones and not sources.tombstones:
        return frozenset(), frozenset()
    if not named:
        raise TombstonesWanted
    read = [stones.read(path, making.key) for path in named]
    told = frozenset[Stone]().union(*(each for each, _ in read))
    known = {(each.tag, each.scope) for each in making.opened().stones()}
    if known - {(each.tag, each.scope) for each in told}:
        raise TombstonesOld
    return told, frozenset[str]().union(*(listed for _, listed in read))
