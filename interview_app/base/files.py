"""Files that are either whole and on the disk, or not there at all; and reads with a limit."""

import errno
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from interview_app.base.errors import UserError
from interview_app.base.paths import FolderNotWritable

PRIVATE_FILE = 0o600
_PARTIAL = 16
_PARTIAL_NAME = re.compile(rf"\.[0-9a-f]{{{_PARTIAL}}}\.part")
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


class DiskFull(UserError):
    """No room to write."""

    code = "DISK-FULL"
    happened = "There is no room left on the disk or stick."
    safe = "Nothing that was already saved was lost, and nothing half written was left behind."
    next_step = "Free some space or choose another place, then try again."


class FolderMissing(FolderNotWritable):
    """The folder to write into is not there, or not there any more."""

    code = "FOLDER-MISSING"
    happened = "The folder {folder} is not there, or not there any more."
    next_step = "Check that the stick is still plugged in, or choose another folder, then try again."


class NotAFile(FolderNotWritable):
    """Where a file would go there is something that is no file, and must not be replaced by one."""

    code = "NOT-A-FILE"
    happened = "There is already something called {name}, and it is not a file but a folder, a link or a device."
    safe = "It was left as it is, and nothing was written."
    next_step = "Choose another name or another folder, then try again."


class FileTooLarge(UserError):
    """A file is larger than anything we would have written."""

    code = "FILE-TOO-LARGE"
    happened = "The file {name} is larger than this program ever writes, so it was not opened."
    next_step = "Check that you picked the right file."


class FileUnreadable(UserError):
    """A file cannot be read."""

    code = "FILE-UNREADABLE"
    happened = "The file {name} could not be read."
    next_step = "Check that the stick is still plugged in and that you may open the file, then try again."


def sync_file(path: Path) -> None:
    """Make what was written to a file survive power loss."""
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_private_file(path: Path) -> None:
    """Make an empty file for its owner only; there must be none. Whoever writes into it later keeps its mode."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))


def sync_folder(folder: Path) -> None:
    """Make a rename in this folder survive power loss. Windows does so by itself and offers no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def refuse_to_replace_other(path: Path) -> None:
    """Check that a file may go to a path: there is nothing, or a file. A link to a file counts as one.

    Raises:
        NotAFile: When there is a folder, a pipe, a device, or a link to one of these or to nothing.
        FolderNotWritable: When its folder does not let us look.
    """
    try:
        if not path.is_file() and (path.is_symlink() or path.exists()):
            raise NotAFile(name=path.name)
    except OSError as error:
        raise _explained(error, path.parent) from error


@contextmanager
def durable_writer(path: Path) -> Iterator[BinaryIO]:
    """Open a new file beside `path`; on a clean exit sync it, move it into place and sync the folder.

    Whatever fails, `path` is left as it was and no partial file stays behind.

    Raises:
        DiskFull: When the disk fills up.
        FolderMissing: When the folder is not there.
        FolderNotWritable: When it does not let us write.
        NotAFile: When there is something at `path` that is no file.
    """
    refuse_to_replace_other(path)
    partial = path.with_name(f".{secrets.token_hex(_PARTIAL // 2)}.part")
    try:
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
        sync_folder(path.parent)
    except BaseException as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _explained(error, path.parent) from error
        raise


def is_partial(path: Path) -> bool:
    """Tell whether a file is one that `durable_writer` began and, because the program was killed, never finished."""
    return _PARTIAL_NAME.fullmatch(path.name) is not None


def write_durably(path: Path, content: bytes) -> None:
    """Write a whole file so that it survives power loss; see `durable_writer` for errors."""
    with durable_writer(path) as stream:
        stream.write(content)


def read_bounded(path: Path, limit: int) -> bytes:
    """Read a file of at most `limit` bytes.

    Raises:
        FileTooLarge: When it is longer.
        FileUnreadable: When it is missing, cannot be read, or is no file: a pipe would keep us waiting for ever.
    """
    try:
        content = _beginning(path, limit + 1)
    except OSError as error:
        raise FileUnreadable(name=path.name) from error
    if len(content) > limit:
        raise FileTooLarge(name=path.name)
    return content


def _beginning(path: Path, size: int) -> bytes:
    """Read up to so many bytes of a regular file."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "not a regular file")
    with path.open("rb") as stream:
        return stream.read(size)


def is_full(error: OSError) -> bool:
    """Tell whether an error of the system says that there is no room."""
    return error.errno in _FULL


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turn what the system complains about while one works in a folder into what a person can act on.

    Raises:
        DiskFull: When the disk fills up.
        FolderMissing: When the folder is not there.
        FolderNotWritable: When it does not let us write.
    """
    try:
        yield
    except OSError as error:
        raise _explained(error, folder) from error


def _explained(error: OSError, folder: Path) -> Exception:
    """Turn an operating system error into the sentence a person can act on."""
    if is_full(error):
        return DiskFull()
    if error.errno == errno.ENOENT or (error.errno != errno.EACCES and not _is_there(folder)):
        return FolderMissing(folder=folder)
    return FolderNotWritable(folder=folder)


def _is_there(folder: Path) -> bool:
    """Tell whether a folder can be reached; a stick that was pulled out while it was written on gives other errors."""
    # os.path: it says no also where the system answers that the device is gone.
    return os.path.exists(folder)  # noqa: PTH110 - see above
