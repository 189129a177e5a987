"""Which files an intake looks at: what is named, and in a folder whatever may be a bundle. Nothing is opened here."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_BUNDLE: Final = ".zip"
_OURS: Final = re.compile(r"receipt-[0-9a-f]{8}([0-9a-f]{56})?\.json|\..*")
"""Receipts, also by the short name they once had, and what is hidden, such as what a system keeps for itself."""


@dataclass(frozen=True)
class Found:
    """Files to look at, and how many others there are, such as photographs."""

    files: tuple[Path, ...]
    passed_over: int = 0


def found(paths: Sequence[Path]) -> Found:
    """Return the files that are named, and in the place of each folder, by name, those in it that may be bundles.

    Where it is not allowed to look, the folder itself is among the files, and opening it says why.
    """
    files: list[Path] = []
    others = 0
    for path in paths:
        inside = _inside(path)
        bundles = [each for each in inside if each.suffix.lower() == _BUNDLE]
        files += bundles if inside or _is_folder(path) else [path]
        others += sum(_is_passed_over(each) for each in inside)
    return Found(tuple(files), others)


def _inside(path: Path) -> list[Path]:
    try:
        return sorted(path.iterdir()) if _is_folder(path) else []
    except OSError:
        return []


def _is_folder(path: Path) -> bool:
    # os.access: a folder that may not be listed is left to be told of as a file that cannot be read.
    return os.path.isdir(path) and os.access(path, os.R_OK | os.X_OK)  # noqa: PTH112 - says no where it may not look


def _is_passed_over(path: Path) -> bool:
    ours = path.suffix.lower() == _BUNDLE or _OURS.fullmatch(path.name) is not None
    return not ours and os.path.isfile(path)  # noqa: PTH113 - see above
