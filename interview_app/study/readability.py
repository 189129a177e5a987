"""How hard a language file is to read: its longest sentences, and a reading age from letters, words and sentences."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from interview_app.study.wording import EASY_READ, Wording

LONGEST = 15
LONGEST_EASY = 10
_SENTENCE = re.compile(r"(?<=[.!?:])\s+")
_WORD = re.compile("[\\w\u2019'-]+")
_SCHOOL_START = 5


@dataclass(frozen=True)
class Readability:
    """What reading a language file asks of a person.

    Attributes:
        limit: How many words a sentence should not exceed.
        long_sentences: Those that do.
        reading_age: In years, by the Automated Readability Index (Senter and Smith, 1967) plus five.
    """

    language: str
    limit: int
    long_sentences: tuple[str, ...]
    reading_age: float


def readability(wording: Wording) -> Readability:
    """Measure what one language file says itself."""
    limit = LONGEST_EASY if wording.language.endswith(EASY_READ) else LONGEST
    own = {name: entry for name, entry in wording.entries.items() if name not in {"language", "approved"}}
    phrases = [phrase for text in texts(own) for phrase in _SENTENCE.split(text) if _WORD.search(phrase)]
    sentences = [phrase for phrase in phrases if phrase[-1] in ".!?:"]  # labels would make it look too easy
    words = [word for sentence in sentences for word in _WORD.findall(sentence)]
    letters = sum(len(word) for word in words)
    grade = 4.71 * letters / max(len(words), 1) + 0.5 * len(words) / max(len(sentences), 1) - 21.43
    long = tuple(sentence for sentence in phrases if len(_WORD.findall(sentence)) > limit)
    return Readability(wording.language, limit, long, max(grade, 0.0) + _SCHOOL_START)


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
