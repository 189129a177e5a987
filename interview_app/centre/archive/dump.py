"""The archive's rows as plain files, and back: for a backup that goes from one kind of database to another.

One file holds some rows of one table as JSON: `columns` and `rows`, in which bytes are base64 and days ISO 8601. What
is sealed stays sealed. The interviews' own keys are apart from everything else (`keys`), and with them what leads from
a card to an interview: without them the rest is noise, and whoever destroys them need not look for earlier copies of
it. Sums are counted anew.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import msgspec
from sqlalchemy import Table, func, insert, select
from sqlalchemy.orm import Session

from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.centre.archive.accession import Accession, place
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import (
    Base,
    ContentRow,
    FinderRow,
    FindingKeyRow,
    FindingRow,
    InterviewRow,
    KeyRow,
    ProbeRow,
    TallyRow,
)
from interview_app.centre.archive.transport_schema import ActRow
from interview_app.crypto.derive import derive
from interview_app.crypto.entries import open_entry, seal_entry

FOLDER: Final = "archive/"
_KEYS: Final = frozenset(row.__tablename__ for row in (KeyRow, FinderRow, FindingKeyRow, FindingRow))
_NOT_KEPT: Final = frozenset({ProbeRow.__tablename__, TallyRow.__tablename__})
_EVIDENCE: Final = "backup/consent"
_ENOUGH: Final = 4_000_000
"""Bytes of sealed contents after which a file is full."""
_ROWS: Final = 2_000


class DumpBroken(UserError):
    """Rows that were not written by `Dump`."""

    code = "BACKUP-ROWS"
    happened = "What is in this backup does not fit this version of the program, or was put together by something else."
    safe = "Nothing of it was kept, and no other archive was changed."
    next_step = "Try the version of the program that made the backup, or an earlier backup."


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


Files = Iterator[tuple[str, bytes]]
"""Names and contents."""


@dataclass(frozen=True)
class Dump:
    """An archive as it is at one moment, however long it takes to read."""

    session: Session
    accession: Accession
    randomness: Randomness

    def how_many(self) -> int:
        """Return how many interviews there are."""
        return self.session.scalar(select(func.count()).select_from(InterviewRow)) or 0

    def last_act(self) -> int:
        """Return the number of the last act that is in it; 0 when there is none."""
        return self.session.scalar(select(func.max(ActRow.n))) or 0

    def tables(self, told: Callable[[int], None] = lambda _interviews: None) -> Files:
        """Yield everything but the interviews' own keys, in an order in which it can be put back.

        Args:
            told: Is told of how many interviews the contents were given away, each time.
        """
        for table in Base.metadata.sorted_tables:
            if table.name not in _NOT_KEPT | _KEYS:
                of_interviews = table.name == ContentRow.__tablename__
                for file, count in self._counted(table):
                    yield file
                    told(count if of_interviews else 0)

    def keys(self) -> Files:
        """Yield the interviews' own keys, each sealed under the archive's, and what finds interviews by their cards."""
        for table in Base.metadata.sorted_tables:
            if table.name in _KEYS:
                yield from self._files(table)

    def sealed_evidence(self, interview: str, name: str, evidence: bytes) -> bytes | None:
        """Seal a file of an interview's evidence under the interview's own key; None where it has none here."""
        if not self.has_key(interview):
            return None
        key = derive(self.accession.own_key(self.session, interview), _EVIDENCE)
        return seal_entry(key, evidence, place(interview, name), self.randomness)

    def has_key(self, interview: str) -> bool:
        """Tell whether an interview has an own key here."""
        return self.session.get(KeyRow, interview) is not None

    def _files(self, table: Table) -> Files:
        return (file for file, _ in self._counted(table))

    def _counted(self, table: Table) -> Iterator[tuple[tuple[str, bytes], int]]:
        """Yield a table's rows as files, each with how many rows it has."""
        columns = tuple(column.name for column in table.columns)
        query = select(table).order_by(*table.primary_key.columns)
        rows: list[tuple[Any, ...]] = []
        size = number = 0
        for row in self.session.execute(query, execution_options={"yield_per": 100}):
            rows.append(tuple(row))
            size += sum(len(value) for value in row if isinstance(value, bytes))
            if size >= _ENOUGH or len(rows) == _ROWS:
                number += 1
                yield _file(table.name, number, columns, rows), len(rows)
                rows, size = [], 0
        if rows:
            yield _file(table.name, number + 1, columns, rows), len(rows)


class Dumping(ArchivePart):
    """A part of an archive."""

    @contextmanager
    def dumped(self) -> Iterator[Dump]:
        """Look at the archive as it is now, while others go on changing it."""
        with self._reading() as session:
            yield Dump(session, self._accession, self._randomness)

    def fill(self, name: str, untrusted: bytes) -> None:
        """Put the rows of a file into an archive that has none of them; keys of interviews that are not here are left.

        Raises:
            DumpBroken: When there are no such rows here.
        """
        table, rows = _rows(name, untrusted)
        with self._transaction() as session:
            if are_keys(name) and "interview" in table.columns:
                here = set(session.scalars(select(InterviewRow.id)))
                rows = [row for row in rows if row["interview"] in here]
            if rows:
                session.execute(insert(table), rows)

    def opened_evidence(self, interview: str, name: str, sealed: bytes) -> bytes | None:
        """Open a file of an interview's evidence from a backup; None where the interview's key is gone.

        Raises:
            EntryDamaged: When it is another one's.
        """
        with self._reading() as session:
            if session.get(KeyRow, interview) is None:
                return None
            key = derive(self._accession.own_key(session, interview), _EVIDENCE)
            return open_entry(key, sealed, place(interview, name))


def is_rows(name: str) -> bool:
    """Tell whether a file in a backup holds rows of an archive."""
    return name.startswith(FOLDER)


def are_keys(name: str) -> bool:
    """Tell whether a file in a backup belongs into its keys part."""
    return is_rows(name) and _table_of(name) in _KEYS


def _table_of(name: str) -> str:
    return name.removeprefix(FOLDER).partition("/")[0]


def _file(table: str, number: int, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> tuple[str, bytes]:
    return f"{FOLDER}{table}/{number:06}.json", msgspec.json.encode(_File(columns, tuple(rows)))


def _rows(name: str, untrusted: bytes) -> tuple[Table, list[dict[str, Any]]]:
    table = Base.metadata.tables.get(_table_of(name))
    try:
        found = msgspec.json.decode(untrusted, type=_File)
        if table is None or table.name in _NOT_KEPT or not set(found.columns) <= set(table.columns.keys()):
            raise DumpBroken
        types = [table.columns[column].type.python_type for column in found.columns]
        rows = [_row(found.columns, types, row) for row in found.rows]
    except (msgspec.DecodeError, msgspec.ValidationError, ValueError, RecursionError) as error:
        raise DumpBroken from error
    return table, rows


def _row(columns: tuple[str, ...], types: list[type], row: tuple[Any, ...]) -> dict[str, Any]:
    values = zip(columns, types, row, strict=True)
    return {name: value if value is None else msgspec.convert(value, kind) for name, kind, value in values}
