"""Sheets: what pages and stories are drawn on."""

from collections.abc import Sequence
from typing import Final, Literal

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from interview_app.bundle.pdf import style

TALLEST: Final = style.PAGE[1] - style.TOP - style.BOTTOM - 24
"""What is taller is drawn smaller, so that it stays whole on its page."""
ROUND: Final = 6.0

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
            0, 0, self.width, self.height, ROUND, stroke=self._edge is not None, fill=self._fill is not None
        )
