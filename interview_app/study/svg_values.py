"""What the shapes of a picture may say, in a grammar so narrow that every reader draws it alike.

Numbers are plain, without units, at most 10,000 and never too small to be told from nothing. So a path that passes can
be drawn on a page, by Qt and by the centre's PDF: none of them has to guess.
"""

import re
from collections.abc import Callable, Iterable, Mapping

LARGEST = 10_000
SMALLEST = 1e-6
LARGEST_SCALE = 100
STEEPEST = 80
MOST_STEPS = 4

_NUMBER = re.compile(r"[+-]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?(?![0-9])")
_FLAG = re.compile("[01]")
_BETWEEN = re.compile(r"[ \t\r\n]*,?[ \t\r\n]*")
_SPACE = " \t\r\n"
_COMMAND = re.compile("([MmZzLlHhVvCcSsQqTtAa])")
_ARGUMENTS = {"M": 2, "Z": 0, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7}
_ARC = (_NUMBER, _NUMBER, _NUMBER, _FLAG, _FLAG, _NUMBER, _NUMBER)
_STEP = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)[ \t\r\n]*\(([^()]*)\)")
_STEPS: Mapping[str, tuple[tuple[int, ...], tuple[float, ...]]] = {
    "matrix": ((6,), (LARGEST_SCALE,) * 4 + (LARGEST,) * 2),
    "translate": ((1, 2), (LARGEST,) * 2),
    "scale": ((1, 2), (LARGEST_SCALE,) * 2),
    "rotate": ((1, 3), (LARGEST,) * 3),
    "skewX": ((1,), (STEEPEST,)),
    "skewY": ((1,), (STEEPEST,)),
}
_FEWEST_POINTS = 4


def can_be_drawn(name: str, value: str) -> bool:
    """Tell whether an attribute of a shape, other than a colour, has a value that every reader draws alike."""
    return _KINDS.get(name, _is_number)(value)


def _is_number(value: str) -> bool:
    return _numbers(value, 1) is not None


def _is_size(value: str) -> bool:
    numbers = _numbers(value, 1)
    return numbers is not None and numbers[0] >= 0


def _is_list_of_points(value: str) -> bool:
    numbers = _numbers(value)
    return numbers is not None and len(numbers) >= _FEWEST_POINTS and len(numbers) % 2 == 0


def _is_path(value: str) -> bool:
    """Tell whether a path begins with a move, and each of its commands has the numbers that it needs."""
    lead, *parts = _COMMAND.split(value)
    commands = list(zip(parts[::2], parts[1::2], strict=True))
    begins = not lead.strip(_SPACE) and bool(commands) and commands[0][0] in "Mm"
    return begins and all(_is_command(letter.upper(), listed) for letter, listed in commands)


def _is_command(letter: str, listed: str) -> bool:
    count = _ARGUMENTS[letter]
    if count == 0:
        return not listed.strip(_SPACE)
    numbers = _scanned(listed, _ARC if letter == "A" else (_NUMBER,))
    return numbers is not None and len(numbers) >= count and len(numbers) % count == 0


def _is_transform(value: str) -> bool:
    steps = _STEP.findall(value)
    between = _STEP.sub("", value).strip(f"{_SPACE},")
    return 0 < len(steps) <= MOST_STEPS and not between and all(_is_step(kind, listed) for kind, listed in steps)


def _is_step(kind: str, listed: str) -> bool:
    counts, limits = _STEPS[kind]
    numbers = _numbers(listed)
    if numbers is None or len(numbers) not in counts:
        return False
    return all(abs(number) <= limit for number, limit in zip(numbers, limits, strict=False))


def _numbers(listed: str, count: int = 0) -> list[float] | None:
    numbers = _scanned(listed, (_NUMBER,))
    return None if count and numbers is not None and len(numbers) != count else numbers


def _scanned(listed: str, kinds: tuple[re.Pattern[str], ...]) -> list[float] | None:
    """Return the numbers of a list, or None when something in it is not a number or is out of bounds."""
    text = listed.strip(_SPACE)
    found: list[float] = []
    place = 0
    while place < len(text):
        match = kinds[len(found) % len(kinds)].match(text, place)
        if match is None or not _within(float(match[0])):
            return None
        found.append(float(match[0]))
        place = _after(text, match.end())
    return found if place == len(text) else None


def _after(text: str, end: int) -> int:
    """Return where the next number begins; a comma with nothing after it leads past the end."""
    between = _BETWEEN.match(text, end)
    begin = end if between is None else between.end()
    return begin + 1 if begin == len(text) and begin > end else begin


def _within(number: float) -> bool:
    return number == 0 or SMALLEST <= abs(number) <= LARGEST


def _one_of(known: Iterable[str]) -> Callable[[str], bool]:
    return frozenset(known).__contains__


_KINDS: Mapping[str, Callable[[str], bool]] = {
    "d": _is_path,
    "points": _is_list_of_points,
    "transform": _is_transform,
    "stroke-linecap": _one_of(("butt", "round", "square")),
    "stroke-linejoin": _one_of(("miter", "round", "bevel")),
    **dict.fromkeys(("r", "rx", "ry", "width", "height", "stroke-width"), _is_size),
}
