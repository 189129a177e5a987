"""Small numbers do not show, and nobody can work them out from what shows."""

from collections.abc import Iterator
from itertools import product

from hypothesis import example, given, settings
from hypothesis import strategies as st

from interview_app.centre.small_numbers import LEAST, Network, Place, Shielded, audit, shield

Table = list[list[int]]


@st.composite
def tables(draw: st.DrawFn, most_rows: int = 6, most_columns: int = 6, largest: int = 60) -> Table:
    """Return a table of people with many zeros and small numbers in it."""
    width = draw(st.integers(1, most_columns))
    cell = st.one_of(st.just(0), st.integers(0, LEAST + 1), st.integers(0, largest))
    return draw(st.lists(st.lists(cell, min_size=width, max_size=width), min_size=1, max_size=most_rows))


def shown_numbers(shown: Shielded) -> list[int]:
    """Return every number that shows."""
    every = [*(cell for row in shown.cells for cell in row), *shown.rows, *shown.columns, shown.total]
    return [cell for cell in every if cell is not None]


@settings(max_examples=300, deadline=None)
@given(table=tables())
@example(table=[[3, 97]])
@example(table=[[1, 1, 1, 1, 1]])
@example(table=[[3, 2], [0, 0]])
@example(table=[[4, 0, 9], [0, 4, 9], [9, 9, 9]])
def test_no_small_number_shows_and_none_can_be_narrowed_down_to_fewer_than_five(table: Table) -> None:
    """Whatever the table: zeros, one row, one column, few people."""
    shown = shield(table)
    assert all(number == 0 or number >= LEAST for number in shown_numbers(shown))
    assert audit(table, shown) >= LEAST


@settings(max_examples=200, deadline=None)
@given(table=tables())
def test_what_shows_is_true(table: Table) -> None:
    """Nothing is rounded: a number that shows is the number."""
    shown = shield(table)
    for row, (cells, margin) in zip(table, zip(shown.cells, shown.rows, strict=True), strict=True):
        assert margin in {None, sum(row)}
        assert all(cell in {None, value} for cell, value in zip(cells, row, strict=True))
    assert shown.total in {None, sum(map(sum, table))}


def test_a_table_without_small_numbers_shows_whole() -> None:
    """And so does one of zeros."""
    assert shield([[5, 60], [0, 9]]) == Shielded(((5, 60), (0, 9)), (65, 9), (5, 69), 74)
    assert shield([[0, 0]]) == Shielded(((0, 0),), (0,), (0, 0), 0)


def test_a_hidden_number_takes_others_with_it() -> None:
    """From its row's sum it would follow otherwise; the total shows all the same."""
    shown = shield([[3, 97]])
    assert shown.cells == ((None, None),)
    assert (shown.rows, shown.total) == ((100,), 100)
    square = shield([[3, 20, 30], [10, 40, 50], [60, 70, 80]])
    assert square.cells == ((None, None, 30), (None, None, 50), (60, 70, 80))
    assert (square.rows, square.columns) == ((53, 100, 210), (73, 130, 160))


def test_where_no_choice_of_cells_is_enough_only_the_total_shows() -> None:
    """Five people, each alone: zeros would give them away."""
    shown = shield([[1, 1, 1, 1, 1, 0]])
    assert shown == Shielded(((None,) * 6,), (5,), (None,) * 6, 5)
    assert shown.hidden == 6


def test_of_fewer_than_five_people_nothing_shows() -> None:
    """Not even how many there are."""
    assert shield([[1, 2], [1, 0]]) == Shielded(((None, None), (None, None)), (None, None), (None, None), None)


def test_the_audit_tells_of_a_table_that_hides_too_little() -> None:
    """A lone hidden cell follows from its row, two of them in one row are only as unsure as their sum."""
    alone = Shielded(((None, 97), (50, 50)), (100, 100), (53, 147), 200)
    assert audit([[3, 97], [50, 50]], alone) == 1
    pair = Shielded(((None, None, 90),), (93,), (None, None, 90), 93)
    assert audit([[2, 1, 90]], pair) == 2


@settings(max_examples=150, deadline=None)
@given(table=tables(2, 3, 4), data=st.data())
def test_the_audit_is_exact(table: Table, data: st.DataObject) -> None:
    """For every choice of hidden cells it says what trying all numbers says."""
    values = {place: value for place, value in _everything(table).items() if place != (0, 0)}
    hidden = data.draw(st.sets(st.sampled_from(sorted(place for place, value in values.items() if value) or [(1, 1)])))
    hidden = {place for place in hidden if values[place]}
    network = Network(_everything(table), hidden, 1)
    for place in hidden:
        assert network.possible(place) == min(LEAST, len(_tried(table, hidden, place)))


def _everything(table: Table) -> dict[Place, int]:
    values = {(i, j): cell for i, row in enumerate(table, 1) for j, cell in enumerate(row, 1)}
    values |= {(i, 0): sum(row) for i, row in enumerate(table, 1)}
    values |= {(0, j): sum(column) for j, column in enumerate(zip(*table, strict=True), 1)}
    return values | {(0, 0): sum(map(sum, table))}


def _tried(table: Table, hidden: set[Place], asked: Place) -> set[int]:
    """Return every value of a hidden cell that fits with what shows, by trying all tables up to a size."""
    values = _everything(table)
    shape = [range(1, LEAST + 5) if (i, j) in hidden else [cell] for (i, j), cell in _inside(table)]
    found = set()
    for tried in product(*shape):
        width = len(table[0])
        again = _everything([list(tried[at : at + width]) for at in range(0, len(tried), width)])
        fits = all(again[place] == values[place] for place in values if place not in hidden)
        if fits and all(again[place] >= 1 for place in hidden):
            found.add(again[asked])
    return found


def _inside(table: Table) -> Iterator[tuple[Place, int]]:
    for i, row in enumerate(table, 1):
        for j, cell in enumerate(row, 1):
            yield (i, j), cell
