"""The verbs of an archive that read everything in it, to tell whether all of it is as it was written."""

import hmac
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Row, and_, func, select, text
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ForeignKeyConstraint

from interview_app.bundle.record import RecordBroken, RecordVersionUnknown, decode
from interview_app.centre.archive import server
from interview_app.centre.archive.accession import Accession, facts_of, place
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import (
    AddendumRow,
    Base,
    ConflictRow,
    ContentRow,
    InterviewRow,
    KeyRow,
    TombstoneRow,
)
from interview_app.centre.archive.tally import Counted, contributions
from interview_app.centre.archive.tombstones import ERASE
from interview_app.centre.opened import OpenedInterview
from interview_app.crypto.entries import EntryDamaged, open_entry

_AT_ONCE: Final = 200
_LISTED: Final = ("study", "language", "month", "complete", "deck", "given", "asked", "study_version")
Told = Callable[[int, int], None]
"""Is told how many interviews are done, and of how many."""


class Fault(StrEnum):
    """What can be wrong with an archive."""

    STORAGE = "storage"
    """The database's own check fails."""
    KEYLESS = "keyless"
    """An interview without a key of its own."""
    CONTENTLESS = "contentless"
    """An interview of which nothing is there but its row in the list."""
    SHUT = "shut"
    """Content that its key does not open."""
    OTHER = "other"
    """Content that opens and is not what was taken in, or not what the list says of it."""
    ORPHAN = "orphan"
    """Rows that belong to nothing."""
    WITHDRAWN = "withdrawn"
    """An interview that is here although it was erased."""
    SUMS = "sums"
    """Sums that are not those of the interviews."""


Faults = Counter[Fault]


@dataclass
class _Reading:
    """What has been seen so far."""

    gone: frozenset[str]
    faults: Faults = field(default_factory=Counter)
    counted: Counted = field(default_factory=Counter)
    done: int = 0


class Checking(ArchivePart):
    """A part of an archive."""

    def check(self, told: Told) -> Faults:
        """Read everything as it is at one moment, and return how often each fault was found.

        Raises:
            ArchiveDamaged: When the database cannot even be read to its end.
        """
        with self._reading() as session:
            total = session.scalar(select(func.count()).select_from(InterviewRow)) or 0
            erased = session.scalars(select(TombstoneRow.tag).where(TombstoneRow.scope == ERASE))
            seen = _Reading(frozenset(erased))
            seen.faults[Fault.STORAGE] += _storage(session)
            seen.faults[Fault.ORPHAN] += _orphans(session)
            for rows in batches(session):
                self._look(session, rows, seen)
                told(seen.done, total)
            if self._accession.tally.read(session) != seen.counted:
                seen.faults[Fault.SUMS] += 1
            return +seen.faults

    def _look(self, session: Session, rows: Collection[Row[Any]], seen: _Reading) -> None:
        keys: dict[str, bytes] = {}
        for row in rows:
            fault = self._opened(row, keys, seen)
            if fault is not None:
                seen.faults[fault] += 1
            seen.faults[Fault.WITHDRAWN] += self._tags.of_interview(row.id) in seen.gone
            seen.done += 1
        seen.faults[Fault.SHUT] += _shut_beside(session, keys)

    def _opened(self, row: Row[Any], keys: dict[str, bytes], seen: _Reading) -> Fault | None:
        """Open one interview, and return what is wrong with it, if anything is."""
        if row.sealed_key is None or row.record is None:
            return Fault.KEYLESS if row.sealed_key is None else Fault.CONTENTLESS
        try:
            key = keys[row.id] = self._accession.unsealed_key(row.id, row.sealed_key)
            record_json = open_entry(key, row.record, place(row.id, "record"))
            summary = open_entry(key, row.summary, place(row.id, "summary"))
            record = decode(record_json)
        except EntryDamaged:
            return Fault.SHUT
        except (RecordBroken, RecordVersionUnknown):
            return Fault.OTHER
        if not row.void:
            seen.counted.update(contributions(record))
        opened = OpenedInterview(row.id, "", sha256(record_json).hexdigest(), record_json, summary, record)
        return None if _is_the_same(self._accession, row, opened) else Fault.OTHER


def _is_the_same(accession: Accession, row: Row[Any], opened: OpenedInterview) -> bool:
    """Tell whether content is what was taken in, as far as its tags still tell, and what the list says of it."""
    facts = facts_of(opened, {}, ())
    if opened.record.id != row.id or any(facts[name] != getattr(row, name) for name in _LISTED):
        return False
    if row.words_dropped or not row.body_tag:
        return True  # it is not what was taken in any more; or it came before there were such tags
    return any(hmac.compare_digest(row.body_tag, tag) for tag in accession.body_tags(opened))


def _storage(session: Session) -> int:
    """Let the database check itself, where it can; a server's pages are its administrator's."""
    if session.get_bind().dialect.name == server.BACKEND:
        return 0
    torn = session.execute(text("PRAGMA cipher_integrity_check")).all()
    inside = [row for row in session.execute(text("PRAGMA integrity_check")).all() if row[0] != "ok"]
    return len(torn) + len(inside)


def _orphans(session: Session) -> int:
    """Count rows that belong to a row that is not there."""
    return sum(
        _without_parent(session, constraint)
        for table in Base.metadata.sorted_tables
        for constraint in table.foreign_key_constraints
    )


def _without_parent(session: Session, constraint: ForeignKeyConstraint) -> int:
    child, parent = constraint.table, constraint.referred_table.alias("parent")
    pairs = [(each.parent, parent.columns[each.column.name]) for each in constraint.elements]
    joined = child.outerjoin(parent, and_(*(own == other for own, other in pairs)))
    here = and_(*(own.is_not(None) for own, _ in pairs), pairs[0][1].is_(None))
    return session.scalar(select(func.count()).select_from(joined).where(here)) or 0


def batches(session: Session) -> Iterator[list[Row[Any]]]:
    """Yield every interview with what is sealed of it, some at a time."""
    last = ""
    query = (
        select(*InterviewRow.__table__.columns, ContentRow.record, ContentRow.summary, KeyRow.sealed_key)
        .outerjoin(ContentRow, ContentRow.interview == InterviewRow.id)
        .outerjoin(KeyRow, KeyRow.interview == InterviewRow.id)
        .order_by(InterviewRow.id)
        .limit(_AT_ONCE)
    )
    while rows := list[Row[Any]](session.execute(query.where(InterviewRow.id > last))):
        yield rows
        last = rows[-1].id


def _shut_beside(session: Session, keys: dict[str, bytes]) -> int:
    """Count what was said afterwards or elsewhere of these interviews and does not open with their keys."""
    said = select(AddendumRow.interview, AddendumRow.n, AddendumRow.content).where(AddendumRow.interview.in_(keys))
    other = select(ConflictRow.interview, ConflictRow.sealed_sha256, ConflictRow.content)
    parts = [(each.interview, f"addendum/{each.n}", each.content) for each in session.execute(said)]
    parts += [
        (each.interview, f"conflict/{each.sealed_sha256}", each.content)
        for each in session.execute(other.where(ConflictRow.interview.in_(keys)))
    ]
    return sum(not _opens(keys[interview], content, place(interview, part)) for interview, part, content in parts)


def _opens(key: bytes, content: bytes, context: bytes) -> bool:
    try:
        open_entry(key, content, context)
    except EntryDamaged:
        return False
    return True
