"""How words look while they are read aloud: a soft ground and a strong line below, so that it shows without colour."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from interview_app.ui.theme import Look

_LINE = 3
_BESIDE = 2


def light_up(painter: QPainter, lines: Iterable[QRectF], look: Look, height: int) -> None:
    """Paint what lies behind lines of words; the words are drawn over it.

    Args:
        painter: Of the widget.
        lines: Where the words stand.
        look: Its colours.
        height: Of the widget: the line below the last words must not fall outside.
    """
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    for line in lines:
        ground = line.adjusted(-_BESIDE, 0, _BESIDE, 0)
        painter.setBrush(look.colour("soft"))
        painter.drawRect(ground)
        painter.setBrush(look.colour("accent"))
        painter.drawRect(QRectF(ground.left(), min(ground.bottom(), height - _LINE), ground.width(), _LINE))
    painter.restore()
