"""Every interview in the archive, one line each, with a box to find some of them again."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from interview_app.ui.centre.list_model import Finder, ListModel
from interview_app.ui.centre.values import ListLine
from interview_app.ui.notices import notice
from interview_app.ui.theme import GAP_L, GAP_M, GAP_XL, MARGIN, Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import MUTED_LINE
from interview_app.ui.widgets.field import Field
from interview_app.ui.widgets.heading import Heading
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.text_box import LineBox

_ROW = 48
_COLUMN = 112
_MEASURED = 50
"""Lines that decide how wide a column is; measuring all of them would take seconds in a large archive."""


class ListPage(QWidget):
    """Emits `open_wanted` with an interview's id, and `import_wanted` while there is none."""

    open_wanted = Signal(str)
    import_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, GAP_XL, MARGIN, GAP_L)
        self._column.setSpacing(GAP_M)
        self._finder: Finder | None = None

    def show_waiting(self) -> None:
        """Say that the archive is being read."""
        self._clear()
        self._add(Prose(self.tr("Reading the archive."), self.look, MUTED_LINE))
        self._column.addStretch(1)

    def show_trouble(self, error: Exception) -> None:
        """Say why the archive cannot be read."""
        self._clear()
        self._add(notice(error, self.look, closable=False))
        self._column.addStretch(1)

    def show_lines(self, lines: Sequence[ListLine]) -> None:
        """List interviews."""
        self._clear()
        if not lines:
            self._show_empty()
            return
        self._finder = Finder(ListModel(lines))
        box = LineBox(self.tr("Find"), "filter")
        box.textChanged.connect(self._find)
        field = Field(self.tr("Find by number, month, language…"), box, self.look)
        field.setMaximumWidth(self.look.px(460))
        self._add(field, leading=True)
        self._count = Prose("", self.look, MUTED_LINE)
        self._add(self._count)
        self.table = _Table(self._finder, self.look)
        self.table.opened.connect(self._open)
        self._add(self.table, 1)
        self._open_button = Button(self.tr("Read the interview"), "open", self.look, "primary", "file-text")
        self._open_button.clicked.connect(lambda: self._open(self.table.currentIndex()))
        self._column.addWidget(self._open_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._find("")
        self.table.setFocus()

    def _show_empty(self) -> None:
        self._add(Prose((self.tr("No interview has been taken in yet."),), self.look))
        take = Button(self.tr("Take in interviews"), "take_in", self.look, "primary", "inbox")
        take.clicked.connect(self.import_wanted)
        self._column.addWidget(take, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)

    def _find(self, text: str) -> None:
        if self._finder is None:
            return
        self._finder.look_for(text)
        shown, whole = self._finder.rowCount(), self._finder.sourceModel().rowCount()
        everything = self.tr("%n interview(s)", "", whole)
        some = self.tr("{shown} of {whole} interviews").format(shown=shown, whole=whole)
        self._count.set_text(everything if shown == whole else some)
        if not self.table.currentIndex().isValid() and shown:
            self.table.selectRow(0)
        self._open_button.setEnabled(shown > 0)

    def _open(self, index: QModelIndex) -> None:
        if self._finder is not None and index.isValid():
            self.open_wanted.emit(self._finder.line(index).id)

    def _clear(self) -> None:
        self._finder = None
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._add(Heading(self.tr("Interviews"), self.look))

    def _add(self, widget: QWidget, stretch: int = 0, *, leading: bool = False) -> None:
        if not leading:
            self._column.addWidget(widget, stretch)
            return
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(widget, 1000)
        row.addStretch(1)
        self._column.addWidget(holder)


class _Table(QTableView):
    """Whole lines are chosen; Enter, or a double click, opens one. Tab leaves the table."""

    opened = Signal(QModelIndex)

    def __init__(self, finder: Finder, look: Look) -> None:
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
        self.setMinimumHeight(3 * look.px(_ROW))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        head = self.horizontalHeader()
        head.setResizeContentsPrecision(_MEASURED)
        head.setMinimumSectionSize(look.px(_COLUMN))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        self.doubleClicked.connect(self.opened)
        self.setModel(finder)

    def showEvent(self, event: QShowEvent) -> None:
        """Make columns as wide as their words, once the font is the right one."""
        super().showEvent(event)
        self.resizeColumnsToContents()
        self.horizontalHeader().setStretchLastSection(True)  # after the widths, which would take it back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen line with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
