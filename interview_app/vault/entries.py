"""Entries of an interview: sealed under its data key, appended, taken out, read back."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from interview_app.base.clock import Randomness
from interview_app.crypto.entries import open_entry, seal_entry
from interview_app.vault import audit
from interview_app.vault.data_keys import DataKeys
from interview_app.vault.schema import EntryTable, InterviewTable, table
from interview_app.vault.store import Store
from interview_app.vault.values import NewEntry, StoredEntry

# Somebody waits for each answer to be safe, so what appends one speaks to the tables without objects in between.
_ENTRY: Final = table(EntryTable)
_INTERVIEW: Final = table(InterviewTable)
_APPEND: Final = insert(_ENTRY)
_COUNT: Final = (
    update(_INTERVIEW)
    .where(_INTERVIEW.c.id == bindparam("interview"))
    .values(entries=_INTERVIEW.c.entries + bindparam("more"))
    .returning(_INTERVIEW.c.entries)
)


class Entries:
    """Statements about entries, each its own transaction."""

    def __init__(self, store: Store, keys: DataKeys, randomness: Randomness) -> None:
        self._store = store
        self._keys = keys
        self._randomness = randomness

    def append(self, interview: str, new: Sequence[NewEntry]) -> int:
        """Append entries to an interview and return the number of its last one."""
        with self._store.transaction() as session:
            dek = self._keys.of(session, interview)
            return add(session, interview, dek, new, self._randomness)

    def take_out(self, interview: str, key: str, tombstone: NewEntry) -> None:
        """Delete the ciphertexts of every entry with a key, and append what is left to say."""
        with self._store.transaction() as session:
            dek = self._keys.of(session, interview)
            under_key = (EntryTable.interview == interview, EntryTable.key == key, EntryTable.ciphertext.is_not(None))
            emptied = update(EntryTable).where(*under_key).values(ciphertext=None).returning(EntryTable.n)
            numbers = session.scalars(emptied, execution_options={"synchronize_session": False}).all()
            gone = {"what": "taken out", "interview": interview, "entries": sorted(numbers)}
            add(session, interview, dek, [tombstone], self._randomness, after=[gone])
        self._store.empty_log()

    def read(self, interview: str) -> tuple[StoredEntry, ...]:
        """Return an interview's entries in order."""
        with self._store.transaction() as session:
            dek = self._keys.of(session, interview)
            stored = session.scalars(select(EntryTable).filter_by(interview=interview).order_by(EntryTable.n))
            return tuple(StoredEntry(e.n, e.kind, e.key, _opened(e, dek)) for e in stored)


def add(
    session: Session,
    interview: str,
    dek: bytes,
    new: Sequence[NewEntry],
    randomness: Randomness,
    *,
    after: Sequence[audit.Change] = (),
) -> int:
    """Seal and append entries, with a link of the chain for each, and return the number of the interview's last one.

    The links come after those of what else the same transaction changed.
    """
    last: int = session.execute(_COUNT, {"interview": interview, "more": len(new)}).scalar_one()
    changes = list(after)
    stored = []
    for n, entry in enumerate(new, start=last - len(new) + 1):
        ciphertext = seal_entry(dek, entry.content, place(interview, n, entry.kind), randomness)
        stored.append({"interview": interview, "n": n, "kind": entry.kind, "key": entry.key, "ciphertext": ciphertext})
        changes.append({"what": "entry", "interview": interview, "n": n, "sha256": audit.sha256(ciphertext)})
    if stored:
        session.execute(_APPEND, stored)
    audit.extend(session, changes)
    return last


def place(interview: str, n: int, kind: str) -> bytes:
    """Return the context that binds an entry to its place; part of the format."""
    return f"{interview}/{n}/{kind}".encode()


def _opened(entry: EntryTable, dek: bytes) -> bytes | None:
    if entry.ciphertext is None:
        return None
    return open_entry(dek, entry.ciphertext, place(entry.interview, entry.n, entry.kind))
