"""The verbs of an archive by which fieldwork is watched: what arrived when and from where, and what waits.

Arrivals are transport. They are counted by week and site, and nothing here joins them to what anybody said.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from interview_app.centre.archive import sites
from interview_app.centre.archive.contributions import parts_of
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import WithdrawalRow
from interview_app.centre.archive.transport_schema import (
    BundleRow,
    ChainFlagRow,
    DeviceRow,
    RevocationRow,
)

Arrivals = Counter[tuple[date, str]]
"""How many interviews that count arrived, by the Monday of the week and the laptop's site; "" where it has none."""


@dataclass(frozen=True)
class Watched:
    """A laptop as fieldwork looks at it.

    Attributes:
        number: Its number.
        site: Where it is used; "" where nobody said.
        issued_on: The day of its last pack.
        seen_on: The day on which a bundle of it was last taken in; None: never.
        pack: Digest of the last pack that it was given; "" where that is not known.
        used: Digest of the pack that its last bundle was made with; likewise.
    """

    number: int
    site: str
    issued_on: date
    seen_on: date | None
    pack: str
    used: str


@dataclass(frozen=True)
class Waiting:
    """A withdrawal that was asked for and is not done yet."""

    number: int
    scope: str
    state: str
    asked_on: date
    due_on: date


@dataclass(frozen=True)
class Flagged:
    """Something in a laptop's chain of bundles that does not follow, and that nobody has cleared."""

    device: int
    code: str
    seen_on: date


class Watching(ArchivePart):
    """A part of an archive."""

    def arrivals(self) -> Arrivals:
        """Return how many interviews that count arrived by bundle, by week and site."""
        total: Arrivals = Counter()
        with self._reading() as session:
            named = {row.number: self._site(row) for row in session.scalars(select(DeviceRow))}
            for (_, key), n in self._accession.tally.read_arrived(session).items():
                device, monday = parts_of(key)
                total[date.fromisoformat(monday), named.get(int(device), "")] += n
        return total

    def watched(self) -> tuple[Watched, ...]:
        """Return every laptop whose certificate counts, by its number."""
        with self._reading() as session:
            used = _last_packs(session)
            seen = select(func.max(BundleRow.taken_on)).where(BundleRow.device == DeviceRow.number).scalar_subquery()
            rows = session.execute(select(DeviceRow, seen).where(_not_revoked()).order_by(DeviceRow.number))
            return tuple(
                Watched(row.number, self._site(row), row.issued_on, seen_on, row.pack, used.get(row.number, ""))
                for row, seen_on in rows
            )

    def note_pack(self, device: int, digest: str) -> None:
        """Remember which pack a laptop was given last, by its SHA-256."""
        with self._transaction() as session:
            session.get_one(DeviceRow, device).pack = digest

    def waiting(self) -> tuple[Waiting, ...]:
        """Return every withdrawal that is not done, the one that is due first at the top. Nothing of whose it is."""
        columns = (
            WithdrawalRow.number,
            WithdrawalRow.scope,
            WithdrawalRow.state,
            WithdrawalRow.asked_on,
            WithdrawalRow.due_on,
        )
        open_ = select(*columns).where(WithdrawalRow.done_on.is_(None))
        with self._reading() as session:
            found = session.execute(open_.order_by(WithdrawalRow.due_on, WithdrawalRow.number))
            return tuple(Waiting(*row) for row in found)

    def flagged(self) -> tuple[Flagged, ...]:
        """Return every flag on a laptop's chain that nobody has cleared, oldest first."""
        columns = (ChainFlagRow.device, ChainFlagRow.code, ChainFlagRow.seen_on)
        kept = select(*columns).where(ChainFlagRow.cleared_on.is_(None)).order_by(ChainFlagRow.number)
        with self._reading() as session:
            return tuple(Flagged(*row) for row in session.execute(kept))

    def _site(self, row: DeviceRow) -> str:
        return sites.opened(self._tags.key, row.site)


def _not_revoked() -> ColumnElement[bool]:
    return DeviceRow.number.not_in(select(RevocationRow.device))


def _last_packs(session: Session) -> dict[int, str]:
    """Return with which pack each laptop's last bundle was made; of two on one day, the one further in its chain."""
    last: dict[int, tuple[date, int, str]] = {}
    found = select(BundleRow.device, func.max(BundleRow.taken_on), func.max(BundleRow.audit_count), BundleRow.pack)
    for device, day, count, pack in session.execute(found.group_by(BundleRow.device, BundleRow.pack)):
        last[device] = max(last.get(device, (date.min, 0, "")), (day, count, pack))
    return {device: pack for device, (_, _, pack) in last.items()}
