"""What happens after the participant has finished: the fieldworker's notes, and what they decide about words.

Both rest in the interview's own log, under keys of their own, and replace what was there before.
"""

from dataclasses import dataclass, replace
from typing import Literal

import msgspec

from interview_app.interview.places import EventOutOfPlace
from interview_app.interview.value import Value

Choice = Literal["replace", "keep"]
"""What becomes of a highlighted string, wherever it stands: a placeholder, or itself."""


class NotesWritten(Value, frozen=True, tag="notes_written"):
    """The fieldworker's notes, after the participant has finished. Replaces earlier notes."""

    text: str


class RedactionDecided(Value, frozen=True, tag="redaction_decided"):
    """What the fieldworker decided about what could give somebody away. Replaces what was decided before.

    The strings are what was said, so they are deleted with the rest of the log when the interview is sealed.

    Attributes:
        choices: By highlighted string; what is not in it is not decided yet, and is replaced at sealing.
        kinds: What somebody said a string is: one that they marked themselves, or whose kind was wrong.
        nobody: Whether the last question, who could recognise this, was answered with: nobody I can think of.
    """

    choices: dict[str, Choice] = msgspec.field(default_factory=dict)
    kinds: dict[str, str] = msgspec.field(default_factory=dict)
    nobody: bool = False


NOTHING_DECIDED = RedactionDecided()
ClosingEvent = NotesWritten | RedactionDecided


@dataclass(frozen=True, repr=False)
class Closed:
    """What stands after the participant has finished.

    Attributes:
        notes: The fieldworker's.
        redaction: What is decided about words.
    """

    notes: str = ""
    redaction: RedactionDecided = NOTHING_DECIDED

    def after(self, event: ClosingEvent, *, over: bool) -> "Closed":
        """Return what stands after an event; an EventOutOfPlace before the participant's part is over is a bug.

        Other notes leave every decision where its string still stands; only the last question is asked again, because
        it was answered about other words.
        """
        if not over:
            raise EventOutOfPlace("notes are written, and words decided about, when the participant has finished")
        if isinstance(event, RedactionDecided):
            return replace(self, redaction=event)
        return Closed(event.text, msgspec.structs.replace(self.redaction, nobody=False))


NOTHING_YET = Closed()
