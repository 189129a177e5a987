"""Words in place of numbers: passphrases, fingerprints to compare by phone, and labels that tell nothing."""

import hashlib
from functools import cache

from interview_app.base.clock import Randomness
from interview_app.base.paths import shipped

_FINGERPRINT = b"interview-companion/fingerprint words\0"


def diceware(randomness: Randomness, count: int = 6) -> str:
    """Return a passphrase of words from a list of 7351, 12.8 bits each (six: 77 bits), parted by spaces.

    Source: the EFF's long list for diceware, less words of violence and distress; see resources/words/README.md.
    """
    words = _list("passphrase.txt")
    return " ".join(words[_below(len(words), randomness)] for _ in range(count))


def fingerprint(data: bytes, count: int = 8) -> tuple[str, ...]:
    """Return words that two people can compare by phone; eight words carry 102 bits of the data's SHA-256.

    Raises:
        ValueError: When more than 19 words are asked for; the hash has no more.
    """
    words = _list("passphrase.txt")
    rest = int.from_bytes(hashlib.sha256(_FINGERPRINT + data).digest(), "big")
    if len(words) ** count > 1 << 256:
        raise ValueError("the hash does not carry so many words")
    chosen = []
    for _ in range(count):
        rest, place = divmod(rest, len(words))
        chosen.append(words[place])
    return tuple(chosen)


def neutral_label(randomness: Randomness) -> str:
    """Return a colour and a thing, such as "amber kettle", by which a fieldworker tells interviews apart.

    The lists hold nothing to do with crime, people, places or gang colours; there are several thousand pairs, so
    callers who need a label to be new must look whether they have it already.
    """
    colours, things = _list("colours.txt"), _list("things.txt")
    return f"{colours[_below(len(colours), randomness)]} {things[_below(len(things), randomness)]}"


def _below(limit: int, randomness: Randomness) -> int:
    """Return a number under `limit` (at most 65536), each equally likely: draws from the uneven end are thrown away."""
    fair = 65536 - 65536 % limit
    while True:
        drawn = int.from_bytes(randomness(2), "big")
        if drawn < fair:
            return drawn % limit


@cache
def _list(name: str) -> tuple[str, ...]:
    """Read a shipped list, one word a line."""
    return tuple((shipped("resources") / "words" / name).read_text(encoding="utf-8").split())
