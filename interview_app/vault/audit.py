"""The chain of what changed: digests only, no content, one link for each change, in the same transaction as it.

h_n = SHA-256(0x01 ‖ h_{n-1} ‖ canonical(entry_n)), h_0 = 32 zero bytes. The links speak of ciphertexts, so the chain
still holds when a ciphertext is deleted. Its head travels in each manifest: whoever cuts the end off, or puts an old
disk back, is found out at the centre.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from interview_app.base.canonical import canonical_json
from interview_app.base.errors import UserError
from interview_app.vault.schema import AuditTable, EntryTable, table
from interview_app.vault.store import Store
from interview_app.vault.values import AuditHead

START = bytes(32)

_AUDIT: Final = table(AuditTable)
# No LIMIT: its bound number makes SQLite prepare the statement anew each time, which costs more than the rest.
_NEWEST: Final = select(_AUDIT.c.n, _AUDIT.c.digest).where(_AUDIT.c.n == select(func.max(_AUDIT.c.n)).scalar_subquery())
_EXTEND: Final = insert(_AUDIT)

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
        with self._store.transaction() as session:
            count, digest = newest(session)
            return AuditHead(count, digest.hex())

    def verify(self) -> None:
        """Go through the whole chain, and compare what it says with the entries that are there.

        Raises:
            AuditBroken: When a link was changed, removed or moved, or an entry is not what its link says.
        """
        with self._store.transaction() as session:
            _compare(session, _told(session))


def newest(session: Session) -> tuple[int, bytes]:
    """Return the number and the digest of the newest link; 0 and zeros when there is none."""
    row = session.execute(_NEWEST).first()
    return (0, START) if row is None else (row.n, row.digest)


def extend(session: Session, changes: Sequence[Change]) -> None:
    """Append a link for each change."""
    if not changes:
        return
    n, digest = newest(session)
    links = []
    for change in changes:
        entry = canonical_json(change)
        n, digest = n + 1, following(digest, entry)
        links.append({"n": n, "entry": entry, "digest": digest})
    session.execute(_EXTEND, links)


def following(digest: bytes, entry: bytes) -> bytes:
    """Return the digest of the link after one."""
    return hashlib.sha256(b"\x01" + digest + entry).digest()


_Told = dict[tuple[str, int], str | None]
"""For each entry of an interview that is not over: the SHA-256 of its ciphertext, or None when it was taken out."""


def _told(session: Session) -> _Told:
    """Return what the chain says about the entries, having checked each link."""
    told: _Told = {}
    digest = START
    links = session.execute(select(AuditTable.n, AuditTable.entry, AuditTable.digest).order_by(AuditTable.n))
    for expected, (n, entry, stored) in enumerate(links, start=1):
        digest = _followed(digest, entry, expected)
        if n != expected or digest != stored:
            raise AuditBroken(link=expected)
        _follow(told, json.loads(entry))
    return told


def _followed(digest: bytes, entry: bytes, n: int) -> bytes:
    try:
        return following(digest, entry)
    except TypeError as error:  # SQLite lets somebody else put a text where bytes were
        raise AuditBroken(link=n) from error


def _follow(told: _Told, change: Change) -> None:
    match change:
        case {"what": "entry", "interview": str(interview), "n": int(n), "sha256": str(sha256)}:
            told[interview, n] = sha256
        case {"what": "taken out", "interview": str(interview), "entries": list(numbers)}:
            told.update({(interview, n): None for n in numbers})
        case {"what": "sealed" | "discarded", "interview": str(interview)}:
            for place in [place for place in told if place[0] == interview]:
                del told[place]
        case _:
            pass


def _compare(session: Session, told: _Told) -> None:
    entries = session.execute(select(EntryTable.interview, EntryTable.n, EntryTable.ciphertext))
    found = {(row.interview, row.n): sha256(row.ciphertext) for row in entries}
    if found != told:
        raise AuditBroken(link=newest(session)[0])


def sha256(ciphertext: bytes | None) -> str | None:
    """Return the digest that a link holds of a ciphertext, in hexadecimal; None for one that was taken out."""
    return None if ciphertext is None else hashlib.sha256(ciphertext).hexdigest()
