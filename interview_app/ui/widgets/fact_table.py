"""A small table of facts to read: whole lines, no editing, and Tab goes past it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from interview_app.ui.theme import Look

_ROW = 40
_AT_ONCE = 10
_FRAME = 2
_SCROLL_BAR = 14


class FactTable(QTableWidget):
    """Facts in lines and columns; figures stand at the end of their cells.

    Args:
        name: What it lists; its accessible name.
        heads: A word for each column.
        lines: The cells; what begins with a digit, a sign or a point is a figure.
        look: Tokens and text scale.
        at_once: How many lines show before it scrolls.
    """

    def __init__(
        self,
        name: str,
        heads: Sequence[str],
        lines: Sequence[Sequence[str]],
        look: Look,
        *,
        at_once: int = _AT_ONCE,
    ) -> None:
        super().__init__(len(lines), len(heads))
        self._row = look.px(_ROW)
        self._at_once = at_once
        self._sideways = False
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        for row, cells in enumerate(lines):
            for column, words in enumerate(cells):
                self.setItem(row, column, _cell(words))
        self._behave()

    def sizeHint(self) -> QSize:
        """Return room for the lines, or for as many as show at once."""
        rows = min(max(1, self.rowCount()), self._at_once)
        head = self.horizontalHeader().sizeHint().height()
        sideways = _SCROLL_BAR if self._sideways else 0  # it must not stand over the last line
        return QSize(300, head + rows * self._row + 2 * _FRAME + sideways)

    def minimumSizeHint(self) -> QSize:
        """Return the same height and a small width: it scrolls sideways."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the bar that scrolls sideways, when it comes."""
        super().resizeEvent(event)
        sideways = self.horizontalHeader().length() > self.viewport().width()
        if sideways != self._sideways:
            self._sideways = sideways
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Make columns as wide as their words, once the font is the right one."""
        super().showEvent(event)
        self.resizeColumnsToContents()
        self.setMaximumWidth(self.horizontalHeader().length() + _SCROLL_BAR + 2 * _FRAME)
        self.updateGeometry()

    def _behave(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self._row)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)


def _cell(words: str) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    figure = words[:1].isdigit() or words[:1] in {".", "−"}  # noqa: RUF001 - a minus sign, as figures have it
    side = Qt.AlignmentFlag.AlignTrailing if figure else Qt.AlignmentFlag.AlignLeading
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item
