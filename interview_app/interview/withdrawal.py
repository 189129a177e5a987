"""The code on the participant's card, with which everything can be deleted later without a name.

60 random bits as twelve Crockford base-32 symbols and one check symbol (modulo 37, crockford.com/base32). The code is
shown once and stored nowhere; what is stored is its locator, stretched so that codes cannot be tried out in bulk.
"""

from dataclasses import dataclass

from interview_app.base import spoken_code
from interview_app.base.clock import Randomness
from interview_app.base.errors import UserError
from interview_app.crypto.derive import KdfCost, stretch

LOCATOR_COST = KdfCost(3, 65536, 4)
"""Part of the format: the centre must reach the same locator from the code alone."""

_BITS = 60
_LENGTH = 12
GROUPS = 3
"""In so many parts of four the twelve symbols are written."""


class CodeMistyped(UserError):
    """A withdrawal code that cannot be right."""

    code = "CODE-MISTYPED"
    happened = "That is not a code from a card: at least one letter or number is different."
    next_step = "Look at the card again and type all 13 letters and numbers. The last one may be a sign such as * or =."


@dataclass(frozen=True, repr=False)
class Card:
    """What the participant takes away, and what stays.

    Attributes:
        code: Shown once: `XXXX-XXXX-XXXX-c`.
        locator: Its stretched tag, 32 hexadecimal digits.
    """

    code: str
    locator: str


def new_card(randomness: Randomness, salt: bytes, cost: KdfCost = LOCATOR_COST) -> Card:
    """Return a new code with its locator. Takes as long as the stretching costs: keep it off the GUI thread.

    Args:
        randomness: Where the 60 bits come from.
        salt: The study's withdrawal salt, 16 bytes.
        cost: The work of one try.
    """
    code = spoken_code.write(int.from_bytes(randomness(8), "big") % (1 << _BITS), _LENGTH)
    return Card(code, locate(code, salt, cost))


def locate(text: str, salt: bytes, cost: KdfCost = LOCATOR_COST) -> str:
    """Return the locator of a code as somebody typed it: Argon2id over its twelve symbols, in hexadecimal.

    Raises:
        CodeMistyped: When the code cannot be right.
    """
    symbols = normalise(text).replace("-", "")[:_LENGTH]
    return stretch(symbols, salt, cost).hex()


def normalise(text: str) -> str:
    """Return a code the way a card shows it: small letters, gaps, O for 0 and I or L for 1 are forgiven.

    Raises:
        CodeMistyped: When it is not 13 symbols, or the check symbol says that one of them is wrong.
    """
    try:
        return spoken_code.write(spoken_code.read(text, _LENGTH), _LENGTH)
    except ValueError as error:
        raise CodeMistyped from error


def group_is(code: str, group: int, typed: str) -> bool:
    """Tell whether somebody typed one part of a code, or all of it, as forgivingly as `normalise`.

    Args:
        code: As its card shows it.
        group: Which part, from 1 to GROUPS.
        typed: What was typed.
    """
    symbols = spoken_code.bare(typed)
    whole = code.replace("-", "")
    return symbols in {code.split("-")[group - 1], whole, whole[:_LENGTH]}
