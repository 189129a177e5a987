"""Interviews from stage to stage: begun, closed, sealed, carried away, acknowledged; or shredded."""

from collections.abc import Collection, Sequence
from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from interview_app.base.clock import Clock, Randomness
from interview_app.vault import addenda, allotments, audit, data_keys, entries, evidence
from interview_app.vault.data_keys import DataKeys
from interview_app.vault.schema import (
    NO_PLACE,
    AllotmentTable,
    DataKeyTable,
    EntryTable,
    InterviewTable,
    PackTable,
)
from interview_app.vault.sending import WrongStage, consent_of, sealed_of
from interview_app.vault.stages import Stage
from interview_app.vault.store import Store, plainly
from interview_app.vault.values import Addendum, EvidencePart, InterviewRow, NewEntry, NewInterview, SealedFile

_DEK = 32
_UNSEALED = frozenset({Stage.OPEN, Stage.CLOSING})
"""Stages in which entries are in the vault. Seal now and the end of an interview without a kept key seal open ones."""
_LAST_ENTRY = select(func.max(EntryTable.n)).where(EntryTable.interview == InterviewTable.id).scalar_subquery()
"""The number of the last entry that is there; none once it is sealed or shredded, and then the row says how many."""

# Somebody waits for Seal now, so sealing speaks to the driver, without SQLAlchemy in between.
_STAGE: Final = "SELECT stage FROM interview WHERE id = ?"
_SEAL: Final = """
    UPDATE interview SET stage = 'sealed', sealed_name = ?, sealed_sha256 = ?, sealed_size = ?,
    consent_sha256 = ?, consent_size = ?,
    entries = (SELECT coalesce(max(n), 0) FROM entry WHERE interview = id) WHERE id = ?"""
_DELETE: Final = "DELETE FROM entry WHERE interview = ?"


class Interviews:
    """Statements about interviews, each its own transaction."""

    def __init__(self, store: Store, keys: DataKeys, clock: Clock, randomness: Randomness) -> None:
        self._store = store
        self._keys = keys
        self._clock = clock
        self._randomness = randomness

    def begin(self, new: NewInterview, first: Sequence[NewEntry], parts: Sequence[EvidencePart] = ()) -> None:
        """Open an interview with its first entries, and the evidence of its consent."""
        if len(new.dek) != _DEK or not new.dek_sealed:
            raise ValueError("an interview is born with a key that is sealed to the centre")
        if (parts or new.evidence_key) and (len(new.evidence_key) != _DEK or not new.evidence_sealed):
            raise ValueError("evidence is born with a key that is sealed to the centre")
        with self._store.transaction() as session:
            session.add(self._born(new, _study(session, new.pack), session))
            session.flush()
            session.add(_keys_of(new))
            begun = {
                "what": "begun",
                "interview": new.id,
                "pack": new.pack,
                "sha256": audit.sha256(new.dek_sealed),
                "rotates": new.rotates,
            }
            session.flush()
            with plainly(session) as statements:
                told = evidence.add(statements, new.id, new.evidence_key, parts, self._randomness)
                entries.add(statements, new.id, new.dek, first, self._randomness, after=[begun, *told])
        if not new.keep_local:
            self._keys.hold(new.id, new.dek, new.evidence_key)

    def rows(self, stage: Stage | None) -> tuple[InterviewRow, ...]:
        """Return interviews by day, and within a day by their random id."""
        wanted = select(InterviewTable, _LAST_ENTRY).order_by(InterviewTable.opened_on, InterviewTable.id)
        if stage is not None:
            wanted = wanted.where(InterviewTable.stage == stage)
        with self._store.transaction() as session:
            return tuple(_listed(row, last or row.entries) for row, last in session.execute(wanted))

    def close(self, interview: str) -> None:
        """Mark that the participant has finished."""
        with self._store.transaction() as session:
            row = _in_stage(session, interview, {Stage.OPEN})
            row.stage = Stage.CLOSING
            audit.extend(session, [{"what": "closed", "interview": interview}])

    def seal(self, interview: str, sealed: SealedFile, consent: SealedFile | None = None) -> None:
        """Forget the keys and the entries of an interview whose sealed files are on the disk."""
        kept = (consent.sha256, consent.size) if consent else (None, None)
        with self._store.statements() as statements:
            statements.execute(_STAGE, (interview,))
            ((stage,),) = statements.fetchall()
            if stage not in _UNSEALED:
                raise WrongStage(stage)
            statements.execute(_SEAL, (sealed.name, sealed.sha256, sealed.size, *kept, interview))
            _shred(statements, interview)
            link = {"what": "sealed", "interview": interview, "sha256": sealed.sha256}
            audit.link(statements, [{**link, "consent": consent.sha256} if consent else link])
        self._keys.forget(interview)
        self._store.empty_log()

    def discard(self, interview: str, told: Addendum | None = None) -> None:
        """Shred an interview; its row stays, without label, so that nothing brings it back. Again changes nothing.

        With an addendum for the centre, in the same transaction, where something of it has left.
        """
        with self._store.transaction() as session:
            row = session.get_one(InterviewTable, interview)
            if row.stage is Stage.WITHDRAWN:
                return
            row.stage, row.label, row.locator = Stage.WITHDRAWN, "", None
            row.entries = 0
            with plainly(session) as statements:
                _shred(statements, interview)
            # The deck that it used up is free for the next participant, so that decks stay balanced.
            session.execute(delete(AllotmentTable).filter_by(interview=interview))
            audit.extend(session, [{"what": "discarded", "interview": interview}])
            if told is not None:
                addenda.note(session, told)
        self._keys.forget(interview)
        self._store.empty_log()

    def forget_keys(self) -> tuple[str, ...]:
        """Delete every key that this laptop has to an interview; from then on only the centre can open them."""
        with self._store.transaction() as session:
            forgotten = sorted(self._keys.forget_all(session))
            if forgotten:
                audit.extend(session, [{"what": "keys forgotten", "interviews": forgotten}])
        self._keys.drop_held()
        self._store.empty_log()
        return tuple(forgotten)

    def key_held(self, interview: str) -> bool:
        """Tell whether this process can open an interview now."""
        with self._store.transaction() as session:
            return self._keys.is_here(session, interview)

    def resumable(self, interview: str) -> bool:
        """Tell whether an interview can still be opened after a restart."""
        with self._store.transaction() as session:
            return self._keys.is_stored(session, interview)

    def sealed_key(self, interview: str) -> bytes:
        """Return an interview's key as it is sealed to the centre."""
        with self._store.transaction() as session:
            return data_keys.sealed(session, interview)

    def sealed_evidence_key(self, interview: str) -> bytes | None:
        """Return the key of the evidence of its consent as it is sealed to the centre; None where there is none."""
        with self._store.transaction() as session:
            return data_keys.sealed_evidence(session, interview)

    def lend_key(self, interview: str, dek: bytes, evidence_key: bytes) -> None:
        """Let this process open an interview, with keys that the centre has opened; nothing is written."""
        self._keys.hold(interview, dek, evidence_key)

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


def _keys_of(new: NewInterview) -> DataKeyTable:
    return DataKeyTable(
        interview=new.id,
        dek_local=new.dek if new.keep_local else None,
        dek_sealed=new.dek_sealed,
        evidence_local=(new.evidence_key or None) if new.keep_local else None,
        evidence_sealed=new.evidence_sealed or None,
    )


def _study(session: Session, pack: str) -> str:
    """Return a pack's study without reading its bytes."""
    return session.scalars(select(PackTable.study).filter_by(digest=pack)).one()


def _in_stage(session: Session, interview: str, stages: Collection[Stage]) -> InterviewTable:
    row = session.get_one(InterviewTable, interview)
    if row.stage not in stages:
        raise WrongStage(row.stage)
    return row


def _shred(statements: DBAPICursor, interview: str) -> None:
    """Delete the keys first, and then what they opened."""
    data_keys.shred(statements, interview)
    evidence.shred(statements, interview)
    statements.execute(_DELETE, (interview,))


def _listed(row: InterviewTable, entries: int) -> InterviewRow:
    return InterviewRow(
        row.id,
        row.label,
        row.stage,
        row.opened_on,
        row.pack,
        entries,
        sealed_of(row),
        consent_of(row),
        row.consent_sent,
        row.consent_taken,
    )
