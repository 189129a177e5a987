"""What the audit chain still tells of rows that are lost: which interviews there were, and how far they came.

It holds no content, so that is all it can give back.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from interview_app.vault.stages import Stage

NO_DAY: Final = date.min
"""Stands for the day on which an interview was opened, where nobody can tell any more."""
UNREADABLE: Final = b""
"""Stands for a ciphertext that is gone: too short for one, so that it opens for nobody."""


@dataclass
class Retold:
    """One interview as the chain tells of it.

    Attributes:
        pack: The digest of its pack.
        stage: How far it came.
        sealed: SHA-256 of its sealed file, if any.
        entries: What stands for each entry, by its number; None where it was taken out.
    """

    pack: str
    stage: Stage = Stage.OPEN
    sealed: str | None = None
    entries: dict[int, bytes | None] = field(default_factory=dict)


def retell(links: Iterable[object]) -> dict[str, Retold]:
    """Return the interviews that a chain's links tell of, by their ids. Links may be missing or broken."""
    told: dict[str, Retold] = {}
    for change in _changes(links):
        match change:
            case {"what": "begun", "interview": str(interview), "pack": str(pack)}:
                told[interview] = Retold(pack)
            case {"what": "exported" | "acknowledged" as what, "interviews": list(interviews)}:
                for each in interviews:
                    if each in told:
                        told[each].stage = Stage(what)
            case {"interview": str(interview)} if interview in told:
                _follow(told[interview], change)
            case _:
                pass
    return told


def _follow(interview: Retold, change: Mapping[str, Any]) -> None:
    match change:
        case {"what": "entry", "n": int(n)}:
            interview.entries[n] = UNREADABLE
        case {"what": "taken out", "entries": list(numbers)}:
            interview.entries.update(dict.fromkeys(numbers))
        case {"what": "closed"}:
            interview.stage = Stage.CLOSING
        case {"what": "sealed", "sha256": str(sha256)}:
            interview.stage, interview.sealed, interview.entries = Stage.SEALED, sha256, {}
        case {"what": "discarded"}:
            interview.stage, interview.sealed, interview.entries = Stage.WITHDRAWN, None, {}
        case _:
            pass


def _changes(links: Iterable[object]) -> Iterator[Mapping[str, Any]]:
    for link in links:
        with suppress(ValueError, TypeError):
            if isinstance(link, bytes) and isinstance(change := json.loads(link), dict):
                yield change
