"""The interviews as a table: one line each, found again by any word in it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from interview_app.ui.centre.values import ListLine, short

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ListModel(QAbstractTableModel):
    """Lines in columns: number, month, deck, finished, language, consent."""

    def __init__(self, lines: Sequence[ListLine]) -> None:
        super().__init__()
        self._lines = lines
        self._cells = [self._words(line) for line in lines]
        self._heads = (
            self.tr("Interview"),
            self.tr("Month"),
            self.tr("Deck"),
            self.tr("Finished"),
            self.tr("Language"),
            self.tr("Consent"),
        )

    def line(self, row: int) -> ListLine:
        """Return a line."""
        return self._lines[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many interviews there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a cell's words."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._cells[index.row()][index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return a column's name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def words(self, row: int) -> str:
        """Return everything a line says, for finding it."""
        return f"{' '.join(self._cells[row])} {self._lines[row].id}".casefold()

    def _words(self, line: ListLine) -> tuple[str, ...]:
        year, month = line.month.split("-")
        return (
            short(line.id),
            f"{QLocale().standaloneMonthName(int(month), QLocale.FormatType.ShortFormat)} {year}",
            str(line.deck),
            self.tr("Complete") if line.complete else self.tr("Stopped early"),
            line.language,
            self.tr("{yes} of {asked} yes").format(yes=line.yes, asked=line.asked),
        )


class Finder(QSortFilterProxyModel):
    """Shows the lines that hold every word that is looked for."""

    def __init__(self, model: ListModel) -> None:
        super().__init__()
        self._model = model
        self._wanted: tuple[str, ...] = ()
        self.setSourceModel(model)

    def look_for(self, text: str) -> None:
        """Show lines with these words only."""
        self._wanted = tuple(text.casefold().split())
        self.invalidate()

    def line(self, index: QModelIndex) -> ListLine:
        """Return the line that stands at an index of this model."""
        return self._model.line(self.mapToSource(index).row())

    def filterAcceptsRow(self, source_row: int, _parent: Index) -> bool:
        """Tell whether a line holds every word."""
        words = self._model.words(source_row)
        return all(wanted in words for wanted in self._wanted)
