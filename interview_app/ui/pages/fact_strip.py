"""The facts of a story in a strip below it: one line where they fit, and no divider where a line ends."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetricsF, QResizeEvent

from interview_app.interview.pages import Fact
from interview_app.ui.theme import BODY, BOLD, REGULAR, Look
from interview_app.ui.widgets.prose import Paragraph, Prose, Run, TypeSetting, together

_DIVIDER = Run(" · ")
_SETTING = TypeSetting(colour="muted", pitch=1.4, gap=0, measured=False)


class FactStrip(Prose):
    """Label and words of each fact. A fact is broken over two lines only where it is longer than one."""

    def __init__(self, facts: Sequence[Fact], look: Look) -> None:
        plain, bold = (QFontMetricsF(look.font(BODY, weight)) for weight in (REGULAR, BOLD))
        self._facts = [(Run(together(f"{fact.label}: "), bold=True), Run(together(fact.text))) for fact in facts]
        self._widths = [
            bold.horizontalAdvance(label.text) + plain.horizontalAdvance(words.text) for label, words in self._facts
        ]
        self._divider = plain.horizontalAdvance(_DIVIDER.text)
        self._lines: list[Paragraph] = []
        self._tall: dict[int, int] = {}
        super().__init__(self._filled(0), look, _SETTING)

    def heightForWidth(self, width: int) -> int:
        """Return the height of as many lines as the facts fill at a width; the text itself changes with the size."""
        if width not in self._tall:
            lines = sum(self._rows(width, line) for line in self._placed(width))
            self._tall[width] = round(lines * self._pitch + 0.49)
        return self._tall[width]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the lines anew."""
        super().resizeEvent(event)
        lines = self._filled(self.width())
        if lines != self._lines:
            self._lines = lines
            self.set_text(lines)

    def _rows(self, width: float, line: list[int]) -> int:
        """Return how many rows a line takes: a fact that is longer than a line wraps."""
        wide = self._widths[line[0]]
        if len(line) > 1 or wide <= width:
            return 1
        alone = Prose([self._facts[line[0]]], self._look, _SETTING)
        return round(alone.heightForWidth(round(width)) / self._pitch)

    def _filled(self, width: float) -> list[Paragraph]:
        """Return one paragraph a line."""
        lines: list[Paragraph] = []
        for placed in self._placed(width):
            runs: list[Run] = []
            for number in placed:
                runs += [*([_DIVIDER] if runs else []), *self._facts[number]]
            lines.append(tuple(runs))
        return lines

    def _placed(self, width: float) -> list[list[int]]:
        """Return which facts, by their numbers from 0, stand on which line."""
        lines: list[list[int]] = []
        left = 0.0
        for number, wide in enumerate(self._widths):
            if lines and self._divider + wide <= left:
                lines[-1].append(number)
                left -= self._divider + wide
            else:
                lines.append([number])
                left = width - wide
        return lines
