"""The quarantine: which bytes were kept out, why, and since when it no longer matters. Nothing of what they said."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import Update

from interview_app.base.errors import UserError
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.tombstones import Tags
from interview_app.centre.archive.transport_schema import QuarantineRow, WaitingRow
from interview_app.centre.opened import Rejected

_Part = TypeVar("_Part")
_AT_ONCE: Final = 500
"""How many values one statement compares with."""


class QuarantineUnknown(UserError):
    """Nothing in the quarantine has this number."""

    code = "QUARANTINE-UNKNOWN"
    happened = "There is nothing with this number in the quarantine."
    next_step = "Look at the list again."


@dataclass(frozen=True)
class Quarantined:
    """Something that was kept out, and why; `diagnostic` may be shown to whoever looks after the program."""

    sha256: str
    code: str
    sentence: str
    seen_on: date
    number: int = 0
    diagnostic: str = ""
    settled_on: date | None = None


class Quarantine(ArchivePart):
    """A part of an archive."""

    def quarantine(self, *rejected: Rejected) -> None:
        """Remember that something was kept out, once for each reason."""
        if rejected:
            with self._transaction() as session:
                for each in rejected:
                    if _note(session, self._tags, each, self._clock.now().date()):
                        self._act(session, "kept-out", {"error": each.code, "digest": each.sha256[:16]})

    def quarantined(self, *, settled: bool = False) -> tuple[Quarantined, ...]:
        """Return what was kept out and still matters, oldest first; or what no longer does."""
        wanted = QuarantineRow.settled_on.is_not(None) if settled else QuarantineRow.settled_on.is_(None)
        with self._reading() as session:
            rows = session.scalars(select(QuarantineRow).where(wanted).order_by(QuarantineRow.number))
            return tuple(_shown(row) for row in rows)

    def quarantine_entry(self, number: int) -> Quarantined:
        """Return one thing that was kept out.

        Raises:
            QuarantineUnknown: When nothing has this number.
        """
        with self._reading() as session:
            row = session.get(QuarantineRow, number)
            if row is None:
                raise QuarantineUnknown
            return _shown(row)

    def settle_quarantine(self, digests: Collection[str], names: Collection[str]) -> None:
        """Settle what these bytes, or all of these files under their names in a bundle, were kept out for."""
        with self._transaction() as session:
            arrived(session, self._tags, digests, names, self._clock.now().date())


def arrived(session: Session, tags: Tags, digests: Collection[str], names: Collection[str], today: date) -> None:
    """Settle what waits for these bytes, and whatever nothing is missing of now that these files are here."""
    if session.scalar(select(QuarantineRow.number).where(QuarantineRow.settled_on.is_(None)).limit(1)) is None:
        return
    settle(session, digests, today)
    waiting = [tags.of_file(name) for name in names]
    numbers: set[int] = set()
    for some in _parts(waiting):
        numbers |= set(session.scalars(select(WaitingRow.number).where(WaitingRow.tag.in_(some))))
        session.execute(delete(WaitingRow).where(WaitingRow.tag.in_(some)))
    for those in _parts(sorted(numbers)):
        left = set(session.scalars(select(WaitingRow.number).where(WaitingRow.number.in_(those))))
        session.execute(_settled(today).where(QuarantineRow.number.in_([each for each in those if each not in left])))


def settle(session: Session, digests: Collection[str], today: date) -> None:
    """Settle whatever these bytes were kept out for."""
    for some in _parts(sorted(digests)):
        session.execute(_settled(today).where(QuarantineRow.sha256.in_(some)))


def _settled(today: date) -> Update:
    return update(QuarantineRow).where(QuarantineRow.settled_on.is_(None)).values(settled_on=today)


def _parts(values: Sequence[_Part]) -> list[Sequence[_Part]]:
    return [values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE)]


def _note(session: Session, tags: Tags, rejected: Rejected, today: date) -> bool:
    same = select(QuarantineRow.number).filter_by(sha256=rejected.sha256, code=rejected.code)
    if session.scalar(same) is not None:
        return False
    row = QuarantineRow(sha256=rejected.sha256, code=rejected.code, sentence=rejected.sentence, seen_on=today)
    row.diagnostic = rejected.diagnostic
    session.add(row)
    session.flush()
    waiting = [{"number": row.number, "tag": tags.of_file(name)} for name in sorted(set(rejected.holds))]
    if waiting:
        session.execute(insert(WaitingRow), waiting)
    return True


def _shown(row: QuarantineRow) -> Quarantined:
    return Quarantined(
        sha256=row.sha256,
        code=row.code,
        sentence=row.sentence,
        seen_on=row.seen_on,
        number=row.number,
        diagnostic=row.diagnostic,
        settled_on=row.settled_on,
    )
