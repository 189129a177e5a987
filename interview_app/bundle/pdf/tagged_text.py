"""A paragraph that knows its place in the structure."""

from typing import Any

from reportlab.platypus import Flowable, Paragraph


class Text(Paragraph):  # type: ignore[misc]  # ReportLab ships no types
    """A paragraph that knows its role, also when a page break divides it."""

    role = "P"

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: ANN401, N803 - ReportLab's own
        """Draw inside the structure."""
        with canvas.tag(self.role, self.read_aloud()):
            super().drawOn(canvas, x, y, _sW)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Divide over two pages; both halves keep the role."""
        parts: list[Flowable] = super().split(available_width, available_height)
        for part in parts:
            part.inherit(self)
        return parts

    def inherit(self, whole: "Text") -> None:
        """Be part of a paragraph that a page break divided."""
        self.role = whole.role

    def read_aloud(self) -> str:
        """Return what is read instead of what is drawn, or "" where that is the same."""
        return ""
