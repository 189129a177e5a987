"""Things side by side, and in further rows where one has no room for all of them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from interview_app.ui.theme import GAP_M


class Flow(QLayout):
    """A layout of rows.

    Args:
        parent: Whose children it places.
        gap: Between things and between rows.
        column: The least width of equal columns that fill each row; with 0, each thing is as wide as it needs.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = GAP_M, column: int = 0) -> None:
        self._items: list[QLayoutItem] = []
        super().__init__(parent)
        self._gap, self._column = gap, column
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put something at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them, or nothing past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one of them out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Need more rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of a single row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(max(size.width(), self._column) + self._gap for size in sizes) - self._gap
        return QSize(max(0, width), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return room for the widest thing."""
        sizes = [item.minimumSize() for item in self._shown()]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for row in self._rows(rect.width()):
            tallest = max(_height(item, width) for item, width in row)
            left = rect.left()
            for item, width in row:
                tall = _height(item, width)
                # Columns are read from the top; buttons and words on one line share their middle.
                lower = 0 if self._column else (tallest - tall) // 2
                if move:
                    item.setGeometry(self._mirrored(QRect(left, top + lower, width, tall), rect))
                left += width + self._gap
            top += tallest + self._gap
        return max(0, top - rect.top() - self._gap)

    def _rows(self, room: int) -> list[list[tuple[QLayoutItem, int]]]:
        rows: list[list[tuple[QLayoutItem, int]]] = []
        left = room + 1
        for item in self._shown():
            width = self._width(item, room)
            if left + width > room or not rows:
                rows.append([])
                left = 0
            rows[-1].append((item, width))
            left += width + self._gap
        return rows

    def _width(self, item: QLayoutItem, room: int) -> int:
        if not self._column:
            return min(item.sizeHint().width(), room)
        columns = max(1, (room + self._gap) // (self._column + self._gap))
        return (room + self._gap) // columns - self._gap

    def _mirrored(self, place: QRect, rect: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(rect.left() + rect.right() - place.right())
        return place


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
