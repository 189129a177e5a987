"""Who may open an interview's entries here: its data key, in the database or in memory only, until it is forgotten."""

from interview_app.base.errors import UserError
from interview_app.vault.schema import InterviewTable


class KeyForgotten(UserError):
    """This laptop has no key to an interview any more."""

    code = "KEY-FORGOTTEN"
    happened = "This laptop cannot open that interview any more: it has forgotten the key, as it should."
    safe = "What was said and kept is sealed, and the research team can read it."
    next_step = "Go on with another interview."


class DataKeys:
    """The keys that are held in memory only, for interviews of which nothing may be opened after the screen is left."""

    def __init__(self) -> None:
        self._held: dict[str, bytes] = {}

    def hold(self, interview: str, dek: bytes) -> None:
        """Keep a key until it is forgotten or the program ends."""
        self._held[interview] = dek

    def forget(self, interview: str) -> None:
        """Drop a key."""
        self._held.pop(interview, None)

    def of(self, row: InterviewTable) -> bytes:
        """Return an interview's key.

        Raises:
            KeyForgotten: When it is sealed or withdrawn, or its key was never kept and the program was restarted.
        """
        dek = row.dek_local or self._held.get(row.id)
        if dek is None:
            raise KeyForgotten
        return dek
