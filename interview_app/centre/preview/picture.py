"""A level's picture as lines and curves. The sentence beside it says the same, so a screen reader passes it over."""

import math
import re
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, Final
from xml.parsers import expat

from fontTools.misc.transform import Identity, Transform
from fontTools.pens.basePen import BasePen
from fontTools.pens.boundsPen import ControlBoundsPen
from fontTools.svgLib.path import PathBuilder, parse_path
from reportlab.platypus import Flowable

from interview_app.bundle.pdf import style
from interview_app.bundle.pdf.text import plain, text

_VIEW: Final = 48
_STEP: Final = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")
_NUMBER: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_UNSET: Final = {"fill": "currentColor", "stroke": "none", "stroke-width": "1"}
_CAPS: Final = {"butt": 0, "round": 1, "square": 2}
_JOINS: Final = {"miter": 0, "round": 1, "bevel": 2}
_WORDS: Final = style.SMALL.clone("picture-words", fontSize=4.4, leading=4.6)
CANNOT: Final = "[picture cannot be drawn]"
"""Stands small in the place of a picture that cannot be drawn."""

Shape = tuple[str, Mapping[str, str], Transform]
"""An outline in SVG's own letters, how it is drawn, and where."""


class PictureUndrawable(Exception):
    """A picture that is not made of shapes as SVG has them; the check says so before, in words."""


def picture(svg: bytes, side: float) -> Flowable:
    """Return a level's picture, or the words that it cannot be drawn: never nothing, and never a crash."""
    try:
        return Picture(shapes_of(svg), side)
    except PictureUndrawable:
        return text(plain(CANNOT.replace(" ", "\n")), _WORDS)


class Picture(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Shapes in one colour, as large as a square."""

    def __init__(self, shapes: tuple[Shape, ...], side: float) -> None:
        super().__init__()
        self._shapes = shapes
        self.width = self.height = side

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the size, whatever room there is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw as an artifact."""
        with self.canv.artifact():
            self.canv.saveState()
            self.canv.setFillColor(style.ACCENT)
            self.canv.setStrokeColor(style.ACCENT)
            self.canv.scale(self.width / _VIEW, -self.height / _VIEW)  # SVG counts downwards
            self.canv.translate(0, -_VIEW)
            for outline, look, place in self._shapes:
                self._draw_shape(outline, look, place)
            self.canv.restoreState()

    def _draw_shape(self, outline: str, look: Mapping[str, str], place: Transform) -> None:
        self.canv.saveState()
        self.canv.transform(*place)
        self.canv.setLineWidth(float(look["stroke-width"]))
        self.canv.setLineCap(_CAPS.get(look.get("stroke-linecap", ""), 0))
        self.canv.setLineJoin(_JOINS.get(look.get("stroke-linejoin", ""), 0))
        path = self.canv.beginPath()
        parse_path(outline, _Pen(path))
        self.canv.drawPath(path, fill=look["fill"] != "none", stroke=look["stroke"] != "none")
        self.canv.restoreState()


class _Pen(BasePen):  # type: ignore[misc]  # fontTools ships no types
    """Draws onto a page's path."""

    def __init__(self, path: Any) -> None:  # noqa: ANN401 - ReportLab's own
        super().__init__(None)
        self._path = path

    def _moveTo(self, to: tuple[float, float]) -> None:
        self._path.moveTo(*to)

    def _lineTo(self, to: tuple[float, float]) -> None:
        self._path.lineTo(*to)

    def _curveToOne(self, one: tuple[float, float], two: tuple[float, float], to: tuple[float, float]) -> None:
        self._path.curveTo(*one, *two, *to)

    def _closePath(self) -> None:
        self._path.close()


def shapes_of(svg: bytes) -> tuple[Shape, ...]:
    """Return the shapes of a picture.

    Raises:
        PictureUndrawable: When it cannot be drawn.
    """
    reader = _Reader()
    try:
        reader.read(svg)
        drawable = all(map(_finite, reader.shapes))
    except Exception as error:  # fontTools has errors of all kinds for a shape that makes no sense
        raise PictureUndrawable from error
    if not (reader.shapes and drawable):
        raise PictureUndrawable
    return tuple(reader.shapes)


def _finite(shape: Shape) -> bool:
    """Draw a shape to find out how far it reaches: a number too large for a page is none on it."""
    outline, look, place = shape
    pen = ControlBoundsPen(None)
    parse_path(outline, pen)
    return all(map(math.isfinite, (float(look["stroke-width"]), *place, *(pen.bounds or ()))))


class _Reader:
    """Walks through a picture; what a group says holds for everything inside it."""

    def __init__(self) -> None:
        self.shapes: list[Shape] = []
        self._looks: list[tuple[dict[str, str], Transform]] = [(dict(_UNSET), Identity)]

    def read(self, svg: bytes) -> None:
        parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.Parse(svg, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        look, place = self._looks[-1]
        own = {key: attributes[key] for key in (*_UNSET, "stroke-linecap", "stroke-linejoin") if key in attributes}
        look, place = {**look, **own}, place.transform(transform_of(attributes.pop("transform", "")))
        self._looks.append((look, place))
        shape = SimpleNamespace(tag=name.rpartition(" ")[2], attrib=attributes)
        builder = PathBuilder()
        builder.add_path_from_element(shape)
        self.shapes += [(outline, look, place) for outline in builder.paths]

    def _end(self, _name: str) -> None:
        self._looks.pop()


def transform_of(said: str) -> Transform:
    """Return what an SVG's `transform` does, its steps in their order."""
    whole = Identity
    for kind, listed in _STEP.findall(said):
        whole = whole.transform(_step(kind, [float(number) for number in _NUMBER.findall(listed)]))
    return whole


def _step(kind: str, numbers: list[float]) -> Transform:
    match kind, numbers:
        case "matrix", [_, _, _, _, _, _]:
            return Transform(*numbers)
        case "translate", [_] | [_, _]:
            return Identity.translate(*numbers)
        case "scale", [_] | [_, _]:
            return Identity.scale(*numbers)
        case "rotate", [angle, *around]:
            x, y = around or (0, 0)
            return Identity.translate(x, y).rotate(math.radians(angle)).translate(-x, -y)
        case "skewX" | "skewY", [angle]:
            skewed = math.radians(angle)
            return Identity.skew(skewed, 0) if kind == "skewX" else Identity.skew(0, skewed)
        case _:
            raise ValueError(kind)
