"""Chains of lines that nobody may change: each line's digest covers the one before, and the head has a keyed digest.

digest_n = SHA-256(0x01 ‖ digest_{n-1} ‖ entry_n), digest_0 = 32 zero bytes, as in a laptop's audit. Whoever may write
the database, but has no key of the centre, can make a chain anew from its beginning; they cannot make its head. A head
that was forged once stays so: nothing that is appended later mends it.
"""

import hmac
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from interview_app.base.errors import UserError
from interview_app.centre.archive import engine as engines
from interview_app.centre.archive.transport_schema import ChainHeadRow
from interview_app.crypto.derive import derive
from interview_app.vault.audit import START, following

_TURN: Final = "interview-companion/chains"
"""Whoever extends a chain on a server waits for this turn."""


class ChainBroken(UserError):
    """A line was changed, removed, moved or added by something else than this program."""

    code = "RECORDS-CHANGED"
    happened = "The centre's own records do not fit together from line {line} on: something else changed them."
    safe = "The interviews in the archive are not touched by this."
    next_step = "Stop taking in, keep a copy of the centre's folder as it is, and tell the person who leads the study."


@dataclass(frozen=True)
class Head:
    """How many lines a chain has, and the newest one's digest, in hexadecimal."""

    count: int
    digest: str


EMPTY: Final = Head(0, START.hex())


@dataclass(frozen=True)
class Chain:
    """One of the archive's chains, by its name; its key follows from the archive's."""

    name: str
    key: bytes

    def next(self, session: Session) -> int:
        """Return the number that the next entry will have; nobody else adds one before this transaction is over."""
        engines.one_writer(session, _TURN)
        row = session.get(ChainHeadRow, self.name)
        return (row.n if row else 0) + 1

    def extend(self, session: Session, entries: Sequence[bytes]) -> list[Head]:
        """Return the head with each entry more, and remember the last; whoever else would extend the chain waits."""
        if not entries:
            return []
        engines.one_writer(session, _TURN)
        row = session.get(ChainHeadRow, self.name)
        before = Head(row.n, row.digest) if row else EMPTY
        heads: list[Head] = []
        for entry in entries:
            head = heads[-1] if heads else before
            heads.append(Head(head.count + 1, following(bytes.fromhex(head.digest), entry).hex()))
        after = heads[-1]
        if row is None:
            session.add(ChainHeadRow(name=self.name, n=after.count, digest=after.digest, mac=self._mac(after)))
            session.flush()  # the next line of the same transaction looks for it
            return heads
        sound = hmac.compare_digest(row.mac, self._mac(before))
        row.n, row.digest, row.mac = after.count, after.digest, self._mac(after) if sound else ""
        return heads

    def verify(self, session: Session, lines: Iterable[tuple[int, bytes, str]]) -> Head:
        """Follow a chain, given its numbers, entries and digests in order, up to its head, and return that.

        Raises:
            ChainBroken: At the first line that does not follow.
        """
        head = EMPTY
        for n, entry, digest in lines:
            head = Head(head.count + 1, following(bytes.fromhex(head.digest), entry).hex())
            if n != head.count or digest != head.digest:
                raise ChainBroken(line=head.count)
        row = session.get(ChainHeadRow, self.name)
        if row is None and head == EMPTY:
            return head
        if row is None or Head(row.n, row.digest) != head or not hmac.compare_digest(row.mac, self._mac(head)):
            raise ChainBroken(line=head.count + 1)
        return head

    def _mac(self, head: Head) -> str:
        said = f"{self.name}/{head.count}/{head.digest}".encode()
        return hmac.digest(derive(self.key, "archive/chain-head"), said, "sha256").hex()
