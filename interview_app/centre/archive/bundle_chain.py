"""The chain of bundles of each laptop: what arrived is compared with what it should follow. Nothing is refused for it.

Each bundle tells how far its laptop's chain of changes had come, and which bundle was finished before it. So the centre
sees, by codes:

- gap: the bundle before has not arrived. It is cleared when it does.
- fork: the laptop's storage was two at once: copied, or put back from a copy and used on.
- old-disk: two bundles follow the same one. A saving was interrupted, or the storage was put back.

A bundle that arrives late, or again, is harmless; the latter is counted. A laptop can only speak about itself: bundles
of other laptops are never looked at. Functions on a session of the archive, whose verbs they are.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import permutations
from typing import Final, Literal

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from interview_app.centre.archive.transport_schema import BundleRow, ChainFlagRow
from interview_app.centre.opened import BundleFacts

FlagCode = Literal["gap", "fork", "old-disk"]
GAP: Final = "gap"
FORK: Final = "fork"
OLD_DISK: Final = "old-disk"


@dataclass(frozen=True)
class Noted:
    """What noting a bundle came to: whether it is new here, and what does not follow that did before."""

    new: bool
    flags: tuple[FlagCode, ...] = ()


def note(session: Session, facts: BundleFacts, today: date) -> Noted:
    """Remember a bundle, or that it came again, and compare it with the laptop's others."""
    known = session.get(BundleRow, facts.digest)
    if known is not None:
        known.times += 1
        return Noted(new=False)
    row = BundleRow(
        digest=facts.digest,
        device=facts.device,
        audit_count=facts.audit_count,
        audit_digest=facts.audit_digest,
        before=facts.before,
        pack=facts.pack,
        taken_on=today,
    )
    session.add(row)
    session.flush()
    raised = [code for bundle, code in _found(session, row) if _raise_flag(session, row.device, bundle, code, today)]
    return Noted(new=True, flags=tuple(raised))


def _found(session: Session, row: BundleRow) -> Iterator[tuple[str, FlagCode]]:
    """Yield what does not follow, now that a bundle is here, with the digest of the bundle that shows it."""
    near = _near(session, row)
    if any(each.audit_count == row.audit_count and each.audit_digest != row.audit_digest for each in near):
        yield row.digest, FORK
    if row.before is None:
        return
    parents = [each for each in near if each.digest == row.before]
    if row.before and not parents:
        yield row.digest, GAP
    children = [each for each in near if each.before == row.digest]
    _clear(session, [each.digest for each in children], GAP, row.taken_on)
    for earlier, later in (*((parent, row) for parent in parents), *((row, child) for child in children)):
        if earlier.audit_count >= later.audit_count:
            yield later.digest, FORK
    for before in {row.before, *(parent.before for parent in parents if parent.before is not None)}:
        yield from _siblings(session, row, before)


def _near(session: Session, row: BundleRow) -> Sequence[BundleRow]:
    """Return the laptop's bundles that stand as far as this one, before it, or after it."""
    wanted = or_(
        BundleRow.audit_count == row.audit_count,
        BundleRow.digest == (row.before or ""),
        BundleRow.before == row.digest,
    )
    own = select(BundleRow).where(BundleRow.device == row.device, BundleRow.digest != row.digest)
    return session.scalars(own.where(wanted)).all()


def _siblings(session: Session, row: BundleRow, before: str) -> Iterator[tuple[str, FlagCode]]:
    """Yield what bundles that follow the same one show. One that was finished is named by a later one."""
    own = select(BundleRow).where(BundleRow.device == row.device)
    siblings = session.scalars(
        own.where(BundleRow.before == before).order_by(BundleRow.audit_count, BundleRow.digest)
    ).all()
    if len(siblings) < 2:  # noqa: PLR2004 - one follows, as it should
        return
    digests = [each.digest for each in siblings]
    named = select(BundleRow.before).where(BundleRow.device == row.device, BundleRow.before.in_(digests))
    finished = set(session.scalars(named))
    forked = {
        later.digest
        for earlier, later in permutations(siblings, 2)
        if earlier.digest in finished
        and _later(later, earlier)
        and (later.digest in finished or later.audit_count > earlier.audit_count)
    }
    _clear(session, forked, OLD_DISK, row.taken_on)
    for each in siblings[1:]:
        yield each.digest, FORK if each.digest in forked else OLD_DISK


def _later(one: BundleRow, other: BundleRow) -> bool:
    return (one.audit_count, one.digest) > (other.audit_count, other.digest)


def _raise_flag(session: Session, device: int, bundle: str, code: FlagCode, today: date) -> bool:
    """Flag a bundle, and tell whether that is new; what somebody has explained stays explained."""
    flags = select(ChainFlagRow).where(ChainFlagRow.bundle == bundle, ChainFlagRow.code == code)
    if session.scalar(flags) is not None:
        return False
    session.add(ChainFlagRow(device=device, bundle=bundle, code=code, seen_on=today))
    session.flush()
    return True


def _clear(session: Session, bundles: Collection[str], code: FlagCode, today: date) -> None:
    if not bundles:
        return
    flags = select(ChainFlagRow).where(ChainFlagRow.bundle.in_(bundles), ChainFlagRow.code == code)
    for flag in session.scalars(flags.where(ChainFlagRow.cleared_on.is_(None))):
        flag.cleared_on = today
