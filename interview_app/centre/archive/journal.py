"""The verbs of an archive about what the central team did."""

from interview_app.centre.archive import acts
from interview_app.centre.archive.acts import EVERYTHING, Act, Said, Wanted
from interview_app.centre.archive.chains import Head
from interview_app.centre.archive.part import ArchivePart

PAGE = 100


class Journal(ArchivePart):
    """A part of an archive."""

    def act(self, code: str, said: Said | None = None, *, who: str | None = None) -> None:
        """Note something that was done, in a transaction of its own.

        Raises:
            ValueError: When it would say more than an act may: see `acts.check`.
        """
        with self._transaction() as session:
            self._act(session, code, said, who=who)

    def acts(self, wanted: Wanted = EVERYTHING, *, before: int | None = None, limit: int = PAGE) -> tuple[Act, ...]:
        """Return one page of what was done, newest first; the next page begins `before` the last number of this."""
        with self._reading() as session:
            return acts.page(session, wanted, before=before, limit=limit)

    def count_acts(self, wanted: Wanted = EVERYTHING) -> int:
        """Return how many acts there are of those wanted."""
        with self._reading() as session:
            return acts.count(session, wanted)

    def act_codes(self) -> tuple[str, ...]:
        """Return every code that occurs among the acts, in order."""
        with self._reading() as session:
            return acts.codes(session)

    def verify_acts(self) -> Head:
        """Follow the chain of acts from its beginning, and return its head.

        Raises:
            ChainBroken: At the first line that does not follow.
        """
        with self._reading() as session:
            return acts.verify(session, self._chain("act"))
