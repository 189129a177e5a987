"""What is left of an interview that was withdrawn: tags by which it is known again, and nothing of what it said.

A tag is a keyed digest of the interview's id, or of its locator, so the table tells nobody whose they were. The keys
are derived from the archive's. Functions on a session of the archive, whose verbs they are.
"""

import hmac
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from interview_app.centre.archive.schema import (
    AddendumRow,
    ContentRow,
    InterviewRow,
    KeyRow,
    ListedRow,
    TombstoneRow,
)
from interview_app.centre.archive.transport_schema import ArrivalRow
from interview_app.centre.opened import OpenedInterview
from interview_app.crypto.derive import derive

_PURPOSE: Final = "withdrawal/tag"


@dataclass(frozen=True)
class Tags:
    """Makes tags under the archive's key."""

    key: bytes

    def of_interview(self, interview: str) -> str:
        """Return the tag of an interview's id."""
        return self._tag(f"interview/{interview}")

    def of_locator(self, locator: str) -> str:
        """Return the tag of a locator."""
        return self._tag(f"locator/{locator}")

    def _tag(self, said: str) -> str:
        return hmac.digest(derive(self.key, _PURPOSE), said.encode(), "sha256").hex()


def erase(
    session: Session, tags: Tags, interview: str, *, locator: str | None, listed: Collection[str], today: date
) -> None:
    """Destroy an interview's key, then everything of it, and leave tags by which it is known when it comes again."""
    session.execute(delete(KeyRow).where(KeyRow.interview == interview))
    for table in (ContentRow, ArrivalRow, AddendumRow):
        session.execute(delete(table).where(table.interview == interview))
    session.execute(delete(InterviewRow).where(InterviewRow.id == interview))
    kept = [tags.of_interview(interview), *([tags.of_locator(locator)] if locator else [])]
    for tag in kept:
        if session.get(TombstoneRow, (tag, "erase")) is None:
            session.add(TombstoneRow(tag=tag, withdrawn_on=today))
    for tag in listed:
        if session.get(ListedRow, tag) is None:
            session.add(ListedRow(tag=tag))


def withdrawn(session: Session, tags: Tags, arrived: Sequence[OpenedInterview]) -> frozenset[str]:
    """Return which of these interviews, by id, were withdrawn before: they must not come back."""
    by_tag = {tags.of_interview(each.id): each.id for each in arrived}
    by_tag |= {tags.of_locator(each.record.withdrawal): each.id for each in arrived if each.record.withdrawal}
    found = session.scalars(select(TombstoneRow.tag).where(TombstoneRow.tag.in_(by_tag), TombstoneRow.scope == "erase"))
    return frozenset(by_tag[tag] for tag in found)


def is_withdrawn(session: Session, tags: Tags, interview: str) -> bool:
    """Tell whether an interview was withdrawn, by its id."""
    return session.get(TombstoneRow, (tags.of_interview(interview), "erase")) is not None


def listed(session: Session) -> tuple[str, ...]:
    """Return the tags that laptops look for, in order."""
    return tuple(session.scalars(select(ListedRow.tag).order_by(ListedRow.tag)))
