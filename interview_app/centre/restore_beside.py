"""A backup of a centre that is open, made into a second centre in a folder of its own; the one that is open stays.

So a backup is tried before it is needed, and so one goes on from it when the check finds the centre damaged.
"""

from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from interview_app.base.files import write_durably
from interview_app.base.paths import is_there
from interview_app.centre import restore, roles
from interview_app.centre.backup_faults import RestoreInside
from interview_app.centre.backup_parts import Told
from interview_app.centre.office import Centre
from interview_app.centre.restore import Restored, Sources
from interview_app.centre.roles import Deed
from interview_app.centre.withdrawals import stones


@dataclass(frozen=True)
class Beside:
    """A centre that was made from a backup: where it is, and what it has."""

    folder: Path
    has: Restored


def restore_beside(
    centre: Centre, content: Path, keys: Path, into: Path, told: Told = lambda _done, _total: None
) -> Beside:
    """Make a second centre from a backup of this one, in a new folder; whole or not at all.

    What was withdrawn, as this centre knows it and as a list beside the backup says, is withdrawn in it, too.

    Args:
        centre: The one that is open; its opener's key opens the backup.
        content: The large part of the backup.
        keys: The small part.
        into: In this folder a new one is made for it.
        told: Is told how many bytes are read, and of how many; may raise to stop.

    Raises:
        RoleMayNot: When the centre was opened by somebody who reads no answers.
        RestoreInside: When the folder is inside the centre's.
        BackupOfAnother, BackupNotOurs, BackupDamaged, …: See `restore.restore`.
    """
    roles.require(centre, Deed.READ_ANSWERS)
    if centre.opener is None:
        raise ValueError("the centre was not opened with a key")
    if into.resolve().is_relative_to(centre.folder.resolve()):
        raise RestoreInside
    known = centre.folder / stones.FILE
    # Written anew: the archive knows everything, and where nothing was withdrawn yet there may be no file.
    write_durably(known, stones.content_of(centre.archive, centre.strongbox.key))
    beside = {path.parent / stones.FILE for path in (content, keys)}
    lists = (known, *sorted(path for path in beside if path.is_file() and path != known))
    folder = _new(into, centre.clock.now().date())
    sources = Sources(content, keys, lists, authority=centre.authority.public_line)
    has = restore.restore(sources, folder, centre.opener, clock=centre.clock, randomness=centre.randomness, told=told)
    return Beside(folder, has)


def _new(into: Path, day: date) -> Path:
    names = (f"centre-restored-{day}{f'-{n}' if n > 1 else ''}" for n in count(1))
    return next(into / name for name in names if not is_there(into / name))
