"""The verbs of an archive about what the central team did."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from interview_app.centre.archive import acts
from interview_app.centre.archive.acts import EVERYTHING, Act, Said, Wanted
from interview_app.centre.archive.chains import Head
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.transport_schema import BundleRow

PAGE = 100


@dataclass(frozen=True)
class LaptopHead:
    """The newest link of a laptop's chain of changes that a bundle showed, and when that bundle came."""

    device: int
    head: Head
    seen_on: date


class Journal(ArchivePart):
    """A part of an archive."""

    def act(self, code: str, said: Said | None = None, *, who: str | None = None) -> None:
        """Note something that was done, in a transaction of its own.

        Raises:
            ValueError: When it would say more than an act may: see `acts.check`.
        """
        with self._transaction() as session:
            self._act(session, code, said, who=who)

    def acts(self, wanted: Wanted = EVERYTHING, *, before: int | None = None, limit: int = PAGE) -> tuple[Act, ...]:
        """Return one page of what was done, newest first; the next page begins `before` the last number of this."""
        with self._reading() as session:
            return acts.page(session, wanted, before=before, limit=limit)

    def count_acts(self, wanted: Wanted = EVERYTHING) -> int:
        """Return how many acts there are of those wanted."""
        with self._reading() as session:
            return acts.count(session, wanted)

    def acts_since(self, n: int) -> dict[str, int]:
        """Return how many acts of each code came after the one with this number; after 0, all."""
        with self._reading() as session:
            return acts.counts_since(session, n)

    def act_codes(self) -> tuple[str, ...]:
        """Return every code that occurs among the acts, in order."""
        with self._reading() as session:
            return acts.codes(session)

    def verify_acts(self) -> Head:
        """Follow the chain of acts from its beginning, and return its head.

        Raises:
            ChainBroken: At the first line that does not follow.
        """
        with self._reading() as session:
            return acts.verify(session, self._chain("act"))

    def laptop_heads(self) -> tuple[LaptopHead, ...]:
        """Return how far each laptop's own chain had come in its last bundle, by the laptop's number."""
        furthest = select(BundleRow.device, func.max(BundleRow.audit_count).label("most")).group_by(BundleRow.device)
        most = furthest.subquery()
        same = (BundleRow.device == most.c.device) & (BundleRow.audit_count == most.c.most)
        with self._reading() as session:
            rows = session.scalars(select(BundleRow).join(most, same).order_by(BundleRow.device, BundleRow.taken_on))
            last = {row.device: row for row in rows}
            return tuple(
                LaptopHead(row.device, Head(row.audit_count, row.audit_digest), row.taken_on) for row in last.values()
            )
