"""The list itself: a model over the lines that are wanted, and a view in which arrow keys walk and Enter acts."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from interview_app.ui.fieldworker.interview_row import LINE, Index, InterviewRow
from interview_app.ui.fieldworker.interview_words import InterviewWords
from interview_app.ui.fieldworker.values import InterviewLine
from interview_app.ui.theme import Look
from interview_app.ui.widgets.column_page import STACKED_FROM

_NOWHERE = QModelIndex()
_LEAST, _LEAST_STACKED = 3, 2
"""Rows that always show; those for large text are twice as high."""


class InterviewModel(QAbstractTableModel):
    """The lines that show. What a screen reader says is made when it asks."""

    def __init__(self, words: InterviewWords) -> None:
        super().__init__()
        self._words = words
        self.lines: Sequence[InterviewLine] = ()

    def show_lines(self, lines: Sequence[InterviewLine]) -> None:
        """Show these instead of those before."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return one: a row is drawn as a whole."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the line itself, its label, or all that its row says."""
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return line
            case Qt.ItemDataRole.DisplayRole:
                return self._words.title(line)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._words.title(line)}: {self._words.state(line)}. {self._words.hint(line)}"
            case _:
                return None


class InterviewList(QTableView):
    """A table of one column, because a list asks for every row's place before it shows the first.

    Emits `acted` with the line on which Enter or a double click was pressed, and `went_to` with the chosen one.
    """

    acted = Signal(object)
    went_to = Signal(object)

    def __init__(self, look: Look, words: InterviewWords) -> None:
        super().__init__()
        self.setObjectName("interviews")
        self.setAccessibleName(self.tr("Interviews"))
        self.setAccessibleDescription(self.tr("Arrow keys walk through the list. Enter does what the row asks for."))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._row = InterviewRow(look, words, self)
        self._model = InterviewModel(words)
        self._all_rows = False
        self._least = _LEAST_STACKED if look.scale > STACKED_FROM else _LEAST
        self.setItemDelegate(self._row)
        self.setModel(self._model)
        self.doubleClicked.connect(lambda index: self.acted.emit(index.data(LINE)))

    @property
    def lines(self) -> Sequence[InterviewLine]:
        """What is shown."""
        return self._model.lines

    @property
    def chosen(self) -> InterviewLine | None:
        """The line that is chosen, or nothing in an empty list."""
        row = self.currentIndex().row()
        return self._model.lines[row] if row >= 0 else None

    def show_lines(self, lines: Sequence[InterviewLine], chosen: str = "", *, all_rows: bool = False) -> None:
        """Show lines, with the one of that id chosen, or else the first.

        Args:
            lines: What to show.
            chosen: An interview's id.
            all_rows: Whether the list is as high as its rows, because there are few.
        """
        self._all_rows = all_rows
        self._model.show_lines(lines)
        self._fit()
        at = next((row for row, line in enumerate(lines) if line.id == chosen), 0)
        self.choose(at)

    def choose(self, row: int) -> None:
        """Choose the row of that number, and bring it into view."""
        index = self._model.index(row, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        self.went_to.emit(self.chosen)

    def currentChanged(self, now: Index, before: Index) -> None:
        """Tell which line is chosen now."""
        super().currentChanged(now, before)
        if now.isValid():
            self.went_to.emit(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the chosen line with Enter; Home and End go to the first and the last, as in a list."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.chosen is not None:
                    self.acted.emit(self.chosen)
            case Qt.Key.Key_Home:
                self.choose(0)
            case Qt.Key.Key_End:
                self.choose(len(self.lines) - 1)
            case _:
                super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the least size: what is left of the page's height is given to it anyway."""
        return QSize(300, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few rows: it scrolls."""
        return QSize(200, self._height(min(self._least, max(1, self._model.rowCount()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give rows the height that they need at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._row.height(self.viewport().width()))
        most = self._height(max(1, self._model.rowCount())) if self._all_rows else 2**24 - 1
        least = self.minimumSizeHint().height()
        if (self.minimumHeight(), self.maximumHeight()) != (least, most):
            self.setMinimumHeight(least)
            self.setMaximumHeight(most)
            self.updateGeometry()

    def _height(self, rows: int) -> int:
        return rows * self._row.height(self.viewport().width()) + 2 * self.frameWidth()
