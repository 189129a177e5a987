"""A long list of interviews: narrowed down, sorted and read on by keys, and never more of it read than is seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from interview_app.centre.office import Centre
from interview_app.ui.centre.list_model import PAGE, ListModel
from interview_app.ui.centre.list_page import ListPage
from tests.factories.fleet import interview_id
from tests.factories.listed import MONTHS, VERSIONS, fill
from tests.ui.desks import CentreDesk, centre_desk

COUNT = 3_000


@pytest.fixture
def found(centre: Centre, qtbot: QtBot) -> Iterator[CentreDesk]:
    """Return the window of a centre with many interviews, at its list."""
    fill(centre.archive, COUNT)
    with centre_desk(qtbot, centre) as desk:
        desk.click("nav:interviews")
        desk.wait_for("interviews")
        yield desk


def page(desk: CentreDesk) -> ListPage:
    """Return the list's page."""
    shown = desk.centre_window.page
    assert isinstance(shown, ListPage)
    return shown


def table(desk: CentreDesk) -> QTableView:
    """Return the table."""
    found = page(desk).findChild(QTableView, "interviews")
    assert found is not None
    return found


def wait_for_rows(desk: CentreDesk, bot: QtBot, rows: int) -> None:
    """Wait until the list has so many lines."""
    bot.waitUntil(lambda: table(desk).model().rowCount() == rows)


def pick(desk: CentreDesk, name: str, times: int) -> None:
    """Go down in one of the lists by keys."""
    box = page(desk).findChild(QComboBox, name)
    assert box is not None
    box.setFocus()
    for _ in range(times):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_only_what_is_seen_is_read(found: CentreDesk, qtbot: QtBot) -> None:
    """The end of the list comes when somebody goes there, and not before."""
    model = table(found).model()
    assert isinstance(model, ListModel)
    assert model.rowCount() == COUNT
    assert len(model._pages) == 1
    QTest.keyClick(table(found), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: (COUNT - 1) // PAGE * PAGE in model._pages)
    assert len(model._pages) <= 3
    assert "2026" in str(model.data(model.index(COUNT - 1, 1)))


def test_an_interview_is_found_by_its_number(found: CentreDesk, centre: Centre, qtbot: QtBot) -> None:
    """The digits on the screen are typed; the list says how many are left."""
    wanted = centre.archive.list_page(start=1234, limit=1)[0]
    box = page(found).findChild(QLineEdit, "filter")
    assert box is not None
    for digit in wanted.id[:6]:
        before = page(found).wanted
        QTest.keyClicks(box, digit)
        assert page(found).wanted != before
        wait_for_rows(found, qtbot, centre.archive.count_listed(page(found).wanted))
    assert table(found).model().rowCount() == 1
    assert found.says(f"1 of {page(found).locale().toString(COUNT)} interviews")


def test_each_list_narrows_down_and_all_of_them_together(found: CentreDesk, centre: Centre, qtbot: QtBot) -> None:
    """Month, language, deck and kind, by keys alone; then everything again."""
    rows = COUNT
    for name, times in (("month", 2), ("language", 2), ("deck", 3), ("shown", 1)):
        pick(found, name, times)
        count = centre.archive.count_listed(page(found).wanted)
        assert 0 < count < rows
        rows = count
        wait_for_rows(found, qtbot, rows)
    assert page(found).wanted.language == "en-GB"
    assert page(found).wanted.complete is True
    for name in ("month", "language", "deck", "shown"):
        box = page(found).findChild(QComboBox, name)
        assert box is not None
        QTest.keyClick(box, Qt.Key.Key_Home)
    wait_for_rows(found, qtbot, COUNT)


def test_versions_of_the_study_and_flags_narrow_it_down(found: CentreDesk, centre: Centre, qtbot: QtBot) -> None:
    """By keys alone: the version that came last but one, of it what says the same as another, what waits; then all."""
    assert centre.archive.list_choices().versions == tuple(reversed(VERSIONS))
    held = {interview_id("listed", number) for number in range(COUNT // 3, 2 * COUNT // 3)}
    pick(found, "version", 2)
    wait_for_rows(found, qtbot, len(held))
    assert page(found).wanted.study_version == "2026.9"
    for flag, times in (("twin", 1), ("conflict", 1)):
        pick(found, "flag", times)
        assert page(found).wanted.flag == flag
        lines = centre.archive.list_page(page(found).wanted, limit=COUNT)
        assert 0 < len(lines) < len(held)
        assert held.issuperset(each.id for each in lines)
        wait_for_rows(found, qtbot, len(lines))
    for name in ("version", "flag"):
        box = page(found).findChild(QComboBox, name)
        assert box is not None
        QTest.keyClick(box, Qt.Key.Key_Home)
    wait_for_rows(found, qtbot, COUNT)


def test_the_newest_month_comes_first_when_asked_for(found: CentreDesk, qtbot: QtBot) -> None:
    """The list is another one, and as long."""
    model = table(found).model()
    assert "Jan" in str(model.data(model.index(0, 1)))
    pick(found, "order", 1)
    qtbot.waitUntil(lambda: "Dec" in str(model.data(model.index(0, 1))))
    assert model.rowCount() == COUNT
    assert MONTHS == 12


def test_what_is_looked_for_stays_when_somebody_comes_back(found: CentreDesk, centre: Centre, qtbot: QtBot) -> None:
    """Another room, and the list again: it is still narrowed down, and its boxes say so."""
    pick(found, "language", 1)
    rows = centre.archive.count_listed(page(found).wanted)
    wait_for_rows(found, qtbot, rows)
    found.click("nav:import")
    found.click("nav:interviews")
    found.wait_for("interviews")
    assert table(found).model().rowCount() == rows
    box = page(found).findChild(QComboBox, "language")
    assert box is not None
    assert box.currentText() == "cy"


def test_a_filter_that_finds_nothing_says_so(found: CentreDesk, qtbot: QtBot) -> None:
    """There is nothing to open then, and what is looked for can be changed."""
    box = page(found).findChild(QLineEdit, "filter")
    assert box is not None
    box.setText("zebra")
    qtbot.waitUntil(lambda: found.says("Nothing is found"))
    assert not found.sees("interviews")
    box.clear()
    qtbot.waitUntil(lambda: found.sees("interviews"))


def test_an_answer_that_comes_too_late_is_not_shown(found: CentreDesk, centre: Centre, qtbot: QtBot) -> None:
    """Somebody types on while the archive is still being read: the list is of what was typed last."""
    box = page(found).findChild(QLineEdit, "filter")
    assert box is not None
    for number in ("1", "12", "123", "12", "1"):
        box.setText(number)
    wait_for_rows(found, qtbot, centre.archive.count_listed(page(found).wanted))
    assert page(found).wanted.number == "1"
