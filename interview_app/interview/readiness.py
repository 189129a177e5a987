"""Whether a laptop is ready for a day of interviews: what was seen is judged here, one line for each thing.

The functions judge plain values. What reads them stands below in `base`, or beside the windows where it needs one.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:  # the first window shows values of this module, and opens no study
    from interview_app.base.power import Power
    from interview_app.study.pack import Pack

Status = Literal["ok", "look", "problem", "unseen"]
"""Fine; worth a look before one leaves; an interview must not begin; it cannot be seen from here."""

Seen = Literal[
    "mains",
    "battery-enough",
    "battery-lasts",
    "battery-low",
    "battery-short",
    "battery-running",
    "battery-unseen",
    "clock-right",
    "clock-wrong",
    "disk-room",
    "disk-full",
    "temporary-room",
    "temporary-full",
    "encryption-on",
    "encryption-off",
    "encryption-unseen",
    "study-installed",
    "study-ends",
    "study-none",
    "study-unusable",
    "sound-heard",
    "sound-none",
    "helplines-fresh",
    "helplines-old",
    "helplines-unchecked",
]
"""What was seen, by the sentence that says it."""

ENOUGH_PERCENT: Final = 50
"""Two interviews of an hour on a battery that is no longer new."""
ENOUGH_MINUTES: Final = 120
ENOUGH_MEGABYTES: Final = 200
"""A day of interviews with room to spare: a sealed one is far below 1 MB, and sealing needs it twice."""
TEMPORARY_MEGABYTES: Final = 50
ENDS_SOON: Final = timedelta(days=14)
HELPLINE_MONTHS: Final = 6
"""A number may have changed after so long; somebody rings each of them again (docs/decisions/0023)."""
_MONTH_DAYS: Final = 30.44


@dataclass(frozen=True)
class Check:
    """One line of the check.

    Attributes:
        seen: What was seen.
        status: How that is judged.
        amount: Percent, minutes, megabytes, months or a version, as the sentence asks for.
        day: A day, likewise.
        words: What the study calls itself, likewise.
    """

    seen: Seen
    status: Status
    amount: int = 0
    day: date | None = None
    words: str = ""


def of_power(power: "Power | None") -> Check:
    """Judge what the laptop runs on: a day of interviews needs the mains, or a battery that is half full."""
    if power is None:
        return Check("battery-unseen", "unseen")
    if power.mains:
        return Check("mains", "ok", power.percent or 0)
    if power.percent is not None:
        enough = power.percent >= ENOUGH_PERCENT
        return Check("battery-enough" if enough else "battery-low", "ok" if enough else "look", power.percent)
    if power.minutes is not None:
        lasts = power.minutes >= ENOUGH_MINUTES
        return Check("battery-lasts" if lasts else "battery-short", "ok" if lasts else "look", power.minutes)
    return Check("battery-running", "look")


def of_clock(*, right: bool) -> Check:
    """Judge the clock: dates of interviews, and of the study, hang on it."""
    return Check("clock-right", "ok") if right else Check("clock-wrong", "problem")


def of_disk(megabytes: int) -> Check:
    """Judge the room on the disk that holds the vault."""
    if megabytes >= ENOUGH_MEGABYTES:
        return Check("disk-room", "ok", megabytes)
    return Check("disk-full", "problem", megabytes)


def of_temporary(megabytes: int) -> Check:
    """Judge the room where the system keeps what it needs for a moment; the program itself writes nothing there."""
    if megabytes >= TEMPORARY_MEGABYTES:
        return Check("temporary-room", "ok", megabytes)
    return Check("temporary-full", "look", megabytes)


def of_encryption(*, encrypted: bool | None) -> Check:
    """Judge the disk: interviews are encrypted anyway, but much else on a laptop is not."""
    if encrypted is None:
        return Check("encryption-unseen", "unseen")
    return Check("encryption-on", "ok") if encrypted else Check("encryption-off", "look")


def of_sound(*, heard: bool) -> Check:
    """Judge whether anything can be read aloud."""
    return Check("sound-heard", "ok") if heard else Check("sound-none", "look")


def of_study(pack: "Pack", now: datetime) -> Check:
    """Judge the installed study: its last day may be near."""
    study = pack.loaded.study
    title = pack.loaded.wording(study.default_language).text("title")
    ends = pack.certificate.valid_before
    if ends - now <= ENDS_SOON:
        return Check("study-ends", "look", pack.version, ends.date(), title)
    return Check("study-installed", "ok", pack.version, ends.date(), title)


def of_helplines(checked: str, today: date) -> Check:
    """Judge how long ago somebody rang every support line of the study.

    Args:
        checked: The day, as `signposting.toml` has it; "" when nobody has.
        today: The day on which it is asked.
    """
    if not checked:
        return Check("helplines-unchecked", "look")
    day = date.fromisoformat(checked)
    months = max(0, int((today - day).days / _MONTH_DAYS))
    if months >= HELPLINE_MONTHS:
        return Check("helplines-old", "look", months, day)
    return Check("helplines-fresh", "ok", months, day)
