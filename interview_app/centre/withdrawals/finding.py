"""From the code on a card to an interview: what was sealed on arrival becomes tags, and a tag is looked up."""

from collections.abc import Callable
from typing import Final

from interview_app.base.errors import UserError
from interview_app.bundle.kept_record import locator_of
from interview_app.centre.archive import InterviewUnknown, locators
from interview_app.centre.archive.findings import SealedFinding
from interview_app.centre.office import Centre
from interview_app.centre.withdrawals import key as keys
from interview_app.crypto import age

BATCH: Final = 500
Tell = Callable[[int], None]
"""Told how many are sorted so far."""


def open_key(centre: Centre) -> bytes:
    """Return the key by which cards find interviews.

    Raises:
        WithdrawalsFrozen, WithdrawalKeyGone, WithdrawalsForOfficer, CentreDamaged: See `key.open_`.
    """
    return keys.open_(centre.folder, centre.archive, centre.identities, centre.finders, centre.randomness)


def sort(centre: Centre, key: bytes, tell: Tell = lambda _: None) -> int:
    """Turn what is still sealed into tags, in batches, and return how many cannot be: they were sealed to others.

    Cut off anywhere, the next time goes on.

    Args:
        centre: Opened with the key of somebody who may find interviews.
        key: From `open_key`.
        tell: Called after each batch.
    """
    done, lost, after = 0, 0, ""
    opened: dict[str, bytes | None] = {}
    while batch := centre.archive.sealed_findings(after, BATCH):
        tags = {}
        for each in batch:
            locator = _locator(centre, each, opened)
            if locator is None:
                lost += 1
            else:
                tags[each.interview] = keys.tag(key, locator)
        centre.archive.tag_findings(tags)
        after, done = batch[-1].interview, done + len(batch)
        tell(done)
    older = centre.archive.older()
    for start in range(0, len(older), BATCH):
        several = older[start : start + BATCH]
        centre.archive.take_apart(several, lambda locator: keys.tag(key, locator))
        done += len(several)
        tell(done)
    return lost


def locator_now(centre: Centre, interview: str) -> str | None:
    """Return the locator of an interview, where it is still to be had with the keys that are here."""
    sealed = centre.archive.sealed_finding(interview)
    if sealed is not None:
        return _locator(centre, sealed, {})
    try:
        return locator_of(centre.archive.record_json(interview))
    except InterviewUnknown:
        return None


def _locator(centre: Centre, sealed: SealedFinding, opened: dict[str, bytes | None]) -> str | None:
    if sealed.key not in opened:
        opened[sealed.key] = _finding_key(centre, sealed.key)
    own = opened[sealed.key]
    try:
        return None if own is None else locators.opened(own, sealed.interview, sealed.sealed_locator)
    except UserError:
        return None


def _finding_key(centre: Centre, number: str) -> bytes | None:
    try:
        return age.decrypt_bytes(centre.archive.finding_key(number), centre.identities)
    except (age.NoMatchingKey, age.AgeDamaged):
        return None
