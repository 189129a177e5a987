"""Who may open an interview's entries here: its data key, in the database or in memory only, until it is forgotten."""

from typing import Final

from sqlalchemy import select, update
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.orm import Session

from interview_app.base.errors import UserError
from interview_app.vault.schema import DataKeyTable

_DELETE: Final = "DELETE FROM data_key WHERE interview = ?"
_LOCAL: Final = "SELECT dek_local FROM data_key WHERE interview = ?"
_EVIDENCE: Final = "SELECT evidence_local FROM data_key WHERE interview = ?"


class KeyForgotten(UserError):
    """This laptop has no key to an interview any more."""

    code = "KEY-FORGOTTEN"
    happened = "This laptop cannot open that interview any more: it has forgotten the key, as it should."
    safe = "What was said and kept is sealed, and the research team can read it."
    next_step = "Go on with another interview."


class DataKeys:
    """Statements about data keys, within their callers' transactions; and the keys that are held in memory only."""

    def __init__(self) -> None:
        self._held: dict[str, bytes] = {}
        self._held_evidence: dict[str, bytes] = {}

    def hold(self, interview: str, dek: bytes, evidence_key: bytes = b"") -> None:
        """Keep keys of an interview of which nothing may be opened once the program has ended."""
        self._held[interview] = dek
        if evidence_key:
            self._held_evidence[interview] = evidence_key

    def forget(self, interview: str) -> None:
        """Drop keys that were held, once their interview is shredded on the disk."""
        self._held.pop(interview, None)
        self._held_evidence.pop(interview, None)

    def forget_all(self, session: Session) -> frozenset[str]:
        """Delete every key that this laptop has; the copies that are sealed to the centre stay. Return whose they were.

        Those in memory are to be dropped with `drop_held` once the transaction is through.
        """
        kept = (
            update(DataKeyTable).where(DataKeyTable.dek_local.is_not(None)).values(dek_local=None, evidence_local=None)
        )
        stored = session.scalars(
            kept.returning(DataKeyTable.interview), execution_options={"synchronize_session": False}
        )
        return frozenset((*stored, *self._held))

    def drop_held(self) -> None:
        """Drop every key that was held in memory only."""
        self._held.clear()
        self._held_evidence.clear()

    def is_here(self, session: Session, interview: str) -> bool:
        """Tell whether this laptop can open an interview now."""
        return interview in self._held or self.is_stored(session, interview)

    def is_stored(self, session: Session, interview: str) -> bool:
        """Tell whether the key is on the disk, so that the interview can be carried on after a restart."""
        return session.scalar(select(DataKeyTable.dek_local).filter_by(interview=interview)) is not None

    def of(self, statements: DBAPICursor, interview: str) -> bytes:
        """Return an interview's key.

        Raises:
            KeyForgotten: When it is sealed or withdrawn, or its key was never kept and the program was restarted.
        """
        return _found(statements, _LOCAL, interview, self._held)

    def evidence_of(self, statements: DBAPICursor, interview: str) -> bytes:
        """Return the key of the evidence of an interview's consent.

        Raises:
            KeyForgotten: As for `of`; and when it was begun without one.
        """
        return _found(statements, _EVIDENCE, interview, self._held_evidence)


def _found(statements: DBAPICursor, stored_key: str, interview: str, held: dict[str, bytes]) -> bytes:
    statements.execute(stored_key, (interview,))
    stored: tuple[bytes | None] | None = statements.fetchone()
    key = (stored and stored[0]) or held.get(interview)
    if key is None:
        raise KeyForgotten
    return key


def sealed_evidence(session: Session, interview: str) -> bytes | None:
    """Return the key of the evidence as it is sealed to the centre; None where there is none."""
    return session.scalar(select(DataKeyTable.evidence_sealed).filter_by(interview=interview))


def sealed(session: Session, interview: str) -> bytes:
    """Return the copy of a key that only the centre can open.

    Raises:
        KeyForgotten: When the interview is sealed or withdrawn.
    """
    found = session.scalar(select(DataKeyTable.dek_sealed).filter_by(interview=interview))
    if found is None:
        raise KeyForgotten
    return found


def shred(statements: DBAPICursor, interview: str) -> None:
    """Delete a key and the copy that is sealed to the centre; what it opened is to be deleted with it."""
    statements.execute(_DELETE, (interview,))
