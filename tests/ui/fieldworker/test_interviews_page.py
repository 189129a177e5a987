"""F3 in a window: finding one of many, doing something with it by keys alone, and what stays when one comes back."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from interview_app.ui.fieldworker.interview_list import InterviewList
from interview_app.ui.fieldworker.interviews_page import FEW, InterviewsPage
from interview_app.ui.fieldworker.values import Action, InterviewLine, Stage
from interview_app.ui.theme import Look
from tests.ui.seeing import settle, show

DAY = date(2026, 1, 1)
CYCLE: tuple[tuple[Stage, tuple[Action, ...]], ...] = (
    ("open", ("carry_on", "details")),
    ("closing", ("finish", "details")),
    ("sealed", ("details",)),
    ("acknowledged", ("details",)),
)


def lines(n: int) -> list[InterviewLine]:
    """Return interviews of every kind in turn."""
    made = []
    for number in range(n):
        stage, actions = CYCLE[number % len(CYCLE)]
        day = DAY + timedelta(days=number % 300)
        made.append(InterviewLine(f"{number:032x}", f"amber kettle {number}", day, stage, actions=actions))
    return made


def page_of(bot: QtBot, some: Iterable[InterviewLine], look: Look | None = None) -> InterviewsPage:
    """Return a shown page with interviews."""
    page = InterviewsPage(look or Look())
    bot.addWidget(page)
    show(page, (1000, 700))
    page.show_lines(some)
    settle()
    return page


def listed(page: InterviewsPage) -> InterviewList:
    """Return the list that is on the page now."""
    (found,) = [each for each in page.findChildren(InterviewList) if each.isVisible()]
    return found


def buttons(page: InterviewsPage) -> list[str]:
    """Return what can be done with the chosen interview."""
    return [
        each.text()
        for each in page.findChildren(QPushButton)
        if each.objectName().startswith("do:") and each.isVisible()
    ]


def find(page: InterviewsPage, text: str) -> None:
    """Type into the box."""
    box = page.findChild(QLineEdit, "find")
    assert isinstance(box, QLineEdit)
    box.clear()
    QTest.keyClicks(box, text)


def pick(page: InterviewsPage, name: str, at: int) -> None:
    """Pick an entry with the keyboard, as a person does."""
    box = page.findChild(QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(at):
        QTest.keyClick(box, Qt.Key.Key_Down)


def counted(page: InterviewsPage) -> str:
    """Return what is said of how many there are."""
    return page._count.accessibleName()


def test_what_needs_a_hand_is_chosen_first_and_enter_does_it(qtbot: QtBot) -> None:
    """The newest interview that is not finished is carried on with one key."""
    page = page_of(qtbot, lines(40))
    assert buttons(page) == ["Carry on", "Details"]
    with qtbot.waitSignal(page.carry_on_wanted) as emitted:
        QTest.keyClick(listed(page), Qt.Key.Key_Return)
    assert emitted.args == [f"{36:032x}"]


def test_arrow_keys_walk_and_the_buttons_follow(qtbot: QtBot) -> None:
    """Each row has its own actions; a press does what a row can do, and no more."""
    page = page_of(qtbot, lines(4))
    seen = [buttons(page)]
    for _ in range(3):
        QTest.keyClick(listed(page), Qt.Key.Key_Down)
        seen.append(buttons(page))
    assert seen == [["Carry on", "Details"], ["Write notes and seal", "Details"], ["Details"], ["Details"]]
    QTest.keyClick(listed(page), Qt.Key.Key_Home)
    QTest.keyClick(listed(page), Qt.Key.Key_Down)
    with qtbot.waitSignal(page.closing_wanted) as emitted:
        QTest.keyClick(listed(page), Qt.Key.Key_Enter)
    assert emitted.args == [f"{1:032x}"]
    QTest.keyClick(listed(page), Qt.Key.Key_End)
    assert listed(page).chosen == lines(4)[3]


def test_a_double_click_does_the_same_as_enter(qtbot: QtBot) -> None:
    """On a sealed interview that is to look at its details."""
    page = page_of(qtbot, lines(3)[2:])
    view = listed(page)
    place = view.visualRect(view.model().index(0, 0)).center()
    with qtbot.waitSignal(page.details_wanted) as emitted:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert emitted.args == [f"{2:032x}"]


def test_typing_leaves_out_what_is_not_meant(qtbot: QtBot) -> None:
    """How many are left is said; with nothing found there is no empty list, and Enter does nothing."""
    page = page_of(qtbot, lines(40))
    find(page, "kettle 39")
    view = listed(page)
    assert [line.label for line in view.lines] == ["amber kettle 39"]
    assert counted(page) == "1 of 40 interviews"
    find(page, "ghost")
    assert "Nothing is found." in counted(page)
    assert buttons(page) == []
    assert not view.isVisible()
    with qtbot.assertNotEmitted(page.details_wanted):
        QTest.keyClick(view, Qt.Key.Key_Return)
    find(page, "")
    assert view.isVisible()


def test_groups_and_orders_are_picked_with_the_keyboard(qtbot: QtBot) -> None:
    """Each group says how many it holds."""
    page = page_of(qtbot, lines(40))
    pick(page, "group", 1)
    assert {line.stage for line in listed(page).lines} == {"open", "closing"}
    assert counted(page) == "20 of 40 interviews"
    pick(page, "order", 2)
    days = [line.opened_on for line in listed(page).lines]
    assert days == sorted(days)
    box = page.findChild(QComboBox, "group")
    assert isinstance(box, QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == [
        "All (40)",
        "To finish (20)",
        "On the way (10)",
        "Over (10)",
    ]


def test_coming_back_finds_the_list_as_it_was_left(qtbot: QtBot) -> None:
    """The words, the group and the chosen interview are still there."""
    page = page_of(qtbot, lines(40))
    find(page, "kettle 1")
    listed(page).choose(3)
    chosen = listed(page).chosen
    page.show_lines(lines(40))
    settle()
    assert listed(page).chosen == chosen
    box = page.findChild(QLineEdit, "find")
    assert isinstance(box, QLineEdit)
    assert box.text() == "kettle 1"


@pytest.mark.parametrize(("n", "tools"), [(1, False), (FEW, False), (FEW + 1, True)])
def test_a_few_interviews_need_no_help_to_be_found(qtbot: QtBot, n: int, tools: bool) -> None:  # noqa: FBT001 - a parameter
    """A short list is as high as its rows and has nothing over it."""
    page = page_of(qtbot, lines(n))
    assert (page.findChild(QLineEdit, "find") is not None) == tools
    view = listed(page)
    assert (view.verticalScrollBar().maximum() == 0) or tools


@pytest.mark.parametrize("scale", [100, 200])
def test_ten_thousand_rows_have_one_height_in_which_all_words_fit(qtbot: QtBot, scale: int) -> None:
    """The first and the last row are as high as each other, also where words take two lines."""
    page = page_of(qtbot, lines(10_000), Look(scale=scale))
    view = listed(page)
    first, last = (view.visualRect(view.model().index(row, 0)) for row in (0, 9_999))
    assert first.height() == last.height() > 40
    assert last.bottom() - first.top() + 1 == 10_000 * first.height()


def test_a_screen_reader_is_told_all_that_a_row_says(qtbot: QtBot) -> None:
    """Label, state, day and what is missing; the letter keys go by the label."""
    page = page_of(qtbot, [InterviewLine("1", "quiet river", DAY, "exported")])
    model = listed(page).model()
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "quiet river: Sent, no receipt yet. 1 January 2026 · Kept sealed until the receipt comes"
    assert model.index(0, 0).data() == "quiet river"
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(model.index(0, 0)) == 0


def test_rows_are_mirrored_with_the_layout(qtbot: QtBot) -> None:
    """From right to left, the mark of the chosen row stands at the right."""
    page = page_of(qtbot, lines(2))
    view = listed(page)
    accent = Look().colour("accent")
    place = view.visualRect(view.model().index(0, 0))
    spots = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view.setLayoutDirection(direction)
        settle()
        picture = view.viewport().grab().toImage()
        row = place.center().y()
        spots[direction] = (
            picture.pixelColor(1, row) == accent,
            picture.pixelColor(picture.width() - 2, row) == accent,
        )
    assert list(spots.values()) == [(True, False), (False, True)]
