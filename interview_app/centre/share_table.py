"""The words of a share in three columns, each after its number; or, for writing by hand, lines to write on."""

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.text import plain, text

_PITCH: Final = 26.0
_NUMBER: Final = 21.0
_GUTTER: Final = 18.0
_BETWEEN: Final = 7.0
_LOWER: Final = 4.4
"""How much lower the small figure is set, so that it stands on the word's own line."""


class Words(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Numbered words, read down the columns, by a screen reader as well.

    Args:
        words: Empty ones become lines.
        rows: In each column.
        width: Of all columns together, in points.
    """

    def __init__(self, words: Sequence[str], rows: int, width: float) -> None:
        super().__init__()
        self._words, self._rows = words, rows
        self._column = width / (len(words) // rows)
        self.width, self.height = width, rows * _PITCH

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the size, whatever room there is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw each word with its number as one line of a list."""
        with self.canv.group("L"):
            for place, word in enumerate(self._words):
                column, row = divmod(place, self._rows)
                left, base = column * self._column, self.height - (row + 1) * _PITCH
                with self.canv.group("LI"):
                    self._draw_one(place + 1, word, left, base)

    def _draw_one(self, number: int, word: str, left: float, base: float) -> None:
        self._place(text(f"{number}", style.SHEET_NUMBER, "Lbl"), left, base - _LOWER, _NUMBER - _BETWEEN)
        if word:
            self._place(text(plain(word), style.SHEET_WORD, "LBody"), left + _NUMBER, base, self._column - _NUMBER)
        with self.canv.artifact():
            self.canv.setLineWidth(0.5)
            self.canv.setStrokeColor(style.LINE if word else style.MUTED)
            right = left + self._column - _GUTTER
            self.canv.line(left + _NUMBER, base + 1.5, right, base + 1.5)

    def _place(self, cell: Flowable, left: float, base: float, width: float) -> None:
        cell.wrap(width, _PITCH)
        cell.drawOn(self.canv, left, base + 4.5)
