"""How hard a passphrase is to guess for somebody who holds the disk, said in plain words.

The estimate is zxcvbn's (Wheeler, USENIX Security 2016): it knows common passwords, names, keyboards, dates, repeats
and runs. The sentences are ours. None of them repeats a letter of what was typed.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

SHORTEST: Final = 14
"""Letters in a passphrase that somebody makes up; six generated words have about thirty."""
BEST: Final = 4
_LOOKED_AT: Final = 72
"""Letters that zxcvbn looks at; what comes after can only make a passphrase stronger."""
_MOST_HINTS: Final = 3

_HINTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "passwords": "Part of it is a password that many people use.",
        "names": "Part of it is a common name.",
        "dictionary": "A single everyday word, even with letters replaced by digits, is tried first.",
        "spatial": "Keys that lie beside each other are tried early.",
        "repeat": "Letters or words that repeat add very little.",
        "sequence": "Runs such as abc or 4321 add very little.",
        "date": "Dates and years are easy to guess.",
    }
)
_DICTIONARIES: Final[Mapping[str, str]] = MappingProxyType(
    {"passwords": "passwords", "male_names": "names", "female_names": "names", "surnames": "names"}
)
_MORE_WORDS: Final = "Add another word or two that have nothing to do with each other."
SENTENCES: Final = (*_HINTS.values(), _MORE_WORDS)
"""Everything that `Strength.hints` can say; windows say it in their own language."""


@dataclass(frozen=True)
class Strength:
    """What an attacker would have to do.

    Attributes:
        score: From 0, found at once, to 4, out of reach.
        enough: Whether it may protect a laptop or a key: the best score, and 14 letters.
        missing: Letters that it is too short.
        hints: What makes it weak and what would help; none when it is enough. With `missing` at most three sentences.
        guesses_log10: Guesses that finding it takes, as a power of ten.
    """

    score: int
    enough: bool
    missing: int
    hints: tuple[str, ...]
    guesses_log10: float

    @property
    def told(self) -> tuple[str, ...]:
        """What is missing, then the hints, in English."""
        letters = "1 letter is missing." if self.missing == 1 else f"{self.missing} letters are missing."
        return (letters, *self.hints) if self.missing else self.hints


def judge(passphrase: str, known: Sequence[str] = ()) -> Strength:
    """Judge a passphrase; a few milliseconds, so that a window can do it at each key.

    Args:
        passphrase: As typed; white space at its ends and runs of it count as `slots` counts them.
        known: Words that an attacker of this very person would try first.
    """
    words = unicodedata.normalize("NFC", " ".join(passphrase.split()))
    if not words:
        return Strength(0, enough=False, missing=0, hints=(), guesses_log10=0.0)
    found = _estimated(words[:_LOOKED_AT], known)
    score, missing = int(found["score"]), max(0, SHORTEST - len(words))
    hints = () if score == BEST else _hints(found["sequence"])
    most = _MOST_HINTS - bool(missing)
    return Strength(score, score == BEST and not missing, missing, hints[:most], float(found["guesses_log10"]))


def _estimated(words: str, known: Sequence[str]) -> dict[str, Any]:
    from zxcvbn import zxcvbn  # noqa: PLC0415 - 40 ms and a megabyte of words, when a passphrase is chosen

    found: dict[str, Any] = zxcvbn(words, user_inputs=list(known))
    return found


def _hints(sequence: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """Return what to say: what is weak, then what would help."""
    weak = dict.fromkeys(_HINTS[kind] for match in sequence if (kind := _kind(match, alone=len(sequence) == 1)))
    return (*weak, _MORE_WORDS)


def _kind(match: Mapping[str, Any], *, alone: bool) -> str:
    """Return which weakness a part shows, or "" when it shows none."""
    pattern = str(match["pattern"])
    if pattern == "dictionary":
        return _DICTIONARIES.get(str(match.get("dictionary_name")), "dictionary" if alone else "")
    if pattern == "regex":
        return "date"
    return pattern if pattern in _HINTS else ""
