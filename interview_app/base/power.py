"""What this laptop runs on: the mains, or a battery and how much is left in it. Each system tells it without asking."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_UNKNOWN: Final = 255
"""What Windows says in place of a percentage, or of the state of the mains, that it does not know."""
_ON_MAINS, _NOT_KNOWN_YET = -2.0, -1.0
"""What macOS says in place of the seconds that a battery will last (IOPowerSources.h)."""
_MINUTE: Final = 60


@dataclass(frozen=True)
class Power:
    """What the machine runs on.

    Attributes:
        mains: Whether it is plugged in, or needs no battery at all.
        percent: How full the batteries are; None where there is none or it is not told.
        minutes: How long they last; None where it is not told.
    """

    mains: bool
    percent: int | None = None
    minutes: int | None = None


def of_supplies(folder: Path) -> Power | None:
    """Return what Linux tells in /sys/class/power_supply; None where it tells nothing that can be read.

    A machine without a battery has an empty folder, or only a mouse's and a headset's batteries in it.
    """
    try:
        supplies = sorted(folder.iterdir())
    except OSError:
        return None
    own = [each for each in supplies if _told(each, "scope") != "Device"]
    batteries = [each for each in own if _told(each, "type") == "Battery" and _told(each, "present") != "0"]
    mains = any(_told(each, "online") not in {"", "0"} for each in own if _told(each, "type") != "Battery")
    if not batteries:
        return Power(mains=True)
    charging = any(_told(each, "status") in {"Charging", "Full", "Not charging"} for each in batteries)
    full = [int(told) for each in batteries if (told := _told(each, "capacity")).isdecimal()]
    return Power(mains=mains or charging, percent=sum(full) // len(full) if full else None)


def of_windows(mains: int, flag: int, percent: int) -> Power | None:
    """Return what the fields of a SYSTEM_POWER_STATUS say (winbase.h); 128 in the flag means: no battery."""
    if flag != _UNKNOWN and flag & 128:
        return Power(mains=True)
    if mains == _UNKNOWN and percent == _UNKNOWN:
        return None
    return Power(mains=mains == 1, percent=None if percent == _UNKNOWN else min(100, percent))


def of_macos(seconds: float) -> Power:
    """Return what an estimate of IOPSGetTimeRemainingEstimate says: seconds, or one of two signs."""
    if seconds == _ON_MAINS:
        return Power(mains=True)
    return Power(mains=False, minutes=None if seconds == _NOT_KNOWN_YET else max(0, int(seconds)) // _MINUTE)


def power(linux: Path = Path("/sys/class/power_supply")) -> Power | None:
    """Return what this machine runs on; None where that cannot be seen.

    Args:
        linux: Where Linux tells it; other systems ask otherwise.
    """
    try:
        return _power(linux)
    except (OSError, AttributeError):  # a system without the function it is asked by
        return None


if sys.platform == "win32":
    import ctypes

    class _Status(ctypes.Structure):
        _fields_ = (
            ("mains", ctypes.c_ubyte),
            ("flag", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("saver", ctypes.c_ubyte),
            ("seconds", ctypes.c_ulong),
            ("seconds_full", ctypes.c_ulong),
        )

    def _power(_linux: Path) -> Power | None:
        status = _Status()
        if not ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
            return None
        return of_windows(status.mains, status.flag, status.percent)

elif sys.platform == "darwin":
    import ctypes

    def _power(_linux: Path) -> Power | None:
        kit = ctypes.CDLL("/System/Library/Frameworks/IOKit.framework/IOKit")
        kit.IOPSGetTimeRemainingEstimate.restype = ctypes.c_double
        return of_macos(kit.IOPSGetTimeRemainingEstimate())

else:

    def _power(linux: Path) -> Power | None:
        return of_supplies(linux)


def _told(supply: Path, name: str) -> str:
    """Return what a file of a supply says; nothing where there is none, or the driver does not answer."""
    try:
        return (supply / name).read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
