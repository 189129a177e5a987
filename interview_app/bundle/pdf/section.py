"""A section of a document: its heading, and what must stand under it on the same page."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.text import Rows, heading

_ABOVE = 9.0
_BELOW = 6.0
_MOST_TOGETHER = 6
_GUTTER = 24.0
HALF = (style.WIDTH - _GUTTER) / 2
"""The width of a block that stands beside another one."""
_ROOM = 78.0
"""What has to be free under a heading whose words flow on to the next page."""


def section(title: str, *content: Flowable, language: str = "") -> Iterator[Flowable]:
    """Yield a heading with what stays with it, if that fits on one page.

    Args:
        title: Plain words; the outline leads to them.
        content: What must not be parted from it.
        language: Of the title, where it is not the document's.
    """
    yield KeepTogether([Spacer(1, _ABOVE), _titled(title, language), *content])


def flowing(title: str, *content: Flowable, language: str = "") -> Iterator[Flowable]:
    """Yield a heading and what may go on over pages, with room for its first lines."""
    yield CondPageBreak(_ROOM)
    yield Spacer(1, _ABOVE)
    yield _titled(title, language)
    yield from content


def block(title: str, *content: Flowable, language: str = "") -> Rows:
    """Return a heading and content of half a page's width, to stand beside another block."""
    return Rows([HALF], [[_titled(title, language)], *([each] for each in content)], gap=2)


def side_by_side(blocks: Sequence[Rows]) -> Iterator[Flowable]:
    """Yield blocks in two columns, each where there is more room, a few at a time so that they fit on a page."""
    for at in range(0, len(blocks), _MOST_TOGETHER):
        columns: tuple[list[Rows], list[Rows]] = ([], [])
        for each in blocks[at : at + _MOST_TOGETHER]:
            min(columns, key=_height).append(each)
        cells: list[Flowable | None] = [_column(columns[0]), None, _column(columns[1]) if columns[1] else None]
        yield KeepTogether([Spacer(1, _ABOVE), Rows([HALF, _GUTTER, HALF], [cells])])


def _height(column: Sequence[Rows]) -> float:
    return sum(each.wrap(HALF, 0)[1] for each in column)


def _column(blocks: Sequence[Rows]) -> Rows:
    return Rows([HALF], [[each] for each in blocks], gap=_BELOW)


def _titled(title: str, language: str) -> Flowable:
    return heading(title, style.SECTION, "H2", 1, language)
