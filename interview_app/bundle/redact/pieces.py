"""A text as words and signs: what decides whether two strings are the same, and where a whole word begins and ends."""

import re
import unicodedata
from typing import NamedTuple

from interview_app.bundle.redact.values import KINDS

_COMBINING = "".join(
    chr(point) for point in range(0x300, 0x3000) if unicodedata.category(chr(point)) in {"Mn", "Mc", "Me"}
)
"""Vowel signs of Arabic, Hindi and others, and loose accents; `\\w` does not count them as parts of a word."""
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphens and joiners inside a word; nobody sees them."""
_APOSTROPHES = "\u2019\u2018\u02bc\u0060\u00b4\u2032\uff07"
"""All that keyboards make beside the plain one."""

WORD = rf"\w[\w{_COMBINING}{_UNSEEN}]*"
PLACEHOLDER = rf"\[(?:{'|'.join(KINDS)}) [1-9][0-9]{{0,4}}\]"

_PIECE = re.compile(rf"(?P<placeholder>{PLACEHOLDER})|{WORD}|\S")
_PLAIN = str.maketrans({**dict.fromkeys(_APOSTROPHES, "'"), "\u0149": "n"})
_SEEN = str.maketrans(dict.fromkeys(_UNSEEN, ""))


def words(listed: str) -> frozenset[str]:
    """Return a set of words that are written one after the other."""
    return frozenset(listed.split())


class Piece(NamedTuple):
    """A word, a sign, or a placeholder, whose `same` is empty because it is the same as nothing."""

    start: int
    end: int
    same: str


def plain(text: str) -> str:
    """Return a text with plain apostrophes, as long as it was."""
    return text.translate(_PLAIN)


def pieces(text: str) -> list[Piece]:
    """Return the words and signs of a text in order; white space is between them."""
    return [
        Piece(found.start(), found.end(), "" if found["placeholder"] else _same(found[0]))
        for found in _PIECE.finditer(plain(text))
    ]


def key(string: str) -> str:
    """Return what the spellings of one string have in common: case, apostrophes and white space do not count."""
    return " ".join(piece.same for piece in pieces(string) if piece.same)


def _same(word: str) -> str:
    return word.translate(_SEEN).casefold() or word
