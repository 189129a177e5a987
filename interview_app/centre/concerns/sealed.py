"""The files of an inbox: each under a key that only the lead's own private key gives, and bound to its name.

An age file to the lead could be written by anybody who has the public key. These can be neither read nor written
without the private one.
"""

from pathlib import Path
from typing import Final

from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import read_bounded, sync_file, write_durably
from interview_app.crypto import age
from interview_app.crypto.derive import derive
from interview_app.crypto.entries import EntryDamaged, open_entry, seal_entry

_PURPOSE: Final = "concern-inbox/1"
_LARGEST: Final = 16 * 1024 * 1024


class ConcernDamaged(UserError):
    """A file of the inbox cannot be opened."""

    code = "CONCERN-DAMAGED"
    happened = "The file {name} of this inbox cannot be opened: it is damaged, or it is under another key."
    safe = "Nothing was changed, and every other record is untouched."
    next_step = "Check that you gave your own key. If you did, take the file back from your backup of this folder."


class Files:
    """Seals and opens the files of one folder.

    Args:
        folder: The inbox's.
        identity: The lead's private key.
        randomness: For nonces.
    """

    def __init__(self, folder: Path, identity: age.HybridIdentity, randomness: Randomness) -> None:
        self.folder = folder
        self._key = derive(str(identity).encode(), _PURPOSE)
        self._randomness = randomness

    def write(self, name: str, content: bytes) -> None:
        """Write a file, whole or not at all.

        Raises:
            DiskFull, FolderNotWritable: When it cannot be written; what was there before stays.
        """
        write_durably(self.folder / name, seal_entry(self._key, content, name.encode(), self._randomness))

    def read(self, name: str) -> bytes:
        """Return what is in a file.

        Raises:
            ConcernDamaged: When it was changed, or another key wrote it.
            FileUnreadable, FileTooLarge: When it cannot be read at all.
        """
        try:
            return open_entry(self._key, read_bounded(self.folder / name, _LARGEST), name.encode())
        except EntryDamaged as error:
            raise ConcernDamaged(name=name) from error

    def remove(self, name: str) -> None:
        """Overwrite a file and remove it. On a flash disk old bytes may stay; they are sealed there as well."""
        path = self.folder / name
        size = path.stat().st_size
        with path.open("r+b") as stream:
            stream.write(bytes(size))
        sync_file(path)
        path.unlink()
