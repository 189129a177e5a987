"""Conflicts: an interview that arrived again and says something else. Both are kept until a person has decided.

And twins, which are the opposite: see `twins.py`.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

import msgspec
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from interview_app.base.errors import UserError
from interview_app.bundle.record import Record, decode
from interview_app.centre.archive import quarantine, twins
from interview_app.centre.archive.accession import Accession, facts_of, table
from interview_app.centre.archive.arrivals import note_arrivals
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import (
    ConflictRow,
    ContentRow,
    FindingKeyRow,
    FindingRow,
    InterviewRow,
    TwinRow,
)
from interview_app.centre.archive.twins import Twins
from interview_app.centre.opened import OpenedInterview

Side = Literal["here", "other"]
_ASKED: Final = frozenset({"id", "release_stop", "words_dropped"})
"""What is not the content's to say."""


class ConflictUnknown(UserError):
    """No open conflict has this number."""

    code = "CONFLICT-UNKNOWN"
    happened = "There is no conflict with this number, or it was settled already."
    next_step = "Look at the list of conflicts again."


@dataclass(frozen=True)
class Conflict:
    """An interview of which two contents arrived, since when, and since when it is decided, if it is."""

    number: int
    interview: str
    seen_on: date
    settled_on: date | None


class _Other(msgspec.Struct, frozen=True):
    """What another content is, as this archive would have kept it."""

    record: bytes
    summary: bytes
    content_tag: str
    body_tag: str
    rescued: bool
    key: str | None
    sealed_locator: bytes | None


class Conflicts(ArchivePart):
    """A part of an archive."""

    def conflicts(self, *, settled: bool = False) -> tuple[Conflict, ...]:
        """Return the conflicts that wait for a decision, oldest first; or those that were settled."""
        wanted = ConflictRow.settled_on.is_not(None) if settled else ConflictRow.settled_on.is_(None)
        listed = select(ConflictRow.number, ConflictRow.interview, ConflictRow.seen_on, ConflictRow.settled_on)
        with self._reading() as session:
            return tuple(Conflict(*row) for row in session.execute(listed.where(wanted).order_by(ConflictRow.number)))

    def conflict_sides(self, number: int) -> tuple[Record, Record]:
        """Return what the archive says, and what the other one says.

        Raises:
            ConflictUnknown: When no conflict with this number is open.
        """
        with self._reading() as session:
            row = _open(session, number)
            here, other = self._accession.content(session, row.interview), _read(session, self._accession, row)
            return decode(here), decode(other.record)

    def settle_conflict(self, number: int, keep: Side) -> None:
        """Decide which of two contents counts; the other one is destroyed, and is not asked about again.

        Raises:
            ConflictUnknown: When no conflict with this number is open.
        """
        with self._transaction() as session:
            row, today = _open(session, number), self._clock.now().date()
            if keep == "other":
                self._exchange(session, row, _read(session, self._accession, row))
            row.content, row.settled_on = b"", today
            quarantine.settle(session, [row.sealed_sha256], today)
            self._act(session, "settled", {"kind": "conflict", "outcome": "kept" if keep == "here" else "replaced"})

    def twins(self) -> tuple[Twins, ...]:
        """Return every two interviews that say the same."""
        listed = select(TwinRow.interview, TwinRow.other).order_by(TwinRow.interview, TwinRow.other)
        with self._reading() as session:
            return tuple(Twins(*row) for row in session.execute(listed))

    def twins_among(self, interviews: Collection[str]) -> frozenset[str]:
        """Return those of these interviews that say what another one said before them."""
        with self._reading() as session:
            return frozenset(session.scalars(select(TwinRow.other).where(TwinRow.other.in_(interviews))))

    def likenesses(self, arrived: Sequence[OpenedInterview]) -> tuple[tuple[str, bool], ...]:
        """Return for each interview by what its twins are known, and whether one is here."""
        tags = [self._accession.tags(each)["body_tag"] for each in arrived]
        with self._reading() as session:
            here = twins.earlier(session, tags)
            return tuple((tag, tag in here) for tag in tags)

    def _exchange(self, session: Session, row: ConflictRow, other: _Other) -> None:
        """Let an interview that is here say something else from now on, under the same key."""
        accession, interview = self._accession, row.interview
        accession.uncount(session, interview)
        opened = OpenedInterview(interview, "", row.sealed_sha256, other.record, other.summary, decode(other.record))
        listed = facts_of(opened, {"content_tag": other.content_tag, "body_tag": other.body_tag}, ())
        listed = {name: fact for name, fact in listed.items() if name not in _ASKED} | {"rescued": other.rescued}
        session.execute(update(table(InterviewRow)).where(table(InterviewRow).c.id == interview).values(listed))
        accession.rewrite(session, interview, other.record, other.summary)
        if other.key and session.get(FindingKeyRow, other.key) is not None:
            located = {"key": other.key, "sealed_locator": other.sealed_locator, "tag": None}
            session.execute(update(FindingRow).where(FindingRow.interview == interview).values(located))
        twins.forget(session, interview)
        twins.note(session, twins.found(session, {interview: other.body_tag}, but=interview))
        note_arrivals(session, {row.sealed_sha256: (interview, row.bundle)})
        accession.count(session, interview)


def note(session: Session, accession: Accession, others: Sequence[tuple[OpenedInterview, str]], today: date) -> None:
    """Keep what interviews that are here say elsewhere, once, sealed under the own key of the one that is here.

    Each is given with the bundle that brought it.
    """
    for other, bundle in others:
        same = select(ConflictRow.number).filter_by(interview=other.id, sealed_sha256=other.sealed_sha256)
        if session.scalar(same) is None:
            content = msgspec.msgpack.encode(_other(session, accession, other))
            sealed = accession.seal_beside(session, other.id, _part(other.sealed_sha256), content)
            row = ConflictRow(interview=other.id, sealed_sha256=other.sealed_sha256, content=sealed, bundle=bundle)
            row.seen_on = today
            session.add(row)


def _other(session: Session, accession: Accession, other: OpenedInterview) -> _Other:
    record_json, summary_pdf = accession.kept(other)
    located = accession.locators.sealed(session, [(other.id, other.record.withdrawal)]) if accession.locators else []
    key, sealed_locator = (located[0]["key"], located[0]["sealed_locator"]) if located else (None, None)
    tags = accession.tags(other)
    said = {"record": record_json, "summary": summary_pdf, "rescued": other.rescued, **tags}
    return msgspec.convert({**said, "key": key, "sealed_locator": sealed_locator}, _Other)


def _read(session: Session, accession: Accession, row: ConflictRow) -> _Other:
    content = accession.open_beside(session, row.interview, _part(row.sealed_sha256), row.content)
    return msgspec.msgpack.decode(content, type=_Other)


def _open(session: Session, number: int) -> ConflictRow:
    row = session.get(ConflictRow, number)
    if row is None or row.settled_on is not None or session.get(ContentRow, row.interview) is None:
        raise ConflictUnknown
    return row


def _part(sealed_sha256: str) -> str:
    return f"conflict/{sealed_sha256}"
