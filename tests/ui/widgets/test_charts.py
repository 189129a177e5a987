"""Charts, tables and the layouts round them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from interview_app.ui.theme import Look
from interview_app.ui.widgets.bars import Bar, BarChart
from interview_app.ui.widgets.fact_table import FactTable
from interview_app.ui.widgets.flow import Flow
from interview_app.ui.widgets.notice import Notice
from interview_app.ui.widgets.picker import Picker
from interview_app.ui.widgets.section import Section
from interview_app.ui.widgets.section_tabs import SectionTabs
from tests.ui.seeing import settle, show

BARS = (Bar("school", 10, "10"), Bar("health", 20, "20"), Bar("a-level-with-a-very-long-name", 0, "0"))


def coloured(chart: QWidget, token: str) -> list[int]:
    """Return in how many columns of pixels each line of a chart has a colour."""
    image, wanted = chart.grab().toImage(), Look().colour(token).rgb()
    return [sum(image.pixel(x, y) == wanted for x in range(image.width())) for y in range(image.height())]


def test_a_bar_is_as_long_as_its_value(qtbot: QtBot) -> None:
    """Twice the value is twice the length, from zero; the figures are read out."""
    chart = BarChart("sender", BARS, Look())
    qtbot.addWidget(chart)
    show(chart, (400, chart.sizeHint().height()))
    lengths = sorted({length for length in coloured(chart, "accent") if length > 4})
    longest, shorter = lengths[-1], max(length for length in lengths if length < 0.8 * lengths[-1])
    assert longest == pytest.approx(2 * shorter, abs=4)
    assert chart.accessibleName() == "sender: school 10, health 20, a-level-with-a-very-long-name 0"


@pytest.mark.parametrize("scale", [100, 200])
def test_a_chart_is_mirrored(qtbot: QtBot, scale: int) -> None:
    """Where text runs from right to left, so do the bars."""
    chart = BarChart("sender", BARS, Look(scale=scale), most=20)
    qtbot.addWidget(chart)
    show(chart, (500, chart.sizeHint().height()))
    before = chart.grab().toImage()
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert chart.grab().toImage() != before


def test_an_empty_chart_is_drawn(qtbot: QtBot) -> None:
    """Nothing to compare is nothing to fail on."""
    chart = BarChart("sender", (), Look())
    qtbot.addWidget(chart)
    show(chart, (300, 60))
    assert not chart.grab().isNull()


def test_a_table_shows_figures_at_the_end_of_their_cells(qtbot: QtBot) -> None:
    """Words begin their cells; Tab goes past the table."""
    table = FactTable("Levels", ("Level", "Vignettes"), [("school", "10"), ("health", ".5")], Look())
    qtbot.addWidget(table)
    show(table, (400, 300))
    word, number = table.item(0, 0), table.item(1, 1)
    assert word is not None
    assert number is not None
    assert word.textAlignment() & Qt.AlignmentFlag.AlignLeading.value
    assert number.textAlignment() & Qt.AlignmentFlag.AlignTrailing.value
    assert not table.tabKeyNavigation()
    assert table.minimumSizeHint().height() == table.sizeHint().height()


@pytest.mark.parametrize("column", [0, 150])
def test_a_flow_uses_more_rows_where_it_is_narrow(qtbot: QtBot, column: int) -> None:
    """Nothing is cut off, and hidden things take no room."""
    holder = QWidget()
    flow = Flow(holder, column=column)
    buttons = [QPushButton("a few words") for _ in range(4)]
    for button in buttons:
        flow.addWidget(button)
    qtbot.addWidget(holder)
    show(holder, (1200, 300))
    assert len({button.y() for button in buttons}) == 1
    show(holder, (320, 300))
    assert len({button.y() for button in buttons}) > 1
    assert all(button.geometry().right() <= 320 for button in buttons)
    tall = flow.heightForWidth(320)
    for button in buttons[1:]:
        button.hide()
    assert flow.heightForWidth(320) < tall
    assert flow.sizeHint().width() > 0


def test_a_flow_is_mirrored(qtbot: QtBot) -> None:
    """The first thing stands where reading begins."""
    holder = QWidget()
    flow = Flow(holder)
    first, second = QPushButton("one"), QPushButton("two")
    flow.addWidget(first)
    flow.addWidget(second)
    qtbot.addWidget(holder)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(holder, (600, 100))
    assert first.x() > second.x()
    assert flow.takeAt(0) is not None
    assert flow.takeAt(5) is None
    assert flow.count() == 1


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_a_picker_opens_wide_enough_for_its_words(qtbot: QtBot) -> None:
    """What is picked is told once; in the closed list long words end in an ellipsis and stay whole in the open one."""
    holder = QWidget()
    picker = Picker("Page", "place", Look(), 160)
    picker.setParent(holder)
    qtbot.addWidget(holder)
    show(holder, (900, 300))
    picker.resize(220, 50)
    words = ("short", "a much longer title of a page, which has no room in a closed list")
    picker.show_entries(words, 1)
    assert picker.box.toolTip() == words[1]
    heard: list[int] = []
    picker.picked.connect(heard.append)
    picker.box.showPopup()
    assert picker.box.view().minimumWidth() > picker.box.width()
    picker.box.hidePopup()
    picker.box.activated.emit(0)
    assert heard == [0]
    picker.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not picker.grab().isNull()


def test_tabs_tell_where_a_person_goes(qtbot: QtBot) -> None:
    """Arrow keys go from one to the next, and every word has room."""
    tabs = SectionTabs("Sections", {"pages": "Pages", "packs": "Packs"})
    qtbot.addWidget(tabs)
    show(tabs, (400, 60))
    heard: list[str] = []
    tabs.chosen.connect(heard.append)
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    tabs.choose("pages")
    assert heard == ["packs", "pages"]
    assert tabs.minimumSizeHint() == tabs.sizeHint()


def test_a_section_shows_one_notice_at_a_time(qtbot: QtBot) -> None:
    """A second one takes the place of the first, and none takes it away."""
    section = Section(Look())
    qtbot.addWidget(section)
    section.end()
    show(section, (800, 400))
    for words in ("one", "two"):
        section.put_notice(Notice((words,), Look()))
    settle()
    assert [notice.words() for notice in section.findChildren(Notice) if notice.isVisible()] == ["two"]
    section.put_notice(None)
    settle()
    assert not any(notice.isVisible() for notice in section.findChildren(Notice))
