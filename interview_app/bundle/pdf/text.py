"""Tagged paragraphs, and rows of cells beside each other."""

import html
import re
from collections.abc import Sequence
from typing import Final

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.bidi_text import BidiText, bidi
from interview_app.bundle.pdf.scripts import has_right_to_left
from interview_app.bundle.pdf.tagged_text import Text

_GUTTER: Final = 7.0
_WIDE: Final = 60.0
_LONGEST_BOOKMARK: Final = 110
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def plain(text: str) -> str:
    """Return text as markup that shows exactly it: nothing a person typed is ever read as markup."""
    shown = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\u2028", "\n"))
    return html.escape(shown, quote=False).replace("\t", "    ").replace("\n", "<br/>")


def muted(markup: str, size: float = style.SMALL.fontSize) -> str:
    """Return markup in the quiet colour and size."""
    return f'<font color="{_web(style.MUTED)}" size="{size}">{markup}</font>'


def strong(markup: str) -> str:
    """Return markup in the heavier cut."""
    return f'<font name="{style.SEMIBOLD}">{markup}</font>'


def text(markup: str, look: ParagraphStyle = style.BODY, role: str = "P", language: str = "") -> Text:
    """Return a paragraph, in a language of its own if one is given."""
    made = bidi(markup, look) if has_right_to_left(markup) else Text(markup, look)
    made.role, made.language = role, language
    return made


def heading(words: str, look: ParagraphStyle, role: str, level: int, language: str = "") -> Text:
    """Return a heading of plain words that the outline leads to, at a level from 0."""
    made = text(plain(words), look, role, language)
    shown = " ".join(words.split())
    made.bookmark = (shown if len(shown) <= _LONGEST_BOOKMARK else f"{shown[: _LONGEST_BOOKMARK - 1]}…", level)
    return made


def chip(markup: str) -> str:
    """Return markup set apart as something that stands for other words."""
    return f'<font name="{style.SEMIBOLD}" color="{_web(style.ACCENT)}" backcolor="{_web(style.SOFT)}">{markup}</font>'


def _web(colour: Color) -> str:
    return str(colour.hexval())


class Rows(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Rows of cells with fixed widths; breaks over pages between rows only.

    Args:
        widths: Of the columns, in points.
        rows: A cell is one flowable, or None for nothing.
        table: Whether a screen reader is told that it is a table, whose first text in a row is its heading.
        gap: Between two rows.
        mirrored: Whether the first column is the rightmost.
    """

    def __init__(
        self,
        widths: Sequence[float],
        rows: Sequence[Sequence[Flowable | None]],
        *,
        table: bool = False,
        gap: float = 0,
        mirrored: bool = False,
    ) -> None:
        super().__init__()
        self._widths, self._rows, self._table, self._gap = widths, rows, table, gap
        self._mirrored = mirrored
        self._heights: list[float] = []

    def wrap(self, _width: float, height: float) -> tuple[float, float]:
        """Measure each row, once: as high as its highest cell. The widths are fixed, so it never changes."""
        for row in self._rows[len(self._heights) :]:
            sizes = [
                cell.wrap(self._room(cell, width), height)
                for cell, width in zip(row, self._widths, strict=True)
                if cell
            ]
            self._heights.append(max(size[1] for size in sizes) + self._gap)
        self.width, self.height = sum(self._widths), sum(self._heights)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Divide between rows, as many on this page as fit."""
        self.wrap(width, height)
        fitting, used = 0, 0.0
        while fitting < len(self._rows) and used + self._heights[fitting] <= height:
            used += self._heights[fitting]
            fitting += 1
        if not 0 < fitting < len(self._rows):
            return []
        halves = self._rows[:fitting], self._rows[fitting:]
        return [self._like(half) for half in halves]

    def _like(self, rows: Sequence[Sequence[Flowable | None]]) -> "Rows":
        return Rows(self._widths, rows, table=self._table, gap=self._gap, mirrored=self._mirrored)

    def _room(self, cell: Flowable, width: float) -> float:
        """Return a cell's width: words that end at its right edge must not touch what stands in the next cell."""
        at_its_edge = isinstance(cell, BidiText) and cell.right_to_left and cell.style.alignment == TA_RIGHT
        touches = at_its_edge and not self._mirrored
        return width - _GUTTER if touches and width > _WIDE else width

    def draw(self) -> None:
        """Draw row by row from the top."""
        if self._table:
            with self.canv.group("Table"):
                self._draw_rows()
        else:
            self._draw_rows()

    def _draw_rows(self) -> None:
        top = sum(self._heights)
        for row, height in zip(self._rows, self._heights, strict=True):
            if self._table:
                with self.canv.group("TR"):
                    self._draw_row(row, top)
            else:
                self._draw_row(row, top)
            top -= height

    def _draw_row(self, row: Sequence[Flowable | None], top: float) -> None:
        left = 0.0
        role = "TH"
        for cell, width in zip(row, self._widths, strict=True):
            if cell is not None:
                if self._table and isinstance(cell, Text):
                    cell.role, role = role, "TD"
                x = sum(self._widths) - left - width if self._mirrored else left
                cell.drawOn(self.canv, x, top - cell.height)
            left += width
