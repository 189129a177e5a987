"""A study's folder, as anybody may have left it: the bytes of each file by name, and nothing that is read for ever."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from interview_app.base.files import FileTooLarge, FileUnreadable, FolderMissing, read_bounded
from interview_app.base.paths import FolderClosed
from interview_app.study.toml_file import LARGEST, UNREADABLE

_TAG = "[A-Za-z0-9]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}"
_LEVEL = "[a-z0-9][a-z0-9_-]{0,39}\\.[a-z0-9][a-z0-9_-]{0,39}"
FILE_NAME = re.compile(
    rf"study\.toml|design\.csv|design\.lock\.toml|signposting\.toml|redaction\.toml|text/{_TAG}(?:\.source)?\.toml"
    rf"|pictures/{_LEVEL}\.svg|clips/{_TAG}/(?:[0-9a-f]{{32}}\.opus|drafts\.toml)"
)
WORDING = re.compile(rf"text/({_TAG})\.toml")
_TOP = ("study.toml", "signposting.toml", "redaction.toml", "design.csv", "design.lock.toml")
_ROOMS = ("text", "pictures", "clips")
_TOO_LARGE = bytes(LARGEST + 1)
"""Stands for the bytes of a file that is too large to be read, so that it can be a finding among the others."""


class StudyFolderMissing(FolderMissing):
    """What should be a study's folder is not there, or is a file."""

    code = "STUDY-FOLDER-MISSING"
    happened = "The study folder {folder} is not there, or it is a file."
    safe = "Nothing was changed."
    next_step = "Give the folder that holds study.toml. “interview-app study new” makes one."


def folder_files(folder: Path) -> dict[str, bytes]:
    """Return the bytes of a study's files by name.

    Beside `study.toml` other files may lie, and are not part of the study. In `text`, `pictures` and `clips` whatever
    is not hidden counts: a file that has no place there comes without its bytes, to be found by the check. A file that
    is too large comes as zeros, one more than are allowed; one that cannot be read as `UNREADABLE`.

    Raises:
        StudyFolderMissing: When there is no such folder.
        FolderClosed: When it, or one of its three folders, cannot be looked into.
    """
    _enter(folder)
    named = {name: folder / name for name in _TOP if os.path.lexists(folder / name)}
    for room in _ROOMS:
        named |= dict(_inside(folder, room))
    return {name: _content(name, path) for name, path in sorted(named.items())}


def _enter(folder: Path) -> None:
    try:
        is_folder = stat.S_ISDIR(folder.stat().st_mode)
        (folder / _TOP[0]).lstat()  # what may not be looked into must not pass for an empty study
    except (FileNotFoundError, NotADirectoryError):
        is_folder = folder.is_dir()
    except OSError as error:
        raise FolderClosed(folder=folder) from error
    if not is_folder:
        raise StudyFolderMissing(folder=folder)


def _inside(folder: Path, room: str) -> Iterator[tuple[str, Path]]:
    """Yield everything in one of the three folders that is no folder itself; links to folders are not followed."""
    waiting = [room]
    while waiting:
        name = waiting.pop()
        try:
            with os.scandir(folder / name) as found:
                entries = [(f"{name}/{entry.name}", entry.is_dir(follow_symlinks=False)) for entry in found]
        except OSError as error:
            if name == room and not isinstance(error, FileNotFoundError | NotADirectoryError):
                raise FolderClosed(folder=folder / room) from error
            entries = [(name, False)] if os.path.lexists(folder / name) else []
        seen = [(inner, is_folder) for inner, is_folder in entries if not _is_hidden(inner)]
        waiting += [inner for inner, is_folder in seen if is_folder and not FILE_NAME.fullmatch(inner)]
        yield from ((inner, folder / inner) for inner, is_folder in seen if not is_folder or FILE_NAME.fullmatch(inner))


def _is_hidden(name: str) -> bool:
    """Tell whether an operating system put a file there that a person does not see."""
    last = name.rpartition("/")[2]
    return last.startswith(".") or last in {"Thumbs.db", "desktop.ini"}


def _content(name: str, path: Path) -> bytes:
    if not FILE_NAME.fullmatch(name):
        return b""
    try:
        return read_bounded(path, LARGEST)
    except FileTooLarge:
        return _TOO_LARGE
    except FileUnreadable:
        return UNREADABLE
