"""What leads from a card to an interview goes apart from what was said, sealed to those who may find one by its card.

Sealing costs half a millisecond and five kilobytes, so one key is sealed to them for many locators, and each locator
under that key. Whoever takes interviews in has the key only until it ends; afterwards they cannot find anybody.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy.orm import Session

from interview_app.base.clock import Randomness
from interview_app.centre.archive.schema import FinderRow, FindingKeyRow
from interview_app.crypto.addressed import seal_to
from interview_app.crypto.entries import open_entry, seal_entry

_KEY: Final = 32
_ID: Final = 16


class Locators:
    """Seals locators to some people, who need not be there."""

    def __init__(self, recipients: Sequence[str], randomness: Randomness) -> None:
        self._recipients = tuple(recipients)
        self._randomness = randomness
        self._key = b""
        self._row = ("", b"")

    def sealed(self, session: Session, located: Iterable[tuple[str, str | None]]) -> list[dict[str, object]]:
        """Return a row for each of these interviews, which are given with their locators, if they have one.

        After the freeze there is nobody any more who may find one.
        """
        finder = session.get(FinderRow, 1)
        frozen = finder is not None and finder.frozen_on is not None
        rows: list[dict[str, object]] = []
        for interview, locator in located:
            if locator is None or frozen:
                rows.append({"interview": interview, "key": None, "sealed_locator": None})
                continue
            content = seal_entry(self._own_key(), locator.encode(), context(interview), self._randomness)
            rows.append({"interview": interview, "key": self._row[0], "sealed_locator": content})
        number, sealed = self._row
        if any(row["key"] for row in rows) and session.get(FindingKeyRow, number) is None:
            session.add(FindingKeyRow(id=number, sealed=sealed))
            session.flush()
        return rows

    def _own_key(self) -> bytes:
        if not self._key:
            self._key = self._randomness(_KEY)
            self._row = (self._randomness(_ID).hex(), seal_to(self._key, self._recipients, self._randomness))
        return self._key


def opened(key: bytes, interview: str, sealed_locator: bytes) -> str:
    """Return the locator of an interview, with the key that it was sealed under.

    Raises:
        EntryDamaged: When it is another's, or was changed.
    """
    return open_entry(key, sealed_locator, context(interview)).decode()


def context(interview: str) -> bytes:
    """Return what binds a sealed locator to its interview."""
    return f"{interview}/locator".encode()
