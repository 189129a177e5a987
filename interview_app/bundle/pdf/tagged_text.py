"""A paragraph that knows its place in the structure."""

from typing import Any

from reportlab.platypus import Flowable, Paragraph


class Text(Paragraph):  # type: ignore[misc]  # ReportLab ships no types
    """A paragraph that knows its role, also when a page break divides it.

    Attributes:
        role: In the structure, such as "P" or "H2".
        language: BCP 47, where it is not the document's.
        bookmark: The words and the level under which the outline leads here; no words: it does not.
    """

    role = "P"
    language = ""
    bookmark = ("", 0)
    _measured = (-1.0, (0.0, 0.0))

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Break the lines and return the size; once for each width, since what keeps things together asks again."""
        width, size = self._measured
        if width != available_width or not hasattr(self, "blPara"):
            size = super().wrap(available_width, available_height)
            self._measured = (available_width, size)
        return size

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: ANN401, N803 - ReportLab's own
        """Draw inside the structure."""
        with canvas.tag(self.role, self.read_aloud(), self.language):
            super().drawOn(canvas, x, y, _sW)

    def draw(self) -> None:
        """Draw at the origin, and let the outline lead here."""
        words, level = self.bookmark
        if words:
            self.canv.bookmark(words, level)
        super().draw()

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Divide over two pages; both halves keep the role, and the first one the bookmark."""
        parts: list[Flowable] = super().split(available_width, available_height)
        for part in parts:
            part.inherit(self)
        for part in parts[:1]:
            part.bookmark = self.bookmark
        return parts

    def inherit(self, whole: "Text") -> None:
        """Be part of a paragraph that a page break divided."""
        self.role, self.language = whole.role, whole.language

    def read_aloud(self) -> str:
        """Return what is read instead of what is drawn, or "" where that is the same."""
        return ""
