"""Pictures: only what every reader draws alike, and nothing else inside.

A picture is a drawing of a few plain shapes in one colour, so that it takes the page's colour and cannot hold a
script, a link, a text, or another file. SVG is read with expat; a DOCTYPE or an entity is refused before it is used.
"""

from collections.abc import Mapping
from xml.parsers import expat

from interview_app.study.findings import short
from interview_app.study.svg_values import can_be_drawn

LARGEST_PICTURE = 16 * 1024
MOST_SHAPES = 400
DEEPEST = 8
VIEW = "0 0 48 48"
_SVG = "http://www.w3.org/2000/svg"
_NEEDED = {
    "path": ("d",),
    "circle": ("r",),
    "ellipse": ("rx", "ry"),
    "rect": ("width", "height"),
    "line": ("x1", "y1", "x2", "y2"),
    "polyline": ("points",),
    "polygon": ("points",),
}
_MAY = {"circle": ("cx", "cy"), "ellipse": ("cx", "cy"), "rect": ("x", "y", "rx", "ry")}
SHAPES = frozenset(_NEEDED)
_ON_SVG = frozenset({"viewBox", "width", "height"})
_LINE = frozenset({"fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"})
_LOOK = _LINE | {"transform"}
_COLOURS = frozenset({"none", "currentColor"})


class _Refused(Exception):
    """Something in a picture that may not be there."""


def picture_faults(untrusted: bytes) -> tuple[str, ...]:
    """Return what is wrong with a picture; nothing when it can be shown."""
    if len(untrusted) > LARGEST_PICTURE:
        return (f"This picture is larger than {LARGEST_PICTURE // 1024} KB.",)
    reader = _Drawing()
    try:
        reader.read(untrusted)
    except _Refused as error:
        return (str(error),)
    except (expat.ExpatError, ValueError, LookupError):  # ValueError and LookupError: an encoding that is not there
        return ("This is not an SVG picture.",)
    return tuple(dict.fromkeys(reader.faults))


class _Drawing:
    """Walks through a picture and notes what may not be in it."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self._open: list[str] = []
        self._count = 0
        self._drawn = False

    def read(self, untrusted: bytes) -> None:
        parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(untrusted, True)
        if not self._drawn:
            self.faults.append("There is no shape in the picture.")

    def _doctype(self, *_: object) -> None:
        raise _Refused("A picture has no DOCTYPE and no entities.")

    def _instruction(self, *_: object) -> None:
        raise _Refused("A picture has no instructions to a program.")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        space, _, element = name.rpartition(" ")
        self._open.append(element)
        if self._count > MOST_SHAPES:
            raise _Refused(f"A picture has at most {MOST_SHAPES} shapes.")
        if space != _SVG:
            self.faults.append(f"The namespace of <{_shown(element)}> is not that of SVG.")
        if len(self._open) > DEEPEST:
            raise _Refused(f"A picture has at most {DEEPEST} elements inside each other.")
        if len(self._open) == 1:
            self._root(element, attributes)
        elif element in SHAPES:
            self._shape(element, attributes)
        elif element == "g":
            self._attributes(element, attributes, _LOOK)
        else:
            self.faults.append(f"The element <{_shown(element)}> may not be in a picture.")

    def _root(self, element: str, attributes: dict[str, str]) -> None:
        if element != "svg":
            raise _Refused("This is not an SVG picture.")
        if attributes.get("viewBox") != VIEW:
            self.faults.append(f"The picture’s viewBox must be “{VIEW}”.")
        self._attributes(element, attributes, _ON_SVG | _LINE)

    def _shape(self, element: str, attributes: Mapping[str, str]) -> None:
        self._drawn = True
        needed = _NEEDED[element]
        self.faults += [f"<{element}> lacks its “{name}”." for name in needed if name not in attributes]
        self._attributes(element, attributes, _LOOK.union(needed, _MAY.get(element, ())))

    def _attributes(self, element: str, attributes: Mapping[str, str], known: frozenset[str]) -> None:
        for name, value in attributes.items():
            if name not in known:
                self.faults.append(f"“{_shown(name)}” may not be on <{element}>.")
            elif name in {"fill", "stroke"}:
                if value not in _COLOURS:
                    self.faults.append(f"The colour “{_shown(value)}” is neither “none” nor “currentColor”.")
            elif name != "viewBox" and not can_be_drawn(name, value):
                self.faults.append(f"“{name}” on <{element}> has a value that cannot be drawn: “{short(value)}”.")

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        if text.strip():
            self.faults.append("There is text in the picture.")


def _shown(name: str) -> str:
    return name.rpartition(" ")[2][:40]
