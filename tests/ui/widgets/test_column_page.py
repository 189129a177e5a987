"""Where a desk page begins: at its top, unless somebody is to type further down."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from interview_app.ui.theme import Look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.column_page import ColumnPage
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.text_box import LineBox
from tests.ui.seeing import seen, settle, show

SIZE = (800, 400)
LINES = 30


def page_with(qtbot: QtBot, first: QWidget, lines: int, *, noticed: bool = False) -> ColumnPage:
    """Return a page on which something with the focus stands below so many lines."""
    page = ColumnPage(Look())
    qtbot.addWidget(page)
    column = page.new_column("Title")
    column.text(*["A line"] * lines)
    column.add(first)
    show(page, SIZE)
    page.show_column(column, first)
    if noticed:
        page.show_notice(Notice(("Saved.",), Look(), "done"))
    settle()
    return page


def at_top(page: ColumnPage) -> bool:
    """Tell whether the page stands at its top."""
    return page.verticalScrollBar().value() == 0


@pytest.mark.parametrize("noticed", [False, True])
def test_a_button_that_is_in_sight_has_the_focus(qtbot: QtBot, *, noticed: bool) -> None:
    """And the page stands at its top."""
    button = Button("Go on", "go_on", Look())
    page = page_with(qtbot, button, 1, noticed=noticed)
    assert page.window().focusWidget() is button
    assert at_top(page)


def test_a_button_far_below_leaves_the_focus_to_the_title(qtbot: QtBot) -> None:
    """In large text a page is read from its beginning; the next stop is one Tab away."""
    page = page_with(qtbot, Button("Go on", "go_on", Look()), LINES)
    assert page.column is not None
    assert page.window().focusWidget() is page.column.title
    assert at_top(page)


def test_a_box_far_below_is_shown_with_what_is_to_be_typed(qtbot: QtBot) -> None:
    """It has the focus, and it can be seen."""
    box = LineBox("Code", "code")
    page = page_with(qtbot, box, LINES)
    assert page.window().focusWidget() is box
    assert seen(box).height() == box.height()


def test_what_came_of_it_is_read_before_more_is_typed(qtbot: QtBot) -> None:
    """A notice is not scrolled away by the box below it."""
    page = page_with(qtbot, LineBox("Code", "code"), LINES, noticed=True)
    assert page.column is not None
    assert page.window().focusWidget() is page.column.title
    assert at_top(page)


def test_a_page_that_was_replaced_meanwhile_takes_no_focus(qtbot: QtBot) -> None:
    """Only what stands there now can have it."""
    page = ColumnPage(Look())
    qtbot.addWidget(page)
    show(page, SIZE)
    boxes = [LineBox("Code", name) for name in ("before", "after")]
    for box in boxes:
        column = page.new_column("Title")
        column.add(box)
        page.show_column(column, box)
    settle()
    assert page.window().focusWidget() is boxes[1]
