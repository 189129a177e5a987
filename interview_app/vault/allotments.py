"""Places in a study's rotation of decks: the next free one is looked at, and used up at an interview's first rating."""

from itertools import count
from typing import Final

from sqlalchemy import select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from interview_app.vault import audit
from interview_app.vault.schema import NO_PLACE, AllotmentTable
from interview_app.vault.store import Store

# Somebody waits for their first rating to be safe, so this speaks to the driver, and never reads a pack's bytes.
_PLANNED: Final = """
    SELECT interview.planned, pack.study, allotment.place FROM interview JOIN pack ON pack.digest = interview.pack
    LEFT JOIN allotment ON allotment.interview = interview.id WHERE interview.id = ?"""
_TAKE: Final = "INSERT INTO allotment (interview, study, place) VALUES (?, ?, ?)"


class Allotments:
    """Statements about allotments, each its own transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def next(self, study: str) -> int:
        """Return the place that an interview begun now would have."""
        with self._store.transaction() as session:
            return next_place(session, study)

    def give_back(self, interview: str) -> None:
        """Free the place of an interview in which nothing is rated; one that has none stays without."""
        with self._store.transaction() as session:
            taken = session.get(AllotmentTable, interview)
            if taken is not None:
                session.delete(taken)
                audit.extend(session, [{"what": "given back", "interview": interview, "place": taken.place}])


def take(statements: DBAPICursor, interview: str) -> None:
    """Use up the place that an interview was begun with, once: with its first rating, in the same transaction."""
    statements.execute(_PLANNED, (interview,))
    ((planned, study, taken),) = statements.fetchall()
    if taken is not None:
        return
    if planned == NO_PLACE:
        raise ValueError("this interview's deck did not come from the rotation")
    statements.execute(_TAKE, (interview, study, planned))
    audit.link(statements, [{"what": "allotted", "interview": interview, "place": planned}])


def next_place(session: Session, study: str) -> int:
    """Return the lowest place that no interview has used up; an interview that was shredded gives its place back."""
    taken = set(session.scalars(select(AllotmentTable.place).filter_by(study=study)))
    return next(place for place in count() if place not in taken)
