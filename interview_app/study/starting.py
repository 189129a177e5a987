"""A new study of one's own, begun from one that is shipped: with its own name and salt, and nothing approved yet."""

import re
import shutil
import tomllib
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.base.files import FolderMissing, write_durably
from interview_app.base.paths import FolderClosed, FolderNotWritable, make_private_folder
from interview_app.study import load, rows
from interview_app.study.rules.names import ID
from interview_app.study.signposting import FILE as SIGNPOSTING

VERSION = "0.1"
SALT_BYTES = 16
_FROZEN = (rows.FILE, load.LOCK)


class StudyFolderUsed(UserError):
    """The folder for a new study has something in it."""

    code = "STUDY-FOLDER-USED"
    happened = "The folder {folder} has something in it already, so no new study was put there."
    next_step = "Choose a name that is not taken yet."


class StudyNameUnfit(UserError):
    """No id can be made of the name of the new study's folder."""

    code = "STUDY-NAME-UNFIT"
    happened = "No study can be called “{name}”: {reason}"
    next_step = "Choose another name for the folder, such as “my-study”."


def id_from(name: str, taken: tuple[str, ...]) -> str:
    """Return the id of a study whose folder has this name: lower case, and a hyphen for all that is no letter or digit.

    Args:
        name: The folder's name.
        taken: The ids of the shipped studies; two studies of one id could be mistaken for each other.

    Raises:
        StudyNameUnfit: When there is nothing to make an id of, or it is too long, or taken.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9_]+", "-", plain).strip("-_")
    if not made:
        raise StudyNameUnfit(name=name, reason="it has no letter from A to Z and no digit in it.")
    if not ID.fullmatch(made):
        raise StudyNameUnfit(name=name, reason="it is longer than 40 letters.")
    if made in taken:
        raise StudyNameUnfit(name=name, reason="a study of this name comes with the program.")
    return made


def begun(files: Mapping[str, bytes], study_id: str, salt: bytes) -> dict[str, bytes]:
    """Return the files of a new study that is like another: not drawn, not approved, no support line rung.

    Args:
        files: The other study's files.
        study_id: The new study's id.
        salt: 16 random bytes of its own, so that a withdrawal code of one study finds nothing in another.
    """
    own = {"id": study_id, "version": VERSION, "withdrawal_salt": salt.hex(), "seed": study_id}
    made = {name: content for name, content in files.items() if name not in _FROZEN}
    for name, content in made.items():
        if name == load.STRUCTURE:
            made[name] = _with(content, own)
        elif name == SIGNPOSTING:
            made[name] = _with(content, {"checked": ""})
        elif "approved" in _top_level(name, content):
            made[name] = _with(content, {"approved": False})
    return made


def put(files: Mapping[str, bytes], folder: Path) -> None:
    """Write a new study into a folder that is not there yet, or empty.

    Raises:
        StudyFolderUsed: When there is something in it, or it is no folder.
        FolderMissing, FolderNotWritable, DiskFull: When it cannot be written; then nothing of it stays behind.
    """
    was_there = _empty(folder)
    try:
        for name, content in files.items():
            make_private_folder((folder / name).parent)
            write_durably(folder / name, content)
    except BaseException:
        _clear(folder, keep=was_there)
        raise


def new_salt(randomness: Randomness) -> bytes:
    """Return random bytes for a study's withdrawal salt."""
    return randomness(SALT_BYTES)


def _empty(folder: Path) -> bool:
    """Make the folder, or find it there and empty; tell whether it was there."""
    try:
        folder.mkdir()
    except FileNotFoundError as error:
        raise FolderMissing(folder=folder.parent) from error
    except FileExistsError as error:
        if not folder.is_dir() or _holds_something(folder):
            raise StudyFolderUsed(folder=folder) from error
        return True
    except OSError as error:
        raise FolderNotWritable(folder=folder.parent) from error
    return False


def _clear(folder: Path, *, keep: bool) -> None:
    """Take away what was begun: the folder was empty, so everything in it is ours."""
    shutil.rmtree(folder, ignore_errors=True)
    if keep:
        with suppress(OSError):
            folder.mkdir()


def _holds_something(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError as error:
        raise FolderClosed(folder=folder) from error


def _top_level(name: str, content: bytes) -> Mapping[str, object]:
    return tomllib.loads(content.decode()) if name.endswith(".toml") else {}


def _with(content: bytes, entries: Mapping[str, str | bool]) -> bytes:
    """Return TOML with other values for some keys that stand at the beginning of a line; comments stay as they are."""
    text = content.decode()
    for key, value in entries.items():
        spelt = f'"{value}"' if isinstance(value, str) else str(value).lower()
        text = re.sub(rf'^{key} = (?:"[^"\n]*"|true|false)', f"{key} = {spelt}", text, count=1, flags=re.MULTILINE)
    return text.encode()
