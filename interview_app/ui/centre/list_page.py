"""Every interview in the archive, one line each, and what to find some of them again by."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal

from interview_app.centre.archive.listing import BY_MONTH, EVERYTHING, Choices
from interview_app.ui.centre.list_filters import Filters
from interview_app.ui.centre.list_model import ListModel
from interview_app.ui.centre.list_table import ListTable
from interview_app.ui.centre.values import ListLine
from interview_app.ui.theme import Look
from interview_app.ui.widgets.accessible import announce
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE, ColumnPage


class ListPage(ColumnPage):
    """Emits `open_wanted` with an interview's id, `found_wanted` when another list is wanted, `page_wanted` with the
    first line of a page that is looked at, and `import_wanted` while there is no interview.

    Attributes:
        wanted: What is looked for; it stays so when somebody comes back.
        order: By what the list is sorted.
    """  # noqa: D205 - one sentence

    open_wanted = Signal(str)
    found_wanted = Signal()
    page_wanted = Signal(int)
    import_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, width=0)
        self.wanted, self.order = EVERYTHING, BY_MONTH
        self._whole = 0
        self._filters: Filters | None = None

    def show_waiting(self) -> None:
        """Say that the archive is being read."""
        self._filters = None
        column = self.new_column(self.tr("Interviews"))
        column.text(self.tr("Reading the archive."), setting=MUTED_LINE)
        column.stretch()
        self.show_column(column)

    def show_list(self, whole: int, choices: Choices, count: int, first: Sequence[ListLine]) -> None:
        """List interviews.

        Args:
            whole: How many there are.
            choices: What they can be filtered by.
            count: How many of them are wanted.
            first: The first page of those.
        """
        self._whole = whole
        column = self.new_column(self.tr("Interviews"))
        if not whole:
            self._filters = None
            column.text(self.tr("No interview has been taken in yet."))
            take = Button(self.tr("Take in interviews"), "take_in", self.look, "primary", "inbox")
            take.clicked.connect(self.import_wanted)
            column.side_by_side(take)
            column.stretch()
            self.show_column(column, take)
            return
        self._filters = Filters(choices, self.wanted, self.order, self.look)
        self._filters.changed.connect(self._want)
        column.add(self._filters)
        self._count = column.text("", setting=MUTED_LINE)
        self._model = ListModel()
        self._model.page_wanted.connect(self.page_wanted)
        self.table = ListTable(self._model, self.look)
        self.table.opened.connect(self._open)
        column.fill(self.table)
        self._open_button = Button(self.tr("Read the interview"), "open", self.look, "primary", "file-text")
        self._open_button.clicked.connect(lambda: self._open(self.table.currentIndex()))
        column.side_by_side(self._open_button)
        self.show_found(count, first)
        self.show_column(column, self.table if count else self._filters.number, fill=True)

    def show_found(self, count: int, first: Sequence[ListLine]) -> None:
        """Show another list: how many are found, and the first page of them."""
        if self._filters is None:
            return
        self._model.begin(count, first)
        number = self.locale().toString
        if count == self._whole:
            words = self.tr("%n interview(s)", "", count)
        elif count:
            words = self.tr("{shown} of {whole} interviews").format(shown=number(count), whole=number(self._whole))
        else:
            words = self.tr("Nothing is found. Change what you look for, or show everything.")
        if words != self._count.text():
            self._count.set_text(words)
            announce(self._count, words)
        self.table.setVisible(count > 0)
        self._open_button.setEnabled(count > 0)
        if count:
            self.table.selectRow(0)

    def show_page(self, start: int, lines: Sequence[ListLine]) -> None:
        """Fill in a page of the list that is shown."""
        if self._filters is not None:
            self._model.put(start, lines)

    def _want(self) -> None:
        if self._filters is not None:
            self.wanted, self.order = self._filters.wanted, self._filters.order
            self.found_wanted.emit()

    def _open(self, index: QModelIndex) -> None:
        line = self._model.line(index.row()) if index.isValid() else None
        if line is not None:
            self.open_wanted.emit(line.id)
