"""Lines that stand at the side where their document begins, whichever way each of them runs."""

from dataclasses import dataclass

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from interview_app.bundle.pdf.scripts import begins_right_to_left
from interview_app.bundle.pdf.tagged_text import Text
from interview_app.bundle.pdf.text import plain, text


@dataclass(frozen=True)
class Sided:
    """Makes paragraphs of plain words.

    Attributes:
        mirrored: Whether the document begins on the right.
    """

    mirrored: bool

    def line(self, words: str, look: ParagraphStyle, role: str = "P") -> Text:
        """Return a paragraph; in a mirrored document a number or an English name stands on the right as well."""
        if self.mirrored and not begins_right_to_left(words):
            look = look.clone(f"{look.name}-right", alignment=TA_RIGHT)
        return text(plain(words), look, role)
