"""Pictures and sound clips: only what a safe reader can show or play, and nothing else inside.

A picture is a drawing of a few plain shapes in one colour, so that it takes the page's colour and cannot hold a
script, a link, a text, or another file. SVG is read with expat; a DOCTYPE or an entity is refused before it is used.
"""

import re
from collections.abc import Mapping
from xml.parsers import expat

LARGEST_PICTURE = 16 * 1024
LARGEST_CLIP = 500 * 1000
MOST_SHAPES = 400
VIEW = "0 0 48 48"
_SVG = "http://www.w3.org/2000/svg"
SHAPES = frozenset({"path", "circle", "ellipse", "rect", "line", "polyline", "polygon"})
_LOOK = frozenset({"fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "transform"})
_PLACE = frozenset({"d", "cx", "cy", "r", "rx", "ry", "x", "y", "x1", "y1", "x2", "y2", "points", "width", "height"})
_ON_SVG = frozenset({"xmlns", "viewBox", "width", "height"})
_COLOURS = frozenset({"none", "currentColor"})
_VALUE = re.compile(r"[A-Za-z0-9 ,.()+\n\t-]*")
_PAGE_HEAD = 27
_FIRST_PAGE = 0x02
_OPUS_HEAD = 19


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


def clip_faults(untrusted: bytes) -> tuple[str, ...]:
    """Return what is wrong with a sound clip; nothing when its beginning is that of an Ogg Opus file (RFC 7845)."""
    if len(untrusted) > LARGEST_CLIP:
        return (f"This clip is larger than {LARGEST_CLIP // 1000} KB.",)
    if untrusted[:5] != b"OggS\x00" or len(untrusted) < _PAGE_HEAD + 1:
        return ("This is not an Ogg Opus sound.",)
    segments = untrusted[_PAGE_HEAD - 1]
    packet = untrusted[_PAGE_HEAD + segments :]
    begins = untrusted[5] & _FIRST_PAGE and segments == 1 and untrusted[_PAGE_HEAD] >= _OPUS_HEAD
    if not begins or not packet.startswith(b"OpusHead") or len(packet) < untrusted[_PAGE_HEAD]:
        return ("This is an Ogg file, but not an Opus sound.",)
    version, channels = packet[8], packet[9]
    if version >> 4 or channels not in {1, 2}:
        return ("This Opus sound has more than two channels, or is of a newer kind.",)
    if packet[len(b"OpusHead") :].find(b"OggS") < 0:
        return ("This sound is empty: it has a beginning and nothing after it.",)
    return ()


class _Drawing:
    """Walks through a picture and notes what may not be in it."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self._open: list[str] = []
        self._count = 0

    def read(self, untrusted: bytes) -> None:
        parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(untrusted, True)

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
        if len(self._open) == 1:
            self._root(element, attributes)
        elif element == "g" or element in SHAPES:
            self._attributes(element, attributes, _LOOK | (_PLACE if element in SHAPES else frozenset()))
        else:
            self.faults.append(f"The element <{_shown(element)}> may not be in a picture.")

    def _root(self, element: str, attributes: dict[str, str]) -> None:
        if element != "svg":
            raise _Refused("This is not an SVG picture.")
        if attributes.get("viewBox") != VIEW:
            self.faults.append(f"The picture’s viewBox must be “{VIEW}”.")
        self._attributes(element, attributes, _ON_SVG | _LOOK)

    def _attributes(self, element: str, attributes: Mapping[str, str], known: frozenset[str]) -> None:
        for name, value in attributes.items():
            if name not in known:
                self.faults.append(f"“{_shown(name)}” may not be on <{element}>.")
            elif name in {"fill", "stroke"} and value not in _COLOURS:
                self.faults.append(f"The colour “{_shown(value)}” is neither “none” nor “currentColor”.")
            elif not _VALUE.fullmatch(value):
                self.faults.append(f"“{_shown(name)}” on <{element}> has a value that is not a shape’s.")

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        if text.strip():
            self.faults.append("There is text in the picture.")


def _shown(name: str) -> str:
    return name.rpartition(" ")[2][:40]
