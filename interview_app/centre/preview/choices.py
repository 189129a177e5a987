"""Cards to choose from, none of them chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from reportlab.lib.enums import TA_CENTER
from reportlab.platypus import Flowable

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.tagged_text import Text
from interview_app.bundle.pdf.text import plain, text
from interview_app.centre.preview.boxes import ROUND, Side

_MARK: Final = 5.2
_GAP: Final = 5.0
_PADDING: Final = 8.0
_NARROW: Final = 4.0
_LEAST: Final = 23.0
_SMALLEST_BESIDE: Final = 8.0
_SMALLEST_BELOW: Final = 6.5
_SLACK: Final = 0.5

Kind = Literal["one", "several"]


@dataclass(frozen=True)
class _Setting:
    """How cards are set.

    Attributes:
        columns: How many stand side by side.
        size: Of the letters.
        below: Whether the words stand below the mark, in the middle; otherwise beside it.
    """

    columns: int
    size: float
    below: bool


class Choices(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Cards in columns of the same width and rows of the same height.

    No word is ever broken: where one is too long for its card, the letters get a little smaller, then the words go
    below the mark, and then fewer cards stand side by side.

    Args:
        words: On the cards.
        kind: "one" shows a circle, "several" a square.
        columns: How many stand side by side, if there is room.
        start: The side on which the first card and each card's mark stand.
    """

    def __init__(self, words: Sequence[str], *, kind: Kind = "one", columns: int = 1, start: Side = "left") -> None:
        super().__init__()
        self._words = words
        self._kind, self._columns, self._start = kind, columns, start
        self._longest = _SLACK + max(text(plain(each), style.STRONG).minWidth() for each in words)
        self._below = False
        self._rows: list[list[Text]] = []
        self._heights: list[float] = []
        self._card = 0.0
        self.width = self.height = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measure the cards."""
        setting = self._setting(width)
        columns, self._below = setting.columns, setting.below
        cards = [self._text(each, setting) for each in self._words]
        self._rows = [cards[first : first + columns] for first in range(0, len(cards), columns)]
        self._card = _card(width, columns)
        inner = _inner(self._card, below=self._below)
        more = 1.2 * _PADDING + (2 * _MARK if self._below else 0)
        self._heights = [max(_LEAST, *(card.wrap(inner, height)[1] + more for card in row)) for row in self._rows]
        self.width = width
        self.height = sum(self._heights) + _GAP * max(len(self._heights) - 1, 0)
        return self.width, self.height

    def _setting(self, width: float) -> _Setting:
        """Return how the longest word stays whole, with as many columns as wanted if that can be."""
        full: float = style.STRONG.fontSize
        for columns in range(self._columns, 0, -1):
            for below, smallest in ((False, _SMALLEST_BESIDE), (True, _SMALLEST_BELOW)):
                size = min(full, full * _inner(_card(width, columns), below=below) / self._longest)
                if size >= smallest:
                    return _Setting(columns, size, below)
        return _Setting(1, _SMALLEST_BELOW, below=False)

    @staticmethod
    def _text(words: str, setting: _Setting) -> Text:
        leading = style.STRONG.leading * setting.size / style.STRONG.fontSize
        look = style.STRONG.clone("card", fontSize=setting.size, leading=leading)
        return text(plain(words), look.clone("card-below", alignment=TA_CENTER) if setting.below else look)

    def draw(self) -> None:
        """Draw the cards row by row."""
        bottom = self.height
        for row, height in zip(self._rows, self._heights, strict=True):
            bottom -= height
            for number, card in enumerate(row):
                left = number * (self._card + _GAP)
                self._draw_card(card, left if self._start == "left" else self.width - left - self._card, bottom, height)
            bottom -= _GAP

    def _draw_card(self, card: Text, left: float, bottom: float, height: float) -> None:
        with self.canv.artifact():
            self.canv.setStrokeColor(style.MUTED)
            self.canv.setLineWidth(0.9)
            self.canv.roundRect(left, bottom, self._card, height, ROUND, stroke=1, fill=0)
        middle = bottom + height / 2
        if self._below:
            self._draw_mark(left + self._card / 2, bottom + height - 0.5 * _PADDING - _MARK)
            card.drawOn(self.canv, left + _NARROW, bottom + height - _PADDING - 2 * _MARK - card.height)
            return
        from_left = self._start == "left"
        self._draw_mark(left + _PADDING + _MARK if from_left else left + self._card - _PADDING - _MARK, middle)
        words = left + 2 * _PADDING + 2 * _MARK if from_left else left + _PADDING
        card.drawOn(self.canv, words, middle - card.height / 2 + 0.6)

    def _draw_mark(self, x: float, y: float) -> None:
        with self.canv.artifact():
            self.canv.setStrokeColor(style.INK)
            if self._kind == "one":
                self.canv.circle(x, y, _MARK, stroke=1, fill=0)
            else:
                self.canv.roundRect(x - _MARK, y - _MARK, 2 * _MARK, 2 * _MARK, 1.6, stroke=1, fill=0)


def _card(width: float, columns: int) -> float:
    return (width - _GAP * (columns - 1)) / columns


def _inner(card: float, *, below: bool) -> float:
    """Return the room for words on a card."""
    return card - 2 * _NARROW if below else card - 3 * _PADDING - 2 * _MARK
