"""Small numbers of people are not shown, and cannot be worked out from what is (cell suppression with an audit).

A table with its margins is a network: each cell is an arc between its row and its column, and what may change about
the hidden cells while everything shown stays as it is, is a circulation through hidden arcs alone. So how far a hidden
cell can be narrowed down is a question of flows, and has an exact answer in whole numbers (Kelly, Golden & Assad 1992;
Willenborg & de Waal 2001, ch. 8). Why these rules is in docs/decisions/0028-fieldwork-without-seeing-anyone.md.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Final

LEAST: Final = 5
"""Fewer people than these are never shown; and of a hidden number at least so many values stay possible."""
_WITHOUT_END: Final = 10**9

Place = tuple[int, int]
"""A cell by row and column; 0 is the margin: (0, 0) is the total."""


@dataclass(frozen=True)
class Shielded:
    """A table as it may be shown; None is hidden.

    Attributes:
        cells: By row and column.
        rows: The sum of each row.
        columns: The sum of each column.
        total: Of everything; hidden only where that is a small number itself.
    """

    cells: tuple[tuple[int | None, ...], ...]
    rows: tuple[int | None, ...]
    columns: tuple[int | None, ...]
    total: int | None

    @property
    def hidden(self) -> int:
        """How many cells do not show."""
        return sum(cell is None for row in self.cells for cell in row)


class Network:
    """A table's cells as arcs, with the hidden ones free to change.

    Args:
        values: Every cell with its margins.
        hidden: Those that are not shown.
        floor: The least that somebody who looks at it knows each hidden cell to be.
    """

    def __init__(self, values: dict[Place, int], hidden: set[Place], floor: int) -> None:
        self._values, self.hidden, self._floor = values, hidden, floor

    def possible(self, place: Place) -> int:
        """Return how many values a hidden cell may have, as far as can be told; `LEAST` stands for that or more."""
        flows = [residual.push(start, end, most) for start, end, most, residual in self._ways(place)]
        return min(LEAST, 1 + sum(flows))

    def weak(self) -> Place | None:
        """Return the first hidden cell that can be narrowed down too far."""
        return next((place for place in sorted(self.hidden) if self.possible(place) < LEAST), None)

    def cheapest(self, place: Place) -> set[Place]:
        """Return the shown cells, few people in all, that let a hidden one vary more; none where nothing does."""
        found = [
            path
            for start, end, most, residual in self._ways(place)
            if residual.push(start, end, most) < most and (path := self._path(start, end, residual))
        ]
        return min(found, key=lambda path: (sum(self._values[each] for each in path), sorted(path)), default=set())

    def _ways(self, place: Place) -> Iterator[tuple[int, int, int, "_Residual"]]:
        """Yield between which nodes a flow has to go for a cell to go up, and then down, and how much is wanted."""
        start, end = _arc(place)
        needed = LEAST - 1
        yield end, start, needed, self._residual(place)
        yield start, end, min(needed, self._values[place] - self._floor), self._residual(place)

    def _residual(self, left_out: Place) -> "_Residual":
        residual = _Residual()
        for place in self.hidden - {left_out}:
            start, end = _arc(place)
            residual.add(start, end, _WITHOUT_END)
            residual.add(end, start, self._values[place] - self._floor)
        return residual

    def _path(self, source: int, sink: int, residual: "_Residual") -> set[Place]:
        """Return which cells have to be hidden for one more unit of flow, at the least cost (Dijkstra)."""
        steps: dict[int, list[tuple[int, int, Place | None]]] = {}
        for (start, end), capacity in residual.capacity.items():
            if capacity > 0:
                steps.setdefault(start, []).append((end, 0, None))
        for place, value in self._values.items():
            if value and place not in self.hidden and place != (0, 0):
                start, end = _arc(place)
                steps.setdefault(start, []).append((end, value, place))
                if value > self._floor:
                    steps.setdefault(end, []).append((start, value, place))
        return _cheapest(steps, source, sink)


class _Residual:
    """How much more may flow between two nodes."""

    def __init__(self) -> None:
        self.capacity: dict[tuple[int, int], int] = {}
        self._next: dict[int, list[int]] = {}

    def add(self, start: int, end: int, capacity: int) -> None:
        """Add an arc."""
        self.capacity[start, end] = capacity
        self._next.setdefault(start, []).append(end)

    def push(self, source: int, sink: int, most: int) -> int:
        """Send one unit after the other, and return how many went."""
        flow = 0
        while flow < most and (way := self._way(source, sink)):
            for start, end in way:
                self.capacity[start, end] -= 1
                self.capacity[end, start] = self.capacity.get((end, start), 0) + 1
            flow += 1
        return flow

    def _way(self, source: int, sink: int) -> list[tuple[int, int]]:
        came: dict[int, int] = {source: source}
        queue = [source]
        for node in queue:
            for after in self._next.get(node, ()):
                if after not in came and self.capacity[node, after] > 0:
                    came[after] = node
                    queue.append(after)
        way: list[tuple[int, int]] = []
        node = sink
        while node in came and node != source:
            way.append((came[node], node))
            node = came[node]
        return way


def shield(table: Sequence[Sequence[int]]) -> Shielded:
    """Return a table of people as it may be shown, with its margins.

    Numbers below `LEAST` are hidden, zeros apart: nobody is in them. Then as many others, of few people, as it takes
    until of each hidden number `LEAST` values or more stay possible for whoever knows everything that shows, these
    rules among it. Where no choice of cells does that, everything but the total is hidden.
    """
    values = _with_margins(table)
    total = values[0, 0]
    if total < LEAST:
        return _shown(table, values, set(values) if total else set())
    hidden = {place for place, value in values.items() if 0 < value < LEAST}
    while (weak := Network(values, hidden, 1).weak()) is not None:
        more = Network(values, hidden, 1).cheapest(weak)
        if not more:
            return _shown(table, values, _all_but_the_total(table, values))
        hidden |= more
    return _shown(table, values, hidden)


def audit(table: Sequence[Sequence[int]], shown: Shielded) -> int:
    """Return of how many values the least protected hidden number may be, up to `LEAST`.

    Where not even zeros show, a hidden number may be zero.
    """
    values = _with_margins(table)
    hidden = {place for place in values if _of(shown, place) is None}
    floor = 0 if hidden >= _all_but_the_total(table, values) else 1
    return min(map(Network(values, hidden, floor).possible, hidden), default=LEAST)


def _all_but_the_total(table: Sequence[Sequence[int]], values: dict[Place, int]) -> set[Place]:
    """Return all cells that are not the total under another name, as the sum of an only row is."""
    same = {(0, 0), *([(1, 0)] if len(table) == 1 else []), *([(0, 1)] if len(table[0]) == 1 else [])}
    return set(values) - same


def _cheapest(steps: dict[int, list[tuple[int, int, Place | None]]], source: int, sink: int) -> set[Place]:
    done: set[int] = set()
    queue: list[tuple[int, int, tuple[Place, ...]]] = [(0, source, ())]
    while queue:
        cost, node, passed = heappop(queue)
        if node == sink:
            return set(passed)
        if node in done:
            continue
        done.add(node)
        for after, more, place in steps.get(node, ()):
            heappush(queue, (cost + more, after, passed if place is None else (*passed, place)))
    return set()


def _arc(place: Place) -> tuple[int, int]:
    """Return from which node to which a cell is an arc: rows are even numbers, columns odd ones."""
    row, column = 2 * place[0], 2 * place[1] + 1
    return (row, column) if (place[0] > 0) == (place[1] > 0) else (column, row)


def _with_margins(table: Sequence[Sequence[int]]) -> dict[Place, int]:
    values = {(i, j): value for i, row in enumerate(table, 1) for j, value in enumerate(row, 1)}
    values |= {(i, 0): sum(row) for i, row in enumerate(table, 1)}
    values |= {(0, j): sum(column) for j, column in enumerate(zip(*table, strict=True), 1)}
    return values | {(0, 0): sum(map(sum, table))}


def _shown(table: Sequence[Sequence[int]], values: dict[Place, int], hidden: set[Place]) -> Shielded:
    def at(place: Place) -> int | None:
        return None if place in hidden else values[place]

    width = len(table[0]) if table else 0
    return Shielded(
        tuple(tuple(at((i, j)) for j in range(1, width + 1)) for i in range(1, len(table) + 1)),
        tuple(at((i, 0)) for i in range(1, len(table) + 1)),
        tuple(at((0, j)) for j in range(1, width + 1)),
        at((0, 0)),
    )


def _of(shown: Shielded, place: Place) -> int | None:
    match place:
        case (0, 0):
            return shown.total
        case (0, column):
            return shown.columns[column - 1]
        case (row, 0):
            return shown.rows[row - 1]
        case (row, column):
            return shown.cells[row - 1][column - 1]
