"""What is kept of what somebody typed or pasted: the one rule for every box whose words are stored.

Kept as they are: letters of every script, emoji with their joiners, and the marks of direction (U+200E, U+200F,
U+061C), which belong to how languages are written. Not kept: control characters, and signs that turn the direction of
everything behind them (U+202A to U+202E, U+2066 to U+2069) and would garble the page, the record and the paper that the
words stand on. Line ends of every kind become line feeds, tabs become spaces, and half of a broken pair (a lone
surrogate, which has no bytes in UTF-8) becomes U+FFFD, so that the loss can be seen.
"""

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_TABS = re.compile("[\t\x1f]")
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls
    "\u202a-\u202e\u2066-\u2069\u206a-\u206f"  # turns of direction, old and new
    "\ufeff\ufff9-\ufffc\ufdd0-\ufdef\ufffe\uffff]"  # a mark of bytes, placeholders, what is no character
)
_SURROGATES = re.compile("[\ud800-\udfff]")


def cleaned(text: str) -> str:
    """Return text as it is stored: NFC, without what nobody sees, without space around it.

    Cleaning what is clean changes nothing.
    """
    return without_unseen(text).strip()


def without_unseen(text: str) -> str:
    """Return text as it is stored, with the space around it: for what is pasted into the middle of other text."""
    whole = _paired(text) if _SURROGATES.search(text) else text
    lines = _TABS.sub(" ", _LINE_ENDS.sub("\n", whole))
    return unicodedata.normalize("NFC", _DROPPED.sub("", lines))


def _paired(text: str) -> str:
    """Return text with pairs of surrogates joined and lone ones replaced."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
