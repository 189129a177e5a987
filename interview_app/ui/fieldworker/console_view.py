"""What the console shows, as plain values."""

from dataclasses import dataclass

from interview_app.interview.console import NOTHING, Beside, Level
from interview_app.interview.guide import Guide


@dataclass(frozen=True, repr=False)
class Noted:
    """A page beside which something was noted."""

    guide: Guide
    beside: Beside


@dataclass(frozen=True, repr=False)
class ConsoleView:
    """The console beside the participant. No answer is on it, and nothing from which one follows.

    Attributes:
        guide: The page that the notes belong to.
        theirs: The page on the participant's screen, where that is another one; None where it is the same.
        can_note: Whether something may be noted now.
        over: Whether the participant has finished, or deleted everything.
        resting: Whether they take a break, or their screen is covered.
        beside: What is noted beside the page.
        level: How they seemed last.
        noted: Every page with a note, in the order in which they were noted first.
    """

    guide: Guide
    theirs: Guide | None = None
    can_note: bool = True
    over: bool = False
    resting: bool = False
    beside: Beside = NOTHING
    level: Level | str = ""
    noted: tuple[Noted, ...] = ()


@dataclass(frozen=True)
class Spent:
    """Seconds since the laptop was handed over, and on this part."""

    whole: float
    part: float
