"""Bars that lie on their side, with a line for the target: where there is room each is one line, or else it is two."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from interview_app.ui.theme import GAP_M, GAP_S, GAP_XS, Look

_TEXT: Final = 16
_BAR: Final = 12
_MARK: Final = 3.0
_OVER: Final = 4
_LABELS: Final = 0.34
_WORDS: Final = 0.26
_LEAST: Final = 160
_CORNER: Final = 3
_WRAPPED: Final = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class TargetBar:
    """One bar.

    Attributes:
        label: What it stands for.
        words: The figure as it is written.
        value: Its length from 0; None: it is hidden, and its track is only outlined.
        mark: Where the target's line stands, if there is one.
    """

    label: str
    words: str
    value: float | None
    mark: float | None = None


class TargetBars(QWidget):
    """Every figure is written out; length, line and outline only help.

    Args:
        spoken: The chart in a sentence.
        bars: From top to bottom.
        full: The value of a full bar, more than 0.
        look: Tokens and text scale.
    """

    def __init__(self, spoken: str, bars: Sequence[TargetBar], full: float, look: Look) -> None:
        super().__init__()
        self._bars, self._full, self._look = tuple(bars), full, look
        self._font = look.font(_TEXT)
        self._metrics = QFontMetrics(self._font)
        # A layout asks for a height many times, and measuring words is most of what it takes.
        self._widths = {words: self._measured(words) for bar in bars for words in (bar.label, bar.words)}
        self._labels = max((self._wide(bar.label) for bar in bars), default=0)
        self._figures = max((self._wide(bar.words) for bar in bars), default=0)
        self.setAccessibleName(spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Need more lines where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of every bar with its words."""
        return round(sum(self._height(bar, width) for bar in self._bars))

    def sizeHint(self) -> QSize:
        """Return a size in which lengths can be compared."""
        width = self._look.px(2 * _LEAST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which the longest word still fits."""
        words = [word for bar in self._bars for word in f"{bar.label} {bar.words}".split()]
        return QSize(max(map(self._measured, words), default=0), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each bar under or beside its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        top = 0.0
        for bar in self._bars:
            height = self._height(bar, self.width())
            self._draw(painter, bar, QRectF(0, top, self.width(), height))
            top += height
        painter.end()

    # ---- measuring -----------------------------------------------------------------------------------------------

    def _measured(self, words: str) -> int:
        return self._metrics.horizontalAdvance(words) + 1

    def _wide(self, words: str) -> int:
        return self._widths[words]

    def _in_one_line(self, width: int) -> bool:
        """Tell whether every label and every figure leaves the bars enough room beside it."""
        return self._labels <= width * _LABELS and self._figures <= width * _WORDS

    def _height(self, bar: TargetBar, width: int) -> float:
        line = self._metrics.height() + GAP_S
        if self._in_one_line(width):
            return line
        label = self._text_height(bar.label, width)
        if self._wide(bar.label) + GAP_M + self._wide(bar.words) > width:
            label += self._text_height(bar.words, width)
        return label + self._look.px(_BAR) + GAP_XS + GAP_M

    def _text_height(self, words: str, width: int) -> int:
        return self._metrics.boundingRect(0, 0, max(1, width), 10_000, _WRAPPED, words).height()

    # ---- drawing -------------------------------------------------------------------------------------------------

    def _draw(self, painter: QPainter, bar: TargetBar, place: QRectF) -> None:
        if self._in_one_line(self.width()):
            self._draw_line(painter, bar, place)
        else:
            self._draw_below(painter, bar, place)

    def _draw_line(self, painter: QPainter, bar: TargetBar, place: QRectF) -> None:
        labels, words = self._labels, self._figures
        self._write(painter, QRectF(0, place.top(), labels, place.height()), bar.label)
        right = QRectF(place.width() - words, place.top(), words, place.height())
        self._write(painter, right, bar.words, trailing=True)
        height = self._look.px(_BAR)
        left = labels + GAP_M
        room = place.width() - left - words - GAP_M
        self._draw_bar(painter, bar, QRectF(left, place.center().y() - height / 2, room, height))

    def _draw_below(self, painter: QPainter, bar: TargetBar, place: QRectF) -> None:
        width = self.width()
        label = self._text_height(bar.label, width)
        self._write(painter, QRectF(0, place.top(), width, label), bar.label)
        below = place.top() + label
        if self._wide(bar.label) + GAP_M + self._wide(bar.words) <= width:
            self._write(painter, QRectF(0, place.top(), width, label), bar.words, trailing=True)
        else:
            words = self._text_height(bar.words, width)
            self._write(painter, QRectF(0, below, width, words), bar.words)
            below += words
        self._draw_bar(painter, bar, QRectF(0, below + GAP_XS, width, self._look.px(_BAR)))

    def _write(self, painter: QPainter, place: QRectF, words: str, *, trailing: bool = False) -> None:
        side = Qt.AlignmentFlag.AlignTrailing if trailing else Qt.AlignmentFlag.AlignLeading
        painter.setPen(self._look.colour("ink"))
        painter.drawText(self._mirrored(place), int(side | Qt.AlignmentFlag.AlignVCenter) | int(_WRAPPED), words)

    def _draw_bar(self, painter: QPainter, bar: TargetBar, track: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("track"))
        if bar.value is None:
            painter.setPen(QPen(self._look.colour("edge"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._mirrored(QRectF(track)), _CORNER, _CORNER)
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.value:
            filled = QRectF(track)
            filled.setWidth(track.width() * min(1.0, bar.value / self._full))
            painter.setBrush(self._look.colour("accent"))
            painter.drawRoundedRect(self._mirrored(filled), _CORNER, _CORNER)
        if bar.mark is not None:
            at = track.left() + (track.width() - _MARK) * min(1.0, bar.mark / self._full)
            line = QRectF(at, track.top() - _OVER, _MARK, track.height() + 2 * _OVER)
            # A rim in the page's colour keeps the line apart from the bar that it crosses.
            painter.setBrush(self._look.colour("surface"))
            painter.drawRect(self._mirrored(line.adjusted(-1, 0, 1, 0)))
            painter.setBrush(self._look.colour("ink"))
            painter.drawRect(self._mirrored(line))

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right())
        return place
