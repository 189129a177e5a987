"""Where a laptop's storage must not stand: on another computer's disk, or in a folder that a service copies away.

A database on a network share is damaged sooner or later, and a synced folder would carry every version of it, also what
was deleted, to computers that nobody chose.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from interview_app.base import mounts
from interview_app.base.errors import UserError

_SYNCED_NAMES: Final = re.compile(
    r"one ?drive( - .+)?|dropbox( \(.+\))?|google ?drive|my ?drive|icloud ?drive|mobile documents|cloudstorage"
    r"|nextcloud|owncloud|pcloud ?drive|mega|megasync|box( sync)?|tresorit|seafile|syncthing|proton ?drive"
    r"|yandex\.disk",
    re.IGNORECASE,
)
_MARKERS: Final = (
    ".dropbox.cache",
    ".megaignore",
    ".nextcloudsync.log",
    ".owncloudsync.log",
    ".seafile-data",
    ".stfolder",
    ".sync_*.db",
)
"""What such services leave in the folder they copy. Not `.dropbox`: in a home that is only Dropbox's own settings."""
_SYNCED_VARIABLES: Final = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_ICLOUD: Final = "Library/Mobile Documents/com~apple~CloudDocs"
_ICLOUD_TAKES: Final = ("Desktop", "Documents")


class FolderNetwork(UserError):
    """The storage would stand on another computer."""

    code = "FOLDER-NETWORK"
    happened = "The folder {folder} is on a network drive or a shared folder, where interviews must not be kept."
    safe = "Nothing was written, and what is there was not touched."
    next_step = "Use a folder on this laptop's own disk. If this laptop's storage was moved there, move it back first."


class FolderSynced(UserError):
    """The storage would be copied to other computers."""

    code = "FOLDER-SYNCED"
    happened = "The folder {folder} is copied to other computers by {service}, so interviews must not be kept there."
    safe = "Nothing was written, and what is there was not touched."
    next_step = (
        "Use a folder that no such service copies. If this laptop's storage was moved there, move it out again first."
    )


def refuse_shared(folder: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Check that a folder, which need not exist yet, is on this machine's own disk and stays there.

    Raises:
        FolderNetwork: When it is on another machine.
        FolderSynced: When a service copies it.
    """
    place = Path(os.path.realpath(folder))
    service = synced_by(place, environment, Path(os.path.realpath(Path.home())))
    if service:
        raise FolderSynced(folder=folder, service=service)
    if mounts.is_remote(place):
        raise FolderNetwork(folder=folder)


def synced_by(place: Path, environment: Mapping[str, str], home: Path) -> str:
    """Return what copies a folder away, as the system tells it, or its path, or what lies in it; "" if nothing."""
    return _told_by_the_system(place, environment, home) or _shown_by_the_path(place, home)


def _told_by_the_system(place: Path, environment: Mapping[str, str], home: Path) -> str:
    for variable in _SYNCED_VARIABLES:
        root = environment.get(variable, "")
        if root and place.is_relative_to(os.path.realpath(root)):
            return "OneDrive"
    for name in _ICLOUD_TAKES:
        if place.is_relative_to(home / name) and os.path.lexists(home / _ICLOUD / name):
            return "iCloud Drive"
    return ""


def _shown_by_the_path(place: Path, home: Path) -> str:
    for above in (place, *place.parents):
        # Somebody may be called Box: folders above their own say nothing.
        if _SYNCED_NAMES.fullmatch(above.name) and not home.is_relative_to(above):
            return above.name
        for marker in _MARKERS:
            if _holds(above, marker):
                return f"a service that left {marker} in {above}"
    return ""


def _holds(folder: Path, marker: str) -> bool:
    try:
        return any(True for _ in folder.glob(marker))
    except OSError:
        return False  # what cannot be looked into is told of by whoever wants to write there
