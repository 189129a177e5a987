"""The participant's page as a PDF: always one page, so it is drawn smaller and closer until everything is on it.

It is made in memory and has no name, no code and no number in it. Its title tells nothing: print queues show it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from interview_app.centre.ledger import person_words as words
from interview_app.centre.ledger.person import Whereabouts
from interview_app.centre.ledger.person_words import Recipient

# ReportLab takes a tenth of a second to import, and most of the program never draws anything.
if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable

    from interview_app.bundle.pdf.tagged import TaggedCanvas

TITLE: Final = "Page"
_COLUMNS: Final = (112.0, 112.0, 122.0, 117.0)
_TWO_COLUMNS: Final = (264.0, 215.0)
_GUTTER: Final = 8.0
_MOST_NAMES: Final = 60
_MOST_REFUSALS: Final = 8


@dataclass(frozen=True)
class _Fit:
    """How close everything stands.

    Attributes:
        look: The name of the style that most of it has.
        grouped: Whether recipients with the same words stand on one line.
        named: Whether recipients are only named, not described.
        most: How many names there are at most.
    """

    look: str
    grouped: bool = False
    named: bool = False
    most: int = 10_000


_FITS: Final = (
    *(_Fit("CARD"), _Fit("BODY"), _Fit("CELL"), _Fit("CELL", grouped=True)),
    *(_Fit("CELL", grouped=True, named=True), _Fit("CELL", grouped=True, named=True, most=_MOST_NAMES)),
)


def draw(where: Whereabouts) -> bytes:
    """Return the page, the same bytes for the same facts: as large as it can be on one sheet of A4."""
    for fit in _FITS[:-1]:
        content, pages = _laid_out(where, fit)
        if pages == 1:
            return content
    return _laid_out(where, _FITS[-1])[0]


def _laid_out(where: Whereabouts, fit: _Fit) -> tuple[bytes, int]:
    from reportlab.platypus import LayoutError  # noqa: PLC0415 - see above

    from interview_app.bundle.pdf.layout import Paper, lay_out  # noqa: PLC0415 - see above

    counted: list[int] = []

    def count(_page: "TaggedCanvas", _number: int, pages: int) -> None:
        counted.append(pages)

    try:
        content = lay_out(lambda: _content(where, fit), Paper(TITLE, words.LANGUAGE), count)
    except LayoutError:  # one line of the table is higher than a page
        return b"", 2
    return content, counted[-1]


def _content(where: Whereabouts, fit: _Fit) -> "list[Flowable]":
    from interview_app.bundle.pdf import style  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.section import flowing  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.text import heading, plain, text  # noqa: PLC0415 - see above

    look: ParagraphStyle = getattr(style, fit.look)

    def lines(said: Sequence[str]) -> "list[Flowable]":
        return [text(plain(each), look) for each in said]

    strong = style.CARD_STRONG if fit.look == "CARD" else style.STRONG
    made: list[Flowable] = [heading(words.TITLE, style.TITLE, "H1", 0)]
    made += [text(plain(each), strong) for each in words.opening(where)]
    if where.had:
        made += flowing(words.HAD, *_recipients(words.recipients(where), fit))
    made += flowing(words.JOURNEY, *lines(words.journey(where)))
    refused = words.refusals(where)
    if refused:
        made += flowing(words.REFUSED, *lines(_few(refused, _MOST_REFUSALS if fit.named else len(refused))))
    made += flowing(words.NEVER, *lines(words.never(where)))
    made += [text("<br/>", style.SMALL), *lines(words.QUESTIONS), text(plain(words.stood(where)), style.SMALL)]
    return made


def _recipients(recipients: Sequence[Recipient], fit: _Fit) -> "list[Flowable]":
    from interview_app.bundle.pdf import style  # noqa: PLC0415 - see above
    from interview_app.bundle.pdf.text import Rows, plain, text  # noqa: PLC0415 - see above

    look: ParagraphStyle = getattr(style, fit.look)
    if fit.named:
        names = _few([each.who for each in recipients], fit.most)
        return [text(plain(f"{'; '.join(names)}."), look)]
    head = style.CARD_STRONG if fit.look == "CARD" else style.HEAD
    columns = words.TWO_COLUMNS if fit.grouped else words.COLUMNS
    lines = (
        _grouped(recipients) if fit.grouped else [(each.who, each.what, each.why, each.until) for each in recipients]
    )
    table = [_row([text(plain(each), head) for each in columns])]
    table += [_row([text(plain(cell), look) for cell in cells]) for cells in lines]
    widths = [each for width in (_TWO_COLUMNS if fit.grouped else _COLUMNS) for each in (width, _GUTTER)][:-1]
    return [Rows(widths, table, table=True, gap=3)]


def _row(cells: "Sequence[Flowable]") -> "list[Flowable | None]":
    """Return cells with a gutter between two."""
    return [each for cell in cells for each in (cell, None)][:-1]


def _apart(recipient: Recipient) -> tuple[str, ...]:
    return recipient.who, recipient.what, recipient.why, recipient.until


def _grouped(recipients: Sequence[Recipient]) -> list[tuple[str, ...]]:
    alike: dict[str, list[str]] = {}
    for each in recipients:
        alike.setdefault(f"{each.what} {each.why} {each.until}", []).append(each.who)
    return [("; ".join(who), said) for said, who in alike.items()]


def _few(said: Sequence[str], most: int) -> list[str]:
    """Return the first of many, and how many more there are."""
    if len(said) <= most:
        return list(said)
    return [*said[:most], f"and {len(said) - most} more: ask us for the whole list"]
