"""Scripts that run from right to left: letters that join, and the order in which a line is drawn (Unicode UAX 9).

ReportLab draws each letter by itself and from left to right. So words are first put into the forms that join, lines are
broken in the order of reading, and only then is each line put into the order of drawing. What is missing is in
docs/decisions/0006-scripts-in-pdfs.md.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final, Protocol

_STRONG_RIGHT: Final = frozenset({"R", "AL"})
_STRONG: Final = _STRONG_RIGHT | {"L"}
_JOINING_FORM: Final = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_LETTERS: Final = "[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]+"
_DIGIT_GROUPS: Final = re.compile(r"(?<=\d) (?=\d)")
_ARABIC: Final = re.compile(rf"({_LETTERS}(?:[ \xa0]+{_LETTERS})*)")
_RIGHT_TO_LEFT_LANGUAGES: Final = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"})


class _Settings:
    """Looks settings up by name."""

    def __init__(self, known: dict[str, bool]) -> None:
        self._known = known

    def getboolean(self, name: str) -> bool:
        """Return a setting, as a parser of files would."""
        return self._known[name.lower()]


class _Shaper(Protocol):
    def reshape(self, text: str) -> str: ...


def written_right_to_left(language: str) -> bool:
    """Tell whether a language, by its BCP 47 tag, is written from right to left."""
    return language.partition("-")[0].lower() in _RIGHT_TO_LEFT_LANGUAGES


def has_right_to_left(text: str) -> bool:
    """Tell whether any letter of a text runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(letter) in _STRONG_RIGHT for letter in text)


def begins_right_to_left(text: str) -> bool:
    """Tell whether a paragraph runs from right to left: its first letter with a direction decides (UAX 9, P2)."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((found for found in directions if found in _STRONG), "L") in _STRONG_RIGHT


def joined(text: str) -> str:
    """Return a text, still in the order of reading, with Arabic letters in the forms that join.

    Groups of digits are held together: as words of their own they would be drawn last group first.
    """
    shaped = _shaper().reshape(text) if _ARABIC.search(text) else text
    return _DIGIT_GROUPS.sub("\N{NO-BREAK SPACE}", shaped)


def unjoined(text: str) -> str:
    """Return the letters behind joining forms: what a screen reader reads and a search finds."""
    return _JOINING_FORM.sub(lambda form: unicodedata.normalize("NFKC", form[0]), text)


def by_script(text: str) -> Iterator[tuple[bool, str]]:
    """Yield runs of a text and whether each is Arabic; another font draws those."""
    for number, run in enumerate(_ARABIC.split(text)):
        if run:
            yield number % 2 == 1, run


def order_of_drawing(line: str, *, right_to_left: bool) -> list[tuple[int, str]]:
    """Return a line's letters from left to right, each with its place in the line; brackets are turned where needed."""
    from bidi import algorithm  # noqa: PLC0415 - most documents never need it

    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = (1, "R") if right_to_left else (0, "L")
    algorithm.get_embedding_levels(line, storage)
    for place, letter in enumerate(storage["chars"]):
        letter["place"] = place
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    algorithm.reorder_resolved_levels(storage, debug=False)
    algorithm.apply_mirroring(storage, debug=False)
    return [(letter["place"], letter["ch"]) for letter in storage["chars"]]


@cache
def _shaper() -> _Shaper:
    from arabic_reshaper import ArabicReshaper  # noqa: PLC0415 - most documents never need it

    # Of the ligatures only lam with alef is one that every reader expects; marks stay where the writer put them.
    made = ArabicReshaper({"delete_harakat": False, "delete_tatweel": False, "support_ligatures": True})
    # It asks a parser of files for its settings with each text, which takes as long as the shaping.
    names = [name for name in made.configuration if name != "language"]
    made.configuration = _Settings({name: made.configuration.getboolean(name) for name in names})
    shaper: _Shaper = made
    return shaper
