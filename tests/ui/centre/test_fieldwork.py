"""Fieldwork: the room where the window opens, its charts with their tables, and its report."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from interview_app.base.files import FileUnreadable
from interview_app.centre.office import Centre
from interview_app.centre.progress_charts import Bar, Chart
from interview_app.centre.targets import FILE
from interview_app.ui.centre.fieldwork_card import FieldworkCard
from interview_app.ui.centre.fieldwork_page import FieldworkPage
from interview_app.ui.centre.window import ROOMS
from interview_app.ui.theme import Look, look
from interview_app.ui.widgets.buttons import Button
from interview_app.ui.widgets.reading_order import stops
from interview_app.ui.widgets.shaded_grid import ShadedGrid
from interview_app.ui.widgets.target_bars import TargetBars
from tests.factories.fieldwork import in_the_field, trouble
from tests.ui.desks import CentreDesk, centre_desk
from tests.ui.seeing import clipped, settle, show

SCREENS = [((1280, 800), 100), ((1280, 720), 200), ((1024, 600), 100), ((1024, 600), 200)]
each_screen = pytest.mark.parametrize(("size", "scale"), SCREENS, ids=lambda value: str(value).replace(" ", ""))
ROOM = "nav:fieldwork"
BARS = Chart(
    "sites",
    "Interviews by site",
    "The upright line is the target.",
    ("Site", "Interviews"),
    (("Leeds", "45 of 60"), ("A place with quite a long name", "hidden of 40")),
    (Bar("Leeds", "45 of 60", 45, 60), Bar("A place with quite a long name", "hidden of 40", None, 40)),
)
GRID = Chart(
    "quota1",
    "Age / Group",
    "",
    ("", "One", "Two", "All"),
    (("Young", "5 of 9", "hidden", "12"), ("Old", "0", "8", "8"), ("All", "5", "15", "20")),
    shades=((0.5, None, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)),
    form="grid",
)


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Centre]:
    """Let three weeks of fieldwork pass, with trouble at the end."""
    with in_the_field(tmp_path, 60) as made:
        trouble(made)
        yield made


@pytest.fixture
def desk(field: Centre, qtbot: QtBot) -> Iterator[CentreDesk]:
    """Return the window on the room."""
    with centre_desk(qtbot, field, at=ROOM) as opened:
        opened.wait_for("save_report")
        yield opened


def card(bot: QtBot, chart: Chart, width: int = 600, with_look: Look | None = None) -> FieldworkCard:
    """Return a shown card."""
    made = FieldworkCard(chart, with_look or Look())
    bot.addWidget(made)
    show(made, (width, 400))
    return made


def test_the_window_opens_on_fieldwork() -> None:
    """It is the first room."""
    assert ROOMS[0].NAME == ROOM


def test_fieldwork_is_shown_against_its_targets(desk: CentreDesk) -> None:
    """The figures at the top, every part, and what “hidden” means."""
    for words in ("60 / 120", "What needs a look", "Interviews by site", "Consent by item", "fewer than 5 people"):
        assert desk.says(words)


def test_every_chart_says_itself_in_a_sentence(desk: CentreDesk) -> None:
    """With every figure, so that nobody has to see it."""
    names = [chart.accessibleName() for chart in desk.window.findChildren(TargetBars)]
    assert "Interviews by site. Leeds: 30 of 60; South London: 30 of 40; No site: 0." in names
    assert all(names)
    assert all(grid.accessibleName() for grid in desk.window.findChildren(ShadedGrid))


def test_a_chart_turns_into_its_table_and_back_in_the_same_place(qtbot: QtBot) -> None:
    """The button says what the other one is; the table has the same figures."""
    made = card(qtbot, BARS)
    assert made.drawn is not None
    assert made.drawn.isVisible()
    assert made.toggle.text() == "Table"
    made.toggle.click()
    assert (made.drawn.isVisible(), made.table.isVisible(), made.toggle.text()) == (False, True, "Chart")
    item = made.table.item(1, 1)
    assert item is not None
    assert item.text() == "hidden of 40"
    made.toggle.click()
    assert made.drawn.isVisible()


def test_a_table_goes_to_the_clipboard_with_the_word_for_what_is_hidden(qtbot: QtBot) -> None:
    """Tabs between columns, as a spreadsheet takes it."""
    made = card(qtbot, BARS)
    made.copy.click()
    copied = "Site\tInterviews\nLeeds\t45 of 60\nA place with quite a long name\thidden of 40\n"
    assert QGuiApplication.clipboard().text() == copied
    assert made.copy.text() == "Copied"


def test_a_grid_without_room_shows_its_table_until_somebody_chooses(qtbot: QtBot) -> None:
    """In a small window, or in large letters."""
    made = card(qtbot, GRID, 900)
    assert isinstance(made.drawn, ShadedGrid)
    assert made.drawn.isVisible()
    made.resize(260, 400)
    settle()
    assert made.table.isVisible()
    made.toggle.click()
    made.resize(270, 400)
    settle()
    assert made.drawn.isVisible()


@pytest.mark.parametrize("theme", ["cream", "dark", "contrast"])
@pytest.mark.parametrize("width", [700, 240])
def test_bars_grow_from_the_side_where_reading_begins(qtbot: QtBot, theme: str, width: int) -> None:
    """In every theme, with the words beside them or above them."""
    themed = look(theme)
    made = card(qtbot, BARS, width, themed)
    filled = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        made.setLayoutDirection(direction)
        settle()
        assert made.drawn is not None
        picture, accent = made.drawn.grab().toImage(), themed.colour("accent")
        places = itertools.product(range(picture.width()), range(picture.height()))
        columns = [x for x, y in places if picture.pixelColor(x, y) == accent]
        filled[direction] = (min(columns), max(columns), picture.width() - 1)
    (left, right, end), (other, another, _) = filled.values()
    assert abs(end - right - other) <= 2
    assert abs(end - left - another) <= 2
    assert left < other or width > 600


def test_the_report_is_saved_where_the_person_says(desk: CentreDesk, tmp_path: Path) -> None:
    """A PDF with the day in its name; without a folder nothing happens."""
    desk.click("save_report")
    assert desk.notice() == ""
    desk.choices.folder = tmp_path
    desk.click("save_report")
    assert "Saved as progress-2026-12-02.pdf." in desk.wait_for_notice()
    assert (tmp_path / "progress-2026-12-02.pdf").read_bytes().startswith(b"%PDF")


def test_a_report_that_cannot_be_written_is_told(desk: CentreDesk, tmp_path: Path) -> None:
    """Where it should be is a file."""
    (tmp_path / "file").write_text("")
    desk.choices.folder = tmp_path / "file"
    desk.click("save_report")
    assert desk.wait_for_notice()


def test_targets_with_mistakes_are_told_and_everything_else_shows(desk: CentreDesk, field: Centre) -> None:
    """Put right, they show at the next reading."""
    (field.folder / FILE).write_text("totall = 3")
    desk.click("read_again")
    assert "The targets cannot be used" in desk.wait_for_notice()
    assert desk.says("Consent by item")
    (field.folder / FILE).write_text("total = 77")
    desk.click("read_again")
    desk.bot.waitUntil(lambda: desk.says("60 / 77"))
    assert desk.notice() == ""


def test_without_targets_it_says_where_they_are_written(desk: CentreDesk, field: Centre) -> None:
    """And counts all the same."""
    (field.folder / FILE).unlink()
    desk.click("read_again")
    desk.bot.waitUntil(lambda: desk.says("No targets are set."))


def test_a_study_that_cannot_be_read_is_told_instead(desk: CentreDesk, field: Centre) -> None:
    """Not a figure is shown under names that nobody can vouch for, and the report is not written either."""
    for path in field.folder.rglob("en-GB.toml"):
        path.write_text(path.read_text() + "# zebra\n")
    field._studies.clear()
    desk.click("read_again")
    assert "do not fit together" in desk.wait_for_notice()
    assert not desk.says("Consent by item")


def test_before_the_first_interview_it_leads_to_the_intake(tmp_path: Path, qtbot: QtBot) -> None:
    """The page says so, and the button goes there."""
    with in_the_field(tmp_path, 0, targets="") as made, centre_desk(qtbot, made, at=ROOM) as opened:
        opened.click("take_in")
        assert opened.wait_for("browse").isEnabled()


def test_what_cannot_be_read_is_told(qtbot: QtBot) -> None:
    """And while it is read, that is said."""
    page = FieldworkPage(Look())
    qtbot.addWidget(page)
    show(page, (1280, 800))
    page.show_waiting()
    assert page.column is not None
    page.show_failed(FileUnreadable(name="study.toml"))
    assert page.column.noticed


@each_screen
def test_every_word_has_room(field: Centre, qtbot: QtBot, size: tuple[int, int], scale: int) -> None:
    """On each screen and at each text size, and every stop has a name."""
    with centre_desk(qtbot, field, at=ROOM) as opened:
        opened.window.resize(*size)
        while opened.centre_window.look.scale != scale:
            opened.click("text_size")
        opened.wait_for("save_report")
        settle()
        assert clipped(opened.window) == []
        assert all(stop.accessibleName() for stop in stops(opened.window))
        assert len([button for button in opened.window.findChildren(Button) if button.text() == "Copy as table"]) > 8
