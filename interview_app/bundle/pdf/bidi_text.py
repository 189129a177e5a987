"""A paragraph with letters that run from right to left."""

from collections.abc import Iterator
from typing import Any

from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from interview_app.bundle.pdf import scripts, style
from interview_app.bundle.pdf.tagged_text import Text


class BidiText(Text):
    """Breaks its lines in the order of reading and draws each in the order of drawing."""

    right_to_left = False
    blPara: Any  # noqa: N815 - ReportLab's own

    def draw(self) -> None:
        """Draw a copy of the lines: what was measured stays in the order of reading, so that it can still be split."""
        measured: Any = self.blPara
        self.blPara = measured.clone(lines=[self._drawn(line) for line in measured.lines])
        try:
            super().draw()
        finally:
            self.blPara = measured

    def read_aloud(self) -> str:
        """Return the letters in the order of reading: what is drawn are forms of them, in another order."""
        return scripts.unjoined(" ".join(map(self._said, self.blPara.lines)))

    def inherit(self, whole: Text) -> None:
        """Keep the direction of the paragraph that a page break divided."""
        super().inherit(whole)
        self.right_to_left = isinstance(whole, BidiText) and whole.right_to_left

    def _said(self, line: Any) -> str:  # noqa: ANN401 - ReportLab's own
        if self.blPara.kind == 0:  # one font: words; otherwise fragments of text
            return " ".join(line[1])
        return "".join(fragment.text for fragment in line.words).rstrip(" ")

    def _drawn(self, line: Any) -> Any:  # noqa: ANN401 - ReportLab's own
        order = scripts.order_of_drawing(self._said(line), right_to_left=self.right_to_left)
        if self.blPara.kind == 0:
            return line[0], ["".join(letter for _, letter in order)]
        owners = [fragment for fragment in line.words for _ in fragment.text]
        drawn: list[Any] = []
        last = None
        for place, letter in order:
            if owners[place] is not last:
                last = owners[place]
                drawn.append(last.clone(text=""))
            drawn[-1].text += letter
        return line.clone(words=drawn)


def bidi(markup: str, look: ParagraphStyle) -> BidiText:
    """Return a paragraph; its first letter with a direction decides from which side it runs."""
    style.load_arabic()
    made = BidiText(markup, look)
    right_to_left = scripts.begins_right_to_left(made.getPlainText())
    bullet = getattr(look, "bulletText", "")
    if right_to_left and bullet:
        made = BidiText(f"{bullet}&nbsp; {markup}", _turned(look))
    elif right_to_left:
        made.style = _turned(look)
    made.right_to_left = right_to_left
    made.frags = [part for fragment in made.frags for part in _by_font(fragment)]
    return made


def _turned(look: ParagraphStyle) -> ParagraphStyle:
    stays = getattr(look, "staysLeft", False)
    alignment = TA_RIGHT if look.alignment == TA_LEFT and not stays else look.alignment
    left, right = (0, 0) if hasattr(look, "bulletText") else (look.rightIndent, look.leftIndent)
    return look.clone(f"{look.name}-rtl", alignment=alignment, leftIndent=left, rightIndent=right, bulletText=None)


def _by_font(fragment: Any) -> Iterator[Any]:  # noqa: ANN401 - ReportLab's own
    if not fragment.text:
        yield fragment  # a line break
        return
    for arabic, run in scripts.by_script(scripts.joined(fragment.text)):
        font = style.ARABIC[fragment.fontName] if arabic else fragment.fontName
        yield fragment.clone(text=run, fontName=font)
