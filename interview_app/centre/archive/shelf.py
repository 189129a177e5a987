"""Where a centre's archive stands: an encrypted file in its folder, or a database that its plate names."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL

from interview_app.base.clock import Clock, Randomness
from interview_app.centre.archive import engine as engines
from interview_app.centre.archive.store import FILE, Archive


@dataclass(frozen=True)
class Shelf:
    """The place of a centre's archive.

    Attributes:
        url: The place.
        clock: Says what day it is.
        randomness: Where new keys come from.
    """

    url: URL
    clock: Clock
    randomness: Randomness

    @classmethod
    def of(cls, folder: Path, address: str, clock: Clock, randomness: Randomness) -> "Shelf":
        """Return the place that an address, as it stands on the plate, gives; "" is the file in the folder.

        Raises:
            ArchiveAddress: When the address is none.
            ArchivePassword: When there is a password in it.
        """
        at_home = URL.create("sqlite", database=str(folder / FILE))
        return cls(engines.address(address) if address else at_home, clock, randomness)

    def found(self, key: bytes) -> Archive:
        """Make a new archive there.

        Raises:
            ArchiveTaken: When there is one already.
            ArchiveUnreachable, DiskFull, …: See `Archive.open`.
        """
        engines.check_free(self.url, key)
        return self._opened(key)

    def open(self, key: bytes) -> Archive:
        """Open the archive that was made there before.

        Raises:
            ArchiveMissing: When it is gone.
            ArchiveDamaged, ArchiveNewer, …: See `Archive.open`.
        """
        engines.check_present(self.url, key)
        return self._opened(key)

    @contextmanager
    def founding(self, key: bytes) -> Iterator[Archive]:
        """Make a new archive there, as `found` does, and take it away again if what follows fails.

        A file goes with the folder that it is in; a database would be in the way of whoever tries again.
        """
        kept = self.found(key)
        try:
            yield kept
        except BaseException:
            self.undo(kept, key)
            raise

    def undo(self, kept: Archive, key: bytes) -> None:
        """Take an archive away that was just made there."""
        kept.close()
        engines.unmake(self.url, key)

    def _opened(self, key: bytes) -> Archive:
        return Archive.open(self.url, key, clock=self.clock, randomness=self.randomness)


def address_of(text: str) -> str:
    """Return an address of an archive as a plate keeps it; "" stays what it is.

    Raises:
        ArchiveAddress: When it is none.
        ArchivePassword: When there is a password in it.
    """
    return engines.address(text).render_as_string(hide_password=False) if text else ""
