"""Recovery shares at the keyboard: shown one at a time, read back from paper, and typed in when they are needed."""

import re
from typing import Final

from interview_app.cli import asking
from interview_app.crypto import shares
from interview_app.crypto.shares import NEEDED, SHARE_WORDS, ShareWrong

_COLUMNS: Final = 3
_ROWS: Final = SHARE_WORDS // _COLUMNS
_TRIES: Final = 2
_TYPINGS: Final = 3
_TELLING: Final = 4
"""Of a word's letters: so many tell every word in the list from every other."""
_WORD: Final = re.compile(r"[^\W\d_]+")
HOW: Final = (
    f"All {SHARE_WORDS} words, or the first four letters of each, on as many lines as you like. "
    "An empty line ends it early."
)


def read_back(share: str, number: int, key: str) -> None:
    """Show a share until somebody has it on paper and has typed it back from there. There is no way round it."""
    while True:
        asking.clear()
        asking.say(f"Share {number} of {shares.SHARES} of the recovery key {key}\n\n{_table(share)}\n")
        asking.say("It must be on paper now, every word with its number. Only the person who keeps it should look.")
        asking.line("Press Enter once it is, and it goes from the screen. ")
        for _ in range(_TRIES):
            asking.clear()
            typed = _typed(f"Type share {number} back from the paper. {HOW}")
            if shares.same(share, typed):
                asking.clear()
                return
            asking.line(f"{_difference(share, typed)} Press Enter. ")


def ask() -> tuple[str, ...]:
    """Ask for as many shares as are needed, each from the person who keeps it.

    Raises:
        ShareWrong: When one was mistyped three times.
        NobodyAtKeyboard: When nobody can type.
    """
    return tuple(_asked(number) for number in range(1, NEEDED + 1))


def _asked(number: int) -> str:
    for left in range(_TYPINGS - 1, -1, -1):
        typed = _typed(f"Share {number} of the {NEEDED} that are needed, whichever it is. {HOW}")
        asking.clear()
        try:
            return shares.normal(typed)
        except ShareWrong as error:
            if not left:
                raise
            asking.say(error.message)
    raise AssertionError("the last try returns or raises")


def _typed(question: str) -> str:
    """Return what is typed until there are as many words as a share has, or an empty line."""
    asking.say(question)
    words: list[str] = []
    while len(words) < SHARE_WORDS:
        typed = _WORD.findall(asking.line("> "))
        if not typed and words:
            break
        words += typed
    return " ".join(words)


def _difference(share: str, typed: str) -> str:
    """Say what is not as it was shown, and nothing of what it should be."""
    words, given = share.split(), typed.casefold().split()
    for number, (word, one) in enumerate(zip(words, given, strict=False), 1):
        if word[:_TELLING] != one[:_TELLING]:
            return f"Word {number} is not the one that was shown."
    if len(given) != len(words):
        return f"These are {len(given)} words, and a share has {len(words)}."
    return "A word goes on differently after its first four letters."


def _table(share: str) -> str:
    """Return the words with their numbers, to be read down the columns as on the printed sheet."""
    words = share.split()
    rows = []
    for row in range(_ROWS):
        numbers = range(row, len(words), _ROWS)
        rows.append("".join(f"    {number + 1:>2}  {words[number]:<10}" for number in numbers).rstrip())
    return "\n".join(rows)
