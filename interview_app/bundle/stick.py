"""Where a bundle goes: that there is room for it, and that it is still the stick that was chosen."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from interview_app.base.errors import UserError
from interview_app.base.files import DiskFull, explained

_SPARE = 64 * 1024
"""Bytes for names and for what a file system rounds up to."""
_MEGABYTE = 1_000_000


class StickFull(DiskFull):
    """There would be no room, and so nothing is begun."""

    code = "STICK-FULL"
    happened = "There is not enough room in this place: {needed} MB are needed, and {free} MB are free."
    safe = "Nothing was written, and every interview is still on this laptop."
    next_step = "Delete something else there, or choose another stick, and save the bundle again."


class StickSwapped(UserError):
    """Another stick is where the chosen one was."""

    code = "STICK-SWAPPED"
    happened = "Another stick is in the place of the one that you chose."
    safe = "Nothing was noted as sent, and every interview is still on this laptop."
    next_step = "Put the right stick back, or choose this one, and save the bundle again."


@dataclass(frozen=True)
class Target:
    """A folder that was chosen, and by what it is known again: its device's number and size.

    Two sticks of one size in one socket can look the same; then the newer one simply gets a whole bundle.
    """

    folder: Path
    device: int
    size: int

    @classmethod
    def at(cls, folder: Path) -> Self:
        """Remember a folder as it is now.

        Raises:
            FolderMissing, FolderNotWritable: When it is not there.
        """
        with explained(folder):
            return cls(folder, folder.stat().st_dev, shutil.disk_usage(folder).total)

    def check_same(self) -> None:
        """Check that it is still the same device.

        Raises:
            StickSwapped: When it is another one.
            FolderMissing, FolderNotWritable: When it is not there any more.
        """
        if Target.at(self.folder) != self:
            raise StickSwapped

    def check_room(self, wanted: int) -> None:
        """Check that there is room for so many bytes.

        Raises:
            StickFull: When there is not.
            FolderMissing, FolderNotWritable: When it is not there any more.
        """
        with explained(self.folder):
            free = shutil.disk_usage(self.folder).free
        if free < wanted + _SPARE:
            needed = -(-(wanted + _SPARE) // _MEGABYTE)
            raise StickFull(needed=needed, free=free // _MEGABYTE)
