"""Headings that know their page, so that the contents and the bookmarks can lead to them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.text import Rows, plain, strong, text

_NUMBER = 40.0
_ROOM = 150.0
_LONGEST = 110


@dataclass(frozen=True)
class Entry:
    """A line of the contents: level 0 for a part, 1 for what is in it."""

    level: int
    title: str


@dataclass
class Places:
    """Where the parts of a document stand.

    Attributes:
        entries: Every part, in order, as the content is made.
        pages: The page of each, as it is drawn; the contents show those of the drawing before.
    """

    entries: list[Entry] = field(default_factory=list)
    pages: dict[int, int] = field(default_factory=dict)

    def mark(self, title: str, level: int) -> "Place":
        """Return something without size that notes its page when it is drawn, and makes a bookmark."""
        shown = " ".join(title.split())
        shown = shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
        self.entries.append(Entry(level, shown))
        return Place(self, len(self.entries) - 1)


class Place(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A point on a page; draws nothing."""

    def __init__(self, places: Places, number: int) -> None:
        super().__init__()
        self._places, self._number = places, number
        self.width = self.height = 0

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Note the page."""
        entry = self._places.entries[self._number]
        self._places.pages[self._number] = self.canv.page_number
        self.canv.bookmark(entry.title, entry.level)


def part(places: Places, title: str, *told: str) -> Iterator[Flowable]:
    """Yield a part's heading, with a few sentences about it for the panel."""
    yield CondPageBreak(_ROOM)
    sentences = [text(plain(sentence), style.META) for sentence in told]
    yield KeepTogether([Spacer(1, 16), places.mark(title, 0), text(plain(title), style.CHAPTER, "H2"), *sentences])
    yield Spacer(1, 6)


def contents(entries: list[Entry], pages: Mapping[int, int]) -> Rows:
    """Return the table of contents, with the pages that are known so far."""
    rows = [_line(entry, pages.get(number, 0)) for number, entry in enumerate(entries)]
    return Rows([style.WIDTH - _NUMBER, _NUMBER], rows, gap=1.5)


def _line(entry: Entry, page: int) -> list[Flowable | None]:
    if entry.level == 0:
        return [text(strong(plain(entry.title)), style.PART), text(strong(str(page)), style.PART_PAGE)]
    return [text(plain(entry.title), style.WITHIN), text(str(page), style.PAGE_NUMBER)]
