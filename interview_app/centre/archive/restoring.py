"""The verbs of an archive that is filled from a backup, and of one in which nothing destroyed is to be left."""

from contextlib import suppress

from sqlalchemy import URL, Engine, delete, func, select

from interview_app.centre.archive import engine as engines
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import Base, InterviewRow, KeyRow
from interview_app.vault.engine import StorageBusy


class Restoring(ArchivePart):
    """A part of an archive."""

    _engine: Engine
    _url: URL

    def forget_erased(self) -> None:
        """Let the database keep no destroyed key in its files; where it is busy, the next time does it."""
        with suppress(StorageBusy), engines.sentences(self._url):
            engines.forget_erased(self._engine)

    def how_many(self) -> int:
        """Return how many interviews are in the archive."""
        with self._reading() as session:
            return session.scalar(select(func.count()).select_from(InterviewRow)) or 0

    def remove_noise(self) -> int:
        """Remove every interview whose own key is gone, and return how many these were: nobody can open them."""
        with self._transaction() as session:
            noise = InterviewRow.id.not_in(select(KeyRow.interview))
            count = session.scalar(select(func.count()).select_from(InterviewRow).where(noise)) or 0
            session.execute(delete(InterviewRow).where(noise))
            return count

    def number_on(self) -> None:
        """Let the next row of each numbered table get a number that is free: rows came with numbers of their own."""
        with self._transaction() as session:
            engines.number_on(session, Base.metadata.sorted_tables)
