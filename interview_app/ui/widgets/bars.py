"""A small chart of bars that lie on their side: a label, a bar from zero, and the figure in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_app.ui.theme import BOLD, GAP_M, GAP_S, Look

_TEXT = 16
_ROW, _BAR, _HEAD = 26, 12, 30
_LABELS_SHARE = 0.6
_LEAST_BAR = 40


@dataclass(frozen=True)
class Bar:
    """One bar.

    Attributes:
        label: What it stands for.
        value: Its length, from 0.
        words: The figure as it is written at its end.
    """

    label: str
    value: float
    words: str


class BarChart(QWidget):
    """Bars under a title. Every figure is written out; colour and length only help.

    Args:
        title: What is compared.
        bars: From top to bottom.
        look: Tokens and text scale.
        most: The value of a full bar, so that charts side by side have one scale; 0 takes the longest.
    """

    def __init__(self, title: str, bars: Sequence[Bar], look: Look, *, most: float = 0) -> None:
        super().__init__()
        self._title, self._bars, self._look = title, tuple(bars), look
        self._most = most or max((bar.value for bar in bars), default=1) or 1
        self._font, self._bold = look.font(_TEXT), look.font(_TEXT, BOLD)
        self._metrics = QFontMetrics(self._font)
        self._labels = max((self._metrics.horizontalAdvance(bar.label) for bar in bars), default=0) + 1
        self._words = max((self._metrics.horizontalAdvance(bar.words) for bar in bars), default=0) + 1
        self.setAccessibleName(f"{title}: {', '.join(f'{bar.label} {bar.words}' for bar in bars)}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size with bars of a good length."""
        side = self._labels + self._words + 2 * GAP_M + self._look.px(140)
        return QSize(max(side, self._title_width()), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return a size in which a bar can still be told from another."""
        return QSize(self._words + 2 * GAP_M + 2 * _LEAST_BAR, self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the title, and each row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._bold)
        painter.setPen(self._look.colour("ink"))
        top = self._look.px(_HEAD)
        head = QFontMetrics(self._bold).elidedText(self._title, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 0, self.width(), top), self._leading(), head)
        painter.setFont(self._font)
        row = self._look.px(_ROW)
        for number, bar in enumerate(self._bars):
            self._draw_row(painter, bar, QRectF(0, top + number * row, self.width(), row))
        painter.end()

    def _draw_row(self, painter: QPainter, bar: Bar, row: QRectF) -> None:
        labels = min(self._labels, round(row.width() * _LABELS_SHARE))
        painter.setPen(self._look.colour("ink"))
        shown = self._metrics.elidedText(bar.label, Qt.TextElideMode.ElideMiddle, labels)
        painter.drawText(self._mirrored(QRectF(row.left(), row.top(), labels, row.height())), self._leading(), shown)
        start = labels + GAP_M
        room = max(1.0, row.width() - start - self._words - GAP_S)
        height = self._look.px(_BAR)
        track = QRectF(start, row.top() + (row.height() - height) / 2, room, height)
        filled = QRectF(track)
        filled.setWidth(room * min(1.0, bar.value / self._most))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("track"))
        painter.drawRoundedRect(self._mirrored(track), 3, 3)
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(self._mirrored(filled), 3, 3)
        painter.setPen(self._look.colour("ink"))
        end = QRectF(row.right() - self._words, row.top(), self._words, row.height())
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._mirrored(end), trailing, bar.words)

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right())
        return place

    def _leading(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter

    def _title_width(self) -> int:
        return QFontMetrics(self._bold).horizontalAdvance(self._title) + 1

    def _height(self) -> int:
        return self._look.px(_HEAD) + len(self._bars) * self._look.px(_ROW)
