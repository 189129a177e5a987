"""One finding as it stands in the list: a sign, where it is, what is wrong, and what to do."""

import math
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from interview_app.study.findings import Finding
from interview_app.ui.icons import pixmap
from interview_app.ui.theme import BOLD, GAP_L, GAP_M, GAP_S, GAP_XS, REGULAR, Look

FINDING: Final = Qt.ItemDataRole.UserRole
"""The role under which a model holds the finding itself."""
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
        parts = self._parts(index.data(FINDING))
        room = width - self._taken()
        tall = sum(self._height(words, font, room) + GAP_XS for words, font, _ in parts) - GAP_XS
        return QSize(width, tall + 2 * GAP_M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        finding: Finding = index.data(FINDING)
        place = QRect(option.rect)
        painter.save()
        self._draw_ground(painter, place, option)
        wrong = finding.severity == "mistake"
        side = self._look.px(_SIGN)
        token = "danger" if wrong else "muted"
        sign = pixmap(
            "circle-alert" if wrong else "info",
            self._look.colour(token),
            side,
            density=self._view.devicePixelRatioF(),
        )
        backwards = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.drawPixmap(
            place.right() - side - GAP_M if backwards else place.left() + GAP_M, place.top() + GAP_M, sign
        )
        room = place.width() - self._taken()
        top = place.top() + GAP_M
        left = place.left() + (GAP_L if backwards else self._taken() - GAP_L)
        for words, font, colour in self._parts(finding):
            tall = self._height(words, font, room)
            painter.setPen(self._look.colour(colour))
            self._laid_out(words, font, room).draw(painter, QPointF(left, top), [])
            top += tall + GAP_XS
        painter.restore()

    def _draw_ground(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(place, self._look.colour("soft"))
            painter.fillRect(QRect(place.left(), place.top(), 4, place.height()), self._look.colour("accent"))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), self._look.colour("hairline"))

    def _parts(self, finding: Finding) -> list[tuple[str, QFont, str]]:
        where = f"{finding.file}, {finding.key}" if finding.key else finding.file
        parts = [(where, self._where, "ink"), (finding.message, self._said, "ink")]
        return [*parts, (finding.to_do, self._said, "muted")] if finding.to_do else parts

    def _height(self, words: str, font: QFont, room: int) -> int:
        return math.ceil(self._laid_out(words, font, room).boundingRect().height())

    def _laid_out(self, words: str, font: QFont, room: int) -> QTextLayout:
        """Break words into lines: between words where that is possible, as it is not in a long file name."""
        layout = QTextLayout(words, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self._view.layoutDirection())
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

    def _taken(self) -> int:
        return self._look.px(_SIGN) + GAP_M + GAP_S + GAP_L
