"""The program as somebody else starts it: in a process of its own, with less permission, or on a disk that is full."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BLOCK = 4096
_LIKE_ANYBODY = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--")
"""Root may read and write everything; without these two powers modes count for root as well."""


def environment(**more: str) -> dict[str, str]:
    """Return an environment without a screen, and without a choice of how Qt should do without one."""
    kept = {name: value for name, value in os.environ.items() if name not in _SCREENS}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **more}


_SCREENS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def interview_app(
    *words: str | Path, where: Path = ROOT, more: Mapping[str, str] | None = None, like_anybody: bool = False
) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own.

    Args:
        words: Of the command line.
        where: The folder it is typed in.
        more: Environment variables.
        like_anybody: Make the modes of files count, also for root.
    """
    before = _as_anybody() if like_anybody else ()
    command = [*before, sys.executable, "-m", "interview_app", *map(str, words)]
    return subprocess.run(
        command, cwd=where, env=environment(**(more or {})), capture_output=True, text=True, check=False
    )


def _as_anybody() -> tuple[str, ...]:
    """Return what to put before a command so that modes count, or skip the test where root cannot give powers up."""
    if os.geteuid() != 0:
        return ()
    try:
        possible = subprocess.run([*_LIKE_ANYBODY, "true"], check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        possible = False
    if not possible:
        pytest.skip("root cannot give its powers up here")
    return _LIKE_ANYBODY


def child(code: str, *words: str | Path, complaining: bool = False) -> subprocess.Popen[str]:
    """Start a Python program of a test in another process, with pipes to and from it; `complaining` for its errors."""
    command = [sys.executable, "-c", code, *map(str, words)]
    pipe, errors = subprocess.PIPE, subprocess.PIPE if complaining else None
    return subprocess.Popen(command, cwd=ROOT, env=environment(), stdin=pipe, stdout=pipe, stderr=errors, text=True)


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """Mount a file system in memory at a new folder, or skip the test where that is not allowed."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=0700", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("no right to mount a file system here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def fill(disk: Path, leave: int = 0) -> Path:
    """Leave so many bytes free on a disk, and return the file that fills it."""
    ballast = disk / "ballast"
    free = os.statvfs(disk)
    with suppress(OSError), ballast.open("wb", buffering=0) as stream:
        for _ in range(max(0, free.f_bavail * free.f_frsize - leave) // BLOCK):
            stream.write(bytes(BLOCK))
    return ballast


def every_file(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its content, but for a lock, which holds nothing."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "vault.lock"
    }


def sealed_interviews(folder: Path) -> list[Path]:
    """Return the sealed interviews in a laptop's folder; evidence of consent stays there longer."""
    return sorted(path for path in folder.iterdir() if not path.name.endswith(".consent.age"))
