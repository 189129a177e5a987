"""Watching a folder: which files in it are whole and were not looked at yet. Asks the folder again and again.

A file that is still being copied grows: one that looked the same twice in a row is taken to be whole. Should it not
be, its signature does not hold, and it is tried again once it has changed.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from interview_app.centre.inbox import folders

EVERY: Final = 2.0
"""Seconds between two looks."""
_Look = tuple[int, int]
"""Size and time of the last change."""


class Watching:
    """Remembers what it has seen in a folder; a file that changed, by its size or time, is new.

    Args:
        folder: What is watched. It need not be there, such as a stick that is not plugged in yet.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._before: dict[Path, _Look] = {}
        self._told: set[tuple[Path, _Look]] = set()

    def look(self) -> tuple[Path, ...]:
        """Return the files that are whole now and were not returned before, by name."""
        files = folders.found([self._folder]).files if self._folder.is_dir() else ()
        looks = {path: look for path in files if (look := _look(path)) is not None}
        whole = [path for path, look in looks.items() if self._before.get(path) == look]
        new = tuple(path for path in whole if (path, looks[path]) not in self._told)
        self._told |= {(path, looks[path]) for path in new}
        self._before = looks
        return new

    def arrivals(self, wait: Callable[[float], bool]) -> Iterator[tuple[Path, ...]]:
        """Yield files as they become whole, until `wait` for some seconds says that somebody wants to stop."""
        while True:
            new = self.look()
            if new:
                yield new
            if not wait(EVERY):
                return


def _look(path: Path) -> _Look | None:
    try:
        seen = os.stat(path)  # noqa: PTH116 - one call for both
    except OSError:
        return None
    return seen.st_size, seen.st_mtime_ns
