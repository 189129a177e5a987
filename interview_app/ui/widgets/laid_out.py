"""Words broken into lines for a painter: what a row of a long list uses instead of a widget."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption


def laid_out(words: str, font: QFont, room: int, direction: Qt.LayoutDirection) -> QTextLayout:
    """Break words into lines: between words where that is possible, as it is not in a long file name."""
    layout = QTextLayout(words, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def height(words: str, font: QFont, room: int) -> int:
    """Return how high words stand at a width."""
    return math.ceil(laid_out(words, font, room, Qt.LayoutDirection.LeftToRight).boundingRect().height())
