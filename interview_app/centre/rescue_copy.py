"""A private copy of a laptop's storage, in the centre's own folder: what is to be rescued is never written to.

The copy is encrypted as the original is. It is removed at the end, and what a crash left of one is removed first.
"""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull, FileUnreadable, is_full
from interview_app.base.paths import is_there, make_private_folder
from interview_app.bundle import consent_file, sealed_file
from interview_app.centre.office import Centre
from interview_app.crypto import age, slots
from interview_app.vault import backup
from interview_app.vault.presence import DATABASE

_FOLDER: Final = "rescue"
_VAULT: Final = "vault"
_SEALED: Final = "sealed"
_SLOTS: Final = slots.NAMES
_LIVE: Final = (DATABASE, f"{DATABASE}-wal")
"""The database first: with a log that is older than it, pages would go back to what they were."""
_TRIES: Final = 5


class RescueNothing(UserError):
    """There is nothing to rescue at the place that was named."""

    code = "RESCUE-NOTHING"
    happened = "There is no laptop’s storage in {place}."
    next_step = (
        "Name the folder that holds vault.db, or the folder above it, or a backup file made with interview-app laptop "
        "backup. On a laptop, it is in the home of whoever used it."
    )


@dataclass(frozen=True)
class Copy:
    """Where the copy is: the vault's folder, and the sealed files that lay beside it."""

    vault: Path
    sealed: Path


@contextmanager
def copied(centre: Centre, source: Path) -> Iterator[Copy]:
    """Copy what is needed from a vault's folder, a laptop's home, or a backup file; remove the copy at the end.

    Raises:
        RescueNothing: When there is none of these.
        FileUnreadable: When something there cannot be read.
        DiskFull: When the centre's disk has no room for it.
        NoMatchingKey, AgeDamaged, BackupBroken: When a backup cannot be opened.
    """
    folder = centre.folder / _FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    copy = Copy(make_private_folder(folder / _VAULT), make_private_folder(folder / _SEALED))
    try:
        if source.is_file():
            _unpack(centre, source, folder)
        else:
            _copy(source, copy)
        yield copy
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unpack(centre: Centre, source: Path, folder: Path) -> None:
    plain = folder / "backup.tar"
    try:
        with source.open("rb") as sealed, plain.open("wb") as opened:
            age.decrypt(sealed, opened, centre.identities)
        with plain.open("rb") as opened:
            backup.unpack(opened, folder)
    except OSError as error:
        raise _explained(error, source) from error
    finally:
        plain.unlink(missing_ok=True)


def _copy(source: Path, copy: Copy) -> None:
    home = source if is_there(source / _VAULT / DATABASE) else source.parent
    vault = source / _VAULT if home == source else source
    if not is_there(vault / DATABASE):
        raise RescueNothing(place=source)
    _copy_all({vault / name: copy.vault / name for name in _SLOTS})
    for _ in range(_TRIES):
        before = _stamps(vault)
        _copy_all({vault / name: copy.vault / name for name in _LIVE})
        if _stamps(vault) == before:
            break  # nobody wrote meanwhile, so the database and its log belong together
    sealed = [path for path in _entries(home / _SEALED) if _is_sealed(path.name)]
    _copy_all({path: copy.sealed / path.name for path in sealed})


def _is_sealed(name: str) -> bool:
    return bool(sealed_file.NAME.fullmatch(name) or consent_file.NAME.fullmatch(name))


def _copy_all(pairs: Mapping[Path, Path]) -> None:
    for path, target in pairs.items():
        target.unlink(missing_ok=True)
        if path.is_file():
            try:
                shutil.copyfile(path, target)
            except OSError as error:
                raise _explained(error, path) from error


def _stamps(vault: Path) -> list[tuple[int, int] | None]:
    stamps: list[tuple[int, int] | None] = []
    for name in _LIVE:
        try:
            found = (vault / name).stat()
        except OSError:
            stamps.append(None)
        else:
            stamps.append((found.st_size, found.st_mtime_ns))
    return stamps


def _entries(folder: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(folder.iterdir())
    return []


def _explained(error: OSError, path: Path) -> UserError:
    return DiskFull() if is_full(error) else FileUnreadable(name=path.name)
