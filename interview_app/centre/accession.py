"""Accession: what of the interviews that arrive is new to the archive, and their rows, sealed under own keys."""

import hmac
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from interview_app.base.clock import Randomness
from interview_app.centre.archive_schema import ArrivalRow, Base, ContentRow, InterviewRow, KeyRow
from interview_app.centre.opened import OpenedInterview
from interview_app.crypto.derive import derive
from interview_app.crypto.entries import open_entry, seal_entry

KEY: Final = 32


class Outcome(StrEnum):
    """What became of an interview that arrived."""

    TAKEN = "taken"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"


class Accession:
    """Takes interviews in and opens them again, with the keys of an archive, within its transactions."""

    def __init__(self, archive_key: bytes, randomness: Randomness) -> None:
        self._key_of_keys = derive(archive_key, "archive/interview-keys")
        self._tag_key = derive(archive_key, "archive/content-tag")
        self._randomness = randomness

    def add(self, session: Session, arrived: Sequence[OpenedInterview], bundle: str) -> tuple[Outcome, ...]:
        """Store what is new of this, in as few statements for many interviews as for one."""
        same_ids = InterviewRow.id.in_([opened.id for opened in arrived])
        tags = dict(session.execute(select(InterviewRow.id, InterviewRow.content_tag).where(same_ids)).all())
        outcomes: list[Outcome] = []
        new: list[OpenedInterview] = []
        for opened in arrived:
            tag = self._tag(opened)
            if opened.id not in tags:
                tags[opened.id] = tag
                new.append(opened)
                outcomes.append(Outcome.TAKEN)
            else:
                outcomes.append(Outcome.DUPLICATE if tags[opened.id] == tag else Outcome.CONFLICT)
        self._store(session, new)
        kept = zip(arrived, outcomes, strict=True)
        safe = {opened.sealed_sha256: opened.id for opened, outcome in kept if outcome is not Outcome.CONFLICT}
        _note_arrivals(session, safe, bundle)
        return tuple(outcomes)

    def own_key(self, session: Session, interview: str) -> bytes:
        """Return the key of an interview that is there."""
        row = session.get_one(KeyRow, interview)
        return open_entry(self._key_of_keys, row.sealed_key, place(interview, "key"))

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

    def _tag(self, opened: OpenedInterview) -> str:
        return hmac.digest(self._tag_key, opened.record_json, "sha256").hex()


def place(interview: str, part: str) -> bytes:
    """Return the context that binds a sealed part to its interview."""
    return f"{interview}/{part}".encode()


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
