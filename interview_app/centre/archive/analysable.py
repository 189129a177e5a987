"""The verbs of an archive by which the copy for analysis is made: which interviews count, and what they say."""

import hmac
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import ColumnElement, case, false, func, select

from interview_app.bundle.kept_record import without_locator, without_words
from interview_app.bundle.record import RecordBroken, RecordVersionUnknown
from interview_app.centre.archive.accession import place
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import AddendumRow, ConflictRow, ContentRow, InterviewRow, KeyRow, TombstoneRow
from interview_app.centre.archive.transport_schema import ArrivalRow
from interview_app.crypto.derive import derive
from interview_app.crypto.entries import EntryDamaged, open_entry

_SEVERAL = 250
"""Interviews whose records are read in one statement."""


@dataclass(frozen=True)
class Counting:
    """An interview that counts: its id here, its id in the copy, and a tag of what it says now."""

    interview: str
    copied_as: str
    tag: str


class Analysable(ArchivePart):
    """A part of an archive."""

    def analysis_standing(self) -> str:
        """Return a line that changes whenever the copy may have to; it costs no look at any record."""
        flags = (InterviewRow.void, InterviewRow.release_stop, InterviewRow.words_dropped)
        interviews = select(func.count(), *(func.sum(case((flag, 1), else_=0)) for flag in flags))
        others = (AddendumRow, ArrivalRow, TombstoneRow)
        with self._reading() as session:
            numbers = [number or 0 for number in session.execute(interviews.select_from(InterviewRow)).one()]
            numbers += [session.scalar(select(func.count()).select_from(table)) or 0 for table in others]
            settled = select(func.count()).select_from(ConflictRow).where(ConflictRow.settled_on.is_not(None))
            numbers.append(session.scalar(settled) or 0)
        return ".".join(map(str, numbers))

    def analysed(self) -> tuple[Counting, ...]:
        """Return every interview that counts: not void, and not stopped before release."""
        columns = (InterviewRow.id, InterviewRow.content_tag, InterviewRow.words_dropped)
        ids, tags = (derive(self._tags.key, f"analysis/{what}") for what in ("id", "tag"))
        with self._reading() as session:
            return tuple(
                Counting(
                    interview,
                    hmac.digest(ids, interview.encode(), "sha256").hex()[:32],
                    hmac.digest(tags, f"{interview}/{content}/{int(dropped)}".encode(), "sha256").hex(),
                )
                for interview, content, dropped in session.execute(select(*columns).where(*_counts()))
            )

    def analysis_records(self, interviews: Collection[str]) -> dict[str, bytes]:
        """Return what these interviews say, of those that still count, without locators and without words that went."""
        wanted = sorted(interviews)
        found: dict[str, bytes] = {}
        for start in range(0, len(wanted), _SEVERAL):
            found |= self._records(wanted[start : start + _SEVERAL])
        return found

    def _records(self, interviews: Collection[str]) -> dict[str, bytes]:
        here = (
            select(ContentRow.interview, ContentRow.record, KeyRow.sealed_key, InterviewRow.words_dropped)
            .join(KeyRow, KeyRow.interview == ContentRow.interview)
            .join(InterviewRow, InterviewRow.id == ContentRow.interview)
            .where(InterviewRow.id.in_(interviews), *_counts())
        )
        found = {}
        with self._reading() as session:
            for interview, sealed, sealed_key, dropped in session.execute(here):
                # What is damaged is told by a check; it keeps nobody from the others.
                with suppress(EntryDamaged, RecordBroken, RecordVersionUnknown):
                    own_key = self._accession.unsealed_key(interview, sealed_key)
                    content = open_entry(own_key, sealed, place(interview, "record"))
                    found[interview] = (without_words if dropped else without_locator)(content)
        return found


def _counts() -> tuple[ColumnElement[bool], ...]:
    return InterviewRow.void == false(), InterviewRow.release_stop == false()
