"""A long column is made bit by bit, and nobody can tell."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from interview_app.ui import theme
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.gradual import AT_ONCE, GradualColumn
from interview_app.ui.widgets.prose import Prose
from interview_app.ui.widgets.reading_order import stops
from interview_app.ui.widgets.scroll import PageScroll
from interview_app.ui.widgets.surface import Surface
from tests.ui.seeing import place, settle, show

MANY, GAP = 120, 10
LOOK = theme.look()

pytestmark = pytest.mark.usefixtures("nothing_left")


class Made:
    """Makes rows of different heights, and remembers which."""

    def __init__(self) -> None:
        self.numbers: list[int] = []

    def __call__(self, number: int) -> QWidget:
        """Make a row."""
        self.numbers.append(number)
        row = Surface()
        row.add(Prose("\n".join([str(number)] * (1 + number % 7)), LOOK))
        row.add(Button(str(number), f"row:{number}", LOOK))
        return row


@pytest.fixture
def made() -> Made:
    """Remember what is made."""
    return Made()


@pytest.fixture
def column(made: Made) -> GradualColumn:
    """Make a column of very many rows."""
    return GradualColumn(MANY, made, GAP)


@pytest.fixture
def area(column: GradualColumn) -> Iterator[PageScroll]:
    """Put it on a page that scrolls, not shown yet."""
    area = PageScroll()
    area.show_content(column)
    column.shifted.connect(area.scroll_along)
    yield area
    area.close()
    area.deleteLater()


def row(column: GradualColumn, number: int) -> QWidget:
    """Return a row that is there."""
    button = column.findChild(QWidget, f"row:{number}")
    assert isinstance(button, QWidget)
    found = button.parentWidget()
    assert found is not None
    return found


def test_only_what_shows_is_made_before_the_first_paint(made: Made, area: PageScroll) -> None:
    """However many rows there are, showing the page makes a screenful."""
    area.resize(QSize(800, 600))
    area.show()
    assert made.numbers == list(range(AT_ONCE))


def test_a_short_column_is_whole_at_once(made: Made) -> None:
    """Nothing is left running for a few rows, nor for none."""
    assert GradualColumn(AT_ONCE, made, GAP).whole
    assert GradualColumn(0, made, GAP).whole
    assert GradualColumn(0, made, GAP).heightForWidth(100) == 0


def test_all_rows_come_by_themselves_in_order(made: Made, column: GradualColumn, area: PageScroll) -> None:
    """After a while each row is there once, below the one before, and Tab goes down through them."""
    show(area, (800, 600))
    settle()
    assert column.whole
    assert made.numbers == list(range(MANY))
    assert [stop.objectName() for stop in stops(column)] == [f"row:{number}" for number in range(MANY)]
    for number in range(1, MANY):
        assert row(column, number).y() == row(column, number - 1).geometry().bottom() + 1 + GAP
    assert column.height() == row(column, MANY - 1).geometry().bottom() + 1


def test_a_row_far_down_can_be_brought_at_once(made: Made, column: GradualColumn, area: PageScroll) -> None:
    """It is there without those above it, and stays where it is on the screen while they come."""
    show_at_once(area)
    column.bring(90)
    area.lay_out()
    button = column.findChild(QWidget, "row:90")
    assert isinstance(button, QWidget)
    button.setFocus()
    area.keep_in_view(row(column, 90))
    before = place(row(column, 90))
    assert area.rect().contains(before)
    assert made.numbers == [*range(AT_ONCE), *range(87, 93)]
    settle()
    assert sorted(made.numbers) == list(range(MANY))
    assert place(row(column, 90)) == before
    assert [stop.objectName() for stop in stops(column)] == [f"row:{number}" for number in range(MANY)]


def test_rows_that_are_scrolled_to_come_first(made: Made, column: GradualColumn, area: PageScroll) -> None:
    """Whoever goes to the end does not wait for the middle."""
    show_at_once(area)
    column.look_at(column.height() - 100)
    settle()
    assert made.numbers[AT_ONCE] > MANY // 2
    assert sorted(made.numbers) == list(range(MANY))


def test_a_row_is_put_in_the_place_of_an_old_one(made: Made, column: GradualColumn, area: PageScroll) -> None:
    """The others stay the very same; one that was never made needs no other."""
    column.make_again(MANY - 1)
    assert made.numbers == list(range(AT_ONCE))
    show(area, (800, 600))
    settle()
    old, beside = row(column, 3), row(column, 4)
    column.make_again(3)
    settle()
    assert row(column, 3) is not old
    assert row(column, 4) is beside
    assert [stop.objectName() for stop in stops(column)] == [f"row:{number}" for number in range(MANY)]


def test_a_row_that_grows_moves_those_below_it(column: GradualColumn, area: PageScroll) -> None:
    """Words that need another line get it."""
    show(area, (800, 600))
    settle()
    before = row(column, 3).y()
    words = row(column, 2).findChild(Prose)
    assert isinstance(words, Prose)
    height = words.height()
    words.set_text("\n".join("123456789"))
    settle()
    assert row(column, 3).y() == before + words.height() - height
    assert words.height() > height


def test_nothing_is_made_for_a_page_that_is_gone(made: Made, column: GradualColumn, area: PageScroll) -> None:
    """The next page ends it, whole or not."""
    show_at_once(area)
    assert not column.whole
    area.show_content(QWidget())
    there = len(made.numbers)
    settle()
    assert len(made.numbers) == there


def show_at_once(area: PageScroll) -> None:
    """Show the page without letting time pass."""
    area.resize(QSize(800, 600))
    area.show()
