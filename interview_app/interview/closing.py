"""After the participant has finished: the fieldworker's notes, what they decide about words, and how long they may."""

from collections.abc import Mapping

from interview_app.interview.closed import Choice, ClosingEvent, NotesWritten, RedactionDecided
from interview_app.interview.journal import NOTES, REDACTION, entry_of, replay
from interview_app.interview.notes_window import Window, window_of
from interview_app.interview.state import EventOutOfPlace, InterviewState, fold
from interview_app.interview.typed import cleaned
from interview_app.vault.values import InterviewRow
from interview_app.vault.vault import Vault

LONGEST_NOTES = 20_000


def read_notes(vault: Vault, interview: str) -> str:
    """Return the notes as they were last written, or "" when there are none."""
    return replay(vault, interview).notes


def write_notes(vault: Vault, interview: str, text: str) -> None:
    """Replace the notes. The earlier ones are deleted, so that a name taken out of them is gone.

    The same notes again change nothing.

    Raises:
        EventOutOfPlace: When the participant has not finished: a bug.
        ValueError: When they are longer than any window lets them become: a bug.
    """
    text = cleaned(text)
    if len(text) > LONGEST_NOTES:
        raise ValueError("the notes are too long")
    if text != read_notes(vault, interview):
        _replace(vault, interview, NOTES, NotesWritten(text))


def write_redaction(
    vault: Vault, interview: str, choices: Mapping[str, Choice], kinds: Mapping[str, str], *, nobody: bool = False
) -> None:
    """Replace what is decided about words. What was decided before is deleted: it names what is not to be known.

    Raises:
        EventOutOfPlace: When the participant has not finished: a bug.
    """
    _replace(vault, interview, REDACTION, RedactionDecided(dict(choices), dict(kinds), nobody))


def window(row: InterviewRow, state: InterviewState, hours: int) -> Window:
    """Return when notes can be added to an interview whose participant has finished.

    Args:
        row: The interview as the vault lists it.
        state: As it stands.
        hours: As its study says.

    Raises:
        EventOutOfPlace: When the participant has not finished: a bug.
    """
    if state.finished is None:
        raise EventOutOfPlace("the window for notes begins with the participant's last word")
    return window_of(state.finished, row.opened_on, hours)


def _replace(vault: Vault, interview: str, key: str, event: ClosingEvent) -> None:
    fold((event,), replay(vault, interview))
    vault.take_out(interview, key, entry_of(event))
