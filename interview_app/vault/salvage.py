"""What can still be read of a damaged database, moved into a whole one. For the centre, and on a copy only.

A page that does not open costs what lies on it, and what can be reached over it alone. Each table is read from its
beginning up to the damage and from its end back to it. What the audit chain tells of and is not found gets a row that
says so: an interview that begins on no day, an entry that nobody can open. So whoever reads them knows what is missing.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Engine

from interview_app.vault.engine import VaultDamaged, make_engine, sentences
from interview_app.vault.migrate import HEAD, VaultNewer
from interview_app.vault.retelling import NO_DAY, Retold, retell
from interview_app.vault.schema import (
    NO_PLACE,
    AuditTable,
    Base,
    ConcernTable,
    DataKeyTable,
    DeviceTable,
    EntryTable,
    EvidenceTable,
    InterviewTable,
    PackTable,
)
from interview_app.vault.store import Store

_NEW: Final = ".salvaged"
_DEVICE: Final = DeviceTable.__tablename__
_PACK: Final = PackTable.__tablename__
_DATA_KEY: Final = DataKeyTable.__tablename__
_ENTRY: Final = EntryTable.__tablename__
_EVIDENCE: Final = EvidenceTable.__tablename__
_CONCERN: Final = ConcernTable.__tablename__
_AUDIT: Final = AuditTable.__tablename__
_INTERVIEW: Final = InterviewTable.__tablename__
_LONG: Final = frozenset({_PACK, _DATA_KEY, _ENTRY, _EVIDENCE, _CONCERN})
_ENTRY_COLUMNS: Final = ("interview", "n", "kind", "key", "ciphertext")
_INTERVIEW_COLUMNS: Final = (
    *("id", "label", "stage", "opened_on", "pack", "planned", "entries"),
    *("sealed_name", "sealed_sha256", "sealed_size"),
)
_Row = tuple[Any, ...]


def salvage(path: Path, key: bytes) -> None:
    """Put a whole database with everything that can be read in the place of a damaged one.

    Raises:
        VaultDamaged: When not even its first page can be read, or the key is another one; or this laptop's own row is
            lost, without which nobody can tell whose storage it is.
        VaultNewer: When a newer version of the program wrote it.
        DiskFull, DiskFault: When the new one cannot be written.
    """
    new = path.with_name(path.name + _NEW)
    new.unlink(missing_ok=True)
    damaged = _Damaged(path, key)
    store = Store.open(new, key, new=True)
    try:
        if any(version > HEAD for (version,) in damaged.rows("alembic_version", ["version_num"], ["version_num"])):
            raise VaultNewer
        _fill(store, damaged)
        store.settle()
    finally:
        store.close()
        damaged.close()
    for file in (path, path.with_name(path.name + "-wal")):
        file.unlink(missing_ok=True)
    new.replace(path)


class _Damaged:
    """Reads a damaged database. After each failure it is opened anew: SQLCipher trusts no page any more then."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._engine = self._opened()

    def rows(self, table: str, columns: Sequence[str], order: Sequence[str]) -> list[_Row]:
        """Return the rows before the first damage, and those after the last."""
        first, whole = self._until_damage(table, columns, order)
        if whole:
            return first
        last, _ = self._until_damage(table, columns, [f"{name} DESC" for name in order])
        return [*first, *(row for row in reversed(last) if row not in first)]

    def long_rows(
        self, table: str, columns: Sequence[str], key: Sequence[str], more: Iterable[_Row] = ()
    ) -> list[_Row]:
        """Do the same for rows on more than one page, each read by itself; look for some more by their keys.

        A damaged page in the middle of a row is no error to SQLite: it reads as zeros, and so does what is read next.
        """
        found: list[_Row] = []
        for place in dict.fromkeys((*self.rows(table, key, key), *more)):
            self._reopen()
            found += self._until_damage(table, columns, key, dict(zip(key, place, strict=True)))[0]
        self._reopen()
        return found

    def columns(self, table: str) -> list[str]:
        """Return the names of a table's columns; an older database lacks some."""
        return [row[0] for row in self.rows(f"pragma_table_info('{table}')", ["name"], ["cid"])]

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _reopen(self) -> None:
        self._engine.dispose()
        self._engine = self._opened()

    def _opened(self) -> Engine:
        return make_engine(URL.create("sqlite", database=str(self._path)), self._key, alone=True)

    def _until_damage(
        self, table: str, columns: Sequence[str], order: Sequence[str], where: Mapping[str, object] | None = None
    ) -> tuple[list[_Row], bool]:
        where = where or {}
        kept = " AND ".join(["1", *(f"{name} = ?" for name in where)])
        wanted = f"SELECT {', '.join(columns)} FROM {table} WHERE {kept} ORDER BY {', '.join(order)}"  # noqa: S608 - own names
        found: list[_Row] = []
        try:
            with (
                sentences(self._path.parent),
                closing(self._engine.raw_connection()) as connection,
                closing(connection.cursor()) as cursor,
            ):
                cursor.execute(wanted, tuple(where.values()))
                while (row := cursor.fetchone()) is not None:
                    found.append(tuple(row))
        except VaultDamaged:
            self._reopen()
            return found, False
        return found, True


def _fill(store: Store, damaged: _Damaged) -> None:
    store.refer_to_nothing()  # what a row refers to may be lost
    told = retell(link for (link,) in damaged.rows(_AUDIT, ["entry"], ["n"]))
    for each in Base.metadata.sorted_tables:
        known = damaged.columns(each.name)
        columns = [column.name for column in each.columns if column.name in known]
        rows = _rows(damaged, each.name, columns, [column.name for column in each.primary_key], told)
        if each.name == _DEVICE and not rows:
            raise VaultDamaged
        _insert(store, each.name, columns, rows)
    _insert(store, _INTERVIEW, _INTERVIEW_COLUMNS, [_listed(interview, each) for interview, each in told.items()])
    missing = [(i, n, "", "", kept) for i, each in told.items() for n, kept in each.entries.items()]
    _insert(store, _ENTRY, _ENTRY_COLUMNS, missing)


def _rows(
    damaged: _Damaged, table: str, columns: Sequence[str], key: Sequence[str], told: Mapping[str, Retold]
) -> list[_Row]:
    if table not in _LONG:
        return damaged.rows(table, columns, key)
    known: Mapping[str, list[_Row]] = {
        _ENTRY: [(interview, n) for interview, each in told.items() for n in each.entries],
        _EVIDENCE: [],
        _CONCERN: [],
        _DATA_KEY: [(interview,) for interview in told],
        _PACK: [(each.pack,) for each in told.values()],
    }
    found = damaged.long_rows(table, columns, key, known[table])
    if table == _PACK:
        # Its bytes are most of a database, and so most of its damage; the centre has the study.
        bare = ["x''" if name == "content" else name for name in columns]
        found += damaged.rows(table, bare, key)
    return found


def _listed(interview: str, told: Retold) -> _Row:
    """Return the row of an interview of which only the chain still tells."""
    name = f"{interview}.age" if told.sealed else None
    size = 0 if told.sealed else None
    return interview, "", told.stage, NO_DAY.isoformat(), told.pack, NO_PLACE, 0, name, told.sealed, size


def _insert(store: Store, table: str, columns: Sequence[str], rows: Sequence[_Row]) -> None:
    """Insert rows; one that is there already stays."""
    if not rows:
        return
    values = ", ".join("?" * len(columns))
    with store.statements() as statements:
        statements.executemany(f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({values})", rows)  # noqa: S608 - own names
