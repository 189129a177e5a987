"""A page as it is read aloud: its words in the order in which they stand, each with the sound that says it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import singledispatch

from interview_app.interview.asked import (
    GridQuestion,
    OpenQuestion,
    Option,
    PickQuestion,
    Question,
    RankQuestion,
    RatingQuestion,
    SortQuestion,
    on_screen,
)
from interview_app.interview.chosen import MyChoice
from interview_app.interview.pages import (
    BreathPage,
    ChoicesPage,
    ConsentPage,
    KeepPage,
    MyChoicesPage,
    Page,
    QuestionPage,
    ReadingPage,
    ReviewPage,
    SignPage,
    Story,
    TeachBackPage,
    ThanksPage,
    TogetherPage,
)
from interview_app.study.clips import Voice, spoken_lines


@dataclass(frozen=True)
class Utterance:
    """A sentence that is read, and lights up meanwhile.

    Attributes:
        text: One line of the page, as it stands there.
        sound: Its clip; empty when there is none that may be played: then only a machine's live voice can say it.
    """

    text: str = field(repr=False)
    sound: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Reading:
    """A page to be read.

    Attributes:
        language: Of its words.
        utterances: In the order of the page.
        machine: Whether a computer's voice may read it: drafts, and live speech.
    """

    language: str
    utterances: tuple[Utterance, ...]
    machine: bool


def reading(texts: Iterable[str], voice: Voice, *, machine: bool) -> Reading:
    """Return texts with the sound of each of their lines.

    Args:
        texts: As they stand on the page; see `words`.
        voice: Finds clips.
        machine: Whether a computer's voice may read this language here. Without it a draft is not played.
    """
    lines = (line for text in texts for line in spoken_lines(text))
    return Reading(voice.language, tuple(_utterance(line, voice, machine=machine) for line in lines), machine)


def _utterance(line: str, voice: Voice, *, machine: bool) -> Utterance:
    clip = voice.clip(line)
    return Utterance(line, clip.sound if clip is not None and (machine or not clip.draft) else b"")


@singledispatch
def words(_page: Page) -> Iterator[str]:
    """Yield what is read aloud of a page, in the order in which it stands there.

    Not read are the strip of facts, which says the story again, and the code of a card: it is for one pair of eyes. Of
    a page that is not registered here the study has no words; a window reads its own.
    """
    return iter(())


@words.register
def _(page: ReadingPage) -> Iterator[str]:
    asked = page.still_ok.question if page.still_ok is not None else ""
    return _some(page.title, *page.paragraphs, *page.points, asked)


@words.register
def _(page: TeachBackPage) -> Iterator[str]:
    # What the person beside the participant listens for is theirs alone.
    explained = page.explained or page.settled or page.outcome in {"after_explaining", "not_yet"}
    return _some(page.question, page.lead, *(page.again if explained else ()))


@words.register
def _(page: TogetherPage) -> Iterator[str]:
    return _some(page.title, *page.paragraphs)


@words.register
def _(page: BreathPage) -> Iterator[str]:
    return _some(page.title, page.how_far, *page.paragraphs)


@words.register
def _(page: MyChoicesPage) -> Iterator[str]:
    return _some(page.title, *page.paragraphs, *(text for each in page.choices for text in _my_choice(each)))


def _my_choice(choice: MyChoice) -> Iterator[str]:
    words_now = choice.words_given if choice.decision == "given" else choice.words_refused
    return _some(choice.question, words_now, choice.yes, choice.no)


@words.register
def _(page: ConsentPage) -> Iterator[str]:
    return _some(page.who, page.question, page.explanation, page.yes, page.no)


@words.register
def _(page: SignPage) -> Iterator[str]:
    ways = (text for way in page.ways for text in (way.title, way.text))
    helpers = (page.helped, page.hint, *(role for _, role in page.helpers))
    return _some(page.title, page.text, *ways, page.phrase, page.serial, page.witness, *helpers)


@words.register
def _(page: ChoicesPage) -> Iterator[str]:
    rows = (text for row in page.rows for text in (row.question, row.words))
    return _some(page.title, page.text, page.blocked, *rows)


@words.register
def _(page: QuestionPage) -> Iterator[str]:
    return _some(page.note, *_story(page.story), *_question(page.question))


@words.register
def _(page: ReviewPage) -> Iterator[str]:
    rows = (text for row in page.rows for text in (row.context, row.question, row.answer))
    return _some(page.title, page.text, *rows)


@words.register
def _(page: KeepPage) -> Iterator[str]:
    return _some(page.title, *page.paragraphs, page.keep, page.delete)


@words.register
def _(page: ThanksPage) -> Iterator[str]:
    card = (page.code_text, page.withdraw_until, *(row.words for row in page.decisions)) if page.code else ()
    support = (text for line in page.support for text in (line.name, line.reach, line.hours))
    contacts = (text for one in page.contacts for text in (one.title, one.line.name, one.line.reach, one.line.hours))
    heading = page.support_title if page.support else ""
    return _some(page.title, *page.paragraphs, *card, heading, *support, page.checked, *contacts)


def _story(story: Story | None) -> Iterator[str]:
    if story is not None:
        yield story.title
        yield from _some(story.lead)
        for sentence in story.sentences:
            yield from (*(_some(story.changed_mark) if sentence.changed else ()), sentence.text)


def _question(question: Question) -> Iterator[str]:
    yield question.text
    match question:
        case RatingQuestion():
            yield from (*_scale(question), question.do_not_know)
        case OpenQuestion():
            yield from _some(question.reminder, *question.probes, *_texts(question.picks))
        case PickQuestion() | RankQuestion():
            yield from _some(question.hint, *_texts(question.options))
        case SortQuestion():
            yield from _some(question.hint, *_texts(question.trays), *_texts(question.cards))
        case GridQuestion():
            # The scale once, and then the rows: nobody listens to thirty cards.
            yield from (*_scale(question), *_texts(question.rows))


def _scale(question: RatingQuestion | GridQuestion) -> Iterator[str]:
    return (words for _, words in on_screen(question.points, highest_first=question.highest_first))


def _texts(options: Iterable[Option]) -> Iterator[str]:
    return (option.text for option in options)


def _some(*texts: str) -> Iterator[str]:
    return (text for text in texts if text)
