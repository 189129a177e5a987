"""A mistake in a study's files, said so that its author can put it right."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Finding:
    """One mistake.

    Attributes:
        file: The file's name inside the study's folder.
        key: Where in the file: `dimension[2].levels`, `row 14`, or empty for the whole file.
        message: What is wrong, in one plain sentence.
        to_do: What its author can do about it.
        severity: With a mistake, a study cannot be used; a warning is for its author to weigh.
    """

    file: str
    key: str
    message: str
    to_do: str = ""
    severity: Literal["mistake", "warning"] = "mistake"

    def __str__(self) -> str:
        where = f"{self.file}, {self.key}" if self.key else self.file
        return f"{where}: {self.message} {self.to_do}".rstrip()


def suggestion(name: str, known: Iterable[str]) -> str:
    """Return " Did you mean …?" with the nearest known name, or nothing when none is near."""
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f" Did you mean “{near[0]}”?" if near else ""


def repeated(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that occur more than once, in the order in which they are met again."""
    seen: set[str] = set()
    again: dict[str, None] = {}
    for name in names:
        if name in seen:
            again[name] = None
        seen.add(name)
    return tuple(again)
