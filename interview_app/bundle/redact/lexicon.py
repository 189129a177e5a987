"""The shipped word lists: one frozen dictionary, names, and phrases of several kinds.

What each list is, where it is from and under which licence stands beside them, in resources/words/redaction/README.md.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from interview_app.base.paths import shipped
from interview_app.bundle.redact.pieces import key, words
from interview_app.bundle.redact.values import Kind, Tier

_PHRASES: tuple[tuple[str, Kind, Tier], ...] = (
    ("family", "family", "check"),
    ("health", "health", "check"),
    ("occupations", "occupation", "check"),
    ("origins", "origin", "likely"),
    ("institutions", "organisation", "check"),
    ("times", "date", "check"),
    ("places", "place", "likely"),
)
"""Lists by rule; where one phrase is in two of them, the later one counts."""

_ALSO_WORDS = frozenset({"polish", "swede"})
"""Beside places such as Reading and Bath, what counts with a capital only, because it is an everyday word too."""

_MARKED_IN_SMALL_LETTERS = words(
    "grace faith joy mercy jack frank nick ken precious harmony charity angel crystal sue bob trinity amber"
)
"""Common words that are a name more often than not in what people type without capitals."""


@dataclass(frozen=True)
class Phrase:
    """Words that mean one thing together.

    Attributes:
        words: As pieces.
        kind: What they are.
        tier: How sure that is.
        rule: The list they are in.
        capital: Whether they count only when they begin with a capital.
    """

    words: tuple[str, ...]
    kind: Kind
    tier: Tier
    rule: str
    capital: bool = False


@dataclass(frozen=True)
class Lexicon:
    """What the detector knows of words.

    Attributes:
        known: Words of the language, with those of everyday speech; none of them is a find by itself.
        names: Given names.
        small: Names that are marked in small letters too.
        surnames: Family names, for firms named after three of them.
        phrases: By their first piece, the longest first.
    """

    known: frozenset[str]
    names: frozenset[str]
    small: frozenset[str]
    surnames: frozenset[str]
    phrases: Mapping[str, tuple[Phrase, ...]]


@cache
def shipped_lexicon() -> Lexicon:
    """Return the lists that come with the program; they are read once, when first needed."""
    folder = shipped("resources") / "words" / "redaction"
    common = frozenset(_lines(folder, "common"))
    known = common.union(_lines(folder, "english"), _lines(folder, "speech"))
    names = frozenset(_lines(folder, "given"))
    phrases = [
        Phrase(_pieces(line), kind, tier, rule, line in _ALSO_WORDS or (rule == "places" and line in known))
        for rule, kind, tier in _PHRASES
        for line in _lines(folder, rule)
    ]
    return Lexicon(
        known=known,
        names=names,
        small=(names - common) | _MARKED_IN_SMALL_LETTERS,
        surnames=frozenset(_lines(folder, "surnames")),
        phrases=by_first_piece(phrases),
    )


def by_first_piece(phrases: Iterable[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    """Return phrases as they are looked up: by their first piece, the longest first, each once, as listed last."""
    last = {phrase.words: phrase for phrase in phrases if phrase.words != ("",)}
    found: dict[str, list[Phrase]] = {}
    for phrase in last.values():
        found.setdefault(phrase.words[0], []).append(phrase)
    return {first: tuple(sorted(those, key=lambda p: len(p.words), reverse=True)) for first, those in found.items()}


def _lines(folder: Path, name: str) -> list[str]:
    return (folder / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def _pieces(line: str) -> tuple[str, ...]:
    """Return a phrase as pieces; most are letters and spaces, and need no closer look."""
    return tuple((line if line.isascii() and line.replace(" ", "").isalpha() else key(line)).split(" "))
