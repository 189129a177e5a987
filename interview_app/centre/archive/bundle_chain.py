"""The chain of bundles of each laptop: what arrived is compared with what it should follow. Nothing is refused for it.

Each bundle tells how far its laptop's chain of changes had come, and which bundle was finished before it. So the centre
sees, by codes:

- gap: the bundle before has not arrived. It is cleared when it does.
- fork: the laptop's storage was two at once: copied, or put back from a copy and used on.
- old-disk: two bundles follow the same one. A saving was interrupted, or the storage was put back.

A bundle that arrives late, or again, is harmless; the latter is counted. A laptop can only speak about itself: bundles
of other laptops are never looked at. Functions on a session of the archive, whose verbs they are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import permutations
from typing import Final

from sqlalchemy.orm import Session

from interview_app.centre.archive.bundle_family import Bundle, Family, FlagCode
from interview_app.centre.opened import BundleFacts

GAP: Final = "gap"
FORK: Final = "fork"
OLD_DISK: Final = "old-disk"


@dataclass(frozen=True)
class Noted:
    """What noting a bundle came to: whether it is new here, and what does not follow that did before."""

    new: bool
    flags: tuple[FlagCode, ...] = ()


def note(session: Session, arriving: Sequence[BundleFacts], today: date) -> list[Noted]:
    """Remember bundles, or that they came again, and compare each with its laptop's others, one after the other."""
    family = Family(session, arriving, today)
    noted = [_note(family, facts) for facts in arriving]
    family.write()
    return noted


def _note(family: Family, facts: BundleFacts) -> Noted:
    new = family.add(facts)
    if new is None:
        return Noted(new=False)
    raised = [code for bundle, code in _found(family, new) if family.flag(new.device, bundle, code)]
    return Noted(new=True, flags=tuple(raised))


def _found(family: Family, new: Bundle) -> Iterator[tuple[str, FlagCode]]:
    """Yield what does not follow, now that a bundle is here, with the digest of the bundle that shows it."""
    others = [each for each in family.of(new.device) if each.digest != new.digest]
    if any(each.audit_count == new.audit_count and each.audit_digest != new.audit_digest for each in others):
        yield new.digest, FORK
    if new.before is None:
        return
    parents = [each for each in others if each.digest == new.before]
    if new.before and not parents:
        yield new.digest, GAP
    children = sorted((each for each in others if each.before == new.digest), key=_place)
    family.clear([each.digest for each in children], GAP)
    for earlier, later in (*((parent, new) for parent in parents), *((new, child) for child in children)):
        if earlier.audit_count >= later.audit_count:
            yield later.digest, FORK
    for before in {new.before, *(parent.before for parent in parents if parent.before is not None)}:
        yield from _siblings(family, new.device, before)


def _siblings(family: Family, device: int, before: str) -> Iterator[tuple[str, FlagCode]]:
    """Yield what bundles that follow the same one show. One that was finished is named by a later one."""
    own = family.of(device)
    siblings = sorted((each for each in own if each.before == before), key=_place)
    if len(siblings) < 2:  # noqa: PLR2004 - one follows, as it should
        return
    finished = {each.before for each in own}
    forked = {
        later.digest
        for earlier, later in permutations(siblings, 2)
        if earlier.digest in finished
        and _place(later) > _place(earlier)
        and (later.digest in finished or later.audit_count > earlier.audit_count)
    }
    family.clear(forked, OLD_DISK)
    for each in siblings[1:]:
        yield each.digest, FORK if each.digest in forked else OLD_DISK


def _place(bundle: Bundle) -> tuple[int, str]:
    return bundle.audit_count, bundle.digest
