"""How sure a find is, as it is drawn: a fill and a line under the words, told apart without any colour."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_app.bundle.redact.values import Tier
from interview_app.ui.theme import GAP_XS, SEMIBOLD, Look

_Line = QTextCharFormat.UnderlineStyle
_LINES: Final[dict[Tier, QTextCharFormat.UnderlineStyle]] = {
    "sure": _Line.SingleUnderline,
    "likely": _Line.DashUnderline,
    "check": _Line.DotLine,
}
_FILLS: Final[dict[Tier, str]] = {"sure": "soft", "likely": "track"}
"""What is only to be checked has no fill: it may be most of the words."""


def drawn(tier: Tier, look: Look) -> QTextCharFormat:
    """Return how words of a tier look."""
    made = QTextCharFormat()
    made.setUnderlineStyle(_LINES[tier])
    made.setUnderlineColor(look.colour("ink"))
    made.setForeground(look.colour("ink"))
    if tier in _FILLS:
        made.setBackground(look.colour(_FILLS[tier]))
    return made


def laid_out(words: str, tier: Tier, look: Look, size: float) -> QTextLayout:
    """Return one line of words in the look of a tier; whoever draws it sets its place."""
    layout = QTextLayout(words, look.font(size, SEMIBOLD))
    whole = QTextLayout.FormatRange()
    whole.start, whole.length, whole.format = 0, len(words.encode("utf-16-le")) // 2, drawn(tier, look)
    layout.setFormats([whole])
    layout.beginLayout()
    layout.createLine().setLineWidth(1_000_000)
    layout.endLayout()
    return layout


class TierWord(QWidget):
    """A few words in the look of a tier, for a legend."""

    def __init__(self, words: str, tier: Tier, look: Look, size: float = 16) -> None:
        super().__init__()
        self._layout = laid_out(words, tier, look, size)
        self._width = QFontMetricsF(look.font(size, SEMIBOLD)).horizontalAdvance(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the words."""
        return QSize(round(self._width) + 2, round(self._layout.boundingRect().height()) + GAP_XS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        self._layout.draw(painter, self.rect().topLeft().toPointF(), [])
        painter.end()
