"""How hard a text is to read: its sentences, their words, and a school grade or LIX.

English: the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, 1975). Other languages: LIX (Björnsson,
1968), words in a sentence plus the percentage of words of more than six letters; it needs no syllables. In scripts that
leave vowels out LIX is low for every text, so it compares texts of one language only.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from interview_app.study.rules.syllables import syllables

_ENDS = ".!?:\u061f\u06d4"  # with the Arabic question mark and the Urdu full stop
_SENTENCE = re.compile(f'(?<=[{_ENDS}])\\s+|(?<=[{_ENDS}]["”’»)])\\s+')
_WORD = re.compile("[\\w’'-]*\\w[\\w’'-]*")
_LONG = 6
ENGLISH = "en"


@dataclass(frozen=True)
class Measured:
    """What reading a sentence or a few of them asks of a person.

    Attributes:
        words: In all the sentences together.
        longest: Words in the longest of them.
        grade: School grade by Flesch and Kincaid, for English; None for other languages.
        lix: For languages other than English; None for English.
    """

    words: int
    longest: int
    grade: float | None
    lix: float | None


def sentences(text: str) -> tuple[str, ...]:
    """Divide a text into sentences; lines are sentences of their own, and so is what follows a colon."""
    parts = (part.strip() for line in text.splitlines() for part in _SENTENCE.split(line))
    return tuple(part for part in parts if _WORD.search(part))


def is_whole(sentence: str) -> bool:
    """Tell whether a sentence ends like one; a label or a title does not."""
    return sentence.rstrip('"”’»)')[-1:] in tuple(_ENDS)


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text; a number is a word."""
    return tuple(_WORD.findall(text))


def measure(said: tuple[str, ...], language: str) -> Measured:
    """Measure some sentences together."""
    lists = [words(sentence) for sentence in said]
    every = [word for one in lists for word in one]
    total = max(len(every), 1)
    average = len(every) / max(len(said), 1)
    longest = max(map(len, lists), default=0)
    if language.partition("-")[0] == ENGLISH:
        grade = 0.39 * average + 11.8 * sum(map(syllables, every)) / total - 15.59
        return Measured(len(every), longest, round(max(grade, 0.0), 1), None)
    long = sum(sum(sign.isalpha() for sign in word) > _LONG for word in every)
    return Measured(len(every), longest, None, round(average + 100 * long / total, 1))


def texts(entry: Any) -> Iterator[str]:  # noqa: ANN401 - parsed TOML
    """Yield every text inside parsed wording, in order."""
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, Mapping):
        for inner in entry.values():
            yield from texts(inner)
    elif isinstance(entry, list):
        for inner in entry:
            yield from texts(inner)
