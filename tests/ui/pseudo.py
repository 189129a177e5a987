"""Made-up languages that show where a window has no room for longer words, or forgets that pages can be mirrored.

Each word is still readable: “Skip” becomes “[Šķîp ~]”, at least 40 % longer. What stands without brackets is not
translatable.
"""

from PySide6.QtCore import QTranslator

from interview_app.ui import language

LONG = "en-x-long"
"""Longer, with accents and brackets."""
MIRRORED = "en-x-mirrored"
"""As LONG; windows that speak it run from right to left."""
MORE = 0.4

_ACCENTS = str.maketrans(
    "ABCDEGHIKLNORSTUYZabcdeghiklnorstuyz",
    "ÁƁĆĎÉĜĤÎĶĹŃÖŔŠŤÛÝŽáƀćďéĝĥîķĺńöŕšťûýž",
)


class Pseudo(QTranslator):
    """Translates everything that Qt looks up, from the English words."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str:
        """Return the words of a made-up language; fields such as {n} stay as they are."""
        del n  # Qt itself puts the number in the place of %n
        return lengthened(source)

    def isEmpty(self) -> bool:
        """Say that there are words, or Qt would not ask."""
        return False


def speak(tag: str) -> None:
    """Speak a made-up language in whatever is built from now on."""
    language.use(tag, (Pseudo(),))


def lengthened(words: str) -> str:
    """Return words with accents in brackets, longer by MORE."""
    parts = words.replace("}", "{").split("{")
    accented = "".join(part.translate(_ACCENTS) if at % 2 == 0 else f"{{{part}}}" for at, part in enumerate(parts))
    more = max(1, round(len(words) * MORE) - 2)
    # In words of their own, as longer languages have them: nothing could break one endless word.
    return f"[{accented} {' '.join('~' * min(6, more - at) for at in range(0, more, 7))}]"
