"""The interviews as a table of as many lines as there are, of which only those that are looked at are ever read."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal

from interview_app.ui.centre.values import ListLine, short

Index = QModelIndex | QPersistentModelIndex
PAGE: Final = 100
"""Lines that are read at once."""
_KEPT: Final = 40
"""Pages that are kept: more than anybody scrolls back and forth between."""
_NOWHERE = QModelIndex()
_NOT_READ: Final = "…"


class ListModel(QAbstractTableModel):
    """Lines in columns: number, month, deck, finished, language, consent.

    Emits `page_wanted` with the number of the first line of a page that somebody looks at and that is not here yet.
    """

    page_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._pages: OrderedDict[int, Sequence[ListLine]] = OrderedDict()
        self._asked: set[int] = set()
        self._heads = (
            self.tr("Interview"),
            self.tr("Month"),
            self.tr("Deck"),
            self.tr("Finished"),
            self.tr("Language"),
            self.tr("Consent"),
        )

    def begin(self, count: int, first: Sequence[ListLine]) -> None:
        """Show another list: how long it is, and its first page."""
        self.beginResetModel()
        self._count = count
        self._pages.clear()
        self._asked.clear()
        self._pages[0] = first
        self.endResetModel()

    def put(self, start: int, lines: Sequence[ListLine]) -> None:
        """Fill in a page."""
        self._asked.discard(start)
        self._pages[start] = lines
        self._pages.move_to_end(start)
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        last = min(start + len(lines), self._count) - 1
        if last >= start:
            self.dataChanged.emit(self.index(start, 0), self.index(last, len(self._heads) - 1))

    def line(self, row: int) -> ListLine | None:
        """Return a line, or None, and ask for it, where it has not been read yet."""
        start = row - row % PAGE
        page = self._pages.get(start)
        if page is not None:
            return page[row - start] if row - start < len(page) else None
        if start not in self._asked:
            self._asked.add(start)
            self.page_wanted.emit(start)
        return None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many interviews there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a cell's words."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            line = self.line(index.row())
            return self._words(line)[index.column()] if line is not None else _NOT_READ
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return a column's name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def _words(self, line: ListLine) -> tuple[str, ...]:
        finished = self.tr("Complete") if line.complete else self.tr("Stopped early")
        return (
            short(line.id),
            month_name(line.month),
            str(line.deck),
            self.tr("{finished}, void").format(finished=finished) if line.void else finished,
            line.language,
            self.tr("{yes} of {asked} yes").format(yes=line.yes, asked=line.asked),
        )


def month_name(month: str) -> str:
    """Return a month as people say it."""
    year, number = month.split("-")
    return f"{QLocale().standaloneMonthName(int(number), QLocale.FormatType.ShortFormat)} {year}"
