"""What a page shows, as plain values. A window draws a page and tells the session what the person did; nothing else."""

from dataclasses import dataclass, field

from interview_app.interview.asked import (
    GridQuestion,
    OpenQuestion,
    Option,
    PickQuestion,
    Question,
    RankQuestion,
    RatingQuestion,
    SortQuestion,
)
from interview_app.interview.chosen import MyChoicesPage, StillOk
from interview_app.interview.console import Beside
from interview_app.interview.deciding_pages import (
    ChoiceRow,
    ChoicesPage,
    ConsentPage,
    Sheet,
    TeachBackPage,
    TogetherPage,
)
from interview_app.interview.events import Answer
from interview_app.interview.sentences import Fact, Sentence, Story
from interview_app.interview.to_sign import SignPage, SignWay

__all__ = [
    "ChoiceRow",
    "ChoicesPage",
    "ConsentPage",
    "Fact",
    "GridQuestion",
    "MyChoicesPage",
    "OpenQuestion",
    "Option",
    "PickQuestion",
    "Question",
    "RankQuestion",
    "RatingQuestion",
    "Sentence",
    "Sheet",
    "SignPage",
    "SignWay",
    "SortQuestion",
    "StillOk",
    "Story",
    "TeachBackPage",
    "TogetherPage",
]


@dataclass(frozen=True)
class HandOverPage:
    """The laptop changes hands. Its words are the program's own, the same in every study."""

    step: str


@dataclass(frozen=True)
class AidsPage:
    """Make it work for you: what is chosen shows at once. Its words are the program's own.

    Attributes:
        languages: Tags of the languages that can be chosen.
        language: The one that is chosen.
        read_aloud: Whether each page reads itself aloud when it comes.
    """

    step: str
    languages: tuple[str, ...]
    language: str
    read_aloud: bool = False


@dataclass(frozen=True)
class ReadingPage:
    """Something to read: paragraphs, and points that stand out.

    Attributes:
        diagram: Whether the points say who sees what, and are drawn as that.
        sheet: The full information sheet, to be read on demand, or nothing.
    """

    step: str
    title: str
    paragraphs: tuple[str, ...]
    points: tuple[str, ...] = ()
    still_ok: StillOk | None = None
    diagram: bool = False
    sheet: Sheet | None = None


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
class BreathPage:
    """A quiet page between stories: how far, and a moment to drink, stretch, carry on, pause or stop.

    Attributes:
        how_far: How many stories are read, in a sentence; "" where the study does not say it.
    """

    step: str
    title: str
    paragraphs: tuple[str, ...]
    how_far: str = ""
    still_ok: StillOk | None = None


@dataclass(frozen=True)
class ReviewRow:
    """Something recorded, in the participant's words. `taken_out` rows say so and can be answered again.

    Attributes:
        noted: For what the fieldworker noted beside a question, whose words are the `answer`: its marks, and how the
            participant seemed. It can be taken out, and not answered again.
    """

    key: str
    question: str
    answer: str = field(repr=False)
    context: str = ""
    taken_out: bool = False
    noted: Beside | None = None


@dataclass(frozen=True)
class ReviewPage:
    """*Check your answers*: everything recorded, each with Change and Take out."""

    step: str
    title: str
    text: str
    rows: tuple[ReviewRow, ...]


@dataclass(frozen=True)
class KeepPage:
    """*Stop or keep*: both weigh the same.

    Attributes:
        early: Whether the participant pressed Stop before the end.
        can_change: Whether the choices can be seen from here: not while something else has to be agreed to first.
    """

    step: str
    title: str
    paragraphs: tuple[str, ...]
    keep: str
    delete: str
    early: bool = False
    can_change: bool = True


@dataclass(frozen=True)
class Support:
    """A support line: who, how to reach them, when."""

    name: str
    reach: str
    hours: str = ""


@dataclass(frozen=True)
class Contact:
    """Somebody answerable for the study, under words of the study such as "If you have a question"."""

    title: str
    line: Support


@dataclass(frozen=True)
class DistressSheet:
    """What is shown when it becomes too much, over any page. Empty texts stand for the window's own words.

    Attributes:
        grounding: Small things to do that bring one back into the room.
        support_title: What stands above the support lines.
        checked: When somebody last rang them all, as a sentence; "" when nobody has.
    """

    title: str
    paragraphs: tuple[str, ...]
    grounding: tuple[str, ...]
    support_title: str
    support: tuple[Support, ...]
    checked: str = ""


@dataclass(frozen=True)
class ThanksPage:
    """The end, and what the participant's card says.

    Attributes:
        code: Stored nowhere; "" when nothing was kept, and once it was typed back or is to be seen no more.
        contacts: Whom to ask, and whom to complain to.
        checked: When somebody last rang the support lines, in a sentence; "" when nobody has.
    """

    step: str
    title: str
    paragraphs: tuple[str, ...]
    code: str = field(repr=False)
    code_text: str
    decisions: tuple[ChoiceRow, ...]
    withdraw_until: str
    support_title: str
    support: tuple[Support, ...]
    contacts: tuple[Contact, ...] = ()
    checked: str = ""


@dataclass(frozen=True)
class CodeBackPage:
    """Asks for one part of the code on the card, to see that it stands on paper: part `group` of `groups`, from 1."""

    step: str
    group: int
    groups: int


Page = (
    HandOverPage
    | AidsPage
    | ReadingPage
    | BreathPage
    | TeachBackPage
    | TogetherPage
    | ConsentPage
    | SignPage
    | ChoicesPage
    | MyChoicesPage
    | QuestionPage
    | ReviewPage
    | KeepPage
    | ThanksPage
    | CodeBackPage
)


@dataclass(frozen=True)
class Progress:
    """Where the participant is: part `at` of `of`, both from 1."""

    at: int
    of: int
