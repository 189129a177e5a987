"""How an answer joins what is recorded for its question."""

from interview_app.interview.events import Answered
from interview_app.interview.places import Recorded


def recorded(event: Answered, earlier: Recorded | None) -> Recorded:
    """Return what is recorded for a question after an answer, which replaces any earlier one."""
    seconds, changes, listened = event.seconds, 0, event.listened
    if earlier is not None and earlier.answer is not None:
        seconds += earlier.seconds
        changes = earlier.changes + (earlier.answer != event.answer)
        listened = listened or earlier.listened
    return Recorded(event.answer, event.order, seconds, changes, event.highest_first, listened)
