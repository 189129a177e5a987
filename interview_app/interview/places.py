"""The small parts of an interview's state: where the participant is, and what is recorded for a question."""

from dataclasses import dataclass, field

from interview_app.interview.given import Answer

UNDERSTANDING = "understanding"
"""The page from which the understanding check is made."""
STOP = "stop"
"""The page that asks, before the end, whether to keep or delete what was said so far."""
ASIDE = frozenset({"my_choices", "renew"})
"""What the pages begin with that can be opened from anywhere after consent, and lead back there."""


def stands_aside(step: str) -> bool:
    """Tell whether a page is no step of the interview: it leads back to where the participant was."""
    return step.partition(":")[0] in ASIDE


class AnswerWithoutConsent(ValueError):
    """An answer came while the participant's confirmed choices do not say yes to what it needs: a bug."""


class EventOutOfPlace(ValueError):
    """An event came that cannot follow the ones before it: a bug."""


class DecisionByAnother(ValueError):
    """Somebody else changed a participant's decision, without being asked to: a bug."""


@dataclass(frozen=True)
class Place:
    """A page the participant is on; `changing` when it was opened from the review and leads back there."""

    step: str
    changing: bool = False


@dataclass(frozen=True)
class Recorded:
    """What is recorded for one question.

    Attributes:
        answer: The answer, or None when the participant took it out: then nothing else is known of it either.
        order: The options, rows or cards as they stood on the screen.
        seconds: Time on the page, over all visits that ended with an answer.
        changes: How often the answer was replaced by another.
        highest_first: Whether the scale stood on the screen with its last point first; None where none was shown.
        listened: Whether the page was read aloud before any of them.
    """

    answer: Answer | None = field(repr=False)
    order: tuple[str, ...] = ()
    seconds: int = 0
    changes: int = 0
    highest_first: bool | None = None
    listened: bool = False


NOWHERE = Place("")
"""Before the first page."""
