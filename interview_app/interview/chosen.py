"""What pages show of choices that were made: each as it stands, and whether it is still OK to go on."""

from dataclasses import dataclass

from interview_app.interview.events import Decision


@dataclass(frozen=True)
class StillOk:
    """Asked once before each part, beside what the page says. Going on is the yes; a break and stopping are as near.

    Attributes:
        yes: The words for going on.
    """

    question: str
    yes: str


@dataclass(frozen=True)
class MyChoice:
    """A choice as it stands.

    Attributes:
        words_given: What it means with a yes.
        words_refused: What it means with a no, or unanswered.
        who: Whose decision it is, where another person decides too.
        yes: Its words; like `no` "" where it is another person's no, which the participant cannot turn into a yes.
    """

    item: str
    question: str
    words_given: str
    words_refused: str
    yes: str
    no: str
    decision: Decision
    required: bool = False
    who: str = ""


@dataclass(frozen=True)
class MyChoicesPage:
    """*My choices*: every item, what it means now, and yes and no of equal weight. Nothing counts unconfirmed."""

    step: str
    title: str
    paragraphs: tuple[str, ...]
    choices: tuple[MyChoice, ...]
