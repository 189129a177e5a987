"""What of an interview can still be found in the vault's files: looked up, not claimed."""

from dataclasses import dataclass

from sqlalchemy import func, select

from interview_app.vault.schema import DataKeyTable, EntryTable, EvidenceTable
from interview_app.vault.store import Store


@dataclass(frozen=True)
class Traces:
    """What a look at the database and its log has found.

    Attributes:
        keys: Copies of the interview's key, for this laptop or sealed to the centre: rows that hold one.
        entries: Entries of it, and parts of the evidence of its consent.
        log_bytes: Length of the write-ahead log, which holds pages from before a change until it is emptied.
        overwrites: Whether whatever is deleted is overwritten with zeros (`secure_delete`).
    """

    keys: int
    entries: int
    log_bytes: int
    overwrites: bool


def look(store: Store, interview: str) -> Traces:
    """Look for an interview, after emptying the log."""
    store.empty_log()
    with store.transaction() as session:
        keys = session.scalar(select(func.count()).select_from(DataKeyTable).filter_by(interview=interview))
        entries = session.scalar(select(func.count()).select_from(EntryTable).filter_by(interview=interview))
        parts = session.scalar(select(func.count()).select_from(EvidenceTable).filter_by(interview=interview))
    return Traces(keys or 0, (entries or 0) + (parts or 0), store.log_bytes(), store.overwrites())
