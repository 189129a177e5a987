"""What is said in a week of fieldwork: each answer in words of its own, with names in them; and how it arrives."""

import hashlib
import re
from collections.abc import Mapping

from interview_app.interview.events import Answer, Picked, Wrote

NAMES = ("Dwayne", "Mr Bennett", "Peckham", "@jayk2")
"""Who could be recognised: nobody at the centre may read one of these."""
KEPT = "doctor"
"""It is highlighted as well, and tells nobody who anybody is: the fieldworker keeps it."""
_THINGS = re.findall(
    "[a-z]+",
    "garden window paper table bread kettle coat river ladder spoon basket candle blanket bucket pillow hammer carpet "
    "button pocket curtain pencil butter sugar onion carrot apple lemon cheese kitchen bottle",
)
_PLACEHOLDER = re.compile(r"\[[a-z]+ [1-9][0-9]*\]")


def said(interview: int, step: str) -> str:
    """Return what is said at a step of an interview: words that are said nowhere else in the week, and a name."""
    dice = hashlib.sha256(f"{interview}/{step}".encode()).digest()
    one, two, three, four = (_THINGS[each % len(_THINGS)] for each in dice[:4])
    name = NAMES[dice[4] % len(NAMES)]
    return f"They should ask {name} first, and a {KEPT} too, about the {one}, the {two}, the {three} and the {four}."


def faithful(spoken: str, arrived: str, replaced: frozenset[str]) -> bool:
    """Tell whether a text arrived word for word, but for names, each of which a placeholder stands for."""
    pieces = map(re.escape, _PLACEHOLDER.split(arrived))
    found = re.fullmatch("(.+?)".join(pieces), spoken, re.DOTALL)
    return found is not None and set(found.groups()) <= replaced and not any(name in arrived for name in replaced)


def lost(given: Mapping[str, Answer], arrived: Mapping[str, Answer], replaced: frozenset[str]) -> list[str]:
    """Return the steps whose answer did not arrive as it was given, and those that nobody answered."""
    missing = [step for step, answer in given.items() if not _same(answer, arrived.get(step), replaced)]
    return [*missing, *(step for step in arrived if step not in given)]


def _same(given: Answer, arrived: Answer | None, replaced: frozenset[str]) -> bool:
    match given, arrived:
        case Wrote(text, picks, mode), Wrote(text_there, picks_there, mode_there):
            return (mode, set(picks)) == (mode_there, set(picks_there)) and faithful(text, text_there, replaced)
        case Picked(options), Picked(options_there):
            return set(options) == set(options_there)
        case _:
            return given == arrived
