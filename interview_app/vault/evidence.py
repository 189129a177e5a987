"""The evidence of consent: signatures, and copies of what was read, apart from the answers and under another key.

A part is never changed and never taken out by itself: it goes with its interview, when that is sealed or shredded.
"""

from collections.abc import Sequence
from typing import Final

from sqlalchemy.engine.interfaces import DBAPICursor

from interview_app.base.clock import Randomness
from interview_app.crypto.entries import open_entry, seal_entry
from interview_app.vault import audit
from interview_app.vault.data_keys import DataKeys
from interview_app.vault.store import Store
from interview_app.vault.values import EvidencePart

_LAST: Final = "SELECT coalesce(max(n), 0) FROM evidence WHERE interview = ?"
_APPEND: Final = "INSERT INTO evidence (interview, n, kind, ciphertext) VALUES (?, ?, ?, ?)"
_ALL: Final = "SELECT n, kind, ciphertext FROM evidence WHERE interview = ? ORDER BY n"
_DELETE: Final = "DELETE FROM evidence WHERE interview = ?"


class Evidence:
    """Reads evidence."""

    def __init__(self, store: Store, keys: DataKeys) -> None:
        self._store = store
        self._keys = keys

    def read(self, interview: str) -> tuple[EvidencePart, ...]:
        """Return the parts of an interview's evidence in order."""
        with self._store.statements() as statements:
            statements.execute(_ALL, (interview,))
            stored = statements.fetchall()
            key = self._keys.evidence_of(statements, interview) if stored else b""
        return tuple(
            EvidencePart(kind, open_entry(key, ciphertext, place(interview, n, kind))) for n, kind, ciphertext in stored
        )


def add(
    statements: DBAPICursor, interview: str, key: bytes, parts: Sequence[EvidencePart], randomness: Randomness
) -> list[audit.Change]:
    """Seal and append parts, and return what the chain is to say of it."""
    statements.execute(_LAST, (interview,))
    ((last,),) = statements.fetchall()
    changes: list[audit.Change] = []
    for n, part in enumerate(parts, start=last + 1):
        ciphertext = seal_entry(key, part.content, place(interview, n, part.kind), randomness)
        statements.execute(_APPEND, (interview, n, part.kind, ciphertext))
        changes.append({"what": "evidence", "interview": interview, "n": n, "sha256": audit.sha256(ciphertext)})
    return changes


def shred(statements: DBAPICursor, interview: str) -> None:
    """Delete an interview's evidence; its key is to be deleted with it."""
    statements.execute(_DELETE, (interview,))


def place(interview: str, n: int, kind: str) -> bytes:
    """Return the context that binds a part to its place; part of the format."""
    return f"{interview}/consent/{n}/{kind}".encode()
