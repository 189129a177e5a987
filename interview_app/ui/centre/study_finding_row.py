"""One finding as it stands in the list: a sign, where it is, what is wrong, and what to do. A note is words only."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from interview_app.study.findings import Finding
from interview_app.ui.icons import pixmap
from interview_app.ui.theme import BOLD, GAP_L, GAP_M, GAP_S, GAP_XS, REGULAR, Look
from interview_app.ui.widgets.laid_out import height, laid_out

FINDING: Final = Qt.ItemDataRole.UserRole
"""The role under which a model holds the finding itself, or the words of a note."""
Index = QModelIndex | QPersistentModelIndex
_SIGN = 20


class FindingRow(QStyledItemDelegate):
    """Draws findings, each as high as its words need at the width of the list."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self._where, self._said = look.font(16, BOLD), look.font(16, REGULAR)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of the list, and the height that the words need."""
        width = self._view.viewport().width()
        line = index.data(FINDING)
        parts = self._parts(line)
        room = width - self._before(line) - GAP_L
        tall = sum(height(words, font, room) + GAP_XS for words, font, _ in parts) - GAP_XS
        return QSize(width, tall + 2 * GAP_M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        line: Finding | str = index.data(FINDING)
        place = QRect(option.rect)
        painter.save()
        self._draw_ground(painter, place, option)
        if not isinstance(line, str):
            self._draw_sign(painter, place, wrong=line.severity == "mistake")
        room = place.width() - self._before(line) - GAP_L
        top = place.top() + GAP_M
        left = place.left() + (GAP_L if self._backwards() else self._before(line))
        for words, font, colour in self._parts(line):
            tall = height(words, font, room)
            painter.setPen(self._look.colour(colour))
            laid_out(words, font, room, self._view.layoutDirection()).draw(painter, QPointF(left, top), [])
            top += tall + GAP_XS
        painter.restore()

    def _draw_ground(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(place, self._look.colour("soft"))
            painter.fillRect(QRect(place.left(), place.top(), 4, place.height()), self._look.colour("accent"))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), self._look.colour("hairline"))

    def _draw_sign(self, painter: QPainter, place: QRect, *, wrong: bool) -> None:
        side = self._look.px(_SIGN)
        colour = self._look.colour("danger" if wrong else "muted")
        name = "circle-alert" if wrong else "info"
        sign = pixmap(name, colour, side, density=self._view.devicePixelRatioF())
        left = place.right() - side - GAP_M if self._backwards() else place.left() + GAP_M
        painter.drawPixmap(left, place.top() + GAP_M, sign)

    def _backwards(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _parts(self, finding: Finding | str) -> list[tuple[str, QFont, str]]:
        if isinstance(finding, str):
            return [(finding, self._said, "muted")]
        where = f"{finding.file}, {finding.key}" if finding.key else finding.file
        parts = [(where, self._where, "ink"), (finding.message, self._said, "ink")]
        return [*parts, (finding.to_do, self._said, "muted")] if finding.to_do else parts

    def _before(self, line: Finding | str) -> int:
        """Return how far from the edge words begin: a note has no sign before it."""
        return GAP_M if isinstance(line, str) else GAP_M + self._look.px(_SIGN) + GAP_S
