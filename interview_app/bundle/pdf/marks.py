"""Small drawings. They are decoration to a screen reader, so the same fact always stands beside them as text."""

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable

from interview_app.bundle.pdf import style

_RADIUS: Final = 4.1
_PITCH: Final = 12.0
_WIDEST_SCALE: Final = 5 * _PITCH
_DOT_PITCH: Final = 9.0
_WIDEST_DOTS: Final = 72.0
_LEADING: Final = style.BODY.leading
_MIDDLE: Final = _LEADING / 2 - 0.1
"""Where the middle of small letters is on a line of body text."""


class _Mark(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Something of a fixed size that sits on a line of text."""

    def __init__(self, width: float, height: float = _LEADING) -> None:
        super().__init__()
        self.width, self.height = width, height

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the size, whatever room there is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw as an artifact."""
        with self.canv.artifact():
            self.paint()

    def paint(self) -> None:
        """Draw at the origin; nothing, unless a mark says otherwise."""


class Scale(_Mark):
    """A labelled scale's points as dots, the chosen one filled; 0 chooses none. Long scales stand closer together."""

    def __init__(self, points: int, chosen: int) -> None:
        self._pitch = min(_PITCH, _WIDEST_SCALE / points)
        self._radius = min(_RADIUS, self._pitch * 0.42)
        super().__init__(points * self._pitch)
        self._points, self._chosen = points, chosen

    def paint(self) -> None:
        """Draw a thin line through the dots, then the dots."""
        middle = _MIDDLE
        self.canv.setLineWidth(0.8)
        self.canv.setStrokeColor(style.LINE)
        self.canv.line(self._radius, middle, (self._points - 1) * self._pitch + self._radius, middle)
        for point in range(1, self._points + 1):
            chosen = point == self._chosen
            self.canv.setFillColor(style.ACCENT if chosen else "white")
            self.canv.setStrokeColor(style.ACCENT if chosen else style.MUTED)
            radius = self._radius + 0.9 if chosen else self._radius - 0.6
            self.canv.circle((point - 1) * self._pitch + self._radius, middle, radius, fill=1, stroke=1)


class Bar(_Mark):
    """A point on a scale as a bar of as many parts; 0 leaves it empty."""

    def __init__(self, points: int, chosen: int, width: float) -> None:
        super().__init__(width)
        self._points, self._chosen = points, chosen

    def paint(self) -> None:
        """Draw the parts."""
        part = self.width / self._points
        for point in range(self._points):
            self.canv.setFillColor(style.ACCENT if point < self._chosen else style.SOFT)
            self.canv.rect(point * part, self.height / 2 - 3.6, part - 1.5, 6.4, fill=1, stroke=0)


class Length(_Mark):
    """A length from zero on a track, perhaps with an upright line where it should end; one that is hidden is dashed.

    Args:
        filled: From 0 to 1; None is hidden.
        mark: Where the line stands, likewise; None has no line.
        width: Of the whole track, in points.
    """

    def __init__(self, filled: float | None, mark: float | None, width: float) -> None:
        super().__init__(width)
        self._filled, self._mark = filled, mark

    def paint(self) -> None:
        """Draw the track, the length, and the line."""
        bottom = self.height / 2 - 3.2
        self.canv.setLineWidth(0.6)
        self.canv.setStrokeColor(style.LINE)
        self.canv.setFillColor("white" if self._filled is None else style.SOFT)
        self.canv.setDash([1.5, 2] if self._filled is None else [])
        self.canv.rect(0, bottom, self.width, 6.4, fill=1, stroke=1 if self._filled is None else 0)
        self.canv.setDash([])
        self.canv.setFillColor(style.ACCENT)
        if self._filled:
            self.canv.rect(0, bottom, self.width * min(1.0, self._filled), 6.4, fill=1, stroke=0)
        if self._mark is not None:
            x = self.width * min(1.0, self._mark)
            # A white rim keeps the line apart from the length that it crosses.
            for colour, thick in (("white", 3.0), (style.INK, 1.4)):
                self.canv.setLineWidth(thick)
                self.canv.setStrokeColor(colour)
                self.canv.line(x, bottom - 2, x, bottom + 8.4)


class Dots(_Mark):
    """A row of dots, each filled or open: in which of several places something was so."""

    def __init__(self, filled: Sequence[bool]) -> None:
        super().__init__(self.width_of(len(filled)))
        self._filled = filled

    @staticmethod
    def width_of(count: int) -> float:
        """Return the width of so many dots; very many stand closer together."""
        return min(count * _DOT_PITCH, _WIDEST_DOTS) + _DOT_PITCH / 2

    def paint(self) -> None:
        """Draw the dots."""
        middle, pitch = _MIDDLE, min(_DOT_PITCH, _WIDEST_DOTS / len(self._filled))
        self.canv.setLineWidth(0.8)
        for number, filled in enumerate(self._filled):
            self.canv.setFillColor(style.ACCENT if filled else "white")
            self.canv.setStrokeColor(style.ACCENT if filled else style.MUTED)
            self.canv.circle(number * pitch + pitch / 2, middle, min(3.0, pitch * 0.4), fill=1, stroke=1)


class Decided(_Mark):
    """Yes is a filled disc, no an open one."""

    def __init__(self, *, yes: bool) -> None:
        super().__init__(2 * _RADIUS + 4)
        self._yes = yes

    def paint(self) -> None:
        """Draw the disc."""
        self.canv.setLineWidth(1.1)
        self.canv.setStrokeColor(style.ACCENT)
        self.canv.setFillColor(style.ACCENT if self._yes else "white")
        self.canv.circle(_RADIUS, _MIDDLE, _RADIUS - 0.4, fill=1, stroke=1)


class Arrow(_Mark):
    """From the left to the right; the font has none."""

    def __init__(self) -> None:
        super().__init__(16)

    def paint(self) -> None:
        """Draw a line with a head."""
        middle, end = _MIDDLE, 13.0
        self.canv.setLineWidth(1.2)
        self.canv.setStrokeColor(style.ACCENT)
        self.canv.line(1, middle, end, middle)
        self.canv.line(end - 3.5, middle + 3, end, middle)
        self.canv.line(end - 3.5, middle - 3, end, middle)


class Rule(_Mark):
    """A hairline over the whole width, with room above and below; at the top of a page nothing, as it parts nothing."""

    def __init__(self, above: float = 7, below: float = 7) -> None:
        super().__init__(style.WIDTH, above + below)
        self._below = below
        self._needed = True

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the size: none at the top of a page."""
        self._needed = not getattr(getattr(self, "_frame", None), "_atTop", False)
        return (self.width, self.height) if self._needed else (self.width, 0)

    def paint(self) -> None:
        """Draw the line."""
        if not self._needed:
            return
        self.canv.setLineWidth(0.5)
        self.canv.setStrokeColor(style.LINE)
        self.canv.line(0, self._below, self.width, self._below)
