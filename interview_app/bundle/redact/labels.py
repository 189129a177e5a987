"""What each word of a text is by itself: in a list, a name, a capital that needs a reason, or in no dictionary."""

import unicodedata
from typing import NamedTuple

from interview_app.bundle.redact.lexicon import Lexicon, Phrase
from interview_app.bundle.redact.pieces import words
from interview_app.bundle.redact.reading import TITLES, Reading
from interview_app.bundle.redact.spoken import FUNCTION_WORDS, STREET_WORDS
from interview_app.bundle.redact.values import Kind, Tier


class Label(NamedTuple):
    """What a word is, by which rule. Words with the same `phrase`, which is not 0, belong together."""

    kind: Kind
    tier: Tier
    rule: str
    phrase: int = 0


NUMBER = Label("number", "likely", "number")
NAME = Label("person", "likely", "name")
TITLE = Label("person", "likely", "title")
NICKNAME = Label("person", "likely", "nickname")
CALLED = Label("person", "likely", "called")
CAPITAL = Label("word", "check", "capital")
CAPITAL_UNKNOWN = Label("person", "check", "unknown with a capital")
UNKNOWN = Label("word", "check", "unknown")
SCRIPT = Label("word", "check", "other script")
STREET = Label("address", "likely", "street")

_TAILS = words("s t d m re ve ll em all cause til")
_LONELY = frozenset("fghjlpqvwz")
"""Single small letters that are no word, and no short for one."""
_NAMING = words("called named nicknamed aka alias")
_KIN = words(
    "uncle aunt auntie aunty cousin brother sister mate friend boy girl mandem bredrin worker boyfriend girlfriend"
)
_MEETING = words("with met told asked texted rang phoned messaged named trust blame blames robbed jumped")
_EVERYDAY_NAMES = words(
    "mark will rose hope bill grant rich art guy chase drew rob don ray miles max gene dale glen cliff clay summer"
    " autumn april may june august dawn eve penny pat jay robin star sky jade daisy ivy holly lily ruby pearl"
)
"""Names that are everyday words, and in small letters count only after somebody was met, told or asked."""
_BEFORE_A_NICKNAME = words("big lil lill little young yung old baby fat skinny crazy mad king queen mama papa black")
_CITIZENS = words("national nationals citizen citizens subject origin descent heritage speaker speaking community")
_NICKNAMES = frozenset({"name", "unknown", "unknown with a capital", "called"})
_STARTS = words("mc mac o d al el de la le st saint abu ibn bin ben")


def labels(reading: Reading, lexicon: Lexicon, taken: list[bool]) -> list[Label | None]:
    """Return what each free piece of a text is; None where it is nothing, a sign, or taken."""
    found = _phrases(reading, lexicon, taken)
    for place, word in enumerate(reading.same):
        if not taken[place] and word and word[0].isalnum():
            name = None if _in_a_phrase(found, place) else _name(reading, lexicon, place)
            found[place] = name or found[place] or _word(reading, lexicon, place)
    _compounds(reading, found, taken)
    _nicknames(reading, found, taken)
    _nationals(reading, found, taken)
    _streets(reading, found, taken)
    return found


def _phrases(reading: Reading, lexicon: Lexicon, taken: list[bool]) -> list[Label | None]:
    found: list[Label | None] = [None] * len(reading.same)
    place = 0
    while place < len(found):
        phrase = _phrase_at(reading, lexicon, taken, place)
        length = len(phrase.words) if phrase else 1
        if phrase:
            found[place : place + length] = [Label(phrase.kind, phrase.tier, phrase.rule, place + 1)] * length
        place += length
    return found


def _in_a_phrase(found: list[Label | None], place: int) -> bool:
    """Tell whether a word is one of several of a phrase, and so no name: Thornton Heath is nobody."""
    label = found[place]
    beside = (found[place - 1] if place else None, found[place + 1] if place + 1 < len(found) else None)
    return label is not None and any(other is not None and other.phrase == label.phrase for other in beside)


def _phrase_at(reading: Reading, lexicon: Lexicon, taken: list[bool], place: int) -> Phrase | None:
    for phrase in lexicon.phrases.get(reading.same[place], ()):
        after = place + len(phrase.words)
        if tuple(reading.same[place:after]) != phrase.words or any(taken[place:after]):
            continue
        if not phrase.capital or reading.capital[place]:
            return phrase
    return None


def _name(reading: Reading, lexicon: Lexicon, place: int) -> Label | None:
    """Tell whether a word is a name: never a word, or with a capital, or after “called” and the like."""
    word = reading.same[place]
    if word in TITLES and (reading.capital[place] or word not in lexicon.known):
        return TITLE
    if _is_called(reading, lexicon, place):
        return CALLED
    if word not in lexicon.names or _is_tail(reading, place) or _is_shortened(reading, place):
        return None
    return NAME if reading.capital[place] or word in lexicon.small or reading.shouted[place] else None


def _is_called(reading: Reading, lexicon: Lexicon, place: int) -> bool:
    before = reading.same[max(0, place - 2) : place]
    if before and before[-1] in _MEETING and reading.same[place] in _EVERYDAY_NAMES:
        return True
    if not before or reading.same[place] in FUNCTION_WORDS:
        return False
    if before[-1] in _NAMING or before in (
        ["goes", "by"],
        ["call", "him"],
        ["call", "her"],
        ["calls", "me"],
        ["known", "as"],
    ):
        return True
    if before[-1] in TITLES and before[-1] not in lexicon.known:  # “st saviours”, “pc plum”
        return not reading.first[place]
    return (before[-1] in _KIN or before[-1] in TITLES) and reading.same[place] in lexicon.names


def _word(reading: Reading, lexicon: Lexicon, place: int) -> Label | None:
    word = reading.same[place]
    if not word.isalpha() and any(sign.isdigit() for sign in word):
        return NUMBER
    if not word.isascii() and not all(_is_latin(sign) for sign in word):
        return SCRIPT
    if _is_tail(reading, place):
        return None
    if len(word) == 1:
        return _letter(reading, place)
    known = word in lexicon.known or _is_shortened(reading, place)
    if reading.capital[place] and not (known and reading.first[place]):
        return CAPITAL if known else CAPITAL_UNKNOWN
    return None if known else UNKNOWN


def _letter(reading: Reading, place: int) -> Label | None:
    word = reading.same[place]
    if reading.capital[place] and word not in {"i", "a"}:
        return CAPITAL_UNKNOWN
    return UNKNOWN if word in _LONELY and not reading.glued(place) and not reading.glued(place + 1) else None


def _is_latin(sign: str) -> bool:
    return sign.isascii() or not sign.isalpha() or unicodedata.name(sign, "").startswith("LATIN")


def _is_tail(reading: Reading, place: int) -> bool:
    """Tell whether a word is what follows the apostrophe in “don't” or “Kofi's”."""
    return (
        reading.same[place] in _TAILS
        and not reading.capital[place]
        and reading.glued(place)
        and reading.raw[place - 1] == "'"
    )


def _is_shortened(reading: Reading, place: int) -> bool:
    """Tell whether a word stands before "'t", as in “didn't”, or before an apostrophe in place of a g."""
    if not (reading.glued(place + 1) and reading.raw[place + 1] == "'"):  # no piece after the last is glued
        return False
    after = reading.same[place + 2] if place + 2 < len(reading.same) and reading.glued(place + 2) else ""
    return after == "t" or (not after[:1].isalnum() and reading.same[place].endswith("in"))


def _compounds(reading: Reading, found: list[Label | None], taken: list[bool]) -> None:
    """Give what is written together one label: Osei-Bonsu, O'Connor, 12-B/3; whatever in it needs one most."""
    place = 0
    while place < len(found):
        after = place + 1
        while after + 1 < len(found) and _joins(reading, found, taken, after):
            after += 2
        inside = [label for label in found[place:after] if label is not None]
        if after - place >= _SPELT and all(len(word) == 1 for word in reading.same[place:after]):
            inside.append(UNKNOWN)  # K-o-f-i
        if after > place + 1 and inside:
            one = min(inside, key=lambda label: _RANK.index(label.tier))._replace(phrase=place + 1)
            found[place:after] = [one] * (after - place)
        place = after


_SPELT = 5
_RANK = ("sure", "likely", "check")


def _joins(reading: Reading, found: list[Label | None], taken: list[bool], sign: int) -> bool:
    """Tell whether a sign joins the words on both its sides to one."""
    if taken[sign] or taken[sign + 1] or taken[sign - 1] or not (reading.glued(sign) and reading.glued(sign + 1)):
        return False
    if not (reading.raw[sign + 1][0].isalnum() and reading.raw[sign - 1][0].isalnum()):
        return False
    both_numbers = found[sign - 1] is NUMBER and found[sign + 1] is NUMBER
    joint = reading.raw[sign]
    if joint == "'":
        return not _is_tail(reading, sign + 1) and (reading.same[sign - 1] in _STARTS or found[sign + 1] is not None)
    return joint == "-" or (joint in "./:,+" and both_numbers)


def _nicknames(reading: Reading, found: list[Label | None], taken: list[bool]) -> None:
    """Count “big” and the like to the name after it: Big Naz, lil J."""
    for place in range(len(found) - 1):
        after = found[place + 1]
        if (
            taken[place]
            or found[place] not in {None, CAPITAL, UNKNOWN, CAPITAL_UNKNOWN}
            or reading.same[place] not in _BEFORE_A_NICKNAME
        ):
            continue
        if after is not None and after.rule in _NICKNAMES and not reading.broken[place + 1]:
            found[place] = NICKNAME


def _nationals(reading: Reading, found: list[Label | None], taken: list[bool]) -> None:
    """Count “national” and the like to the nationality before it."""
    for place in range(1, len(found)):
        before = found[place - 1]
        if before is None or before.rule != "origins" or reading.same[place] not in _CITIZENS or taken[place]:
            continue
        found[place] = before


def _streets(reading: Reading, found: list[Label | None], taken: list[bool]) -> None:
    """Count “road” and the like to the name before it, in small letters too."""
    for place in range(1, len(found)):
        before = found[place - 1]
        if before is None or taken[place] or reading.same[place] not in STREET_WORDS or reading.broken[place]:
            continue
        if before.rule in _NAMES_A_STREET and (found[place] is None or found[place] is CAPITAL):
            found[place] = STREET


_NAMES_A_STREET = frozenset({"name", "capital", "unknown with a capital", "unknown", "places", "local", "street"})
