"""The pages of a study on paper: the same words in the same order as in the window, nothing chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from reportlab.platypus import Flowable, Spacer

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.text import Rows, muted, plain, strong, text
from interview_app.centre.preview.boxes import Sheet
from interview_app.centre.preview.choices import Choices
from interview_app.centre.preview.story import Script, story_sheet
from interview_app.interview import showing
from interview_app.interview.pages import (
    ChoicesPage,
    ConsentPage,
    GridQuestion,
    KeepPage,
    OpenQuestion,
    Page,
    PickQuestion,
    Question,
    QuestionPage,
    RatingQuestion,
    ReadingPage,
    ReviewPage,
    Story,
    Support,
    ThanksPage,
)
from interview_app.interview.showing import Shown
from interview_app.study.wording import Wording

_PADDING: Final = 14.0
_INNER: Final = style.WIDTH - 2 * _PADDING
_HALF: Final = (_INNER - 14) / 2
_LABEL: Final = 130.0
_GRID_GAP: Final = 8.0
_BOX: Final = 28.0
PRACTICE: Final = "Practice. This one does not count."
"""What the window says above a practice question where the study does not word it."""

Parts = list[Flowable]


@dataclass(frozen=True)
class Look:
    """How the pages of one language are drawn."""

    script: Script
    wording: Wording

    def beside(self, one: Flowable, other: Flowable) -> Rows:
        """Return two halves; the first stands where lines begin."""
        return Rows([_HALF, _INNER - 2 * _HALF, _HALF], [[one, None, other]], mirrored=self.script.mirrored)

    def choices(self, words: Sequence[str], kind: Literal["one", "several"] = "one", columns: int = 1) -> Choices:
        """Return cards to choose from."""
        return Choices(words, kind=kind, columns=columns, start=self.script.start)

    def below(self, *parts: Flowable) -> Sheet:
        """Return things below each other, without a sheet that can be seen."""
        return Sheet(parts, padding=0, edge=None, gap=6)


def sheet_of(shown: Shown, look: Look, story: Story | None) -> tuple[Sheet, Story | None]:
    """Return a page on its sheet, and the story that the next page may stand beside as well.

    Args:
        shown: The page.
        look: How it is drawn.
        story: The one that the page before stood beside: it is not told again.
    """
    page = shown.page
    if page is None:
        missing = text(plain(f"The wording for this page is missing: {shown.missing}."), style.STRONG)
        return Sheet([missing]), None
    same = isinstance(page, QuestionPage) and page.story is not None and page.story == story
    if isinstance(page, QuestionPage):
        story = page.story
        page = replace(page, story=None) if same else page
    parts = _parts(page, look)
    if same:
        parts = [text(muted("Beside the same story:")), *parts]
    return Sheet(parts, language=look.script.language, padding=_PADDING, gap=6.5), story


def title_of(shown: Shown) -> str:
    """Return what a page is called in the contents: its title, or what it asks."""
    match shown.page:
        case QuestionPage(question=question) if shown.part == "whatif":
            return f"Rule {shown.name}: {question.text}"
        case None:
            return shown.name
        case QuestionPage(question=question):
            return question.text
        case ConsentPage(question=asked):
            return asked
        case page:
            return page.title


def _parts(page: Page, look: Look) -> Parts:  # noqa: PLR0911 - one line for each page there is
    match page:
        case ReadingPage():
            return _reading(page, look)
        case ConsentPage():
            return _consent(page, look)
        case ChoicesPage():
            return _check_my_choices(page, look)
        case QuestionPage():
            return _question(page, look)
        case ReviewPage():
            rows = "Here every answer stands on a sheet of its own, with “Change” and “Take out”."
            return [_title(page.title), text(plain(page.text)), text(muted(rows))]
        case KeepPage():
            return [_title(page.title), *_lines(page.paragraphs), look.choices((page.keep, page.delete), columns=2)]
        case _:
            return _thanks(page, look)


def _title(words: str) -> Flowable:
    return text(plain(words), style.SECTION, "H3")


def _lines(words: Sequence[str]) -> Parts:
    return [text(plain(each)) for each in words]


def _points(words: Sequence[str]) -> Parts:
    return [text(plain(each), style.ITEM) for each in words]


def _reading(page: ReadingPage, look: Look) -> Parts:
    if showing.LISTENS_FOR in page.paragraphs:
        said = (_said_back(each) for each in page.paragraphs if each != showing.ASKED_ALOUD)
        return [text(muted(strong(showing.ASKED_ALOUD))), _title(page.title), *said]
    if not page.points:
        return [_title(page.title), *_lines(page.paragraphs)]
    points = Sheet(_points(page.points), padding=9, gap=3)
    return [_title(page.title), look.beside(look.below(*_lines(page.paragraphs)), points)]


def _said_back(words: str) -> Flowable:
    if words in {showing.LISTENS_FOR, showing.SAYS_AGAIN}:
        return text(muted(plain(words)))
    return text(plain(words), style.ITEM)


def _consent(page: ConsentPage, look: Look) -> Parts:
    said = look.wording
    # The panel's words and the participant's stand in cells of their own: they may run in different directions.
    stored = [
        [text(muted(label)), text(muted(plain(said.text("consent", page.item, name))))]
        for label, name in (("Stored after a yes", "words_given"), ("Stored after a no", "words_refused"))
    ]
    return [
        _title(page.question),
        text(plain(page.explanation)),
        look.choices((page.yes, page.no), columns=2),
        Rows([_LABEL, _INNER - _LABEL], stored, gap=1.5),
    ]


def _check_my_choices(page: ChoicesPage, look: Look) -> Parts:
    rows: Parts = [
        Sheet([text(muted(plain(row.question))), text(plain(row.words), style.STRONG)], padding=8, gap=2)
        for row in page.rows
    ]
    blocked = look.wording.text("choices", "blocked")
    more = [
        [text(muted("The button that goes on")), text(plain(page.confirm), style.STRONG)],
        [text(muted("Where a needed yes is missing")), text(plain(blocked))],
    ]
    return [_title(page.title), text(plain(page.text)), *rows, Rows([_LABEL, _INNER - _LABEL], more, gap=1.5)]


# ---- questions -------------------------------------------------------------------------------------------------------


def _question(page: QuestionPage, look: Look) -> Parts:
    practice: Parts = [text(muted(strong(plain(page.note or PRACTICE))))] if page.practice else []
    title = _title(page.question.text)
    if page.story is None:
        return [*practice, title, *_form(page.question, look, columns=2)]
    story = story_sheet(page.story, look.script, _HALF)
    return [*practice, look.beside(story, look.below(title, *_form(page.question, look, columns=1)))]


def _form(question: Question, look: Look, columns: int) -> Parts:
    match question:
        case RatingQuestion():
            return [look.choices((*question.points, question.do_not_know))]
        case PickQuestion():
            hint: Parts = [text(muted(plain(question.hint)))] if question.hint else []
            kind: Literal["one", "several"] = "one" if question.at_most == 1 else "several"
            return [*hint, look.choices([option.text for option in question.options], kind, columns)]
        case OpenQuestion():
            box = Sheet([Spacer(1, _BOX)], padding=8, edge=style.MUTED)
            return [text(muted(plain(question.reminder))), *_lines(question.probes), box]
        case _:
            return _grid(question, look)


def _grid(question: GridQuestion, look: Look) -> Parts:
    label = _INNER * 0.24
    rows = [
        [text(plain(row.text), style.STRONG), None, look.choices(question.points, columns=len(question.points))]
        for row in question.rows
    ]
    return [Rows([label, _GRID_GAP, _INNER - label - _GRID_GAP], rows, gap=5, mirrored=look.script.mirrored)]


# ---- the end ---------------------------------------------------------------------------------------------------------


def _thanks(page: ThanksPage, look: Look) -> Parts:
    top: Parts = [_title(page.title), *_lines(page.paragraphs)]
    support = look.below(text(plain(page.support_title), style.STRONG, "H4"), *map(_support, page.support))
    if not page.code:
        return [*top, support] if page.support else top
    until = [text(strong(plain(page.withdraw_until)))] if page.withdraw_until else []
    decisions = [text(muted(plain(row.words))) for row in page.decisions]
    card = Sheet([text(plain(page.code), style.STRONG), *_lines((page.code_text,)), *until, *decisions], padding=10)
    return [*top, look.beside(card, support) if page.support else card]


def _support(line: Support) -> Flowable:
    # Each on a line of its own: a number beside Arabic words would be drawn among them.
    reach = " · ".join(part for part in (line.reach, line.hours) if part)
    return text(f"{strong(plain(line.name))}<br/>{plain(reach)}")
