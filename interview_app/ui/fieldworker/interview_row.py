"""An interview as it stands in the list: its label, its day and what is missing, and how it stands."""

from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from interview_app.ui.fieldworker.interview_words import InterviewWords
from interview_app.ui.fieldworker.values import InterviewLine
from interview_app.ui.icons import pixmap
from interview_app.ui.theme import BODY, GAP_L, GAP_S, GAP_XS, REGULAR, SEMIBOLD, Look
from interview_app.ui.widgets.column_page import STACKED_FROM
from interview_app.ui.widgets.laid_out import height, laid_out
from interview_app.ui.widgets.status_mark import SHAPES, STATUS_SIZE

LINE: Final = Qt.ItemDataRole.UserRole
"""The role under which the model holds the line itself."""
Index = QModelIndex | QPersistentModelIndex
_LONG_DAY: Final = date(2026, 9, 30)
_SIGN, _EDGE, _ABOVE = 20, 4, 10
_STATE_SHARE = 0.38


class _Words(NamedTuple):
    said: str
    font: QFont
    colour: str


class InterviewRow(QStyledItemDelegate):
    """Draws rows that all have the same height: with ten thousand of them, only those that show are looked at."""

    def __init__(self, look: Look, words: InterviewWords, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look, self._words, self._view = look, words, view
        self._title, self._hint = look.font(BODY, SEMIBOLD), look.font(STATUS_SIZE, REGULAR)
        self._state = {True: look.font(STATUS_SIZE, SEMIBOLD), False: self._hint}
        self._stacked = look.scale > STACKED_FROM
        self._heights: dict[int, int] = {}

    def height(self, width: int) -> int:
        """Return the height of every row at a width: the longest words have room in it."""
        if width not in self._heights:
            self._heights[width] = self._measured(width)
        return self._heights[width]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        line: InterviewLine = index.data(LINE)
        place = QRect(option.rect)
        painter.save()
        self._draw_ground(painter, place, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        said, _ = self._columns(place.width())
        at = QRect(GAP_L, place.top() + self._look.room(_ABOVE), said, 0)
        at.moveTop(self._draw(painter, place, at, _Words(self._words.title(line), self._title, "ink")))
        at.moveTop(self._draw(painter, place, at, _Words(self._words.hint(line), self._hint, "muted")) + GAP_XS)
        self._draw_state(painter, place, at.top(), line)
        painter.restore()

    def _measured(self, width: int) -> int:
        said, state = self._columns(width)
        title = height("X", self._title, said)
        tall = 0
        for hint, words in self._words.widest(_LONG_DAY):
            left, right = title + height(hint, self._hint, said), height(words, self._state[True], state)
            tall = max(tall, left + GAP_XS + right if self._stacked else max(left, right))
        return tall + 2 * self._look.room(_ABOVE)

    def _columns(self, width: int) -> tuple[int, int]:
        """Return how much room words and state have: side by side, or one under the other for large text."""
        room = width - 2 * GAP_L
        sign = self._look.px(_SIGN) + GAP_S
        if self._stacked:
            return room, room - sign
        state = round(room * _STATE_SHARE)
        return room - state - GAP_L, state - sign

    def _draw_ground(self, painter: QPainter, place: QRect, *, chosen: bool) -> None:
        if chosen:
            painter.fillRect(place, self._look.colour("soft"))
            painter.fillRect(
                self._mirrored(QRect(0, place.top(), _EDGE, place.height()), place), self._look.colour("accent")
            )
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), self._look.colour("hairline"))

    def _draw_state(self, painter: QPainter, place: QRect, below: int, line: InterviewLine) -> None:
        """Draw how it stands: under the rest for large text, else in the middle at the other side."""
        standing = self._words.standing(line)
        picture, colour = SHAPES[standing]
        said, room = self._columns(place.width())
        words = _Words(self._words.state(line), self._state[standing in {"to_do", "trouble"}], colour)
        at = QRect(GAP_L, below, room, 0)
        if not self._stacked:
            at.moveTo(GAP_L + said + GAP_L, place.center().y() - height(words.said, words.font, room) // 2)
        side = self._look.px(_SIGN)
        if picture:
            sign = self._mirrored(QRect(at.left(), at.top(), side, side), place)
            density = self._view.devicePixelRatioF()
            painter.drawPixmap(sign.topLeft(), pixmap(picture, self._look.colour(colour), side, density=density))
        self._draw(painter, place, at.translated(side + GAP_S, 0), words)

    def _draw(self, painter: QPainter, place: QRect, at: QRect, words: _Words) -> int:
        """Draw words at a place counted from the leading edge, and return where the next line begins."""
        painter.setPen(self._look.colour(words.colour))
        corner = self._mirrored(at, place).left()
        lines = laid_out(words.said, words.font, at.width(), self._view.layoutDirection())
        lines.draw(painter, QPointF(corner, at.top()), [])
        return at.top() + height(words.said, words.font, at.width())

    def _mirrored(self, rect: QRect, place: QRect) -> QRect:
        """Return a rectangle counted from the leading edge of a row where it really stands."""
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRect(place.right() - rect.right(), rect.top(), rect.width(), rect.height())
        return rect.translated(place.left(), 0)
