"""*Check your answers* after very many questions: there at once, whole soon, and steady all the while."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from interview_app.interview.pages import Progress, ReadingPage, ReviewPage, ReviewRow
from interview_app.ui import theme
from interview_app.ui.pages.review import ReviewView
from interview_app.ui.participant.frame import Frame
from interview_app.ui.widgets.gradual import AT_ONCE
from interview_app.ui.widgets.reading_order import stops
from tests.ui.seeing import focus, place, seen, settle, show
from tests.ui.walking_eyes import faults

MANY = 150
SIZE = (1024, 600)

pytestmark = pytest.mark.usefixtures("nothing_left")


@pytest.fixture
def frame(qtbot: QtBot) -> Iterator[Frame]:
    """Show a participant's window with an empty page."""
    frame = Frame(theme.look(), practice=True)
    qtbot.addWidget(frame)
    turn_to(frame, ReadingPage("before", "Before", ("Some words.",)))
    show(frame, SIZE)
    yield frame
    frame.rest()


def review(taken_out: int = -1) -> ReviewPage:
    """Return the page, with answers of one line and of many."""
    rows = tuple(
        ReviewRow(
            f"v{n}:ok", f"Is this all right? {n}", "\n".join(["Yes"] * (1 + n % 5)), "Story", taken_out=n == taken_out
        )
        for n in range(MANY)
    )
    return ReviewPage("review", "Check your answers", "This is what you said.", rows)


def turn_to(frame: Frame, page: ReviewPage | ReadingPage) -> QWidget | None:
    """Show a page."""
    frame.layers.shell.show_page(page, Progress(1, 2), back=True, skip=False)
    return frame.layers.shell.view


def names(frame: Frame) -> list[str]:
    """Return what Tab stops at within the page."""
    view = frame.layers.shell.view
    assert view is not None
    return [stop.objectName() for stop in stops(view) if ":" in stop.objectName()]


def in_order() -> list[str]:
    """Return the names of all buttons from top to bottom."""
    return [f"{press}:v{n}:ok" for n in range(MANY) for press in ("change", "take_out")]


def test_the_page_is_there_before_its_rows(frame: Frame) -> None:
    """A screenful is made before the first paint; then all come, in order, with nothing wrong on the page."""
    view = turn_to(frame, review())
    assert isinstance(view, ReviewView)
    assert view.sheets.made == tuple(range(AT_ONCE))
    settle()
    assert view.sheets.made == tuple(range(MANY))
    assert names(frame) == in_order()
    assert list(faults(frame, SIZE)) == []


def test_back_at_a_row_far_down(frame: Frame) -> None:
    """After *Change* the focus is on its row at once, and stays on the same spot while the rows above it come."""
    view = turn_to(frame, review())
    assert isinstance(view, ReviewView)
    frame.layers.shell.focus_on("change:v100:ok")
    QApplication.processEvents()
    assert not view.whole
    before = place(focus())
    assert focus().objectName() == "change:v100:ok"
    assert seen(focus()) == before
    settle()
    assert place(focus()) == before
    assert names(frame) == in_order()


def test_taking_out_makes_one_row_anew(frame: Frame) -> None:
    """Nothing else changes, nothing moves, and the focus is where it was asked for."""
    shell = frame.layers.shell
    view = turn_to(frame, review())
    settle()
    shell.focus_on("take_out:v100:ok")
    settle()
    at = shell.area.verticalScrollBar().value()
    assert turn_to(frame, review(taken_out=100)) is view
    shell.area.verticalScrollBar().setValue(at)
    shell.focus_on("change:v100:ok")
    settle()
    assert shell.area.verticalScrollBar().value() == at
    assert focus().objectName() == "change:v100:ok"
    assert names(frame) == [name for name in in_order() if name != "take_out:v100:ok"]


def test_a_page_that_is_gone_makes_no_more_rows(frame: Frame) -> None:
    """Going on at once ends it."""
    view = turn_to(frame, review())
    assert isinstance(view, ReviewView)
    QApplication.processEvents()
    turn_to(frame, ReadingPage("after", "After", ("Some words.",)))
    made = view.sheets.made
    settle()
    assert set(view.sheets.made) <= set(made)


def test_a_long_page_is_left_at_once_and_goes_bit_by_bit(frame: Frame, qtbot: QtBot) -> None:
    """Destroying thousands of widgets takes long; nobody waits for it, nothing of it is seen, and nothing stays."""
    view = turn_to(frame, review())
    settle()
    frame.layers.shell.focus_on("change:v100:ok")
    turn_to(frame, ReadingPage("after", "After", ("Some words.",)))
    assert isinstance(view, ReviewView)
    assert not view.isVisible()
    QApplication.processEvents()
    assert Shiboken.isValid(view)
    assert focus().accessibleName() == "After"
    qtbot.waitUntil(lambda: not Shiboken.isValid(view), timeout=20_000)
    assert names(frame) == []


def test_a_window_that_is_closed_meanwhile_takes_the_rest_with_it(frame: Frame) -> None:
    """What was not destroyed yet goes with its window."""
    view = turn_to(frame, review())
    settle()
    turn_to(frame, ReadingPage("after", "After", ("Some words.",)))
    QApplication.processEvents()
    frame.wear(theme.look("dark"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert view is not None
    assert not Shiboken.isValid(view)
