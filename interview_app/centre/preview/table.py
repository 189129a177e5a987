"""A table that says on each page what its columns are."""

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.tagged_text import Text
from interview_app.bundle.pdf.text import Rows

_GAP: Final = 3.0


class HeadedTable(Rows):
    """Rows under a head that is drawn again where a page break divides them.

    Args:
        widths: Of the columns, in points.
        head: The columns' names.
        rows: A cell is one flowable.
    """

    def __init__(
        self, widths: Sequence[float], head: Sequence[Text], rows: Sequence[Sequence[Flowable | None]]
    ) -> None:
        super().__init__(widths, [head, *rows], table=True, gap=_GAP)
        self._head = head
        for name in head:
            name.role = "TH"

    def split(self, width: float, height: float) -> list[Flowable]:
        """Divide between rows, and never leave the head alone."""
        halves = super().split(width, height)
        return halves if halves and len(halves[0]) > 1 else []

    def __len__(self) -> int:
        return len(self._rows)

    def _like(self, rows: Sequence[Sequence[Flowable | None]]) -> Rows:
        return HeadedTable(self._widths, self._head, rows[1:] if rows[0] is self._head else rows)

    def _draw_row(self, row: Sequence[Flowable | None], top: float) -> None:
        super()._draw_row(row, top)
        with self.canv.artifact():
            self.canv.setLineWidth(0.4)
            self.canv.setStrokeColor(style.LINE)
            height = max(cell.height for cell in row if cell is not None)
            self.canv.line(0, top - height - _GAP / 2, sum(self._widths), top - height - _GAP / 2)
