"""A text as the rules look at it: its pieces, where sentences begin, and which of them are all in capitals."""

from dataclasses import dataclass

from interview_app.bundle.redact.pieces import pieces, plain, words

_ENDS = frozenset(".!?\u2026\u061f\u06d4")
_BEFORE_A_SENTENCE = frozenset("\"'\u201c\u201d\u00ab\u2018([*\u2022-\u2013\u2014#>")
_FEWEST_SHOUTED = 3
TITLES = words(
    "mr mrs ms miss mx dr doctor sir madam lord lady prof professor rev reverend pc sgt dc ds di wpc judge justice st"
)

_ABBREVIATED = TITLES | words("co vs approx dept")


@dataclass(frozen=True)
class Reading:
    """A text in pieces, and lists of the same length about them.

    Attributes:
        starts: First code point of each piece.
        ends: One past its last.
        raw: As written, with plain apostrophes.
        same: As compared: small letters; empty for a placeholder.
        spaced: Whether white space stands before it.
        broken: Whether a new line does.
        first: Whether a sentence begins with it.
        capital: Whether it begins with a capital that means something, not in a sentence that is all capitals.
        shouted: Whether it is in such a sentence.
    """

    starts: list[int]
    ends: list[int]
    raw: list[str]
    same: list[str]
    spaced: list[bool]
    broken: list[bool]
    first: list[bool]
    capital: list[bool]
    shouted: list[bool]

    def glued(self, place: int) -> bool:
        """Tell whether a piece follows the one before it without white space."""
        return 0 < place < len(self.raw) and not self.spaced[place]


def read(text: str) -> Reading:
    """Return a text as the rules look at it."""
    even = plain(text)
    parts = pieces(text)
    starts, ends = [part.start for part in parts], [part.end for part in parts]
    gaps = [even[before:start] for before, start in zip([0, *ends], starts, strict=False)]
    raw = [even[part.start : part.end] for part in parts]
    broken = [bool(gap) and ("\n" in gap or "\r" in gap or "\u2028" in gap or "\u2029" in gap) for gap in gaps]
    first = _first(raw, broken)
    shouted = _shouted(raw, first)
    capital = [word[0].isupper() and not loud for word, loud in zip(raw, shouted, strict=True)]
    return Reading(
        starts, ends, raw, [part.same for part in parts], [gap != "" for gap in gaps], broken, first, capital, shouted
    )


def _first(raw: list[str], broken: list[bool]) -> list[bool]:
    first: list[bool] = []
    fresh = True
    for place, word in enumerate(raw):
        fresh = fresh or broken[place]
        is_word = word[0].isalnum()
        first.append(fresh and is_word)
        if is_word:
            fresh = False
        elif word in _ENDS:
            fresh = not _abbreviated(raw, place) or fresh
        elif word not in _BEFORE_A_SENTENCE:
            fresh = False
    return first


def _abbreviated(raw: list[str], dot: int) -> bool:
    """Tell whether a full stop stands after an initial or a title, and so ends no sentence."""
    before = raw[dot - 1] if dot else ""
    return raw[dot] == "." and ((len(before) == 1 and before.isupper()) or before.casefold() in _ABBREVIATED)


def _shouted(raw: list[str], first: list[bool]) -> list[bool]:
    shouted: list[bool] = []
    for place, begins in enumerate([*first[1:], True], start=1):
        if begins:
            sentence = [word for word in raw[len(shouted) : place] if len(word) > 1 and word.isalpha()]
            loud = len(sentence) >= _FEWEST_SHOUTED and all(word.isupper() for word in sentence)
            shouted += [loud] * (place - len(shouted))
    return shouted if raw else []
