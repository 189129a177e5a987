"""USB sticks that are plugged in: where a participant's files may go, without a look at the laptop's own folders."""

import sys
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from interview_app.base import mounts
from interview_app.base.files import explained, write_durably


@dataclass(frozen=True)
class Stick:
    """A stick by the name that its owner knows, and its topmost folder."""

    name: str
    folder: Path


def sticks() -> tuple[Stick, ...]:
    """Return every stick that can be written to, by name."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        folder = Path(volume.rootPath())
        if volume.isReady() and not volume.isReadOnly() and is_removable(folder) and not mounts.is_remote(folder):
            found.append(Stick(volume.displayName() or folder.name or str(folder), folder))
    return tuple(sorted(found, key=lambda stick: stick.name))


def put(content: bytes, folder: Path, stem: str, suffix: str) -> str:
    """Write a file on to a stick, under the first free name: card.pdf, then card-2.pdf; return its name.

    Raises:
        DiskFull, FolderMissing, FolderNotWritable: When it cannot be written; then nothing of it is there.
    """
    names = (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}" for number in count(1))
    with explained(folder):  # also a look at a stick that is being pulled out can fail
        name = next(name for name in names if not (folder / name).exists())
    write_durably(folder / name, content)
    return name


if sys.platform == "win32":
    import ctypes

    _REMOVABLE = 2  # of GetDriveTypeW

    def is_removable(folder: Path) -> bool:
        """Tell whether a volume can be pulled out."""
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\") == _REMOVABLE)

elif sys.platform == "darwin":

    def is_removable(folder: Path) -> bool:
        """Tell whether a volume can be pulled out: the system's own one only seems to be among these, as a link."""
        return folder.parent == Path("/Volumes")

else:
    _MEDIA = (Path("/media"), Path("/run/media"))

    def is_removable(folder: Path) -> bool:
        """Tell whether a volume can be pulled out, by where desktops put these."""
        return any(media in folder.parents for media in _MEDIA)
