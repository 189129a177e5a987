"""Interviews from stage to stage: begun, closed, sealed, carried away, acknowledged; or shredded."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from interview_app.base.clock import Clock, Randomness
from interview_app.vault import allotments, audit, data_keys, entries
from interview_app.vault.data_keys import DataKeys
from interview_app.vault.schema import (
    NO_PLACE,
    AllotmentTable,
    DataKeyTable,
    EntryTable,
    InterviewTable,
    PackTable,
)
from interview_app.vault.stages import Stage
from interview_app.vault.store import Store
from interview_app.vault.values import InterviewRow, NewEntry, NewInterview, SealedFile

_DEK = 32
_OUTSIDE = frozenset({Stage.SEALED, Stage.EXPORTED})
"""Stages in which a sealed file waits for the centre."""


class WrongStage(ValueError):
    """A verb that does not fit the stage an interview is in: a bug."""


class Interviews:
    """Statements about interviews, each its own transaction."""

    def __init__(self, store: Store, keys: DataKeys, clock: Clock, randomness: Randomness) -> None:
        self._store = store
        self._keys = keys
        self._clock = clock
        self._randomness = randomness

    def begin(self, new: NewInterview, first: Sequence[NewEntry]) -> None:
        """Open an interview with its first entries."""
        if len(new.dek) != _DEK or not new.dek_sealed:
            raise ValueError("an interview is born with a key that is sealed to the centre")
        with self._store.transaction() as session:
            session.add(self._born(new, session.get_one(PackTable, new.pack).study, session))
            session.flush()
            local = new.dek if new.keep_local else None
            session.add(DataKeyTable(interview=new.id, dek_local=local, dek_sealed=new.dek_sealed))
            begun = {
                "what": "begun",
                "interview": new.id,
                "pack": new.pack,
                "sha256": audit.sha256(new.dek_sealed),
                "rotates": new.rotates,
            }
            session.flush()
            entries.add(session, new.id, new.dek, first, self._randomness, after=[begun])
        if not new.keep_local:
            self._keys.hold(new.id, new.dek)

    def rows(self, stage: Stage | None) -> tuple[InterviewRow, ...]:
        """Return interviews by day, and within a day by their random id."""
        wanted = select(InterviewTable).order_by(InterviewTable.opened_on, InterviewTable.id)
        if stage is not None:
            wanted = wanted.where(InterviewTable.stage == stage)
        with self._store.transaction() as session:
            return tuple(_listed(row) for row in session.scalars(wanted))

    def close(self, interview: str) -> None:
        """Mark that the participant has finished."""
        with self._store.transaction() as session:
            row = _in_stage(session, interview, {Stage.OPEN})
            row.stage = Stage.CLOSING
            audit.extend(session, [{"what": "closed", "interview": interview}])

    def seal(self, interview: str, sealed: SealedFile) -> None:
        """Forget the key and the entries of an interview whose sealed file is on the disk."""
        with self._store.transaction() as session:
            row = _in_stage(session, interview, {Stage.CLOSING})
            row.stage = Stage.SEALED
            row.sealed_name, row.sealed_sha256, row.sealed_size = sealed.name, sealed.sha256, sealed.size
            _shred(session, row)
            audit.extend(session, [{"what": "sealed", "interview": interview, "sha256": sealed.sha256}])
        self._keys.forget(interview)
        self._store.empty_log()

    def discard(self, interview: str) -> None:
        """Shred an interview; its row stays, without label, so that nothing brings it back. Again changes nothing."""
        with self._store.transaction() as session:
            row = session.get_one(InterviewTable, interview)
            if row.stage is Stage.WITHDRAWN:
                return
            row.stage, row.label = Stage.WITHDRAWN, ""
            _shred(session, row)
            row.entries = 0
            # The deck that it used up is free for the next participant, so that decks stay balanced.
            session.execute(delete(AllotmentTable).filter_by(interview=interview))
            audit.extend(session, [{"what": "discarded", "interview": interview}])
        self._keys.forget(interview)
        self._store.empty_log()

    def mark_exported(self, interviews: Collection[str], bundle: str) -> None:
        """Note the bundle that sealed interviews left in last."""
        with self._store.transaction() as session:
            for interview in sorted(interviews):
                row = _in_stage(session, interview, _OUTSIDE)
                row.stage, row.bundle = Stage.EXPORTED, bundle
            audit.extend(session, [{"what": "exported", "interviews": sorted(interviews), "bundle": bundle}])

    def acknowledge(self, sha256s: Collection[str]) -> tuple[SealedFile, ...]:
        """Note which sealed files the centre has, and return those to be deleted here."""
        wanted = select(InterviewTable).where(InterviewTable.sealed_sha256.in_(sorted(sha256s)))
        with self._store.transaction() as session:
            rows = [row for row in session.scalars(wanted) if row.stage in _OUTSIDE]
            for row in rows:
                row.stage = Stage.ACKNOWLEDGED
            if rows:
                audit.extend(session, [{"what": "acknowledged", "interviews": sorted(row.id for row in rows)}])
            return tuple(sealed for row in rows if (sealed := _sealed(row)) is not None)

    def _born(self, new: NewInterview, study: str, session: Session) -> InterviewTable:
        return InterviewTable(
            id=new.id,
            label=new.label,
            stage=Stage.OPEN,
            opened_on=self._clock.now().date(),
            pack=new.pack,
            planned=allotments.next_place(session, study) if new.rotates else NO_PLACE,
            entries=0,
        )


def _in_stage(session: Session, interview: str, stages: Collection[Stage]) -> InterviewTable:
    row = session.get_one(InterviewTable, interview)
    if row.stage not in stages:
        raise WrongStage(row.stage)
    return row


def _shred(session: Session, row: InterviewTable) -> None:
    """Delete the key first, and then what it opened."""
    data_keys.shred(session, row.id)
    session.execute(delete(EntryTable).filter_by(interview=row.id))


def _listed(row: InterviewTable) -> InterviewRow:
    return InterviewRow(row.id, row.label, row.stage, row.opened_on, row.pack, row.entries, _sealed(row))


def _sealed(row: InterviewTable) -> SealedFile | None:
    if row.sealed_name is None or row.sealed_sha256 is None or row.sealed_size is None:
        return None
    return SealedFile(row.sealed_name, row.sealed_sha256, row.sealed_size)
