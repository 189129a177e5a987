"""The verbs of an archive that is filled from a backup, and of one in which nothing destroyed is to be left."""

from contextlib import suppress
from typing import Any

from sqlalchemy import URL, Engine, Row, delete, func, select

from interview_app.centre.archive import engine as engines
from interview_app.centre.archive.accession import place
from interview_app.centre.archive.checking import batches
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import Base, InterviewRow
from interview_app.crypto.entries import EntryDamaged, open_entry
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
        """Remove every interview whose own key is gone or was replaced, and return how many these were.

        Nobody can open them: they were erased, or their words were dropped, after what was restored.
        """
        with self._transaction() as session:
            noise = [row.id for rows in batches(session) for row in rows if not self._opens(row)]
            for each in noise:
                session.execute(delete(InterviewRow).where(InterviewRow.id == each))
            return len(noise)

    def _opens(self, row: Row[Any]) -> bool:
        try:
            key = self._accession.unsealed_key(row.id, row.sealed_key or b"")
            open_entry(key, row.record or b"", place(row.id, "record"))
        except EntryDamaged:
            return False
        return True

    def number_on(self) -> None:
        """Let the next row of each numbered table get a number that is free: rows came with numbers of their own."""
        with self._transaction() as session:
            engines.number_on(session, Base.metadata.sorted_tables)
