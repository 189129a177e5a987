"""Codes that people write on cards and read out: Crockford base 32 with a check symbol (crockford.com/base32).

Small letters, gaps, O for 0, and I or L for 1 are forgiven; one wrong symbol, or two that changed places, is noticed.
"""

from typing import Final

SYMBOLS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECKS: Final = SYMBOLS + "*~$=U"
_GROUP: Final = 4
_PARTING: Final = dict.fromkeys(map(ord, "-\u2010\u2011\u2012\u2013\u2014\u2212 \t\n\u00a0"))
_ALIKE: Final = str.maketrans("OIL", "011")


def bare(typed: str) -> str:
    """Return what was typed in capitals, without gaps, and with what looks alike as one symbol."""
    return typed.upper().translate(_PARTING).translate(_ALIKE)


def write(number: int, length: int) -> str:
    """Return a number as so many symbols in groups of four, and the check symbol: `XXXX-XXXX-c`."""
    symbols = "".join(SYMBOLS[number >> 5 * place & 31] for place in reversed(range(length)))
    groups = [symbols[start : start + _GROUP] for start in range(0, length, _GROUP)]
    return "-".join((*groups, _CHECKS[number % len(_CHECKS)]))


def read(typed: str, length: int) -> int:
    """Return the number of a code of so many symbols.

    Raises:
        ValueError: When it has another length, or the check symbol says that one of them is wrong.
    """
    symbols, check = bare(typed)[:length], bare(typed)[length:]
    if len(check) != 1 or any(symbol not in SYMBOLS for symbol in symbols):
        raise ValueError("not a code")
    number = 0
    for symbol in symbols:
        number = number * 32 + SYMBOLS.index(symbol)
    if _CHECKS[number % len(_CHECKS)] != check:
        raise ValueError("not this code")
    return number
