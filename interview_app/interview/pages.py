"""What a page shows, as plain values. A window draws a page and tells the session what the person did; nothing else."""

from dataclasses import dataclass, field

from interview_app.interview.events import Answer, Decision


@dataclass(frozen=True)
class Sentence:
    """One sentence of a story.

    Attributes:
        changed: Whether a what-if has put it in the place of another.
        dimension: The study's id of what it tells, or "" in the practice story.
        level: The study's id of what it tells of it, or "".
        picture: The SVG to stand beside it, or nothing.
        clip: The name of the sound file that says it, or "".
    """

    text: str
    changed: bool = False
    dimension: str = ""
    level: str = ""
    picture: bytes = field(default=b"", repr=False)
    clip: str = ""


@dataclass(frozen=True)
class Fact:
    """A label and a few words under a story: "From" and "school"."""

    label: str
    text: str


@dataclass(frozen=True)
class Story:
    """A vignette as it is read.

    Attributes:
        changed_mark: What stands before the changed sentence; "" for the window's own word.
    """

    title: str
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...] = ()
    lead: str = ""
    changed_mark: str = ""


@dataclass(frozen=True)
class Option:
    """A choice: the study's id and the words on the card."""

    id: str
    text: str


@dataclass(frozen=True)
class RatingQuestion:
    """One card a point, then "I don't know"."""

    text: str
    points: tuple[str, ...]
    do_not_know: str


@dataclass(frozen=True)
class OpenQuestion:
    """A box for words, with probes the fieldworker may ask and a reminder of what not to write."""

    text: str
    probes: tuple[str, ...]
    reminder: str
    limit: int = 2000


@dataclass(frozen=True)
class PickQuestion:
    """Choose one (`at_most` 1) or several. Choosing an exclusive option clears the others. 0 means no limit."""

    text: str
    options: tuple[Option, ...]
    at_most: int
    exclusive: frozenset[str] = frozenset()
    hint: str = ""


@dataclass(frozen=True)
class GridQuestion:
    """The same scale for each of several rows."""

    text: str
    rows: tuple[Option, ...]
    points: tuple[str, ...]


Question = RatingQuestion | OpenQuestion | PickQuestion | GridQuestion


@dataclass(frozen=True)
class ReadingPage:
    """Something to read: paragraphs, and points that stand out."""

    step: str
    title: str
    paragraphs: tuple[str, ...]
    points: tuple[str, ...] = ()


@dataclass(frozen=True)
class ConsentPage:
    """One consent item. Yes and No weigh the same and nothing is picked beforehand."""

    step: str
    item: str
    question: str
    explanation: str
    yes: str
    no: str
    decision: Decision = "not_answered"


@dataclass(frozen=True)
class ChoiceRow:
    """A consent item and exactly what will be stored for it."""

    item: str
    question: str
    decision: Decision
    words: str
    required: bool


@dataclass(frozen=True)
class ChoicesPage:
    """*Check my choices*. `blocked` says why confirming does not lead into the interview, or is empty."""

    step: str
    title: str
    text: str
    rows: tuple[ChoiceRow, ...]
    confirm: str
    blocked: str = ""


@dataclass(frozen=True)
class QuestionPage:
    """A question, beside the story it is about if there is one.

    Attributes:
        practice: Whether it does not count.
        note: How the study says so; "" for the window's own words.
    """

    step: str
    question: Question
    story: Story | None = None
    answer: Answer | None = None
    practice: bool = False
    note: str = ""


@dataclass(frozen=True)
class ReviewRow:
    """Something recorded, in the participant's words. `taken_out` rows say so and can be answered again."""

    key: str
    question: str
    answer: str = field(repr=False)
    context: str = ""
    taken_out: bool = False


@dataclass(frozen=True)
class ReviewPage:
    """*Check your answers*: everything recorded, each with Change and Take out."""

    step: str
    title: str
    text: str
    rows: tuple[ReviewRow, ...]


@dataclass(frozen=True)
class KeepPage:
    """*Stop or keep*: both weigh the same. `early` when the participant pressed Stop before the end."""

    step: str
    title: str
    paragraphs: tuple[str, ...]
    keep: str
    delete: str
    early: bool = False


@dataclass(frozen=True)
class Support:
    """A support line: who, how to reach them, when."""

    name: str
    reach: str
    hours: str = ""


@dataclass(frozen=True)
class ThanksPage:
    """The end. `code` is shown once and stored nowhere; it is empty when nothing was kept."""

    step: str
    title: str
    paragraphs: tuple[str, ...]
    code: str = field(repr=False)
    code_text: str
    decisions: tuple[ChoiceRow, ...]
    withdraw_until: str
    support_title: str
    support: tuple[Support, ...]


Page = ReadingPage | ConsentPage | ChoicesPage | QuestionPage | ReviewPage | KeepPage | ThanksPage


@dataclass(frozen=True)
class Progress:
    """Where the participant is: part `at` of `of`, both from 1."""

    at: int
    of: int
