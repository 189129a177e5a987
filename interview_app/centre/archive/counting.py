"""The verbs of an archive about its sums: read them, and count everything anew."""

from typing import Final

from sqlalchemy import false, select, update
from sqlalchemy.orm import Session

from interview_app.centre.archive.accession import version_of
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import InterviewRow
from interview_app.centre.archive.tally import Counted, batches

_AT_ONCE: Final = 500


class Counting(ArchivePart):
    """A part of an archive."""

    def counts(self) -> Counted:
        """Return the sums over all interviews that count, by their kind and key; see `contributions`."""
        with self._reading() as session:
            return self._accession.tally.read(session)

    def retally(self) -> None:
        """Count every interview anew."""
        with self._transaction() as session:
            self._accession.tally.forget(session)
            self._count_all(session)

    def count_once(self) -> None:
        """Count every interview of an archive that was never counted, or by other rules."""
        with self._transaction() as session:
            self._count_all(session)

    def _count_all(self, session: Session) -> None:
        accession = self._accession
        if accession.tally.is_counted(session):
            return
        self._note_versions(session)
        ids = list(session.scalars(select(InterviewRow.id).where(InterviewRow.void == false())))
        for some in batches(ids, _AT_ONCE):
            accession.tally.apply(session, accession.counted(session, some), 1)
            session.expunge_all()

    def _note_versions(self, session: Session) -> None:
        """Note with which version of the study interviews were held that came before this was noted."""
        older = list(session.scalars(select(InterviewRow.id).where(InterviewRow.study_version == "")))
        for some in batches(older, _AT_ONCE):
            read = self._accession.readable(session, InterviewRow.id.in_(some))
            noted = [{"id": each, "study_version": version_of(record)} for each, record in read]
            if noted:
                session.execute(update(InterviewRow), noted)
            session.expunge_all()
