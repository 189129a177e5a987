"""A grid of figures under heads, each cell filled as far as it is on its way."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_app.ui.theme import BOLD, GAP_S, GAP_XS, Look

_TEXT: Final = 16
_SIDE: Final = 5
_FOOT: Final = 6
_LABELS: Final = 0.2
_LEAST_COLUMN: Final = 84
_WRAPPED: Final = Qt.TextFlag.TextWordWrap


class ShadedGrid(QWidget):
    """Every figure is written out; how far a cell is filled only helps, and what is hidden is dashed.

    Args:
        spoken: The grid in a sentence.
        heads: A word for each column; the first column has the labels.
        lines: The cells.
        shades: For each cell but the label how far it is, from 0 to 1, and None where it is hidden.
        look: Tokens and text scale.
    """

    def __init__(
        self,
        spoken: str,
        heads: Sequence[str],
        lines: Sequence[Sequence[str]],
        shades: Sequence[Sequence[float | None]],
        look: Look,
    ) -> None:
        super().__init__()
        self._heads, self._lines, self._shades, self._look = heads, lines, shades, look
        self._font, self._bold = look.font(_TEXT), look.font(_TEXT, BOLD)
        self._metrics, self._bold_metrics = QFontMetrics(self._font), QFontMetrics(self._bold)
        self.setAccessibleName(spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def least_width(self) -> int:
        """Below this width the words have no room, and a table that scrolls is better."""
        cells = [word for line in self._lines for cell in line[1:] for word in cell.split()]
        heads = [word for head in self._heads[1:] for word in head.split()]
        widest = [*map(self._metrics.horizontalAdvance, cells), *map(self._bold_metrics.horizontalAdvance, heads)]
        column = max(self._look.px(_LEAST_COLUMN), *widest, 0) + 2 * _SIDE
        return round(column * (len(self._heads) - 1) / (1 - _LABELS))

    def hasHeightForWidth(self) -> bool:
        """Need more lines where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the heads and every line."""
        return round(self._head(width) + sum(self._line(line, width) for line in self._lines))

    def sizeHint(self) -> QSize:
        """Return a size in which every word has room."""
        return QSize(self.least_width, self.heightForWidth(self.least_width))

    def minimumSizeHint(self) -> QSize:
        """Return a small width: whoever places it looks at `least_width`."""
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw heads, then lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, height = 0.0, self._head(self.width())
        painter.setFont(self._bold)
        for column, words in enumerate(self._heads):
            self._write(painter, self._cell(column, top, height), words, at_foot=True)
        top += height
        painter.setFont(self._font)
        for line, shades in zip(self._lines, self._shades, strict=True):
            height = self._line(line, self.width())
            self._write(painter, self._cell(0, top, height), line[0])
            for column, (words, shade) in enumerate(zip(line[1:], shades, strict=True), 1):
                self._draw(painter, self._cell(column, top, height), words, shade)
            top += height
        painter.end()

    def _draw(self, painter: QPainter, cell: QRectF, words: str, shade: float | None) -> None:
        box = self._mirrored(QRectF(cell).adjusted(2, 2, -2, -2))
        painter.setBrush(self._look.colour("soft") if shade else Qt.BrushStyle.NoBrush)
        style = Qt.PenStyle.DashLine if shade is None else Qt.PenStyle.SolidLine
        painter.setPen(QPen(self._look.colour("edge" if shade is None else "hairline"), 1, style))
        painter.drawRoundedRect(box, 4, 4)
        if shade:
            filled = QRectF(cell).adjusted(2, 0, -2, -2)
            filled.setTop(filled.bottom() - _FOOT)
            filled.setWidth(filled.width() * shade)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent"))
            painter.drawRoundedRect(self._mirrored(filled), 2, 2)
        self._write(painter, QRectF(cell), words)

    def _write(self, painter: QPainter, cell: QRectF, words: str, *, at_foot: bool = False) -> None:
        upright = Qt.AlignmentFlag.AlignBottom if at_foot else Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._look.colour("ink"))
        inside = self._mirrored(cell.adjusted(_SIDE, GAP_XS, -_SIDE, -GAP_XS))
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeading | upright) | int(_WRAPPED), words)

    def _cell(self, column: int, top: float, height: float) -> QRectF:
        labels = self.width() * _LABELS
        each = (self.width() - labels) / max(1, len(self._heads) - 1)
        left = 0.0 if column == 0 else labels + (column - 1) * each
        return QRectF(left, top, labels if column == 0 else each, height)

    def _head(self, width: int) -> float:
        return self._tallest(self._bold_metrics, self._heads, width) + 2 * GAP_XS

    def _line(self, line: Sequence[str], width: int) -> float:
        return self._tallest(self._metrics, line, width) + 2 * GAP_S + _FOOT

    def _tallest(self, metrics: QFontMetrics, words: Sequence[str], width: int) -> int:
        each = width * (1 - _LABELS) / max(1, len(words) - 1)
        rooms = [width * _LABELS, *[each] * (len(words) - 1)]
        bounds = (
            metrics.boundingRect(0, 0, max(1, int(room) - 2 * _SIDE), 10_000, int(_WRAPPED), said)
            for room, said in zip(rooms, words, strict=True)
        )
        return max(bound.height() for bound in bounds)

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right())
        return place
