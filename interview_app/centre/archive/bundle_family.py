"""The bundles of laptops among which others arrive, and their flags: read at once, and written at once.

Where hundreds arrive, a question to the database about each of them would take longer than storing what is in it. What
does not follow is found in `bundle_chain`.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from sqlalchemy import ColumnElement, Table, and_, bindparam, insert, or_, select, update
from sqlalchemy.orm import Session

from interview_app.centre.archive.schema import Base
from interview_app.centre.archive.transport_schema import BundleRow, ChainFlagRow
from interview_app.centre.opened import BundleFacts

FlagCode = Literal["gap", "fork", "old-disk"]
_LISTED: Final = (
    BundleRow.digest,
    BundleRow.device,
    BundleRow.audit_count,
    BundleRow.audit_digest,
    BundleRow.before,
)


@dataclass(frozen=True)
class Bundle:
    """What a bundle says of its laptop's chain; see `BundleFacts`."""

    digest: str
    device: int
    audit_count: int
    audit_digest: str
    before: str | None


class Family:
    """Bundles that arrive, and whatever of their laptops can stand near one of them, at any time while they do.

    Nothing is changed in the archive before `write`.
    """

    def __init__(self, session: Session, arriving: Sequence[BundleFacts], today: date) -> None:
        self._session, self._today = session, today
        self._devices = {each.device for each in arriving}
        self._here: dict[str, Bundle] = {}
        self._added: dict[str, dict[str, object]] = {}
        self._again: Counter[str] = Counter()
        self._flags: dict[tuple[str, str], bool] | None = None
        self._raised: dict[tuple[str, str], dict[str, object]] = {}
        self._cleared: list[dict[str, object]] = []
        self._read(arriving)

    def add(self, facts: BundleFacts) -> Bundle | None:
        """Add a bundle, or count that it came again: then there is nothing to return."""
        if facts.digest in self._here:
            self._again[facts.digest] += 1
            return None
        added = Bundle(facts.digest, facts.device, facts.audit_count, facts.audit_digest, facts.before)
        self._here[added.digest] = added
        self._added[added.digest] = {**vars(added), "pack": facts.pack, "taken_on": self._today}
        return added

    def of(self, device: int) -> list[Bundle]:
        """Return the bundles of a laptop that are here by now, as far as they stand near those that arrive."""
        return [each for each in self._here.values() if each.device == device]

    def flag(self, device: int, bundle: str, code: FlagCode) -> bool:
        """Flag a bundle, and tell whether that is new; what somebody has explained stays explained."""
        flags = self._all_flags()
        if (bundle, code) in flags:
            return False
        flags[bundle, code] = True
        said = {"device": device, "bundle": bundle, "code": code, "seen_on": self._today, "cleared_on": None}
        self._raised[bundle, code] = said
        return True

    def clear(self, bundles: Collection[str], code: FlagCode) -> None:
        """Take flags back that turn out to be none."""
        flags = self._all_flags() if bundles else {}
        for bundle in bundles:
            if not flags.get((bundle, code)):
                continue
            flags[bundle, code] = False
            if (bundle, code) in self._raised:
                self._raised[bundle, code]["cleared_on"] = self._today
            else:
                self._cleared.append({"of": bundle, "coded": code, "cleared_on": self._today})

    def write(self) -> None:
        """Write what was added, flagged and cleared."""
        bundles, flags = _table(BundleRow), _table(ChainFlagRow)
        again = [{"of": digest, "more": times} for digest, times in self._again.items()]
        counted = update(bundles).where(bundles.c.digest == bindparam("of"))
        cleared = update(flags).where(flags.c.bundle == bindparam("of"), flags.c.code == bindparam("coded"))
        for statement, rows in (
            (insert(bundles), list(self._added.values())),
            (counted.values(times=bundles.c.times + bindparam("more")), again),
            (insert(flags), list(self._raised.values())),
            (cleared.values(cleared_on=bindparam("cleared_on")), self._cleared),
        ):
            if rows:
                self._session.execute(statement, rows)

    def _read(self, arriving: Sequence[BundleFacts]) -> None:
        """Read the bundles that arrive again, and the neighbours that each may have of those here and of these."""
        before = {each.before for each in arriving if each.before is not None}
        named = before | {each.digest for each in arriving}
        as_far = and_(
            BundleRow.device.in_(self._devices), BundleRow.audit_count.in_({each.audit_count for each in arriving})
        )
        self._load(or_(BundleRow.digest.in_(named), BundleRow.before.in_(named), as_far))
        if not before:
            return
        parents = (self._here[each] for each in before if each in self._here)
        self._load(BundleRow.before.in_({each.before for each in parents if each.before is not None} - named))
        # Whether one that follows the same was finished is told by those that follow it.
        self._load(BundleRow.before.in_(self._here.keys() - named))

    def _load(self, wanted: ColumnElement[bool]) -> None:
        for row in self._session.execute(select(*_LISTED).where(wanted)):
            self._here[row.digest] = Bundle(*row)

    def _all_flags(self) -> dict[tuple[str, str], bool]:
        """Return which flags the bundles here have, and whether they stand. Most ask for none of them."""
        if self._flags is None:
            flags = select(ChainFlagRow.bundle, ChainFlagRow.code, ChainFlagRow.cleared_on)
            found = self._session.execute(flags.where(ChainFlagRow.bundle.in_(self._here)))
            self._flags = {(bundle, code): cleared is None for bundle, code, cleared in found}
        return self._flags


def _table(of: type[Base]) -> Table:
    return Base.metadata.tables[of.__tablename__]
