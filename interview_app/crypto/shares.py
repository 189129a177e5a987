"""A secret in three shares, of which any two are enough: words on paper (SLIP-39, satoshilabs/slips).

The reference implementation does the arithmetic. What is added here is for people at a keyboard: words may be cut to
their first four letters, by which the list's 1024 words can be told apart, and each way to go wrong has a sentence.
The library is loaded when a share is made or read, which happens at the centre only.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NoReturn

from interview_app.base.errors import UserError

SHARES: Final = 3
NEEDED: Final = 2
SHARE_WORDS: Final = 33
"""Words in a share of a secret of 32 bytes."""

_ENOUGH_LETTERS: Final = 4
_LETTERS: Final = re.compile(r"[a-z]+")
_NUMBERS: Final = re.compile(r"\b\d{1,2}[.):]?(?=\s|$)|\b\d{1,2}[.):]")


class ShareWrong(UserError):
    """What was typed is no share; `reason` says how that can be seen, and never repeats what was typed."""

    code = "SHARE-WRONG"
    happened = "This is not a whole recovery share: {reason}"
    safe = "Nothing was opened or changed."
    next_step = "Compare it with the paper, word by word."


class SharesDoNotFit(UserError):
    """Two shares of different keys."""

    code = "SHARES-DIFFERENT"
    happened = "Each of these shares is in order, but they do not belong to the same key."
    safe = "Nothing was opened or changed."
    next_step = "Look at the key number on the two sheets: take two with the same number, the newer one."


class SharesTooFew(UserError):
    """One share, or the same one twice."""

    code = "SHARES-TOO-FEW"
    happened = "Two different shares are needed, and here is only one."
    safe = "Nothing was opened or changed."
    next_step = "Ask a second of the three people to type in the share they keep."


def split(secret: bytes) -> tuple[str, str, str]:
    """Return three shares of 32 secret bytes, each of 33 words with single spaces between them.

    The randomness is the system's, taken by the library itself.
    """
    from shamir_mnemonic import generate_mnemonics  # noqa: PLC0415 - laptops never load it

    (one, two, three), *_ = generate_mnemonics(1, [(NEEDED, SHARES)], secret)
    return one, two, three


def join(shares: Sequence[str]) -> bytes:
    """Return the secret from two shares, or from all three, typed in any way that `normal` understands.

    Raises:
        ShareWrong: When one is no whole share.
        SharesTooFew: When there are fewer than two different ones.
        SharesDoNotFit: When they are shares of different secrets.
    """
    from shamir_mnemonic import MnemonicError, combine_mnemonics  # noqa: PLC0415 - as above

    different = list(dict.fromkeys(normal(share) for share in shares))
    if len(different) < NEEDED:
        raise SharesTooFew
    try:
        secrets = {bytes(combine_mnemonics(pair)) for pair in pairwise(different)}
    except MnemonicError as error:
        raise SharesDoNotFit from error
    if len(secrets) != 1:
        raise SharesDoNotFit
    return secrets.pop()


def normal(typed: str) -> str:
    """Return a share as `split` wrote it: all words in full, lower case, single spaces.

    Numbers before the words, line breaks, capitals and words cut after four letters or more are understood.

    Raises:
        ShareWrong: When a word is not in the list, words are missing or too many, or the checksum does not hold.
    """
    from shamir_mnemonic import MnemonicError, Share  # noqa: PLC0415 - as above

    words = _NUMBERS.sub(" ", typed.casefold()).split()
    full = " ".join(_in_full(word, number) for number, word in enumerate(words, 1))
    if len(words) != SHARE_WORDS:
        raise ShareWrong(reason=f"it has {len(words)} words, and a share has {SHARE_WORDS}.")
    try:
        share = Share.from_mnemonic(full)
    except MnemonicError as error:
        raise _mistyped() from error
    if (share.member_threshold, share.group_count) != (NEEDED, 1):
        raise ShareWrong(reason="it is a share of another kind of key.")
    return full


def same(shown: str, typed: str) -> bool:
    """Tell whether somebody read a share back as it was shown."""
    try:
        return normal(typed) == normal(shown)
    except ShareWrong:
        return False


def _in_full(word: str, number: int) -> str:
    from shamir_mnemonic.wordlist import WORDLIST  # noqa: PLC0415 - as above

    if word in WORDLIST:
        return word
    fitting = [each for each in WORDLIST if each.startswith(word)] if len(word) >= _ENOUGH_LETTERS else []
    if not _LETTERS.fullmatch(word) or len(fitting) != 1:
        _unknown(number)
    return str(fitting[0])


def _unknown(number: int) -> NoReturn:
    raise ShareWrong(reason=f"word {number} is not in the list of words.")


def _mistyped() -> ShareWrong:
    return ShareWrong(reason="all its words exist, but they do not fit together, so one is mistaken or misplaced.")
