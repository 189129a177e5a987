"""Every directory the program uses, and the one function that finds what is shipped with it."""

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from interview_app.base.errors import UserError

HOME_VARIABLE = "INTERVIEW_APP_HOME"
PRIVATE_FOLDER = 0o700


class FolderNotWritable(UserError):
    """The folder for our data cannot be created or written."""

    code = "FOLDER-NOT-WRITABLE"
    happened = "This folder cannot be written to: {folder}."
    safe = "Nothing was saved there, and nothing was lost."
    next_step = "Choose another folder, or ask whoever looks after this computer for permission to write to it."


class FolderClosed(UserError):
    """The system does not let us look into a folder, so nobody can say what is in it."""

    code = "FOLDER-CLOSED"
    happened = "This folder may not be opened: {folder}."
    safe = "Nothing in it was changed."
    next_step = (
        "Check that it is the right folder, and ask whoever looks after this computer for permission to open it."
    )


@dataclass(frozen=True)
class LaptopPaths:
    """Where a fieldworker's laptop keeps things. All of it is encrypted; no name in it tells the topic."""

    home: Path

    @property
    def vault(self) -> Path:
        """The folder of the encrypted vault."""
        return self.home / "vault"

    @property
    def sealed(self) -> Path:
        """The folder of sealed interviews that wait for the centre's receipt."""
        return self.home / "sealed"

    @property
    def concerns(self) -> Path:
        """The folder of sealed concern records, which are the safeguarding lead's alone."""
        return self.home / "concerns"


def default_home() -> Path:
    """Return the folder for this user's data; `INTERVIEW_APP_HOME` overrides it."""
    chosen = os.environ.get(HOME_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_data_path("interview-app", appauthor=False)


def is_there(path: Path) -> bool:
    """Tell whether there is something at a path. "No" is said only when it is certain.

    Raises:
        FolderClosed: When its folder does not let us look.
    """
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise FolderClosed(folder=path.parent) from error
    return True


def make_private_folder(folder: Path) -> Path:
    """Create a folder that only this user can enter, so that it survives power loss, and return it.

    Raises:
        DiskFull: When there is no room for it.
        FolderNotWritable: When it cannot be created or written.
    """
    from interview_app.base.files import DiskFull, is_full, sync_folder  # noqa: PLC0415 - files.py stands on this module

    try:
        made = [each for each in (folder, *folder.parents) if not each.exists()]
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        for each in made:
            with suppress(PermissionError):  # where one may make a folder but not look
                sync_folder(each.parent)
    except OSError as error:
        raise DiskFull() if is_full(error) else FolderNotWritable(folder=folder) from error
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise FolderNotWritable(folder=folder)
    return folder


def shipped(name: str) -> Path:
    """Return the folder `resources` or `vignettes` in a checkout, an installed wheel or a frozen build.

    Raises:
        FileNotFoundError: When the installation is incomplete; a bug in packaging, not a user's error.
    """
    package = Path(__file__).resolve().parents[1]
    frozen = Path(getattr(sys, "_MEIPASS", package))
    for candidate in (package / "_shipped" / name, frozen / name, package.parent / name):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(name)
