"""One program at a time in a vault: a lock that the operating system lets go of when the process ends, however."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from interview_app.base.errors import UserError
from interview_app.base.files import PRIVATE_FILE
from interview_app.base.paths import FolderNotWritable

NAME = "vault.lock"


class VaultInUse(UserError):
    """Another instance holds the vault."""

    code = "VAULT-IN-USE"
    happened = "The program is already open on this laptop, in another window."
    safe = "Everything in it is safe."
    next_step = "Go to the other window. If you cannot find it, restart the laptop and try again."


class FolderLock:
    """A held lock on a vault's folder. Let go of it with `release`.

    Raises:
        VaultInUse: When somebody else holds it, in this process or another.
        FolderNotWritable: When the lock's file cannot be made.
    """

    def __init__(self, folder: Path) -> None:
        try:
            self._handle: int | None = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        except OSError as error:
            raise FolderNotWritable(folder=folder) from error
        try:
            _hold(self._handle)
        except OSError as error:
            self.release()
            raise VaultInUse from error

    def release(self) -> None:
        """Let go; again changes nothing. The file stays, because removing it would let two in at once."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


@contextmanager
def held(folder: Path) -> Iterator[FolderLock]:
    """Hold a folder's lock, and keep it unless what is done under it fails."""
    lock = FolderLock(folder)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _hold(handle: int) -> None:
        # flock belongs to the open file, so a second vault in the same process is refused as well.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
