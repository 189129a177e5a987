"""The verbs of an archive about what is said of interviews afterwards: added to, void, withdrawn."""

from collections.abc import Collection
from contextlib import suppress

import msgspec

from interview_app.bundle.addendum import Addendum
from interview_app.centre.archive import addenda, tombstones
from interview_app.centre.archive.accession import Outcome, place
from interview_app.centre.archive.part import ArchivePart
from interview_app.centre.archive.schema import ContentRow, InterviewRow
from interview_app.centre.opened import OpenedAddendum
from interview_app.crypto.entries import open_entry, seal_entry


class Afterwards(ArchivePart):
    """A part of an archive."""

    def add_addendum(self, opened: OpenedAddendum) -> Outcome:
        """Keep what a laptop says about an interview that it brought. The same again changes nothing.

        Raises:
            AddendumOrphan, AddendumConflict: See `addenda.check`.
        """
        said = opened.addendum
        with self._transaction() as session:
            if tombstones.is_withdrawn(session, self._tags, said.interview):
                return Outcome.WITHDRAWN
            if not addenda.check(session, opened):
                return Outcome.DUPLICATE
            if said.kind == addenda.VOID:
                self._accession.uncount(session, said.interview)
            key, context = self._accession.own_key(session, said.interview), f"addendum/{said.n}"
            dropped = session.get_one(InterviewRow, said.interview).words_dropped
            content = addenda.encode(msgspec.structs.replace(said, reason="") if dropped else said)
            addenda.add(session, opened, seal_entry(key, content, place(said.interview, context), self._randomness))
            return Outcome.TAKEN

    def weigh_addendum(self, opened: OpenedAddendum) -> None:
        """Tell whether `add_addendum` would keep this, and change nothing.

        Raises:
            AddendumOrphan, AddendumConflict: See `addenda.check`.
        """
        with self._reading() as session:
            if not tombstones.is_withdrawn(session, self._tags, opened.addendum.interview):
                addenda.check(session, opened)

    def addenda(self, interview: str) -> tuple[Addendum, ...]:
        """Return what was said about an interview after it was sealed, in order."""
        with self._transaction() as session:
            rows = addenda.rows(session, interview)
            key = self._accession.own_key(session, interview) if rows else b""
            opened = [open_entry(key, row.content, place(interview, f"addendum/{row.n}")) for row in rows]
            return tuple(msgspec.json.decode(content, type=Addendum) for content in opened)

    def may_withdraw(self, opened: OpenedAddendum) -> bool:
        """Tell whether a laptop may have an interview erased: one that it brought, or that is not here yet."""
        with self._transaction() as session:
            if session.get(ContentRow, opened.addendum.interview) is None:
                return True
            with suppress(addenda.AddendumOrphan):
                addenda.check(session, opened)
                return True
            return False

    def erase(self, interview: str, locator: str | None, listed: Collection[str]) -> None:
        """Destroy an interview's key and everything of it; tags stay, so that no stick brings it back. Again: nothing.

        Args:
            interview: Its id; it need not have arrived yet.
            locator: By which its card finds it, if that is known.
            listed: Digests by which laptops find it.
        """
        with self._transaction() as session:
            today, known = self._clock.now().date(), tombstones.is_withdrawn(session, self._tags, interview)
            self._accession.uncount(session, interview)
            tombstones.erase(session, self._tags, interview, locator=locator, listed=listed, today=today)
            if not known:
                self._act(session, "withdrawn", {"scope": "erase"})

    def is_withdrawn(self, interview: str) -> bool:
        """Tell whether an interview was withdrawn, by its id."""
        with self._transaction() as session:
            return tombstones.is_withdrawn(session, self._tags, interview)

    def listed_withdrawals(self) -> tuple[str, ...]:
        """Return the digests by which laptops find what was withdrawn, in order."""
        with self._transaction() as session:
            return tombstones.listed(session)
