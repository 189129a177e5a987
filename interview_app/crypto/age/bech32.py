"""Bech32 text for keys (BIP 173, without its length limit, as c2sp.org/age asks)."""

from functools import reduce
from operator import xor

from interview_app.base.errors import UserError

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_FOLDED = tuple(
    reduce(xor, (term for place, term in enumerate(_GENERATOR) if top >> place & 1), 0) for top in range(1 << 5)
)
"""What the five bits that are shifted out add. Keys of 1960 letters are spelled for each thing that is sealed."""
_CHECKSUM = 6


class BadKeyText(UserError):
    """A key's text was mistyped, cut short, or is a key of another kind. Never carries the text itself."""

    code = "AGE-KEY-TEXT"
    happened = "This key cannot be read: it is mistyped, cut short, or a key of another kind."
    next_step = "Copy the whole key again from where it was made, from its first letter to its last."


def encode(prefix: str, content: bytes) -> str:
    """Return the lower-case text of some bytes under a prefix; any number of bytes."""
    values = _regroup(content, 8, 5, pad=True)
    checksum = _polymod([*_expanded(prefix), *values, *([0] * _CHECKSUM)]) ^ 1
    values += [checksum >> 5 * (_CHECKSUM - 1 - place) & 31 for place in range(_CHECKSUM)]
    return f"{prefix}1" + "".join(_ALPHABET[value] for value in values)


def decode(text: str, prefix: str) -> bytes:
    """Return the bytes of a text that must carry this prefix, in the prefix's own case.

    Raises:
        BadKeyText: On any other prefix, mixed case, a foreign letter, a wrong checksum or leftover bits.
    """
    lead, separator, letters = text.rpartition("1")
    in_case = letters.upper() if prefix.isupper() else letters.lower()
    # ASCII only: the Kelvin sign is a capital letter whose small letter is "k", so it would be a second spelling.
    if not text.isascii() or not separator or lead != prefix or letters != in_case:
        raise BadKeyText
    values = [_ALPHABET.find(letter) for letter in letters.lower()]
    if len(values) < _CHECKSUM or -1 in values or _polymod([*_expanded(prefix.lower()), *values]) != 1:
        raise BadKeyText
    return bytes(_regroup(values[:-_CHECKSUM], 5, 8, pad=False))


def _polymod(values: list[int]) -> int:
    """Return the BCH checksum of 5-bit values."""
    checksum = 1
    for value in values:
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value ^ _FOLDED[checksum >> 25]
    return checksum


def _expanded(prefix: str) -> list[int]:
    """Return the prefix as the checksum sees it."""
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _regroup(values: bytes | list[int], width: int, into: int, *, pad: bool) -> list[int]:
    """Cut a run of bits into groups of another width; without padding, the leftover must be short and zero."""
    held = bits = 0
    groups = []
    for value in values:
        held = held << width | value
        bits += width
        while bits >= into:
            bits -= into
            groups.append(held >> bits & (1 << into) - 1)
        held &= (1 << bits) - 1
    if pad and bits:
        groups.append(held << into - bits & (1 << into) - 1)
    elif not pad and (bits >= width or held):
        raise BadKeyText
    return groups
