"""What every part of an archive stands on: its keys, its clock, and one durable transaction a verb."""

from contextlib import AbstractContextManager

from sqlalchemy.orm import Session

from interview_app.base.clock import Clock, Randomness
from interview_app.centre.archive.accession import Accession
from interview_app.centre.archive.tombstones import Tags


class ArchivePart:
    """A part of an archive; `Archive` has how it is opened, and is made of all parts."""

    _accession: Accession
    _clock: Clock
    _randomness: Randomness
    _tags: Tags

    def _transaction(self) -> AbstractContextManager[Session]:
        raise NotImplementedError
