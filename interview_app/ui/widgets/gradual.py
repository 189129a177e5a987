"""A long column whose rows are made bit by bit: those that show at once, the others while nothing else happens."""

from bisect import bisect, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

AT_ONCE = 6
"""Rows: what shows on a common screen."""
_A_STEP = 8
"""Rows: so few that no key and no press waits for them."""
_GUESS = 120
"""Pixels: the height of a row before any has been measured."""
_MOST_WIDTHS = 8


class GradualColumn(QWidget):
    """Keeps room for all its rows from the start, and makes them in small steps, those that show before the others.

    Rows stand in reading order for Tab and for screen readers in whatever order they were made.

    Args:
        count: How many rows there are.
        make: Makes the row of a number.
        spacing: Between rows, in pixels.
    """

    shifted = Signal(int)
    """What shows has moved down by so many pixels: rows above it came out higher than was thought."""

    def __init__(self, count: int, make: Callable[[int], QWidget], spacing: int) -> None:
        super().__init__()
        self._make, self._spacing = make, spacing
        self._rows: list[QWidget | None] = [None] * count
        self._made: list[int] = []
        self._heights: list[dict[int, int]] = [{} for _ in range(count)]
        self._tops: dict[int, list[int]] = {}
        self._stale: set[QWidget] = set()
        self._seen = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._step)
        self._fill(range(min(AT_ONCE, count)))

    @property
    def whole(self) -> bool:
        """Whether every row is there."""
        return len(self._made) == len(self._rows)

    @property
    def made(self) -> tuple[int, ...]:
        """The numbers of the rows that are there."""
        return tuple(self._made)

    def bring(self, number: int) -> None:
        """Make a row now, and those around it."""
        self._seen = max(0, number - AT_ONCE // 2)
        self._fill(range(self._seen, min(self._seen + AT_ONCE, len(self._rows))))

    def look_at(self, top: int) -> None:
        """Take the row that is so many pixels down for the first that shows: it is made next."""
        tops = self._tops_at(self.width())
        self._seen = min(max(0, bisect_right(tops, top) - 1), len(self._rows) - 1)

    def make_again(self, number: int) -> None:
        """Put a new row in the place of one that is out of date. The old one may be the very one being pressed."""
        before = self._rows[number]
        if before is None:
            return
        before.removeEventFilter(self)
        self._stale.discard(before)
        before.setParent(None)
        before.deleteLater()
        self._rows[number] = None
        self._made.remove(number)
        self._fill((number,))

    def dissolve(self, page: QWidget) -> None:
        """Destroy the rows of a page that is hidden bit by bit, while nothing else happens, and at last the page."""
        self._idle.timeout.disconnect()
        self._idle.timeout.connect(lambda: self._lose_some(page))
        self._idle.start(0)

    # ---- size ----------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """Rows wrap their words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width, those that are not there yet at a guess."""
        return max(0, self._tops_at(width)[-1] - self._spacing)

    def sizeHint(self) -> QSize:
        """Return the width that the first rows like best, and the height of all."""
        width = max((row.sizeHint().width() for row in self._first()), default=0)
        return QSize(width, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the width that the first rows need: all are alike."""
        return QSize(max((row.minimumSizeHint().width() for row in self._first()), default=0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every row its place."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to make the others: once this is over, what shows is painted first."""
        super().showEvent(event)
        if not self.whole:
            self._idle.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks, and for good when another page has come."""
        super().hideEvent(event)
        self._idle.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which row asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest and isinstance(watched, QWidget):
            self._stale.add(watched)
        return False

    def event(self, event: QEvent) -> bool:
        """Measure the rows anew that have asked for it."""
        if event.type() == QEvent.Type.LayoutRequest and self._stale:
            self._in_place(self._measure_stale)
        return super().event(event)

    # ---- making --------------------------------------------------------------------------------------------------

    def _step(self) -> None:
        ahead = [number for number in range(self._seen, len(self._rows)) if self._rows[number] is None]
        behind = [number for number in range(self._seen - 1, -1, -1) if self._rows[number] is None]
        self._in_place(lambda: self._fill((ahead or behind)[:_A_STEP]))
        if self.whole:
            self._idle.stop()

    def _lose_some(self, page: QWidget) -> None:
        for number in self._made[-_A_STEP:]:
            row = self._rows[number]
            if row is not None:
                row.removeEventFilter(self)
                row.deleteLater()
        del self._made[-_A_STEP:]
        if not self._made:
            self._idle.stop()
            page.deleteLater()

    def _in_place(self, change: Callable[[], None]) -> None:
        """Change rows, and tell how far that has moved what shows."""
        before = self._tops_at(self.width())[self._seen]
        change()
        moved = self._tops_at(self.width())[self._seen] - before
        if moved:
            self.shifted.emit(moved)

    def _fill(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            if self._rows[number] is None:
                self._add(number)
        self._stand_anew()

    def _add(self, number: int) -> None:
        row = self._rows[number] = self._make(number)
        self._heights[number].clear()
        row.setParent(self)
        after = bisect(self._made, number)
        below = self._rows[self._made[after]] if after < len(self._made) else None
        if below is not None:
            # Tab and screen readers go through children in their order.
            row.stackUnder(below)
        insort(self._made, number)
        row.resize(self.width(), row.heightForWidth(self.width()))
        row.installEventFilter(self)
        row.show()

    # ---- where they stand ----------------------------------------------------------------------------------------

    def _first(self) -> Iterator[QWidget]:
        return (row for row in map(self._rows.__getitem__, self._made[:AT_ONCE]) if row is not None)

    def _measure_stale(self) -> None:
        for row in self._stale:
            self._heights[self._rows.index(row)].clear()
        self._stale.clear()
        self._stand_anew()

    def _stand_anew(self) -> None:
        self._tops.clear()
        self._place()
        self.updateGeometry()

    def _tops_at(self, width: int) -> list[int]:
        """Return where each row begins at a width, and at the end where another would."""
        if width not in self._tops:
            known = {number: self._height(number, width) for number in self._made}
            guess = sum(known.values()) // len(known) if known else _GUESS
            heights = (known.get(number, guess) + self._spacing for number in range(len(self._rows)))
            self._tops[width] = list(accumulate(heights, initial=0))
        return self._tops[width]

    def _height(self, number: int, width: int) -> int:
        row, heights = self._rows[number], self._heights[number]
        if width not in heights and row is not None:
            if len(heights) >= _MOST_WIDTHS:
                heights.clear()
            heights[width] = row.heightForWidth(width)
        return heights[width]

    def _place(self) -> None:
        tops, width = self._tops_at(self.width()), self.width()
        for number in self._made:
            row = self._rows[number]
            if row is not None:
                row.setGeometry(0, tops[number], width, tops[number + 1] - tops[number] - self._spacing)
