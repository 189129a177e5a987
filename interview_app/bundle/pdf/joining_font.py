"""A font for letters that join, whose drawn forms are found and copied as the letters behind them."""

import re
import unicodedata
from typing import Any, Final

from reportlab.pdfbase.ttfonts import TTFont

_MAPPED: Final = re.compile(r"(?<=> <)(?:FB[5-9A-F]|FC[0-9A-F]|FD[0-9A-F]|FE[7-9A-F])[0-9A-F](?=>)")
_TO_UNICODE: Final = "toUnicodeCMap:"


class JoiningFont(TTFont):  # type: ignore[misc]  # ReportLab ships no types
    """Maps what it draws back to plain letters; one form can stand for two of them, as lam with alef does.

    ReportLab writes for each glyph the code point by which it was asked for: here that is a joining form.
    """

    def addObjects(self, doc: Any) -> None:  # noqa: ANN401 - ReportLab's own
        """Write the font's objects, then put the letters into its table."""
        super().addObjects(doc)
        for name, stream in doc.idToObject.items():
            if name.startswith(_TO_UNICODE):
                stream.content = _MAPPED.sub(_letters, stream.content)


def _letters(form: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", chr(int(form[0], 16))).encode("utf-16-be").hex().upper()
