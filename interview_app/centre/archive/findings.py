"""The verbs of an archive about what leads from a card to an interview: sealed, then a tag, and one day nothing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.orm import Session

from interview_app.bundle.kept_record import locator_of, without_locator
from interview_app.centre.archive.accession import place
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import Base, ContentRow, FinderRow, FindingKeyRow, FindingRow, InterviewRow
from interview_app.crypto.entries import open_entry, seal_entry

_ONLY: Final = 1


@dataclass(frozen=True)
class Finder:
    """The digest of the key by which cards find interviews, and since when it is destroyed."""

    digest: str
    frozen_on: date | None


@dataclass(frozen=True)
class SealedFinding:
    """A locator as it was sealed when its interview arrived, and the number of the key it is sealed under."""

    interview: str
    key: str
    sealed_locator: bytes


class Findings(ArchivePart):
    """A part of an archive."""

    def finder(self) -> Finder | None:
        """Return what the archive knows of the key by which cards find interviews; None before there is one."""
        with self._transaction() as session:
            row = session.get(FinderRow, _ONLY)
            return Finder(row.digest, row.frozen_on) if row else None

    def adopt_finder(self, digest: str) -> None:
        """Remember which key sorts this archive."""
        with self._transaction() as session:
            session.merge(FinderRow(number=_ONLY, digest=digest))

    def unsorted(self) -> int:
        """Return how many interviews nobody can find by their card yet."""
        with self._transaction() as session:
            sealed = select(func.count()).select_from(FindingRow).where(FindingRow.sealed_locator.is_not(None))
            return (session.scalar(sealed) or 0) + len(_older(session))

    def sealed_findings(self, after: str, limit: int) -> tuple[SealedFinding, ...]:
        """Return locators that are still sealed, by their interviews' numbers from one on."""
        with self._transaction() as session:
            wanted = select(FindingRow).where(FindingRow.interview > after, FindingRow.sealed_locator.is_not(None))
            rows = session.scalars(wanted.order_by(FindingRow.interview).limit(limit))
            return tuple(_sealed(row) for row in rows)

    def sealed_finding(self, interview: str) -> SealedFinding | None:
        """Return the sealed locator of an interview, if it is one still."""
        with self._transaction() as session:
            row = session.get(FindingRow, interview)
            return _sealed(row) if row is not None and row.sealed_locator is not None else None

    def finding_key(self, number: str) -> bytes:
        """Return a key that locators are sealed under, sealed itself; nothing when it is gone."""
        with self._transaction() as session:
            row = session.get(FindingKeyRow, number)
            return row.sealed if row else b""

    def tag_findings(self, tags: Mapping[str, str]) -> None:
        """Let a tag stand for the sealed locator of each of these interviews."""
        if not tags:
            return
        found = Base.metadata.tables[FindingRow.__tablename__]
        done = update(found).where(found.c.interview == bindparam("held")).values(tag=bindparam("made"))
        rows = [{"held": interview, "made": tag} for interview, tag in sorted(tags.items())]
        with self._transaction() as session:
            session.connection().execute(done.values(sealed_locator=None, key=None), rows)

    def older(self) -> tuple[str, ...]:
        """Return the interviews that were taken in before locators went apart."""
        with self._transaction() as session:
            return _older(session)

    def take_apart(self, interviews: Sequence[str], tag_of: Callable[[str], str]) -> None:
        """Take the locators out of the records of interviews from before, and let tags stand for them."""
        with self._transaction() as session:
            for interview in interviews:
                self._take_apart(session, interview, tag_of)

    def _take_apart(self, session: Session, interview: str, tag_of: Callable[[str], str]) -> None:
        content = session.get(ContentRow, interview)
        if content is None or session.get(FindingRow, interview) is not None:
            return  # somebody else was quicker
        own_key, context = self._accession.own_key(session, interview), place(interview, "record")
        record_json = open_entry(own_key, content.record, context)
        locator = locator_of(record_json)
        content.record = seal_entry(own_key, without_locator(record_json), context, self._randomness)
        session.add(FindingRow(interview=interview, tag=tag_of(locator) if locator else None))

    def find(self, tag: str) -> str | None:
        """Return the interview that a tag is for."""
        with self._transaction() as session:
            return session.scalar(select(FindingRow.interview).where(FindingRow.tag == tag).limit(1))

    def forget_findings(self) -> None:
        """Destroy everything that leads from a card to an interview, for good."""
        with self._transaction() as session:
            session.merge(FinderRow(number=_ONLY, digest="", frozen_on=self._clock.now().date()))
            session.execute(update(FindingRow).values(tag=None, sealed_locator=None, key=None))
            session.execute(delete(FindingKeyRow))
            self._act(session, "withdrawals-frozen")


def _sealed(row: FindingRow) -> SealedFinding:
    return SealedFinding(row.interview, row.key or "", row.sealed_locator or b"")


def _older(session: Session) -> tuple[str, ...]:
    without = select(InterviewRow.id).outerjoin(FindingRow, FindingRow.interview == InterviewRow.id)
    return tuple(session.scalars(without.where(FindingRow.interview.is_(None)).order_by(InterviewRow.id)))
