"""The grid: one scale for several rows, in three shapes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interview_app.interview.events import RatedRows
from interview_app.ui.pages.grid_form import GridForm
from interview_app.ui.theme import look
from interview_app.ui.widgets.reading_order import stops
from tests.factories.asked import TRUST
from tests.ui.seeing import clipped, focus, show

pytestmark = pytest.mark.usefixtures("nothing_left")

WIDTHS = {"table": 1216, "row": 860, "list": 420}


def grid(qtbot: QtBot, width: int) -> GridForm:
    """Return a shown grid."""
    form = GridForm(TRUST, look())
    qtbot.addWidget(form)
    show(form, (width, form.column.heightForWidth(width)))
    show(form, (width, form.column.heightForWidth(width)))
    return form


def walk(*keys: Qt.Key) -> str:
    """Press keys and return where the focus is then."""
    for key in keys:
        QTest.keyClick(focus(), key)
    return focus().objectName()


@pytest.mark.parametrize("shape", WIDTHS)
def test_the_grid_fits_its_width(qtbot: QtBot, shape: str) -> None:
    """As a table, as rows under their names, or as lists; nothing is cut off."""
    form = grid(qtbot, WIDTHS[shape])
    first, second = form.rows[0].cells[1], form.rows[0].cells[2]
    assert (first.y() == second.y()) == (shape != "list")
    assert form.width() == WIDTHS[shape]
    assert clipped(form) == []


@pytest.mark.parametrize("shape", WIDTHS)
def test_tab_stops_once_a_row(qtbot: QtBot, shape: str) -> None:
    """At the chosen point, or at the first."""
    form = grid(qtbot, WIDTHS[shape])
    form.show_answer(RatedRows({"nhs": 4}))
    names = [stop.objectName() for stop in stops(form)]
    assert names[:3] == ["cell:school:1", "cell:nhs:4", "cell:council:1"]
    assert len(names) == len(TRUST.rows)
    assert form.answer() == RatedRows({"nhs": 4})


def test_arrows_walk_over_a_table(qtbot: QtBot) -> None:
    """Along a row and between rows at the same point, stopping at the edges, choosing nothing."""
    form = grid(qtbot, WIDTHS["table"])
    form.rows[0].cells[1].setFocus()
    assert walk(Qt.Key.Key_Left) == "cell:school:1"
    assert walk(Qt.Key.Key_Right, Qt.Key.Key_Right) == "cell:school:3"
    assert walk(Qt.Key.Key_Down) == "cell:nhs:3"
    assert walk(Qt.Key.Key_Up, Qt.Key.Key_Up) == "cell:school:3"
    assert walk(*[Qt.Key.Key_Right] * 9) == "cell:school:5"
    assert form.answer() is None


def test_arrows_walk_down_lists(qtbot: QtBot) -> None:
    """Down goes through a row's points and on into the next row; Up comes back."""
    form = grid(qtbot, WIDTHS["list"])
    form.rows[0].cells[4].setFocus()
    assert walk(Qt.Key.Key_Down, Qt.Key.Key_Down) == "cell:nhs:1"
    assert walk(Qt.Key.Key_Up) == "cell:school:5"
    assert walk(Qt.Key.Key_Right) == "cell:school:5"


def test_mirrored_arrows_follow_the_eye(qtbot: QtBot) -> None:
    """Where text runs from right to left, Left leads onwards."""
    form = grid(qtbot, WIDTHS["table"])
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    form.rows[0].cells[1].setFocus()
    assert walk(Qt.Key.Key_Left) == "cell:school:2"
