"""Who may open an interview's entries here: its data key, in the database or in memory only, until it is forgotten."""

from typing import Final

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from interview_app.base.errors import UserError
from interview_app.vault.schema import DataKeyTable, table

_DATA_KEY: Final = table(DataKeyTable)
_LOCAL: Final = select(_DATA_KEY.c.dek_local).where(_DATA_KEY.c.interview == bindparam("interview"))


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

    def hold(self, interview: str, dek: bytes) -> None:
        """Keep a key of an interview of which nothing may be opened once the program has ended."""
        self._held[interview] = dek

    def forget(self, interview: str) -> None:
        """Drop a key that was held, once its interview is shredded on the disk."""
        self._held.pop(interview, None)

    def of(self, session: Session, interview: str) -> bytes:
        """Return an interview's key.

        Raises:
            KeyForgotten: When it is sealed or withdrawn, or its key was never kept and the program was restarted.
        """
        dek: bytes | None = session.scalar(_LOCAL, {"interview": interview}) or self._held.get(interview)
        if dek is None:
            raise KeyForgotten
        return dek


def shred(session: Session, interview: str) -> None:
    """Delete a key and the copy that is sealed to the centre; what it opened is to be deleted with it."""
    session.execute(delete(DataKeyTable).filter_by(interview=interview))
