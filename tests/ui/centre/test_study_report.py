"""The report of a design in the study window: what it can show, in the study's own words, as charts and as tables."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget, QWidget

from interview_app.study import load
from interview_app.study.plan import report
from interview_app.ui.centre.study_names import names_of
from interview_app.ui.widgets.bars import BarChart
from tests.factories.study import ENGLISH, changed, gla
from tests.ui.centre.study_desks import cut_off, go_to_section, open_own, page_of, wait_idle
from tests.ui.desks import CentreDesk
from tests.ui.seeing import settle


def test_a_frozen_design_shows_what_it_can(desk: CentreDesk) -> None:
    """The report of the centre's own study is there without drawing, and nothing can be drawn over it."""
    open_own(desk)
    go_to_section(desk, 1)
    wait_idle(desk)
    assert desk.says("What this design can show")
    charts = page_of(desk).design.findChildren(BarChart)
    balance = {chart.accessibleName().partition(":")[0] for chart in charts}
    wording = gla().wording("en-GB")
    assert {wording.text("fact_label", dimension.id) for dimension in gla().study.shown_dimensions} <= balance
    assert "What: school record 13, a worry about friends 18," in " ".join(chart.accessibleName() for chart in charts)
    assert desk.find("draw") is None


def test_the_gist_and_the_charts_promise_no_more_than_the_report(desk: CentreDesk) -> None:
    """Smallest differences are rounded up everywhere, by the report's own hand; tables are exact, with the keys."""
    open_own(desk)
    go_to_section(desk, 1)
    wait_idle(desk)
    made = report.report(gla().study, gla().rows)
    least = [power.difference for power in made.power if power.people == 60]
    assert f"differences of about {report.seen(max(least))} of a point" in " ".join(report.spoken(made))
    assert desk.says(f"{report.seen(max(least))} of a point")
    section = page_of(desk).design
    charts = " ".join(chart.accessibleName() for chart in section.findChildren(BarChart))
    assert all(f"{power.people} people {report.seen(power.difference)}" in charts for power in made.power)
    cells = {
        table.model().index(row, column).data()
        for table in section.findChildren(QTableWidget)
        for row in range(table.rowCount())
        for column in range(table.columnCount())
    }
    assert {f"{power.difference:.4f}".removeprefix("0") for power in made.power} <= cells
    assert {"sender.nhs", "doctor", "sender", "From"} <= cells


def test_what_has_no_words_yet_is_called_by_its_id() -> None:
    """A study that is being written has dimensions before it has words for them."""
    names = names_of(None)
    assert (names.dimension("sender"), names.level("sender", "nhs")) == ("sender", "nhs")
    files = changed('sender = "From"', 'sender = ""', ENGLISH)
    names = names_of(load.provisional(load.read_draft(files), (), files))
    assert (names.dimension("sender"), names.dimension("data")) == ("sender", "What")


def test_each_chart_has_the_same_figures_as_a_table(desk: CentreDesk) -> None:
    """A press shows the table, another hides it."""
    open_own(desk)
    go_to_section(desk, 1)
    wait_idle(desk)
    for name in ("balance_table", "power_table", "precision_table"):
        before = len([table for table in page_of(desk).design.findChildren(QTableWidget) if table.isVisible()])
        button = desk.wait_for(name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        settle()
        tables = [table for table in page_of(desk).design.findChildren(QTableWidget) if table.isVisible()]
        assert len(tables) == before + 1
        assert all(table.accessibleName() and table.rowCount() for table in tables)
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert len([table for table in tables if table.isVisible()]) == before


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600)])
def test_the_design_has_room(desk: CentreDesk, size: tuple[int, int]) -> None:
    """Charts and tables fit at every text size."""
    open_own(desk)
    go_to_section(desk, 1)
    wait_idle(desk)
    desk.window.resize(*size)
    for _ in range(4):
        settle()
        for name in ("balance_table", "power_table"):
            desk.click(name)
        settle()
        assert cut_off(desk) == []
        assert page_of(desk).horizontalScrollBar().maximum() == 0
        assert all(_fits(chart) for chart in page_of(desk).design.findChildren(BarChart))
        desk.centre_window.change_text_size(1)
        wait_idle(desk)


def _fits(chart: QWidget) -> bool:
    least = chart.minimumSizeHint()
    return chart.width() >= least.width() and chart.height() >= least.height()
