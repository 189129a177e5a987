"""The pages of a study on paper: the same words in the same order as in the window, nothing chosen."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal

from reportlab.platypus import Flowable, Spacer

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.text import Rows, muted, plain, strong, text
from interview_app.centre.preview import agreeing
from interview_app.centre.preview.agreeing import HALF, INNER, PADDING, Look, Parts, heading, prose, still_ok
from interview_app.centre.preview.boxes import Sheet
from interview_app.centre.preview.own import OWN, OWN_WORDS
from interview_app.centre.preview.story import story_sheet
from interview_app.interview.asked import on_screen
from interview_app.interview.pages import (
    AidsPage,
    BreathPage,
    ChoicesPage,
    CodeBackPage,
    ConsentPage,
    GridQuestion,
    HandOverPage,
    KeepPage,
    MyChoicesPage,
    OpenQuestion,
    Page,
    PickQuestion,
    Question,
    QuestionPage,
    RankQuestion,
    RatingQuestion,
    ReadingPage,
    ReviewPage,
    SignPage,
    SortQuestion,
    Story,
    Support,
    TeachBackPage,
    ThanksPage,
    TogetherPage,
)
from interview_app.interview.showing import Shown

_LABEL: Final = 130.0
_GRID_GAP: Final = 8.0
_BOX: Final = 28.0
CODE_BACK: Final = "Is the code on the card?"
PRACTICE: Final = "Practice. This one does not count."
"""What the window says above a practice question where the study does not word it."""

WAYS: Final = {
    "typed": "they type it",
    "fieldworker-note": "they say it, and the fieldworker types their words",
    "picked": "they pick reasons",
}
RANKED: Final = "Press them in order. Press one again to take its number away."
SORTED: Final = "Press a card, then the tray it belongs in."


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
    return Sheet(parts, language=look.script.language, padding=PADDING, gap=6.5), story


def title_of(shown: Shown) -> str:  # noqa: PLR0911 - one case for each page there is
    """Return what a page is called in the contents: its title, or what it asks."""
    match shown.page:
        case QuestionPage(question=question) if shown.part == "whatif":
            return f"Rule {shown.name}: {question.text}"
        case None:
            return shown.name
        case QuestionPage(question=question):
            return question.text
        case ConsentPage(question=asked) | TeachBackPage(question=asked):
            return asked
        case CodeBackPage():
            return CODE_BACK
        case HandOverPage() | AidsPage():
            return OWN[shown.name][0]
        case page:
            return page.title


def _parts(page: Page, look: Look) -> Parts:  # noqa: C901, PLR0911 - one case for each page there is
    match page:
        case HandOverPage() | AidsPage():
            called, *said = OWN[page.step]
            return [text(muted(strong(OWN_WORDS))), heading(called), *prose(said)]
        case ReadingPage():
            return _reading(page, look)
        case BreathPage():
            return _breath(page)
        case TogetherPage():
            return [heading(page.title), *prose(page.paragraphs)]
        case TeachBackPage() | ConsentPage() | SignPage() | ChoicesPage() | MyChoicesPage():
            return agreeing.parts(page, look)
        case QuestionPage():
            return _question(page, look)
        case ReviewPage():
            rows = "Here every answer stands on a sheet of its own, with “Change” and “Take out”."
            return [heading(page.title), text(plain(page.text)), text(muted(rows))]
        case KeepPage():
            return [heading(page.title), *prose(page.paragraphs), look.choices((page.keep, page.delete), columns=2)]
        case CodeBackPage():
            words = "One part of the code is typed back, any number of times. It can be skipped, and shown again."
            return [heading(CODE_BACK), text(muted(words))]
        case ThanksPage():
            return _thanks(page, look)


def _points(words: Sequence[str]) -> Parts:
    return [text(plain(each), style.ITEM) for each in words]


def _reading(page: ReadingPage, look: Look) -> Parts:
    if not page.points:
        return [heading(page.title), *prose(page.paragraphs), *still_ok(page.still_ok)]
    points = Sheet(_points(page.points), padding=9, gap=3)
    halves = look.beside(look.below(*prose(page.paragraphs)), points)
    return [heading(page.title), halves, *still_ok(page.still_ok)]


def _breath(page: BreathPage) -> Parts:
    lines = (page.how_far, *page.paragraphs) if page.how_far else page.paragraphs
    return [heading(page.title), *prose(lines), *still_ok(page.still_ok)]


# ---- questions -------------------------------------------------------------------------------------------------------


def _question(page: QuestionPage, look: Look) -> Parts:
    practice: Parts = [text(muted(strong(plain(page.note or PRACTICE))))] if page.practice else []
    title = heading(page.question.text)
    if page.story is None:
        return [*practice, title, *_form(page.question, look, columns=2)]
    story = story_sheet(page.story, look.script, HALF)
    return [*practice, look.beside(story, look.below(title, *_form(page.question, look, columns=1)))]


def _form(question: Question, look: Look, columns: int) -> Parts:
    match question:
        case RatingQuestion():
            scale = on_screen(question.points, highest_first=question.highest_first)
            return [look.choices((*(words for _, words in scale), question.do_not_know))]
        case PickQuestion():
            hint: Parts = [text(muted(plain(question.hint)))] if question.hint else []
            kind: Literal["one", "several"] = "one" if question.at_most == 1 else "several"
            return [*hint, look.choices([option.text for option in question.options], kind, columns)]
        case OpenQuestion():
            return _open(question, look, columns)
        case RankQuestion():
            hint = [text(muted(plain(question.hint or RANKED)))]
            return [*hint, look.choices([option.text for option in question.options], "several", columns)]
        case SortQuestion():
            return _sort(question, look, columns)
        case GridQuestion():
            return _grid(question, look)


def _open(question: OpenQuestion, look: Look, columns: int) -> Parts:
    box = Sheet([Spacer(1, _BOX)], padding=8, edge=style.MUTED)
    aside: Parts = [text(muted(plain(question.reminder))), *prose(question.probes)]
    picks: Parts = [look.choices([pick.text for pick in question.picks], "several", columns)] if question.picks else []
    ways = [text(muted(f"Ways to answer: {', '.join(WAYS[way] for way in question.ways)}."))]
    return [*(ways if question.ways != ("typed",) else []), *aside, box, *picks]


def _sort(question: SortQuestion, look: Look, columns: int) -> Parts:
    trays = " · ".join(tray.text for tray in question.trays)
    return [
        text(muted(plain(question.hint or SORTED))),
        look.choices([card.text for card in question.cards], "one", columns),
        text(f"{muted('The trays:')} {strong(plain(trays))}"),
    ]


def _grid(question: GridQuestion, look: Look) -> Parts:
    label = INNER * 0.24
    rows = [
        [text(plain(row.text), style.STRONG), None, look.choices(question.points, columns=len(question.points))]
        for row in question.rows
    ]
    return [Rows([label, _GRID_GAP, INNER - label - _GRID_GAP], rows, gap=5, mirrored=look.script.mirrored)]


# ---- the end ---------------------------------------------------------------------------------------------------------


def _thanks(page: ThanksPage, look: Look) -> Parts:
    top: Parts = [heading(page.title), *prose(page.paragraphs)]
    checked = [text(muted(plain(page.checked)))] if page.checked else []
    lines = [text(plain(page.support_title), style.STRONG, "H4"), *map(_support, page.support), *checked]
    support = look.below(*lines, *_contacts(page))
    if not page.code:
        return [*top, support] if page.support else top
    until = [text(strong(plain(page.withdraw_until)))] if page.withdraw_until else []
    decisions = [text(muted(plain(row.words))) for row in page.decisions]
    card = Sheet([text(plain(page.code), style.STRONG), *prose((page.code_text,)), *until, *decisions], padding=10)
    return [*top, look.beside(card, support) if page.support else card]


def _contacts(page: ThanksPage) -> Parts:
    said: Parts = []
    for contact in page.contacts:
        said += [text(plain(contact.title), style.STRONG, "H4")] if contact.title else []
        said.append(_support(contact.line))
    return said


def _support(line: Support) -> Flowable:
    # Each on a line of its own: a number beside Arabic words would be drawn among them.
    reach = " · ".join(part for part in (line.reach, line.hours) if part)
    return text(f"{strong(plain(line.name))}<br/>{plain(reach)}")
