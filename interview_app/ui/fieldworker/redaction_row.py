"""One highlighted string as it stands in the list: itself, what it is, and what is decided; or a heading."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from interview_app.bundle.redact.decisions import Group
from interview_app.interview.closed import Choice
from interview_app.ui.icons import pixmap
from interview_app.ui.theme import BOLD, GAP_M, GAP_S, GAP_XS, REGULAR, SEMIBOLD, Look
from interview_app.ui.widgets.tiers import laid_out

LINE: Final = Qt.ItemDataRole.UserRole
"""The role under which a model holds a line, or the words of a heading."""
Index = QModelIndex | QPersistentModelIndex
_SIZE, _SMALL = 18, 16
_SIGN = 20
_SIGNS: Final = {None: ("circle-alert", "accent"), "replace": ("circle-check", "ok"), "keep": ("circle-check", "muted")}


@dataclass(frozen=True, repr=False)
class StringLine:
    """A highlighted string, and what is decided about it."""

    group: Group
    choice: Choice | None
    kind: str
    standing: str


class RedactionRow(QStyledItemDelegate):
    """Draws lines of two rows of words, all of one height, and headings."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self._small = look.font(_SMALL, REGULAR)
        self._heading = look.font(_SMALL, BOLD)
        self._string, self._note = (
            QFontMetricsF(look.font(_SIZE, SEMIBOLD)),
            QFontMetricsF(self._small),
        )

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of the list, and the height of two rows of words, or that of a heading."""
        width = self._view.viewport().width()
        if isinstance(index.data(LINE), str):
            return QSize(width, round(self._wrapped(index.data(LINE), width).height()) + GAP_M + GAP_S)
        return QSize(width, round(self._string.height() + self._note.height()) + GAP_XS + 2 * GAP_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        line, place = index.data(LINE), QRect(option.rect)
        painter.save()
        painter.setLayoutDirection(self._view.layoutDirection())
        if isinstance(line, str):
            painter.setFont(self._heading)
            painter.setPen(self._look.colour("muted"))
            painter.drawText(QRectF(place.adjusted(GAP_M, GAP_M, -GAP_M, 0)), Qt.TextFlag.TextWordWrap, line)
        else:
            self._draw_ground(painter, place, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
            self._draw_line(painter, place, line)
        painter.restore()

    def _draw_ground(self, painter: QPainter, place: QRect, *, chosen: bool) -> None:
        if chosen:
            painter.fillRect(place, self._look.colour("soft"))
            painter.fillRect(QRect(place.left(), place.top(), 4, place.height()), self._look.colour("accent"))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), self._look.colour("hairline"))

    def _draw_line(self, painter: QPainter, place: QRect, line: StringLine) -> None:
        side = self._look.px(_SIGN)
        room = place.width() - 2 * GAP_M - side - GAP_S
        left, top = place.left() + GAP_M + side + GAP_S, place.top() + GAP_S
        name, colour = _SIGNS[line.choice]
        sign = pixmap(name, self._look.colour(colour), side, density=self._view.devicePixelRatioF())
        painter.drawPixmap(place.left() + GAP_M, top + 2, sign)
        string = self._string.elidedText(line.group.string.replace("\n", " "), Qt.TextElideMode.ElideRight, room)
        laid_out(string, line.group.tier, self._look, _SIZE).draw(painter, QPointF(left, top), [])
        painter.setFont(self._small)
        painter.setPen(self._look.colour("ink" if line.choice is None else "muted"))
        words = self._note.elidedText(f"{line.standing} · {line.kind}", Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, top + self._string.height() + GAP_XS + self._note.ascent()), words)

    def _wrapped(self, words: str, width: int) -> QRectF:
        room = QRectF(0, 0, width - 2 * GAP_M, 10_000)
        return QFontMetricsF(self._heading).boundingRect(room, Qt.TextFlag.TextWordWrap.value, words)
