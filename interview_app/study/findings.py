"""A mistake in a study's files, or something to weigh, said so that its author can put it right."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Said = tuple[str, str, str]
"""A finding whose file is known to whoever collects it: where, what is wrong, what to do."""

_LONGEST_NAME = 60
_MOST_NAMES = 12


@dataclass(frozen=True)
class Finding:
    """One mistake, or one warning.

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


def mistakes(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that keep a study from being used."""
    return tuple(finding for finding in findings if finding.severity == "mistake")


def warnings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that are for a study's author to weigh."""
    return tuple(finding for finding in findings if finding.severity == "warning")


def suggestion(name: str, known: Iterable[str]) -> str:
    """Return " Did you mean …?" with the nearest known name, or nothing when none is near."""
    near = difflib.get_close_matches(name[:_LONGEST_NAME], list(known), n=1, cutoff=0.6)
    return f" Did you mean “{near[0]}”?" if near else ""


def instead(name: str, known: Iterable[str]) -> str:
    """Return what to do about a name that is not known: the nearest one, or those there are."""
    names = list(known)
    near = suggestion(name, names).lstrip()
    if near or not names:
        return near or "Take it out."
    listed = ", ".join(f"“{one}”" for one in names[:_MOST_NAMES])
    return f"Take it out, or use one of these: {listed}{' …' if len(names) > _MOST_NAMES else '.'}"


def short(name: object) -> str:
    """Return a name or value from a file, as long as it is easy to read in a sentence."""
    text = str(name)
    return text if len(text) <= _LONGEST_NAME else f"{text[:_LONGEST_NAME]}…"


def repeated(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that occur more than once, in the order in which they are met again."""
    seen: set[str] = set()
    again: dict[str, None] = {}
    for name in names:
        if name in seen:
            again[name] = None
        seen.add(name)
    return tuple(again)
