"""What every part of an archive stands on: its keys, its clock, and one durable transaction a verb."""

from collections.abc import Sequence
from contextlib import AbstractContextManager

from sqlalchemy.orm import Session

from interview_app.base.clock import Clock, Randomness
from interview_app.centre.archive import acts
from interview_app.centre.archive.accession import Accession
from interview_app.centre.archive.acts import Said
from interview_app.centre.archive.chains import Chain
from interview_app.centre.archive.tombstones import Tags


class ArchivePart:
    """A part of an archive; `Archive` has how it is opened, and is made of all parts.

    Attributes:
        who: The id of the key that opened the centre, for the acts; empty when none did.
    """

    who: str = ""
    _accession: Accession
    _clock: Clock
    _randomness: Randomness
    _tags: Tags

    def _transaction(self) -> AbstractContextManager[Session]:
        """Begin a transaction that may change something: all of it or nothing, and nobody else changes anything."""
        raise NotImplementedError

    def _reading(self) -> AbstractContextManager[Session]:
        """Begin a transaction that changes nothing, sees one moment only, and keeps nobody waiting."""
        raise NotImplementedError

    def _chain(self, name: str) -> Chain:
        return Chain(name, self._tags.key)

    def _act(self, session: Session, code: str, said: Said | None = None, *, who: str | None = None) -> None:
        """Note what a verb does, last of all in its own transaction: see `acts.check` for what it may say.

        Last, because nobody else can note anything until that transaction is over.
        """
        self._act_all(session, [(code, said or {})], who=who)

    def _act_all(self, session: Session, done: Sequence[tuple[str, Said]], *, who: str | None = None) -> None:
        """Note several things that a verb does, in this order."""
        at, by = self._clock.now(), self.who if who is None else who
        acts.append(session, self._chain("act"), at=at, who=by, done=done)
