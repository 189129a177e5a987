"""The verbs of an archive about laptops in the field: where each is used, and what its bundles show of its storage."""

from dataclasses import dataclass
from datetime import date
from typing import cast

from sqlalchemy import func, select

from interview_app.centre.archive import sites
from interview_app.centre.archive.bundle_family import FlagCode
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.register import DeviceUnknown
from interview_app.centre.archive.transport_schema import BundleRow, ChainFlagRow, DeviceRow


@dataclass(frozen=True)
class ChainFlag:
    """Something in the chain of a laptop's bundles that does not follow.

    Attributes:
        number: Its own.
        device: The laptop's.
        bundle: SHA-256 of the bundle that showed it.
        code: What it is: see `bundle_chain`.
        seen_on: Since when.
        cleared_on: When what was missing arrived, or somebody said that it is explained.
    """

    number: int
    device: int
    bundle: str
    code: FlagCode
    seen_on: date
    cleared_on: date | None


class Laptops(ArchivePart):
    """A part of an archive."""

    def chain_flags(self) -> tuple[ChainFlag, ...]:
        """Return every flag, cleared ones too, oldest first."""
        with self._reading() as session:
            rows = session.scalars(select(ChainFlagRow).order_by(ChainFlagRow.number))
            return tuple(
                ChainFlag(row.number, row.device, row.bundle, cast("FlagCode", row.code), row.seen_on, row.cleared_on)
                for row in rows
            )

    def settle_flag(self, number: int) -> None:
        """Remember that somebody has found out what a flag is about. It stays in the list, and does not come again."""
        with self._transaction() as session:
            row = session.get(ChainFlagRow, number)
            if row is not None and row.cleared_on is None:
                row.cleared_on = self._clock.now().date()
                self._act(session, "chain-explained", {"device": row.device, "kind": row.code})

    def bundle_counts(self) -> dict[int, tuple[int, int]]:
        """Return how many bundles of each laptop arrived, and how often one came again."""
        counted = select(BundleRow.device, func.count(), func.sum(BundleRow.times - 1)).group_by(BundleRow.device)
        with self._reading() as session:
            return {device: (bundles, int(again)) for device, bundles, again in session.execute(counted)}

    def set_site(self, device: int, name: str) -> None:
        """Say where a laptop is used; nowhere, where the name is empty.

        Raises:
            DeviceUnknown: When no laptop has this number.
        """
        with self._transaction() as session:
            row = session.get(DeviceRow, device)
            if row is None:
                raise DeviceUnknown(number=device)
            row.site = sites.sealed(self._tags.key, name)
            self._act(session, "site-set", {"device": device})
