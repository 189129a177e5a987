"""The table of interviews."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from interview_app.ui.centre.list_model import ListModel
from interview_app.ui.theme import Look

_ROW = 48
_COLUMN = 112
_MEASURED = 50
"""Lines that decide how wide a column is; measuring all of them would read the whole archive."""


class ListTable(QTableView):
    """Whole lines are chosen; Enter, or a double click, opens one. Tab leaves the table."""

    opened = Signal(QModelIndex)

    def __init__(self, model: ListModel, look: Look) -> None:
        super().__init__()
        self.setObjectName("interviews")
        self.setAccessibleName(self.tr("Interviews"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(4 * look.px(_ROW))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        head = self.horizontalHeader()
        head.setResizeContentsPrecision(_MEASURED)
        head.setMinimumSectionSize(look.px(_COLUMN))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        self.doubleClicked.connect(self.opened)
        self.setModel(model)

    def showEvent(self, event: QShowEvent) -> None:
        """Make columns as wide as their words, once the font is the right one."""
        super().showEvent(event)
        self.resizeColumnsToContents()
        self.horizontalHeader().setStretchLastSection(True)  # after the widths, which would take it back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen line with Enter; Home and End go to the first and the last one."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)
