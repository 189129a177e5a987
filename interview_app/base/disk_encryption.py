"""Whether the disk under a folder is encrypted as a whole, as far as that can be seen without being an administrator.

Linux shows it: a device-mapper device made by cryptsetup says so in its `dm/uuid`. On Windows and macOS nobody but an
administrator, or a program of the system's own, can tell reliably; there the answer is that it cannot be seen.
"""

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import Final, NamedTuple

_CRYPT: Final = "CRYPT-"
_DEEPEST: Final = 8
"""Devices that stand on each other: more than anybody stacks, and an end to it."""
_MOUNT_POINT, _NUMBER, _SOURCE = 4, 2, 1


class Mount(NamedTuple):
    """A line of /proc/self/mountinfo: the device's number as MAJOR:MINOR, and what is mounted."""

    number: str
    source: str


def mount_of(place: PurePath, mountinfo: Iterable[str]) -> Mount | None:
    """Return what is mounted where a path is, from the lines of /proc/self/mountinfo (proc(5))."""
    best, found = -1, None
    for line in mountinfo:
        before, _, after = line.partition(" - ")
        fields, rest = before.split(), after.split()
        if len(fields) <= _MOUNT_POINT or len(rest) <= _SOURCE:
            continue
        mounted = PurePath(_unescaped(fields[_MOUNT_POINT]))
        if len(mounted.parts) >= best and place.is_relative_to(mounted):
            best, found = len(mounted.parts), Mount(fields[_NUMBER], _unescaped(rest[_SOURCE]))
    return found


def is_encrypted(mount: Mount, blocks: Path, devices: Path = Path("/")) -> bool | None:
    """Tell whether a mounted device, and all that it stands on, is encrypted; None where that cannot be seen.

    Args:
        mount: What is mounted.
        blocks: Linux's /sys/dev/block, or a folder like it.
        devices: The folder in which the path of a device begins.
    """
    device = blocks / mount.number
    if not device.exists():
        # btrfs has numbers of its own; the device it names is looked at instead.
        device = _named(mount.source, blocks, devices)
    return _is_crypt(device, _DEEPEST) if device.exists() else None


def encrypted(place: Path) -> bool | None:
    """Tell whether the disk that holds a folder is encrypted as a whole; None where that cannot be seen."""
    if sys.platform != "linux":
        return None
    try:
        lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    mount = mount_of(Path(os.path.realpath(place)), lines)
    return None if mount is None else is_encrypted(mount, Path("/sys/dev/block"))


def _is_crypt(device: Path, deepest: int) -> bool:
    if _read(device / "dm" / "uuid").startswith(_CRYPT):
        return True
    if (device / "partition").exists():
        return _read(device.resolve().parent / "dm" / "uuid").startswith(_CRYPT)
    below = list((device / "slaves").glob("*")) if deepest else []
    return bool(below) and all(_is_crypt(each, deepest - 1) for each in below)


def _named(source: str, blocks: Path, devices: Path) -> Path:
    if not source.startswith("/"):
        return blocks / "none"
    name = Path(os.path.realpath(devices / source.lstrip("/"))).name
    return blocks.parent.parent / "class" / "block" / name


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""


def _unescaped(field: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), field)
