"""The pages about consent on paper, and what the pages of a study have in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from reportlab.platypus import Flowable

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.text import Rows, muted, plain, text
from interview_app.centre.preview.boxes import Sheet
from interview_app.centre.preview.choices import Choices
from interview_app.centre.preview.story import Script
from interview_app.interview.consent import ASSENT
from interview_app.interview.pages import ChoicesPage, ConsentPage, MyChoicesPage, SignPage, StillOk, TeachBackPage
from interview_app.interview.showing import SAYS_AGAIN
from interview_app.study.wording import Wording

PADDING: Final = 14.0
INNER: Final = style.WIDTH - 2 * PADDING
HALF: Final = (INNER - 14) / 2
_LABEL: Final = 130.0

Parts = list[Flowable]


@dataclass(frozen=True)
class Look:
    """How the pages of one language are drawn."""

    script: Script
    wording: Wording

    def beside(self, one: Flowable, other: Flowable) -> Rows:
        """Return two halves; the first stands where lines begin."""
        return Rows([HALF, INNER - 2 * HALF, HALF], [[one, None, other]], mirrored=self.script.mirrored)

    def choices(self, words: Sequence[str], kind: Literal["one", "several"] = "one", columns: int = 1) -> Choices:
        """Return cards to choose from."""
        return Choices(words, kind=kind, columns=columns, start=self.script.start)

    def below(self, *parts: Flowable) -> Sheet:
        """Return things below each other, without a sheet that can be seen."""
        return Sheet(parts, padding=0, edge=None, gap=6)


def heading(words: str) -> Flowable:
    """Return a page's title."""
    return text(plain(words), style.SECTION, "H3")


def prose(words: Sequence[str]) -> Parts:
    """Return paragraphs."""
    return [text(plain(each)) for each in words]


def parts(page: TeachBackPage | ConsentPage | SignPage | ChoicesPage | MyChoicesPage, look: Look) -> Parts:
    """Return a page on which something is said back, decided or confirmed."""
    match page:
        case TeachBackPage():
            return said_back(page, look)
        case ConsentPage():
            return consent(page, look)
        case SignPage():
            return sign(page, look)
        case ChoicesPage():
            return check_my_choices(page, look)
        case MyChoicesPage():
            return my_choices(page, look)


def said_back(page: TeachBackPage, look: Look) -> Parts:
    """Return something to say back, with what the person beside the participant sees and says."""
    return [
        heading(page.question),
        text(plain(page.lead)),
        text(muted(plain(page.beside))),
        text(muted(plain(page.listen))),
        *(text(plain(each), style.ITEM) for each in page.listen_for),
        look.choices(tuple(words for _, words in page.outcomes), columns=3),
        text(muted(SAYS_AGAIN)),
        *(text(plain(each), style.ITEM) for each in page.again),
    ]


def consent(page: ConsentPage, look: Look) -> Parts:
    """Return one consent item, with what is stored for either answer."""
    said = look.wording
    # The panel's words and the participant's stand in cells of their own: they may run in different directions.
    stored = [
        [text(muted(label)), text(muted(plain(said.text(page.table, page.item.removeprefix(ASSENT), name))))]
        for label, name in (("Stored after a yes", "words_given"), ("Stored after a no", "words_refused"))
        if page.table
    ]
    return [
        *([text(muted(plain(page.who)))] if page.who else []),
        heading(page.question),
        text(plain(page.explanation)),
        look.choices((page.yes, page.no), columns=2),
        *([Rows([_LABEL, INNER - _LABEL], stored, gap=1.5)] if stored else []),
    ]


def my_choices(page: MyChoicesPage, look: Look) -> Parts:
    """Return the choices as they can be changed later, each after a yes."""
    sheets: Parts = []
    for choice in page.choices:
        means = [
            [text(muted(label)), text(muted(plain(words)))]
            for label, words in (("With a yes", choice.words_given), ("With a no", choice.words_refused))
        ]
        cards = look.choices((choice.yes, choice.no), columns=2)
        sheets += [text(plain(choice.question), style.STRONG), cards, Rows([_LABEL, INNER - _LABEL], means, gap=1.5)]
    return [heading(page.title), *prose(page.paragraphs), *sheets]


def still_ok(asked: StillOk | None) -> Parts:
    """Return what is asked before a part, if anything is."""
    if asked is None:
        return []
    words = f"{asked.yes} · Take a break · Stop here"
    return [text(plain(asked.question), style.STRONG), text(muted(plain(words)))]


def sign(page: SignPage, look: Look) -> Parts:
    """Return the page on which somebody signs, with all its ways; on the screen, a way opens once it is chosen."""
    tools = {"spoken": page.phrase, "paper": f"{page.serial}: …"}
    ways = [
        Sheet([text(plain(way.text)), *prose([tools[way.kind]] if way.kind in tools else [])], padding=8, gap=2)
        for way in page.ways
    ]
    seen = [text(muted("Where somebody says it or signs on paper")), text(plain(page.witness), style.STRONG)]
    return [
        heading(page.title),
        text(plain(page.text)),
        look.choices([way.title for way in page.ways], columns=len(page.ways)),
        *ways,
        *([*seen, look.choices([words for _, words in page.witnesses], columns=2)] if page.witnesses else []),
        text(plain(page.helped), style.STRONG),
        text(plain(page.hint)),
        look.choices([words for _, words in page.helpers], "several", columns=len(page.helpers)),
    ]


def check_my_choices(page: ChoicesPage, look: Look) -> Parts:
    """Return *Check my choices*."""
    rows: Parts = [
        Sheet([text(muted(plain(row.question))), text(plain(row.words), style.STRONG)], padding=8, gap=2)
        for row in page.rows
    ]
    blocked = look.wording.text("choices", "blocked")
    more = [
        [text(muted("The button that goes on")), text(plain(page.confirm), style.STRONG)],
        [text(muted("Where a needed yes is missing")), text(plain(blocked))],
    ]
    return [heading(page.title), text(plain(page.text)), *rows, Rows([_LABEL, INNER - _LABEL], more, gap=1.5)]
