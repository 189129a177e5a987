"""Places in a study's rotation of decks: the next free one is looked at, and used up at an interview's first rating."""

from itertools import count

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_app.vault import audit
from interview_app.vault.schema import NO_PLACE, AllotmentTable, InterviewTable, PackTable
from interview_app.vault.store import Store


class Allotments:
    """Statements about allotments, each its own transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def next(self, study: str) -> int:
        """Return the place that an interview begun now would have."""
        with self._store.transaction() as session:
            return next_place(session, study)

    def take(self, interview: str) -> int:
        """Use up the place that an interview was begun with, once, and return it."""
        with self._store.transaction() as session:
            taken = session.get(AllotmentTable, interview)
            if taken is not None:
                return taken.place
            row = session.get_one(InterviewTable, interview)
            if row.planned == NO_PLACE:
                raise ValueError("this interview's deck did not come from the rotation")
            study = session.get_one(PackTable, row.pack).study
            session.add(AllotmentTable(interview=interview, study=study, place=row.planned))
            audit.extend(session, [{"what": "allotted", "interview": interview, "place": row.planned}])
            return row.planned

    def give_back(self, interview: str) -> None:
        """Free the place of an interview in which nothing is rated; one that has none stays without."""
        with self._store.transaction() as session:
            taken = session.get(AllotmentTable, interview)
            if taken is not None:
                session.delete(taken)
                audit.extend(session, [{"what": "given back", "interview": interview, "place": taken.place}])


def next_place(session: Session, study: str) -> int:
    """Return the lowest place that no interview has used up; an interview that was shredded gives its place back."""
    taken = set(session.scalars(select(AllotmentTable.place).filter_by(study=study)))
    return next(place for place in count() if place not in taken)
