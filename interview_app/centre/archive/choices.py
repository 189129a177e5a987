"""What each interview may be given to others for, read a few hundred at a time out of the sealed records."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import Select, select

from interview_app.bundle.record_consent import Consent
from interview_app.centre.archive.accession import place
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import ContentRow, InterviewRow, KeyRow
from interview_app.crypto.entries import open_entry
from interview_app.interview.understanding import TWO_AGREE
from interview_app.interview.willing import TAKE_PART, Use, agrees

BATCH: Final = 500


class _Asked(msgspec.Struct, frozen=True):
    """The part of a record that this needs; a record in the archive was read whole when it arrived."""

    route: str
    consent: Consent


@dataclass(frozen=True)
class Choices:
    """What somebody chose, and what became of it since."""

    interview: str
    void: bool
    release_stop: bool
    words_dropped: bool
    asked: _Asked

    def agrees(self, use: Use) -> bool:
        """Tell whether what they agreed to covers a use, as `Record.agrees` does."""
        consent = self.asked.consent
        sure = consent.whole and consent.understanding != "due"
        return (sure or use == TAKE_PART) and self.said_yes(use)

    def said_yes(self, item: str) -> bool:
        """Tell whether they said yes to a consent item, and where two agree, both did."""
        consent = self.asked.consent
        assents = consent.assents if self.asked.route in TWO_AGREE else None
        return agrees(item, consent.decisions, assents)  # type: ignore[arg-type]  # a study may have items of its own


class ReadChoices(ArchivePart):
    """A part of an archive."""

    def choices(self, only: Sequence[str] | None = None) -> Iterator[Choices]:
        """Yield what was chosen, of every interview or of these, in the order of their random numbers."""
        if only is None:
            after = ""
            while batch := self._chosen(select(InterviewRow).where(InterviewRow.id > after)):
                yield from batch
                after = batch[-1].interview
            return
        for at in range(0, len(only), BATCH):
            yield from self._chosen(select(InterviewRow).where(InterviewRow.id.in_(only[at : at + BATCH])))

    def _chosen(self, wanted: Select[InterviewRow]) -> list[Choices]:
        with self._reading() as session:
            rows = list(session.scalars(wanted.order_by(InterviewRow.id).limit(BATCH)))
            sealed = (
                select(ContentRow.interview, ContentRow.record, KeyRow.sealed_key)
                .join(KeyRow, KeyRow.interview == ContentRow.interview)
                .where(ContentRow.interview.in_([row.id for row in rows]))
            )
            asked = {
                each: _asked(self._accession.unsealed_key(each, key), each, record)
                for each, record, key in session.execute(sealed)
            }
            return [Choices(row.id, row.void, row.release_stop, row.words_dropped, asked[row.id]) for row in rows]


def _asked(key: bytes, interview: str, sealed: bytes) -> _Asked:
    return msgspec.json.decode(open_entry(key, sealed, place(interview, "record")), type=_Asked)
