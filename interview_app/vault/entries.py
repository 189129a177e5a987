"""Entries of an interview: sealed under its data key, appended, taken out, read back."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from typing import Final

from sqlalchemy.engine.interfaces import DBAPICursor

from interview_app.base.clock import Randomness
from interview_app.crypto.entries import EntryDamaged, open_entry, seal_entry
from interview_app.vault import allotments, audit, evidence
from interview_app.vault.data_keys import DataKeys
from interview_app.vault.store import Store
from interview_app.vault.values import EvidencePart, NewEntry, StoredEntry

# Somebody waits for each answer to be safe, so these speak to the driver, without SQLAlchemy in between. The number of
# the last entry is looked up, not kept in the interview's row: that would be one more page to write for each answer.
_LAST: Final = "SELECT max(n) FROM entry WHERE interview = ?"
_APPEND: Final = "INSERT INTO entry (interview, n, kind, key, ciphertext) VALUES (?, ?, ?, ?, ?)"
_EMPTY: Final = """
    UPDATE entry SET ciphertext = NULL WHERE interview = ? AND key = ? AND ciphertext IS NOT NULL RETURNING n"""
_ALL: Final = "SELECT n, kind, key, ciphertext FROM entry WHERE interview = ? ORDER BY n"
_Row = tuple[int, str, str, bytes | None]


class Entries:
    """Statements about entries, each its own transaction."""

    def __init__(self, store: Store, keys: DataKeys, randomness: Randomness) -> None:
        self._store = store
        self._keys = keys
        self._randomness = randomness

    def append(
        self,
        interview: str,
        new: Sequence[NewEntry],
        *,
        takes_place: bool = False,
        parts: Sequence[EvidencePart] = (),
        gone: Collection[str] = (),
    ) -> int:
        """Append entries to an interview and return its last one's number.

        Its place in the rotation may go with it, parts of the evidence of its consent, and the deletion of what stands
        under some keys.
        """
        with self._store.statements() as statements:
            dek = self._keys.of(statements, interview)
            if takes_place:
                allotments.take(statements, interview)
            told: Sequence[audit.Change] = [_emptied(statements, interview, key) for key in gone]
            if parts:
                key = self._keys.evidence_of(statements, interview)
                told = [*told, *evidence.add(statements, interview, key, parts, self._randomness)]
            last = add(statements, interview, dek, new, self._randomness, after=told)
        if gone:
            self._store.empty_log()
        return last

    def take_out(self, interview: str, key: str, tombstone: NewEntry) -> None:
        """Delete the ciphertexts of every entry with a key, and append what is left to say."""
        with self._store.statements() as statements:
            dek = self._keys.of(statements, interview)
            gone = _emptied(statements, interview, key)
            add(statements, interview, dek, [tombstone], self._randomness, after=[gone])
        self._store.empty_log()

    def read(self, interview: str) -> tuple[StoredEntry, ...]:
        """Return an interview's entries in order."""
        dek, stored = self._stored(interview)
        return tuple(_opened(interview, row, dek) for row in stored)

    def readable(self, interview: str) -> tuple[tuple[StoredEntry, ...], int]:
        """Return the entries that can be opened, in order, and how many cannot: for a vault that was damaged."""
        dek, stored = self._stored(interview)
        found = []
        for row in stored:
            with suppress(EntryDamaged):
                found.append(_opened(interview, row, dek))
        return tuple(found), len(stored) - len(found)

    def _stored(self, interview: str) -> tuple[bytes, Sequence[_Row]]:
        with self._store.statements() as statements:
            dek = self._keys.of(statements, interview)
            statements.execute(_ALL, (interview,))
            return dek, statements.fetchall()


def _emptied(statements: DBAPICursor, interview: str, key: str) -> audit.Change:
    """Delete the ciphertexts of every entry with a key, and return what the chain is told."""
    statements.execute(_EMPTY, (interview, key))
    numbers = sorted(n for (n,) in statements.fetchall())
    return {"what": "taken out", "interview": interview, "entries": numbers}


def add(
    statements: DBAPICursor,
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
    statements.execute(_LAST, (interview,))
    ((found,),) = statements.fetchall()
    last: int = found or 0
    changes = list(after)
    stored = []
    for n, entry in enumerate(new, start=last + 1):
        ciphertext = seal_entry(dek, entry.content, place(interview, n, entry.kind), randomness)
        stored.append((interview, n, entry.kind, entry.key, ciphertext))
        changes.append({"what": "entry", "interview": interview, "n": n, "sha256": audit.sha256(ciphertext)})
    statements.executemany(_APPEND, stored)
    audit.link(statements, changes)
    return last + len(new)


def place(interview: str, n: int, kind: str) -> bytes:
    """Return the context that binds an entry to its place; part of the format."""
    return f"{interview}/{n}/{kind}".encode()


def _opened(interview: str, row: _Row, dek: bytes) -> StoredEntry:
    n, kind, key, ciphertext = row
    content = None if ciphertext is None else open_entry(dek, ciphertext, place(interview, n, kind))
    return StoredEntry(n, kind, key, content)
