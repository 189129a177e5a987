"""Whether this laptop is fit for an interview: the clock, the room on the disk, and the study."""

from datetime import UTC, datetime
from pathlib import Path

from interview_app.base.clock import Clock
from interview_app.base.errors import UserError
from interview_app.interview.readiness import ENOUGH_MEGABYTES
from interview_app.study.pack import Pack
from interview_app.ui.fieldworker.senses import FreeBytes, free_bytes
from interview_app.ui.fieldworker.values import LaptopCheck, StudyLine

EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
"""No laptop that runs this program can truthfully say it is earlier."""


def check(folder: Path, pack: Pack | UserError, clock: Clock, free: FreeBytes = free_bytes) -> LaptopCheck:
    """Look at the laptop as it is now.

    Args:
        folder: A folder that exists on the disk in question.
        pack: The installed pack, or why there is none that can be used.
        clock: Tells the time that is being judged.
        free: Measures the disk.
    """
    now = clock.now()
    megabytes = free(folder) // 1_000_000
    return LaptopCheck(
        now=now,
        clock_ok=_clock_ok(now, pack),
        free_megabytes=megabytes,
        disk_ok=megabytes >= ENOUGH_MEGABYTES,
        study=None if isinstance(pack, UserError) else _study_line(pack),
        trouble=pack if isinstance(pack, UserError) and pack.code != "NO-PACK" else None,
    )


def _clock_ok(now: datetime, pack: Pack | UserError) -> bool:
    """A study cannot have been issued after today: then it is the clock that is wrong."""
    if isinstance(pack, UserError):
        return now >= EARLIEST
    return pack.certificate.valid_after <= now


def _study_line(pack: Pack) -> StudyLine:
    study = pack.loaded.study
    title = pack.loaded.wording(study.default_language).text("title")
    return StudyLine(title=title, version=pack.version, recipients=len(pack.recipients))
