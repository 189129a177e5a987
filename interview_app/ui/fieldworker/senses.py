"""What the laptop's check reads from the machine; a test reads something else."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from interview_app.base import disk_encryption
from interview_app.base.power import Power, power

FreeBytes = Callable[[Path], int]


def free_bytes(folder: Path) -> int:
    """Return the room on the disk that holds a folder."""
    return shutil.disk_usage(folder).free


def temporary_bytes() -> int:
    """Return the room where the system keeps temporary files; none where there is no such folder to write to."""
    try:
        return free_bytes(Path(tempfile.gettempdir()))
    except OSError:
        return 0


def _plays() -> bool:
    from interview_app.ui.aloud.trial import plays  # noqa: PLC0415 - in a job, after the first paint

    return plays()


@dataclass(frozen=True)
class Senses:
    """Readers of the machine, each a plain function.

    Attributes:
        free: Measures the room on a disk.
        power: Tells what the laptop runs on.
        encrypted: Tells whether the disk under a folder is encrypted.
        temporary: Measures the room for temporary files.
        plays: Tells whether a sound can be played. Slow.
    """

    free: FreeBytes = free_bytes
    power: Callable[[], Power | None] = power
    encrypted: Callable[[Path], bool | None] = disk_encryption.encrypted
    temporary: Callable[[], int] = temporary_bytes
    plays: Callable[[], bool] = _plays
