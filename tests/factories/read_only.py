"""A folder that cannot be written to: mounted so where one may mount, and by its rights for whoever they bind."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nobody write into a folder and what is in it; skip the test where that cannot be done.

    Rights bind nobody who is root. There the folder is mounted over itself, to be read only; files that were opened
    before may still be written to.
    """
    with ExitStack() as stack:
        stack.enter_context(_forbidden(folder))
        if os.access(folder, os.W_OK):
            stack.enter_context(_mounted(folder))
        yield


@contextmanager
def _mounted(folder: Path) -> Iterator[None]:
    if not _did("mount", "--bind", str(folder), str(folder)):
        pytest.skip("rights do not bind whoever runs this, and mounting is not allowed: nothing can be made read-only")
    try:
        if not _did("mount", "-o", "remount,ro,bind", str(folder)):
            pytest.skip("rights do not bind whoever runs this, and nothing can be mounted read-only")
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def _forbidden(folder: Path) -> Iterator[None]:
    rights = {each: each.stat().st_mode for each in (folder, *folder.rglob("*"))}
    for each, mode in rights.items():
        each.chmod(mode & ~0o222)
    try:
        yield
    finally:
        for each, mode in rights.items():
            each.chmod(mode)


def _did(*command: str) -> bool:
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False
