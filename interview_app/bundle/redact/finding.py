"""What was found in several texts, by distinct string, and everywhere that such a string stands as a whole word."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from interview_app.bundle.redact.pieces import Piece, pieces
from interview_app.bundle.redact.values import TIERS, Kind, Mark, Tier

BY_HAND = "hand"
"""The rule of what a person marked themselves."""


class Finds(Protocol):
    """A detector, or anything that finds marks as one does."""

    def find(self, text: str) -> tuple[Mark, ...]:
        """Return the marks in a text, in order, none over another."""
        ...


@dataclass(frozen=True)
class Found:
    """What a string was found to be."""

    kind: Kind
    tier: Tier
    rule: str


class Span(NamedTuple):
    """Whole words in a text, and the key of their string."""

    start: int
    end: int
    key: str


@dataclass(frozen=True)
class Looked:
    """A text in its pieces, and what the detector marked in it."""

    pieces: list[Piece]
    marked: list[Span]


def look(
    texts: Mapping[str, str], detector: Finds, by_hand: Mapping[str, Kind]
) -> tuple[dict[str, Found], dict[str, Looked]]:
    """Return what each string is, by key, and each text looked through.

    A string that was found as several things is what the surest of them says; what a person said goes before all.
    """
    known = {string: Found(kind, "sure", BY_HAND) for string, kind in by_hand.items() if string}
    looked: dict[str, Looked] = {}
    for place, text in texts.items():
        parts = pieces(text)
        spans: list[Span] = []
        for mark in detector.find(text):
            span = _whole_words(parts, mark)
            if span.key:
                spans.append(span)
                _learn(known, span.key, mark, by_hand)
        looked[place] = Looked(parts, spans)
    return known, looked


def everywhere(looked: Looked, keys: Collection[str], by_hand: Collection[str]) -> list[Span]:
    """Return where strings stand in a text, none over another.

    First as a person marked them, then as the detector did, then wherever else they are whole words.
    """
    spans = list(_outside(looked.pieces, [], [one for one in by_hand if one in keys]))
    spans = _disjoint(spans, [span for span in looked.marked if span.key in keys])
    return sorted([*spans, *_outside(looked.pieces, spans, keys)])


def _disjoint(first: list[Span], more: list[Span]) -> list[Span]:
    """Return sorted spans and those of others that lie over none of them."""
    ends = [span.end for span in first]
    free = [
        span for span in more if (at := bisect_right(ends, span.start)) == len(first) or first[at].start >= span.end
    ]
    return sorted([*first, *free])


def _learn(known: dict[str, Found], string: str, mark: Mark, by_hand: Mapping[str, Kind]) -> None:
    earlier = known.get(string)
    if earlier is None or (string not in by_hand and TIERS.index(mark.tier) < TIERS.index(earlier.tier)):
        known[string] = Found(mark.kind, mark.tier, mark.rule)
    elif earlier.rule == BY_HAND:
        known[string] = Found(earlier.kind, mark.tier, mark.rule)


def _whole_words(parts: list[Piece], mark: Mark) -> Span:
    """Return the words that a mark touches, and their key."""
    first = bisect_right(parts, mark.start, key=lambda piece: piece.end)
    after = bisect_left(parts, mark.end, key=lambda piece: piece.start)
    within = parts[first:after]
    if not within or not all(piece.same for piece in within):
        return Span(mark.start, mark.end, "")
    return Span(within[0].start, within[-1].end, " ".join(piece.same for piece in within))


def _outside(parts: list[Piece], spans: list[Span], keys: Collection[str]) -> Iterator[Span]:
    """Yield the occurrences outside sorted spans, the longest at each place."""
    sought = _by_first_word(keys)
    waiting = [*reversed(spans)]
    place = 0
    while place < len(parts):
        piece = parts[place]
        if waiting and piece.start >= waiting[-1].start:
            place = bisect_left(parts, waiting.pop().end, lo=place, key=lambda each: each.start)
            continue
        limit = waiting[-1].start if waiting else parts[-1].end
        length = _longest(parts, place, limit, sought.get(piece.same, ()))
        if length:
            yield Span(
                piece.start, parts[place + length - 1].end, " ".join(p.same for p in parts[place : place + length])
            )
        place += length or 1


def _by_first_word(keys: Collection[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    sought: dict[str, list[tuple[str, ...]]] = {}
    for one in keys:
        words = tuple(one.split(" "))
        sought.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(found, key=len, reverse=True)) for first, found in sought.items()}


def _longest(parts: list[Piece], place: int, limit: int, sought: tuple[tuple[str, ...], ...]) -> int:
    for words in sought:
        end = place + len(words)
        if end <= len(parts) and parts[end - 1].end <= limit and _match(parts, place, words):
            return len(words)
    return 0


def _match(parts: list[Piece], place: int, words: tuple[str, ...]) -> bool:
    return all(parts[place + offset].same == word for offset, word in enumerate(words))
