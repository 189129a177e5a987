"""Accession: what of the interviews that arrive is new to the archive, and their rows, sealed under own keys."""

import hmac
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from enum import StrEnum
from hashlib import sha256
from typing import Final

from sqlalchemy import Table, delete, false, insert, select
from sqlalchemy.orm import Session

from interview_app.base.clock import Randomness
from interview_app.bundle.record import Record, RecordBroken, RecordVersionUnknown, TakenOut, decode
from interview_app.centre.archive.schema import Base, ContentRow, InterviewRow, KeyRow
from interview_app.centre.archive.tally import Counted, Tally, contributions
from interview_app.centre.archive.transport_schema import ArrivalRow
from interview_app.centre.opened import OpenedInterview
from interview_app.crypto.derive import derive
from interview_app.crypto.entries import EntryDamaged, open_entry, seal_entry

KEY: Final = 32


class Outcome(StrEnum):
    """What became of an interview that arrived."""

    TAKEN = "taken"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    SUPERSEDED = "superseded"
    """Rescued from a laptop, and the archive has the same interview as it was later."""
    WITHDRAWN = "withdrawn"
    """It was withdrawn, and does not come back."""


class Accession:
    """Takes interviews in and opens them again, with the keys of an archive, within its transactions."""

    def __init__(self, archive_key: bytes, randomness: Randomness) -> None:
        self._key_of_keys = derive(archive_key, "archive/interview-keys")
        self._tag_key = derive(archive_key, "archive/content-tag")
        self.tally = Tally(archive_key, randomness)
        self._randomness = randomness

    def add(self, session: Session, arrived: Sequence[OpenedInterview], bundle: str) -> tuple[Outcome, ...]:
        """Store what is new of this, in as few statements for many interviews as for one."""
        same_ids = InterviewRow.id.in_([opened.id for opened in arrived])
        tags = dict(session.execute(select(InterviewRow.id, InterviewRow.content_tag).where(same_ids)).all())
        outcomes: list[Outcome] = []
        new: list[OpenedInterview] = []
        for opened in arrived:
            tag = self._tag(opened)
            if opened.id in tags and tags[opened.id] != tag:
                outcomes.append(self._settle(session, opened, new))
            elif opened.id in tags:
                outcomes.append(Outcome.DUPLICATE)
            else:
                new.append(opened)
                outcomes.append(Outcome.TAKEN)
            if outcomes[-1] is Outcome.TAKEN:
                tags[opened.id] = tag
        self._store(session, new)
        kept = zip(arrived, outcomes, strict=True)
        stays = (Outcome.TAKEN, Outcome.DUPLICATE)
        safe = {opened.sealed_sha256: opened.id for opened, outcome in kept if outcome in stays}
        _note_arrivals(session, safe, bundle)
        return tuple(outcomes)

    def own_key(self, session: Session, interview: str) -> bytes:
        """Return the key of an interview that is there."""
        row = session.get_one(KeyRow, interview)
        return open_entry(self._key_of_keys, row.sealed_key, place(interview, "key"))

    def contributed(self, session: Session, interviews: Collection[str]) -> Counted:
        """Return what these interviews add to the sums: nothing, where they are void or not here.

        What is damaged adds nothing either, so that it can be erased and the archive opened all the same.
        """
        total: Counted = Counter()
        here = (
            select(ContentRow.interview, ContentRow.record, KeyRow.sealed_key)
            .join(KeyRow, KeyRow.interview == ContentRow.interview)
            .join(InterviewRow, InterviewRow.id == ContentRow.interview)
            .where(InterviewRow.id.in_(interviews), InterviewRow.void == false())
        )
        for each, sealed, sealed_key in session.execute(here):
            with suppress(EntryDamaged, RecordBroken, RecordVersionUnknown):
                own_key = open_entry(self._key_of_keys, sealed_key, place(each, "key"))
                total.update(contributions(decode(open_entry(own_key, sealed, place(each, "record")))))
        return total

    def uncount(self, session: Session, interview: str) -> None:
        """Take an interview off the sums, before it is erased, void, or says something else."""
        self.tally.apply(session, self.contributed(session, [interview]), -1)

    def count(self, session: Session, interview: str) -> None:
        """Add an interview to the sums, as it now stands in the archive."""
        self.tally.apply(session, self.contributed(session, [interview]), 1)

    def _store(self, session: Session, new: Sequence[OpenedInterview]) -> None:
        if not new:
            return
        contents, keys = [], []
        for opened in new:
            own_key = self._randomness(KEY)
            record = seal_entry(own_key, opened.record_json, place(opened.id, "record"), self._randomness)
            summary = seal_entry(own_key, opened.summary_pdf, place(opened.id, "summary"), self._randomness)
            sealed_key = seal_entry(self._key_of_keys, own_key, place(opened.id, "key"), self._randomness)
            contents.append({"interview": opened.id, "record": record, "summary": summary})
            keys.append({"interview": opened.id, "sealed_key": sealed_key})
        session.execute(insert(_table(InterviewRow)), [_listed(opened, self._tag(opened)) for opened in new])
        session.execute(insert(_table(ContentRow)), contents)
        session.execute(insert(_table(KeyRow)), keys)
        counted: Counted = Counter()
        for opened in new:
            counted.update(contributions(opened.record))
        self.tally.apply(session, counted, 1)

    def _settle(self, session: Session, opened: OpenedInterview, new: list[OpenedInterview]) -> Outcome:
        """Decide between two contents of one interview, if one of them was rescued from a laptop by the centre.

        What a laptop sealed comes after what was rescued from it, so it says at least as much, and counts. Of two that
        were rescued the one that says more counts, or else the later one. Whatever else there is nobody can decide
        here: it is a conflict.
        """
        if any(each.id == opened.id for each in new):
            return Outcome.CONFLICT
        stored = session.get_one(ContentRow, opened.id)
        known_json = open_entry(self.own_key(session, opened.id), stored.record, place(opened.id, "record"))
        arrivals = set(session.scalars(select(ArrivalRow.sealed_sha256).filter_by(interview=opened.id)))
        rescued = (arrivals == {sha256(known_json).hexdigest()}, opened.rescued)
        known, arrived = decode(known_json), opened.record
        match rescued:
            case (True, True) if _extent(known) + _redone(known) > _extent(arrived) + _redone(arrived):
                return Outcome.SUPERSEDED
            case (False, True) if _extent(known) >= _extent(arrived):
                return Outcome.SUPERSEDED
            case (False, _):
                return Outcome.CONFLICT
            case (True, False) if _extent(arrived) < _extent(known):
                return Outcome.CONFLICT
        self.uncount(session, opened.id)
        session.expunge(stored)
        session.execute(delete(_table(InterviewRow)).where(_table(InterviewRow).c.id == opened.id))
        new.append(opened)
        return Outcome.TAKEN

    def _tag(self, opened: OpenedInterview) -> str:
        return hmac.digest(self._tag_key, opened.record_json, "sha256").hex()


def place(interview: str, part: str) -> bytes:
    """Return the context that binds a sealed part to its interview."""
    return f"{interview}/{part}".encode()


def _extent(record: Record) -> tuple[bool, int]:
    """Return how far an interview had come; neither part ever falls while it is held."""
    return record.withdrawal is not None, len(record.answers)


def _redone(record: Record) -> tuple[int, int, int]:
    """Return how much was changed: of two copies, the one with more of it is most likely the later.

    Choices come first: whoever says no later must not find the earlier yes in the archive.
    """
    changes = sum(answer.changes for answer in record.answers if not isinstance(answer, TakenOut))
    taken_out = sum(isinstance(answer, TakenOut) for answer in record.answers)
    return record.consent.changes, taken_out, changes


def _listed(opened: OpenedInterview, tag: str) -> dict[str, object]:
    record = opened.record
    decisions = list(record.consent.decisions.values())
    return {
        "id": opened.id,
        "study": record.study,
        "language": record.language,
        "month": record.month,
        "complete": record.complete,
        "deck": record.deck,
        "given": decisions.count("given"),
        "asked": len(decisions),
        "content_tag": tag,
    }


def _note_arrivals(session: Session, safe: Mapping[str, str], bundle: str) -> None:
    """Remember which bundle first brought each of these sealed files, which are given with their interview."""
    known = set(session.scalars(select(ArrivalRow.sealed_sha256).where(ArrivalRow.sealed_sha256.in_(safe))))
    rows = [
        {"sealed_sha256": sha256, "interview": interview, "bundle": bundle}
        for sha256, interview in safe.items()
        if sha256 not in known
    ]
    if rows:
        session.execute(insert(_table(ArrivalRow)), rows)


def _table(of: type[Base]) -> Table:
    return Base.metadata.tables[of.__tablename__]
