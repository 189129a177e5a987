"""The chain of what changed: digests only, no content, one link for each change, in the same transaction as it.

h_n = SHA-256(0x01 ‖ h_{n-1} ‖ canonical(entry_n)), h_0 = 32 zero bytes. The links speak of ciphertexts, so the chain
still holds when a ciphertext is deleted. Its head travels in each manifest: whoever cuts the end off, or puts an old
disk back, is found out at the centre.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.vault.schema import AuditTable, EntryTable, EvidenceTable
from interview_app.vault.store import Store, plainly
from interview_app.vault.values import AuditHead

START = bytes(32)

_NEWEST: Final = "SELECT n, digest FROM audit ORDER BY n DESC LIMIT 1"
_EXTEND: Final = "INSERT INTO audit (n, entry, digest) VALUES (?, ?, ?)"

Change = Mapping[str, Any]
"""What changed: its name under "what", and ids, numbers and digests. Never content."""


class AuditBroken(UserError):
    """The chain, or what it speaks of, was changed by something else than this program."""

    code = "AUDIT-BROKEN"
    happened = "The laptop's own record of changes does not fit any more, at number {link}: something else changed it."
    next_step = "Do not hold more interviews on this laptop. Take it to your coordinator."


class Audit:
    """Reads the chain."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def head(self) -> AuditHead:
        """Return how many links there are, and the newest one's digest."""
        with self._store.statements() as statements:
            count, digest = _newest(statements)
            return AuditHead(count, digest.hex())

    def verify(self) -> None:
        """Go through the whole chain, and compare what it says with the entries that are there.

        Raises:
            AuditBroken: When a link was changed, removed or moved, or an entry is not what its link says.
        """
        with self._store.transaction() as session:
            _compare(session, _told(session))


def extend(session: Session, changes: Sequence[Change]) -> None:
    """Append a link for each change."""
    with plainly(session) as statements:
        link(statements, changes)


def link(statements: DBAPICursor, changes: Sequence[Change]) -> None:
    """Do the same as `extend` among statements that do not wait for a session."""
    n, digest = _newest(statements)
    links = []
    for change in changes:
        entry = canonical_json(change)
        n, digest = n + 1, following(digest, entry)
        links.append((n, entry, digest))
    statements.executemany(_EXTEND, links)


def _newest(statements: DBAPICursor) -> tuple[int, bytes]:
    """Return the number and the digest of the newest link; 0 and zeros when there is none."""
    statements.execute(_NEWEST)
    return statements.fetchone() or (0, START)


def following(digest: bytes, entry: bytes) -> bytes:
    """Return the digest of the link after one."""
    return hashlib.sha256(b"\x01" + digest + entry).digest()


_Told = dict[tuple[str, str, int], str | None]
"""For each "entry" and part of "evidence" of an interview that is not over, by its id and number: the SHA-256 of its
ciphertext, or None when it was taken out."""
_STORED: Final = frozenset({"entry", "evidence"})


def _told(session: Session) -> _Told:
    """Return what the chain says about the entries, having checked each link."""
    told: _Told = {}
    digest = START
    links = session.execute(select(AuditTable.n, AuditTable.entry, AuditTable.digest).order_by(AuditTable.n))
    for expected, (n, entry, stored) in enumerate(links, start=1):
        digest = _followed(digest, entry, expected)
        if n != expected or digest != stored or not _follow(told, json.loads(entry)):
            raise AuditBroken(link=expected)
    return told


def _followed(digest: bytes, entry: bytes, n: int) -> bytes:
    try:
        return following(digest, entry)
    except TypeError as error:  # SQLite lets somebody else put a text where bytes were
        raise AuditBroken(link=n) from error


def _follow(told: _Told, change: Change) -> bool:
    """Take a change in, and tell whether it could come then: a place that was filled once is never filled again."""
    match change:
        case {"what": str(what), "interview": str(interview), "n": int(n)} if (what, interview, n) in told:
            return False
        case {"what": str(what), "interview": str(interview), "n": int(n), "sha256": str(sha256)} if what in _STORED:
            told[what, interview, n] = sha256
        case {"what": "taken out", "interview": str(interview), "entries": list(numbers)}:
            told.update({("entry", interview, n): None for n in numbers})
        case {"what": "sealed" | "discarded", "interview": str(interview)}:
            for place in [place for place in told if place[1] == interview]:
                del told[place]
        case _:
            pass
    return True


def _compare(session: Session, told: _Told) -> None:
    found = {}
    for what, table in (("entry", EntryTable), ("evidence", EvidenceTable)):
        for row in session.execute(select(table.interview, table.n, table.ciphertext)):
            found[what, row.interview, row.n] = sha256(row.ciphertext)
    if found != told:
        with plainly(session) as statements:
            raise AuditBroken(link=_newest(statements)[0])


def sha256(ciphertext: bytes | None) -> str | None:
    """Return the digest that a link holds of a ciphertext, in hexadecimal; None for one that was taken out."""
    return None if ciphertext is None else hashlib.sha256(ciphertext).hexdigest()
