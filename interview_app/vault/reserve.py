"""Room on the disk that is kept for one thing: that an interview which was begun can be finished and sealed.

A file of bytes that mean nothing stands in the vault's folder. When the disk fills up it is given back, and the answer
that found no room is written again. As long as it cannot be had back, no further interview is begun.
"""

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from interview_app.base.errors import UserError
from interview_app.base.files import PRIVATE_FILE, sync_folder

NAME: Final = "reserve"
SIZE: Final = 8 << 20
"""Bytes: a long interview takes about one million in the database, and up to four more in its log."""
MARGIN: Final = 2 << 20
"""Bytes that must be free beside it when it is made, or it would take the room that other programs need to go on."""
_CHUNK: Final = 1 << 16
_UNABLE: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP})


class DiskLow(UserError):
    """There is not enough room to begin an interview that could certainly be finished."""

    code = "DISK-LOW"
    happened = "There is too little room left on this laptop's disk to begin another interview."
    safe = "Everything on this laptop is safe, and interviews that were begun can be finished and sealed."
    next_step = "Send what is sealed and wait for the receipt, or free at least {megabytes} MB, then try again."


def restore(folder: Path) -> bool:
    """Make the reserve if it is not there, and tell whether it is. It never takes the last of the room."""
    path = folder / NAME
    try:
        if path.stat().st_size == SIZE:
            return True
    except OSError:
        pass
    try:
        path.unlink(missing_ok=True)
        if shutil.disk_usage(folder).free < SIZE + MARGIN:
            return False
        _make(path)
    except OSError:
        release(folder)
        return False
    return True


def release(folder: Path) -> bool:
    """Give the room back, and tell whether there was any to give."""
    try:
        (folder / NAME).unlink()
    except OSError:
        return False
    with suppress(OSError):
        sync_folder(folder)
    return True


def low() -> DiskLow:
    """Return the error that says how much room is missing."""
    return DiskLow(megabytes=(SIZE + MARGIN >> 20) + 1)


def _make(path: Path) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    try:
        if not _allocated(handle):
            # Random, because a file system that compresses would keep no room for anything else.
            for _ in range(SIZE // _CHUNK):
                os.write(handle, os.urandom(_CHUNK))
        os.fsync(handle)
    finally:
        os.close(handle)


def _allocated(handle: int) -> bool:
    """Let the file system allocate the room, and tell whether it can do that at all."""
    if not hasattr(os, "posix_fallocate"):
        return False
    try:
        os.posix_fallocate(handle, 0, SIZE)
    except OSError as error:
        if error.errno not in _UNABLE:
            raise
        return False
    return True
