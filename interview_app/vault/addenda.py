"""What is said about an interview after it was sealed, and the locator by which its card's code finds it."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from interview_app.vault import audit
from interview_app.vault.schema import AddendumTable, InterviewTable
from interview_app.vault.stages import Stage
from interview_app.vault.store import Store
from interview_app.vault.values import Addendum, SealedFile


class Addenda:
    """Statements about addenda and locators, each its own transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def next_number(self, interview: str) -> int:
        """Return the number that an interview's next addendum has, from 1."""
        with self._store.transaction() as session:
            last = session.scalar(select(func.max(AddendumTable.n)).filter_by(interview=interview))
            return (last or 0) + 1

    def note(self, interview: str, kind: str, file: SealedFile, n: int) -> None:
        """Note an addendum whose sealed file is on the disk."""
        with self._store.transaction() as session:
            note(session, Addendum(interview, n, kind, file))

    def rows(self) -> tuple[Addendum, ...]:
        """Return every addendum, by interview and number."""
        wanted = select(AddendumTable).order_by(AddendumTable.interview, AddendumTable.n)
        with self._store.transaction() as session:
            return tuple(_listed(row) for row in session.scalars(wanted))

    def note_locator(self, interview: str, locator: str) -> None:
        """Note by what the code of a participant's card finds their interview."""
        with self._store.transaction() as session:
            session.get_one(InterviewTable, interview).locator = locator

    def locators(self) -> dict[str, str]:
        """Return the locator of every interview that has one and was not withdrawn, by id."""
        wanted = select(InterviewTable.id, InterviewTable.locator).where(InterviewTable.stage != Stage.WITHDRAWN)
        with self._store.transaction() as session:
            return {interview: locator for interview, locator in session.execute(wanted) if locator is not None}


def note(session: Session, addendum: Addendum) -> None:
    """Note an addendum within a transaction."""
    file = addendum.file
    row = AddendumTable(
        interview=addendum.interview,
        n=addendum.n,
        kind=addendum.kind,
        sha256=file.sha256,
        size=file.size,
        sent=False,
        taken=False,
    )
    session.add(row)
    link = {"what": "addendum", "interview": addendum.interview, "kind": addendum.kind, "sha256": file.sha256}
    audit.extend(session, [link])


def _listed(row: AddendumTable) -> Addendum:
    file = SealedFile(f"{row.interview}.{row.n}.addendum.age", row.sha256, row.size)
    return Addendum(row.interview, row.n, row.kind, file, row.sent, row.taken)
