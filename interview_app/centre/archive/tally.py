"""Sums over all interviews that count, kept in the transaction that changes them, so that no view opens every record.

What a sum is of is sealed under a key of the archive's and found by a keyed digest, so that a database server sees
numbers that move and not what they are numbers of. Functions and values on a session of the archive.
"""

import hmac
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from interview_app.base.clock import Randomness
from interview_app.centre.archive.arrivals import ARRIVED
from interview_app.centre.archive.contributions import RULES, Counted, contributions
from interview_app.centre.archive.schema import Base, TallyRow
from interview_app.crypto.derive import derive
from interview_app.crypto.entries import open_entry, seal_entry

__all__ = ["Counted", "Tally", "contributions"]

_MARK: Final = ("counted", "by")
_REMEMBERED: Final = 20_000


class Tally:
    """Adds to the sums and takes off, with keys that follow from an archive's."""

    def __init__(self, archive_key: bytes, randomness: Randomness) -> None:
        self._find, self._seal = derive(archive_key, "archive/tally-find"), derive(archive_key, "archive/tally")
        self._randomness = randomness
        self._known: dict[tuple[str, str], tuple[str, bytes]] = {}

    def apply(self, session: Session, counted: Counted, sign: int) -> None:
        """Add what is counted to the sums (`sign` 1), or take it off (-1); a sum of nothing leaves no row.

        The rows are touched in one order, whoever does it, so that two cannot wait for each other.
        """
        rows = [
            {"kind": name[0], "key": key, "sealed": sealed, "n": sign * n}
            for name, n in counted.items()
            for key, sealed in [self._place(name)]
            if n
        ]
        if not rows:
            return
        rows.sort(key=lambda row: (row["kind"], row["key"]))
        session.execute(_upsert(session.get_bind().dialect.name), rows)
        table = _table()
        # Of something that was erased, not even the name of a sum stays.
        if any(int(str(row["n"])) < 0 for row in rows):
            keys = [str(row["key"]) for row in rows]
            session.execute(delete(table).where(table.c.key.in_(keys), table.c.n == 0))

    def read(self, session: Session) -> Counted:
        """Return every sum over what was said, by its kind and its key."""
        return self._read(session, TallyRow.kind.not_in([_MARK[0], ARRIVED]))

    def read_arrived(self, session: Session) -> Counted:
        """Return every sum over arrivals, by its kind and its key."""
        return self._read(session, TallyRow.kind == ARRIVED)

    def is_counted(self, session: Session) -> bool:
        """Tell whether this archive was counted by these rules, and if not, begin anew: nothing is counted then.

        Two that open an archive at once cannot both begin: the second waits for the first one's row.
        """
        table = _table()
        mark = {"kind": _MARK[0], "key": _MARK[1], "sealed": b"", "n": 0}
        session.execute(_dialect(session).insert(table).values(mark).on_conflict_do_nothing())
        row = session.get_one(TallyRow, _MARK, with_for_update=True)
        if row.n == RULES:
            return True
        session.execute(delete(table).where(table.c.kind != _MARK[0]))
        row.n = RULES
        return False

    def forget(self, session: Session) -> None:
        """Let the next opening, or `is_counted`, begin anew."""
        session.execute(delete(_table()))

    def _read(self, session: Session, of: ColumnElement[bool]) -> Counted:
        found = select(TallyRow.kind, TallyRow.key, TallyRow.sealed, TallyRow.n).where(of, TallyRow.n > 0)
        return Counter(
            {
                (kind, open_entry(self._seal, sealed, f"{kind}/{key}".encode()).decode()): n
                for kind, key, sealed, n in session.execute(found)
            }
        )

    def _place(self, name: tuple[str, str]) -> tuple[str, bytes]:
        """Return by which digest a sum is found, and its name sealed: the same sums come again and again."""
        if name not in self._known:
            kind, said = name
            key = hmac.digest(self._find, f"{kind}/{said}".encode(), "sha256").hex()
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            sealed = seal_entry(self._seal, said.encode(), f"{kind}/{key}".encode(), self._randomness)
            self._known[name] = (key, sealed)
        return self._known[name]


def batches(rows: list[str], size: int) -> Iterator[list[str]]:
    """Return a list in pieces."""
    for start in range(0, len(rows), size):
        yield rows[start : start + size]


@cache
def _upsert(dialect: str) -> Any:  # noqa: ANN401 - one of two dialects
    """Return the statement that adds to a sum or begins it. Building it takes longer than running it."""
    table = _table()
    statement = (postgresql if dialect == "postgresql" else sqlite).insert(table)
    return statement.on_conflict_do_update(
        index_elements=[table.c.kind, table.c.key], set_={"n": table.c.n + statement.excluded.n}
    )


def _dialect(session: Session) -> Any:  # noqa: ANN401 - the two modules have no common type
    return postgresql if session.get_bind().dialect.name == "postgresql" else sqlite


def _table() -> Table:
    return Base.metadata.tables[TallyRow.__tablename__]
