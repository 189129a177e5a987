"""Which labelled words are one find together: first and family name, a body and its place, a phrase."""

from collections.abc import Iterator
from typing import NamedTuple

from interview_app.bundle.redact.labels import Label
from interview_app.bundle.redact.lexicon import Lexicon
from interview_app.bundle.redact.pieces import words
from interview_app.bundle.redact.reading import TITLES, Reading
from interview_app.bundle.redact.spoken import FUNCTION_WORDS
from interview_app.bundle.redact.values import TIERS, Kind, Tier

LONGEST = 40
"""Pieces in one find. Nothing that a person writes is longer; what is longer becomes several."""

_LINKS = words("of the for de la del der di da dos das du le van von den zu bin bint ibn al el ul abu y & -")
_MORE_LINKS = frozenset({"and", "in", ",", "'", "s"})
_SMALL_AFTER_A_NAME = frozenset({"institutions", "street"})
_EXTENDED = frozenset({"occupations", "health", "family", "institutions"})
_DETERMINERS = words("a an the my his her our their your as former retired trainee qualified")
_BEFORE_AN_ILLNESS = _DETERMINERS | words("from with of has had have got")
_SCHOOLS = words("school schools academy college colleges university uni primary pru nursery kindergarten sixth")
_GROUPS = words("boys gang gangs crew mandem squad bloods crips posse")
_BODIES = words(
    "ministry department office council society committee institute university court federation association commission"
    " directorate agency service services authority police"
)
_TAKE_AND = _BODIES | words(
    "bachelor bachelors master masters diploma doctorate degree bsc ba ma msc mba republic elephant"
)
"""After these “and” and “in” go on with a name: the Ministry of Health and Social Welfare, a BA in Fine Art."""
_HEADS = words("office department council agency service services authority")
"""These end a name that “and” goes through: the Foreign and Commonwealth Office."""
_NAMES = frozenset({"name", "called"})
_MOST_ADJECTIVES = 2
_PARTNERS = 3
_TAIL = ["'", "s"]
_CAPITALS = frozenset({"capital", "unknown with a capital"})


class Run(NamedTuple):
    """Pieces from the first to the one before `after`, and what they are."""

    first: int
    after: int
    kind: Kind
    tier: Tier
    rule: str


def runs(reading: Reading, labels: list[Label | None], taken: list[bool]) -> Iterator[Run]:
    """Yield the finds that labelled words make, in order, none longer than `LONGEST` pieces."""
    whole: tuple[int, int] | None = None
    for place, label in enumerate(labels):
        if label is None:
            continue
        if whole and place - whole[0] < LONGEST and _one(reading, labels, taken, whole, place):
            whole = (whole[0], place + 1)
        else:
            if whole:
                yield _run(reading, labels, taken, whole)
            whole = (place, place + 1)
    if whole:
        yield _run(reading, labels, taken, whole)


def firms(reading: Reading, lexicon: Lexicon, labels: list[Label | None]) -> None:
    """Count “Smith, Jones and Brown” as one where they are family names."""
    for place in range(len(labels) - _PARTNERS - 1):
        names, signs = reading.same[place : place + 5 : 2], reading.same[place + 1 : place + 4 : 2]
        if signs == [",", "and"] and all(reading.capital[place : place + 5 : 2]) and _are_surnames(names, lexicon):
            labels[place : place + 5] = [Label("organisation", "likely", "firm", place + 1)] * 5


def _are_surnames(names: list[str], lexicon: Lexicon) -> bool:
    known = lexicon.surnames.intersection(names)
    return len(known) == _PARTNERS or (len(known) == _PARTNERS - 1 and not lexicon.names.issuperset(names))


def _one(reading: Reading, labels: list[Label | None], taken: list[bool], whole: tuple[int, int], place: int) -> bool:
    """Tell whether a labelled word goes on with what came before it."""
    last = whole[1] - 1
    before, label = labels[last], labels[place]
    if before is None or label is None or any(taken[last:place]) or any(reading.broken[last + 1 : place + 1]):
        return False
    if label.phrase and label.phrase == before.phrase:
        return True
    between = reading.same[last + 1 : place]
    if not between:
        return _beside(reading, before, label, last, place)
    if not reading.capital[place]:
        return False
    return _linked(reading, between, before, whole, place)


def _beside(reading: Reading, before: Label, label: Label, last: int, place: int) -> bool:
    if label.rule == "street" or before.rule == "nickname" or reading.same[last] in TITLES:
        return True
    named = reading.capital[last] or before.rule in {"name", "unknown", "places"}
    if label.rule in _SMALL_AFTER_A_NAME:
        return named
    both = reading.capital[last] and reading.capital[place]
    return both or (before.rule in _NAMES and label.rule in _NAMES)


def _linked(reading: Reading, between: list[str], before: Label, whole: tuple[int, int], place: int) -> bool:
    """Tell whether “of”, “the” and the like, or the dot of an initial, stand between two words with capitals."""
    last = whole[1] - 1
    if between in (["and"], ["."]) and reading.same[last] in TITLES:  # Mr and Mrs Smith
        return True
    if between == ["."]:
        return len(reading.raw[last]) == 1
    if not reading.capital[last] or len(between) > _PARTNERS:
        return False
    if between[0] == "'":
        return between in (["'"], ["'", "s"]) and before.rule != "name"
    return _goes_on(reading, between, before, whole, place)


def _goes_on(reading: Reading, between: list[str], before: Label, whole: tuple[int, int], place: int) -> bool:
    """Tell whether a name goes on behind “of” or “the”, and behind “and” where it is a body's."""
    if all(sign in _LINKS for sign in between):
        return True
    if _TAKE_AND.isdisjoint(reading.same[whole[0] : whole[1]]):
        return between == ["and"] and before.rule != "name" and not _HEADS.isdisjoint(reading.same[place : place + 3])
    return all(sign in _LINKS or sign in _MORE_LINKS for sign in between) and between != [","]


def _run(reading: Reading, labels: list[Label | None], taken: list[bool], whole: tuple[int, int]) -> Run:
    first, after = whole
    inside = [label for label in labels[first:after] if label is not None]
    lead = min(inside, key=lambda label: TIERS.index(label.tier))
    kind, rule = _kind(set(reading.same[first:after]), inside) or (lead.kind, lead.rule)
    tier = "sure" if rule == "name" and after - first > 1 else lead.tier
    tail = _ends_in_an_s(reading, labels[after - 1], after) and not any(taken[after : after + len(_TAIL)])
    end = after + len(_TAIL) if tail else after
    return Run(_extended(reading, labels, taken, whole), end, kind, tier, rule)


def _ends_in_an_s(reading: Reading, last: Label | None, after: int) -> bool:
    """Tell whether “'s” belongs to a name, as in “Morley's on the high road”: nothing is there that it could own."""
    if last is None or last.rule not in _CAPITALS or reading.same[after : after + 2] != _TAIL:
        return False
    owned = reading.same[after + 2] if after + 2 < len(reading.same) else ""
    return not owned[:1].isalnum() or owned in FUNCTION_WORDS


def _kind(said: set[str], inside: list[Label]) -> tuple[Kind, str] | None:
    """Return what several words are together: the body, school or street that one of them names."""
    rules = {label.rule for label in inside}
    if said & _GROUPS:
        return "group", "group"
    if "institutions" in rules:
        return ("school" if said & _SCHOOLS else "organisation"), "institutions"
    if said & _BODIES:
        return "organisation", "body"
    if "street" in rules:
        return "address", "street"
    if rules & {"title", "name", "called", "nickname"}:
        return "person", "name"
    return None


def _extended(reading: Reading, labels: list[Label | None], taken: list[bool], whole: tuple[int, int]) -> int:
    """Return where a find begins with what belongs to it: “dental” of “a dental receptionist”."""
    first = whole[0]
    label = labels[first]
    if first == 0 or label is None or taken[first - 1] or labels[first - 1] is not None or reading.broken[first]:
        return first
    if label.rule not in _EXTENDED:
        return first
    return _described(reading, labels, taken, first, _BEFORE_AN_ILLNESS if label.rule == "health" else _DETERMINERS)


def _described(
    reading: Reading, labels: list[Label | None], taken: list[bool], first: int, openers: frozenset[str]
) -> int:
    for place in range(first - 1, max(-1, first - _MOST_ADJECTIVES - 2), -1):
        word = reading.same[place]
        if word in openers:
            return place + 1
        if taken[place] or labels[place] is not None or word in FUNCTION_WORDS or not word.isalpha():
            return first
    return first
