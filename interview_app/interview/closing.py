"""After the participant has finished: the fieldworker's notes."""

from interview_app.interview.events import NotesWritten
from interview_app.interview.journal import NOTES, entry_of, replay
from interview_app.interview.state import fold
from interview_app.vault.vault import Vault

LONGEST_NOTES = 20_000


def read_notes(vault: Vault, interview: str) -> str:
    """Return the notes as they were last written, or "" when there are none."""
    return replay(vault, interview).notes


def write_notes(vault: Vault, interview: str, text: str) -> None:
    """Replace the notes. The earlier ones are deleted, so that a name taken out of them is gone.

    Raises:
        EventOutOfPlace: When the participant has not finished: a bug.
        ValueError: When they are longer than any window lets them become: a bug.
    """
    if len(text) > LONGEST_NOTES:
        raise ValueError("the notes are too long")
    written = NotesWritten(text)
    fold((written,), replay(vault, interview))
    vault.take_out(interview, NOTES, entry_of(written))
