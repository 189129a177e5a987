"""What pages of a study are drawn from: sheets, and cards to choose from."""

from collections.abc import Sequence
from typing import Final, Literal

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.tagged_text import Text
from interview_app.bundle.pdf.text import plain, text

TALLEST: Final = style.PAGE[1] - style.TOP - style.BOTTOM - 24
"""What is taller is drawn smaller, so that it stays whole on its page."""
_ROUND: Final = 6.0
_MARK: Final = 5.2
_CARD_GAP: Final = 5.0
_CARD_PADDING: Final = 8.0
_LEAST: Final = 23.0

Side = Literal["left", "right"]


class Sheet(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Things below each other on a sheet with round corners; never divided over two pages.

    Args:
        content: What is on it.
        language: BCP 47, where it is not the document's.
        padding: Around the content.
        gap: Between two things.
        fill: Of the sheet; None shows the paper.
        edge: Of its border; None draws none.
    """

    def __init__(
        self,
        content: Sequence[Flowable],
        *,
        language: str = "",
        padding: float = 14,
        gap: float = 5,
        fill: Color | None = None,
        edge: Color | None = style.LINE,
    ) -> None:
        super().__init__()
        self._content, self._language = content, language
        self._padding, self._gap = padding, gap
        self._fill, self._edge = fill, edge
        self._natural = 0.0
        self.width = self.height = 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Measure the content, once for a width; what is taller than a page is made smaller."""
        if width == self.width:
            return self.width, self.height
        inner = width - 2 * self._padding
        heights = [thing.wrap(inner, TALLEST)[1] for thing in self._content]
        self._natural = sum(heights) + self._gap * max(len(heights) - 1, 0) + 2 * self._padding
        self.width, self.height = width, min(self._natural, TALLEST)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the sheet, then the content from the top."""
        with self.canv.artifact():
            self._draw_ground()
        with self.canv.group("Sect", self._language):
            self.canv.saveState()
            self.canv.scale(self.height / self._natural, self.height / self._natural)
            top = self._natural - self._padding
            for thing in self._content:
                thing.drawOn(self.canv, self._padding, top - thing.height)
                top -= thing.height + self._gap
            self.canv.restoreState()

    def _draw_ground(self) -> None:
        self.canv.setLineWidth(0.8)
        self.canv.setStrokeColor(self._edge or style.LINE)
        self.canv.setFillColor(self._fill or style.LINE)
        self.canv.roundRect(
            0, 0, self.width, self.height, _ROUND, stroke=self._edge is not None, fill=self._fill is not None
        )


class Choices(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Cards to choose from, none of them chosen, in columns of the same width and rows of the same height.

    Args:
        words: On the cards.
        kind: "one" shows a circle, "several" a square.
        columns: How many stand side by side.
        start: The side on which the first card and each card's mark stand.
    """

    def __init__(
        self, words: Sequence[str], *, kind: Literal["one", "several"] = "one", columns: int = 1, start: Side = "left"
    ) -> None:
        super().__init__()
        self._cards = [text(plain(each), style.STRONG) for each in words]
        self._kind, self._columns, self._start = kind, columns, start
        self._rows = [self._cards[first : first + columns] for first in range(0, len(words), columns)]
        self._heights: list[float] = []
        self._card = 0.0
        self.width = self.height = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measure the cards, once for a width."""
        if width == self.width:
            return self.width, self.height
        self._card = (width - _CARD_GAP * (self._columns - 1)) / self._columns
        inner = self._card - 3 * _CARD_PADDING - 2 * _MARK
        self._heights = [
            max(_LEAST, *(card.wrap(inner, height)[1] + 1.2 * _CARD_PADDING for card in row)) for row in self._rows
        ]
        self.width = width
        self.height = sum(self._heights) + _CARD_GAP * max(len(self._heights) - 1, 0)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the cards row by row."""
        bottom = self.height
        for row, height in zip(self._rows, self._heights, strict=True):
            bottom -= height
            for number, card in enumerate(row):
                left = number * (self._card + _CARD_GAP)
                self._draw_card(card, left if self._start == "left" else self.width - left - self._card, bottom, height)
            bottom -= _CARD_GAP

    def _draw_card(self, card: Text, left: float, bottom: float, height: float) -> None:
        from_left = self._start == "left"
        mark = left + _CARD_PADDING + _MARK if from_left else left + self._card - _CARD_PADDING - _MARK
        middle = bottom + height / 2
        with self.canv.artifact():
            self.canv.setStrokeColor(style.MUTED)
            self.canv.setLineWidth(0.9)
            self.canv.roundRect(left, bottom, self._card, height, _ROUND, stroke=1, fill=0)
            self.canv.setStrokeColor(style.INK)
            if self._kind == "one":
                self.canv.circle(mark, middle, _MARK, stroke=1, fill=0)
            else:
                self.canv.roundRect(mark - _MARK, middle - _MARK, 2 * _MARK, 2 * _MARK, 1.6, stroke=1, fill=0)
        words = left + 2 * _CARD_PADDING + 2 * _MARK if from_left else left + _CARD_PADDING
        card.drawOn(self.canv, words, middle - card.height / 2 + 0.6)
