"""What is left of an interview that was withdrawn: tags by which it is known again, and nothing of what it said.

A tag is a keyed digest of the interview's id, or of its locator, so the table tells nobody whose they were. The keys
are derived from the archive's. Functions on a session of the archive, whose verbs they are.
"""

import hmac
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from interview_app.centre.archive.schema import (
    AddendumRow,
    ConflictRow,
    ContentRow,
    FindingRow,
    InterviewRow,
    KeyRow,
    ListedRow,
    TombstoneRow,
    TwinRow,
)
from interview_app.centre.archive.transport_schema import ArrivalRow, DisclosedRow
from interview_app.centre.opened import OpenedInterview
from interview_app.crypto.derive import derive

ERASE: Final = "erase"
_PURPOSE: Final = "withdrawal/tag"


@dataclass(frozen=True)
class Tags:
    """Makes tags under the archive's key."""

    key: bytes = field(repr=False)
    _own: bytes = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_own", derive(self.key, _PURPOSE))

    def of_interview(self, interview: str) -> str:
        """Return the tag of an interview's id."""
        return self._tag(f"interview/{interview}")

    def of_locator(self, locator: str) -> str:
        """Return the tag of a locator."""
        return self._tag(f"locator/{locator}")

    def of(self, interview: str | None, locator: str | None) -> list[str]:
        """Return the tags of whatever is known of an interview."""
        kept = [self.of_interview(interview)] if interview else []
        return [*kept, self.of_locator(locator)] if locator else kept

    def of_file(self, name: str) -> str:
        """Return the tag of a file's name in a bundle, which has an interview's id in it."""
        return self._tag(f"file/{name}")

    def _tag(self, said: str) -> str:
        return hmac.digest(self._own, said.encode(), "sha256").hex()


def raise_(session: Session, kept: Iterable[str], scope: str, today: date) -> None:
    """Leave tags by which an interview is known when it comes again, and what is to be done with it then."""
    for tag in kept:
        if session.get(TombstoneRow, (tag, scope)) is None:
            session.add(TombstoneRow(tag=tag, scope=scope, withdrawn_on=today))


def erase(
    session: Session, tags: Tags, interview: str, *, locator: str | None, listed: Collection[str], today: date
) -> None:
    """Destroy an interview's key, then everything of it, and leave tags by which it is known when it comes again."""
    wipe(session, interview)
    raise_(session, tags.of(interview, locator), ERASE, today)
    list_(session, listed)


def wipe(session: Session, interview: str) -> None:
    """Destroy an interview's key, then everything of it."""
    session.execute(delete(KeyRow).where(KeyRow.interview == interview))
    for table in (ContentRow, ArrivalRow, AddendumRow, ConflictRow, FindingRow, DisclosedRow):
        session.execute(delete(table).where(table.interview == interview))
    session.execute(delete(TwinRow).where(or_(TwinRow.interview == interview, TwinRow.other == interview)))
    session.execute(delete(InterviewRow).where(InterviewRow.id == interview))


def list_(session: Session, digests: Iterable[str]) -> None:
    """Let laptops find what was withdrawn."""
    for tag in digests:
        if session.get(ListedRow, tag) is None:
            session.add(ListedRow(tag=tag))


def scopes(session: Session, tags: Tags, arrived: Sequence[OpenedInterview]) -> dict[str, frozenset[str]]:
    """Return what was asked for each of these interviews, by id, that somebody withdrew in part or whole."""
    found: dict[str, frozenset[str]] = {}
    for interview, row in _raised(session, tags, arrived):
        found[interview] = found.get(interview, frozenset()) | {row.scope}
        # Found by its card alone: from now on by its number too, for a backup in which nobody can look for a card.
        raise_(session, [tags.of_interview(interview)], row.scope, row.withdrawn_on)
    return found


def scopes_seen(session: Session, tags: Tags, arrived: Sequence[OpenedInterview]) -> dict[str, frozenset[str]]:
    """Return the same as `scopes`, and change nothing."""
    found: dict[str, frozenset[str]] = {}
    for interview, row in _raised(session, tags, arrived):
        found[interview] = found.get(interview, frozenset()) | {row.scope}
    return found


def _raised(session: Session, tags: Tags, arrived: Sequence[OpenedInterview]) -> list[tuple[str, TombstoneRow]]:
    by_tag = {tags.of_interview(each.id): each.id for each in arrived}
    by_tag |= {tags.of_locator(each.record.withdrawal): each.id for each in arrived if each.record.withdrawal}
    rows = session.scalars(select(TombstoneRow).where(TombstoneRow.tag.in_(by_tag)))
    return [(by_tag[row.tag], row) for row in rows]


def is_withdrawn(session: Session, tags: Tags, interview: str) -> bool:
    """Tell whether an interview was withdrawn, by its id."""
    return session.get(TombstoneRow, (tags.of_interview(interview), ERASE)) is not None


def listed(session: Session) -> tuple[str, ...]:
    """Return the tags that laptops look for, in order."""
    return tuple(session.scalars(select(ListedRow.tag).order_by(ListedRow.tag)))
