"""One decision for each distinct string, and what a person's words are after all of them.

Whatever is highlighted and not decided is replaced. A placeholder such as `[person 1]` names the type and a number
within the interview, so that who reads it can still follow who did what; the log says what was done where, and never
what stood there. Where a string is kept and another inside it is replaced, replacing goes before keeping.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from interview_app.bundle.redact.finding import Finds, Found, Looked, Span, everywhere, look
from interview_app.bundle.redact.pieces import PLACEHOLDER, key
from interview_app.bundle.redact.values import Kind, Tier

Decision = Literal["replace", "keep"]
Outcome = Literal["replace", "keep", "undecided"]

_Value = TypeVar("_Value")

_PLACEHOLDER = re.compile(PLACEHOLDER)


@dataclass(frozen=True)
class Occurrence:
    """Where a string stands: which text, and from which code point to which."""

    place: str
    start: int
    end: int


@dataclass(frozen=True)
class Group:
    """All occurrences of one string.

    Attributes:
        key: What all its spellings have in common; a decision may be given under any of them.
        string: As it is written first.
        kind: What it is, or what a person said it is.
        tier: How sure that is: the surest of its marks.
        rule: Of that mark, or `hand` where a person marked it.
        occurrences: In the order of the texts.
    """

    key: str
    string: str
    kind: Kind
    tier: Tier
    rule: str
    occurrences: tuple[Occurrence, ...]


@dataclass(frozen=True)
class Entry:
    """A line of the log. `start` is where the placeholder, or what was kept, begins in the redacted text."""

    place: str
    start: int
    kind: Kind
    tier: Tier
    rule: str
    decision: Outcome


@dataclass(frozen=True)
class Redacted:
    """The texts after every decision, by place, and the log."""

    texts: Mapping[str, str]
    log: tuple[Entry, ...]


def groups(texts: Mapping[str, str], detector: Finds, added: Mapping[str, Kind] | None = None) -> tuple[Group, ...]:
    """Return everything that is highlighted in several texts, by distinct string, in order of first appearance.

    Args:
        texts: By place, in the order in which they are read.
        detector: What finds marks.
        added: Strings that a person marked, each with its kind; also the kind they chose for one that was found.
    """
    by_hand = _by_key(added)
    known, looked = look(texts, detector, by_hand)
    where: dict[str, list[Occurrence]] = {}
    for place, text in looked.items():
        for span in everywhere(text, known, by_hand):
            where.setdefault(span.key, []).append(Occurrence(place, span.start, span.end))
    return tuple(
        Group(
            string, _written(texts, spots[0]), known[string].kind, known[string].tier, known[string].rule, tuple(spots)
        )
        for string, spots in where.items()
    )


def apply(
    texts: Mapping[str, str],
    detector: Finds,
    decisions: Mapping[str, Decision],
    added: Mapping[str, Kind] | None = None,
) -> Redacted:
    """Return the texts with every highlighted string replaced that nobody decided to keep, and the log of it.

    What is left is looked through again until nothing is replaced any more, so that doing it twice changes nothing.

    Args:
        texts: By place, in the order in which they are read.
        detector: What finds marks.
        decisions: By string, in any spelling of it; what is not in it is replaced.
        added: As for `groups`.
    """
    by_hand, decided = _by_key(added), _by_key(decisions)
    numbers = _Numbers(texts)
    known: dict[str, Found] = {}
    while True:
        found, looked = look(texts, detector, by_hand)
        known = {**found, **known}
        replaced = {string for string in known if decided.get(string) != "keep"}
        spans = {place: everywhere(text, replaced, by_hand) for place, text in looked.items()}
        if not any(spans.values()):
            return Redacted(dict(texts), _log(texts, looked, known, decided, numbers))
        texts = {place: _put_in(text, spans[place], known, numbers) for place, text in texts.items()}


class _Numbers:
    """Which placeholder stands for which string; numbers follow those that stand in the texts already."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.strings: dict[str, str] = {}
        self._given: dict[str, str] = {}
        self._last: dict[str, int] = {}
        for text in texts.values():
            for found in _PLACEHOLDER.finditer(text):
                kind, number = found[0][1:-1].split(" ")
                self._last[kind] = max(self._last.get(kind, 0), int(number))

    def placeholder(self, string: str, kind: Kind) -> str:
        """Return a string's placeholder, the same one each time."""
        if string not in self._given:
            self._last[kind] = self._last.get(kind, 0) + 1
            self._given[string] = f"[{kind} {self._last[kind]}]"
            self.strings[self._given[string]] = string
        return self._given[string]


def _put_in(text: str, spans: list[Span], known: Mapping[str, Found], numbers: _Numbers) -> str:
    parts: list[str] = []
    done = 0
    for span in spans:
        parts += [text[done : span.start], numbers.placeholder(span.key, known[span.key].kind)]
        done = span.end
    return "".join([*parts, text[done:]])


def _log(
    texts: Mapping[str, str],
    looked: Mapping[str, Looked],
    known: Mapping[str, Found],
    decided: Mapping[str, Decision],
    numbers: _Numbers,
) -> tuple[Entry, ...]:
    log: list[Entry] = []
    for place, text in texts.items():
        spots = [(span.start, span.key) for span in looked[place].marked]
        spots += [(p.start(), numbers.strings[p[0]]) for p in _PLACEHOLDER.finditer(text) if p[0] in numbers.strings]
        for start, string in sorted(spots):
            found = known[string]
            log.append(Entry(place, start, found.kind, found.tier, found.rule, decided.get(string, "undecided")))
    return tuple(log)


def _written(texts: Mapping[str, str], spot: Occurrence) -> str:
    return texts[spot.place][spot.start : spot.end]


def _by_key(by_string: Mapping[str, _Value] | None) -> dict[str, _Value]:
    return {key(string): value for string, value in (by_string or {}).items()}
