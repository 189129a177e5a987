"""The same scale for each of several rows, as cards: a table where there is room, lists where there is not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from interview_app.interview.asked import GridQuestion, Option, on_screen
from interview_app.interview.events import Answer, RatedRows
from interview_app.ui.pages.answer_form import AnswerForm
from interview_app.ui.pages.intents import Missing
from interview_app.ui.theme import GAP_S, SEMIBOLD, Look
from interview_app.ui.widgets.cards import ChoiceCard
from interview_app.ui.widgets.focus_ring import REACH
from interview_app.ui.widgets.prose import Prose, TypeSetting
from interview_app.ui.widgets.reading_order import TAB_STOP

_CELL_HEIGHT = 52
_CELL_GAP = 10
_LABEL_LEAST = 200


class GridRow(QWidget):
    """One row: its name and a card for each point. Tab stops once; arrows walk along it."""

    changed = Signal()
    left_row = Signal(int, int)
    """Arrow up or down: how many rows, from which point."""

    def __init__(self, row: Option, points: tuple[tuple[int, str], ...], look: Look) -> None:
        super().__init__()
        self.id = row.id
        self._look = look
        self._mode = ""
        self.setAccessibleName(row.text)
        self._label = Prose(row.text, look, TypeSetting(weight=SEMIBOLD))
        self.cells = {point: self._cell(row, point, words) for point, words in points}
        self._order = tuple(self.cells)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP_S)
        self._box.addWidget(self._label)
        cells = QWidget()
        self._cells = QGridLayout(cells)
        self._cells.setContentsMargins(0, REACH, 0, REACH)
        self._cells.setSpacing(_CELL_GAP)
        self._box.addWidget(cells)
        for cell in self.cells.values():
            cell.setParent(cells)
        self._stop_at(self._order[0])
        self._arrange("list")

    @property
    def point(self) -> int | None:
        """The chosen point."""
        return next((point for point, cell in self.cells.items() if cell.isChecked()), None)

    def choose(self, point: int) -> None:
        """Show a point as chosen."""
        self.cells[point].setChecked(True)
        self._stop_at(point)

    def enter(self, point: int) -> None:
        """Take the focus at a point."""
        self._stop_at(point)
        self.cells[point].setFocus(Qt.FocusReason.OtherFocusReason)

    def across(self, cell: int) -> int:
        """Return the width that all cells of a width need side by side."""
        return (cell + _CELL_GAP) * len(self.cells) - _CELL_GAP

    def fit(self, width: int) -> None:
        """Be a table row, a name above a row of cells, or a name above a list."""
        one_line = max(cell.sizeHint().width() for cell in self.cells.values())
        wrapped = max(cell.minimumSizeHint().width() for cell in self.cells.values())
        beside = self.across(one_line) + self._look.px(_LABEL_LEAST) + GAP_S
        self._arrange("table" if width >= beside else "row" if width >= self.across(wrapped) else "list")

    def _arrange(self, mode: str) -> None:
        if mode == self._mode:
            return
        self._mode = mode
        beside = mode == "table"
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._box.setStretch(0, 1 if beside else 0)
        self._box.setAlignment(self._label, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0))
        for at, cell in enumerate(self.cells.values()):
            self._cells.addWidget(cell, at if mode == "list" else 0, 0 if mode == "list" else at)
            self._cells.setColumnStretch(at, 1 if mode != "list" or at == 0 else 0)
            self._cells.setColumnMinimumWidth(at, self._cell_width() if beside else 0)

    def _cell_width(self) -> int:
        return max(cell.sizeHint().width() for cell in self.cells.values())

    def _cell(self, row: Option, point: int, words: str) -> ChoiceCard:
        cell = ChoiceCard(words, f"cell:{row.id}:{point}", self._look, height=_CELL_HEIGHT)
        cell.setAccessibleName(f"{row.text}: {words}")
        cell.clicked.connect(lambda: self._pressed(point))
        cell.moved.connect(lambda down, right: self._walk(point, down, right))
        return cell

    def _pressed(self, point: int) -> None:
        self._stop_at(point)
        self.changed.emit()

    def _walk(self, point: int, down: int, right: int) -> None:
        step = down if self._mode == "list" else right
        if step:
            at = self._order.index(point) + step
            if 0 <= at < len(self._order):
                self.enter(self._order[at])
            elif self._mode == "list":
                self.left_row.emit(step, self._order[0 if step > 0 else -1])
        elif self._mode != "list":
            self.left_row.emit(down, point)

    def _stop_at(self, point: int) -> None:
        for each, cell in self.cells.items():
            cell.setProperty(TAB_STOP, each == point)


class GridForm(AnswerForm):
    """The rows."""

    def __init__(self, question: GridQuestion, look: Look) -> None:
        super().__init__(spacing=GAP_S)
        self.order = tuple(row.id for row in question.rows)
        points = on_screen(question.points, highest_first=question.highest_first)
        self.rows = [GridRow(row, points, look) for row in question.rows]
        for at, row in enumerate(self.rows):
            row.changed.connect(self.touched)
            row.left_row.connect(lambda step, point, at=at: self._enter(at + step, point))
            self.column.addWidget(row)
        self._spaced = ""

    def show_answer(self, answer: Answer | None) -> None:
        """Choose the cells."""
        if isinstance(answer, RatedRows):
            for row in self.rows:
                if row.id in answer.points:
                    row.choose(answer.points[row.id])

    def answer(self) -> Answer | None:
        """Return the points of the rows that were answered."""
        points = {row.id: row.point for row in self.rows if row.point is not None}
        return RatedRows(points) if points else None

    def missing(self) -> Missing:
        """Ask for at least one row."""
        return Missing(self.tr("Choose one for at least one row, or press Skip."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let every row take the same shape."""
        super().resizeEvent(event)
        for row in self.rows:
            row.fit(self.width())

    def _enter(self, at: int, point: int) -> None:
        if 0 <= at < len(self.rows):
            self.rows[at].enter(point)
