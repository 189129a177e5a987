"""Concern records in the vault: drafts whole, sealed ones by their digest only."""

from collections.abc import Collection

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from interview_app.base.clock import Clock
from interview_app.vault import audit
from interview_app.vault.schema import ConcernTable
from interview_app.vault.store import Store
from interview_app.vault.values import ConcernRow, SealedFile


class Concerns:
    """Statements about concern records, each its own transaction."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def rows(self) -> tuple[ConcernRow, ...]:
        """Return every record by day, and within a day by its random id."""
        wanted = select(ConcernTable).order_by(ConcernTable.day, ConcernTable.id)
        with self._store.transaction() as session:
            return tuple(_listed(row) for row in session.scalars(wanted))

    def keep_draft(self, concern: str, draft: bytes) -> None:
        """Keep what was written so far; the words of before are overwritten."""
        with self._store.transaction() as session:
            row = session.get(ConcernTable, concern)
            if row is None:
                session.add(ConcernTable(id=concern, day=self._clock.now().date(), draft=draft))
            else:
                _check(row.draft is not None)
                row.draft = draft
        self._store.empty_log()

    def draft(self, concern: str) -> bytes:
        """Return what was written so far."""
        with self._store.transaction() as session:
            found = session.get_one(ConcernTable, concern).draft
        _check(found is not None)
        return found or b""

    def seal(self, concern: str, sealed: SealedFile) -> None:
        """Delete the draft of a record whose sealed file is on the disk: nobody can read it here any more."""
        with self._store.transaction() as session:
            row = _draft_row(session, concern)
            row.draft, row.sealed_sha256, row.sealed_size = None, sealed.sha256, sealed.size
            audit.extend(session, [{"what": "concern sealed", "sha256": sealed.sha256}])
        self._store.empty_log()

    def mark_saved(self, sha256s: Collection[str], bundle: str) -> None:
        """Note the bundle, by its digest, that sealed records are in."""
        with self._store.transaction() as session:
            rows = list(session.scalars(select(ConcernTable).where(ConcernTable.sealed_sha256.in_(sha256s))))
            _check(len(rows) == len(set(sha256s)))
            for row in rows:
                row.saved = bundle
            audit.extend(session, [{"what": "concerns saved", "files": sorted(sha256s), "bundle": bundle}])

    def remove(self, concern: str) -> None:
        """Forget a draft that was thrown away, or a record that was saved."""
        with self._store.transaction() as session:
            row = session.get_one(ConcernTable, concern)
            _check(row.draft is not None or row.saved is not None)
            gone = row.sealed_sha256
            session.execute(delete(ConcernTable).filter_by(id=concern))
            if gone is not None:
                audit.extend(session, [{"what": "concern removed", "sha256": gone}])
        self._store.empty_log()


def _draft_row(session: Session, concern: str) -> ConcernTable:
    row = session.get_one(ConcernTable, concern)
    _check(row.draft is not None)
    return row


def _check(fits: bool) -> None:  # noqa: FBT001 - reads as a sentence where it is called
    if not fits:
        raise ValueError("a concern record is a draft, then sealed, then saved")


def _listed(row: ConcernTable) -> ConcernRow:
    sealed = None
    if row.sealed_sha256 is not None:
        sealed = SealedFile(f"{row.id}.concern.age", row.sealed_sha256, row.sealed_size or 0)
    return ConcernRow(row.id, row.day, sealed, row.saved or "")
