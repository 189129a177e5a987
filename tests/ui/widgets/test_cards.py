"""Choice cards under mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interview_app.ui.theme import CREAM, Look
from interview_app.ui.widgets.card_list import CardList
from interview_app.ui.widgets.reading_order import stops
from tests.ui.seeing import focus, settle, show

pytestmark = pytest.mark.usefixtures("nothing_left")

CHOICES = [("a", "First"), ("b", "Second"), ("c", "Third"), ("none", "None of them")]


def cards(qtbot: QtBot, at_most: int = 1, columns: int = 1) -> CardList:
    """Return shown cards, the last of which excludes the others when several may be chosen."""
    made = CardList(
        "Which?",
        CHOICES,
        Look(),
        at_most=at_most,
        columns=columns,
        exclusive=frozenset({"none"} if at_most != 1 else ()),
    )
    qtbot.addWidget(made)
    show(made, (800, 400))
    return made


def press(made: CardList, *values: str) -> None:
    """Click cards one after the other."""
    for value in values:
        QTest.mouseClick(made.cards[value], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_choose(qtbot: QtBot, key: Qt.Key) -> None:
    """The focused card is chosen by either key, and stays chosen."""
    made = cards(qtbot)
    made.cards["b"].setFocus()
    for _ in range(2):
        QTest.keyClick(made.cards["b"], key)
        assert made.chosen == ("b",)


def test_arrows_walk_without_choosing(qtbot: QtBot) -> None:
    """An arrow moves the focus by one card, stops at the ends, and chooses nothing."""
    made = cards(qtbot)
    made.cards["a"].setFocus()
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(focus(), key)
        seen.append(focus().objectName())
    assert seen == [f"option:{value}" for value in ("a", "b", "c", "none", "none", "c")]
    assert made.chosen == ()


def test_arrows_follow_the_columns(qtbot: QtBot) -> None:
    """In two columns Right goes beside and Down goes below."""
    made = cards(qtbot, columns=2)
    made.cards["a"].setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert focus() is made.cards["none"]


def test_one_choice_clears_the_other(qtbot: QtBot) -> None:
    """Where one may be chosen, the last one counts, and every card stays a Tab stop."""
    made = cards(qtbot)
    press(made, "a", "c")
    assert made.chosen == ("c",)
    assert stops(made) == list(made.cards.values())


def test_several_can_be_chosen_and_cleared(qtbot: QtBot) -> None:
    """Where several may be chosen, a second press clears a card."""
    made = cards(qtbot, at_most=0)
    press(made, "a", "b", "a", "c")
    assert made.chosen == ("b", "c")


def test_an_exclusive_choice_stands_alone(qtbot: QtBot) -> None:
    """An answer such as "None of them" clears the others, and any other clears it."""
    made = cards(qtbot, at_most=0)
    press(made, "a", "b", "none")
    assert made.chosen == ("none",)
    press(made, "c")
    assert made.chosen == ("c",)


def test_one_too_many_is_refused_and_said(qtbot: QtBot) -> None:
    """The third of at most two is not chosen, nothing else changes, and the page is told."""
    made = cards(qtbot, at_most=2)
    press(made, "a", "b")
    with qtbot.waitSignal(made.refused, timeout=100):
        press(made, "c")
    assert made.chosen == ("a", "b")


def test_assistive_technology_hears_what_it_is(qtbot: QtBot) -> None:
    """A single choice is a radio button, one of several a checkbox; both say whether they are chosen."""
    for at_most, role in ((1, QAccessible.Role.RadioButton), (0, QAccessible.Role.CheckBox)):
        made = cards(qtbot, at_most=at_most)
        press(made, "b")
        interface = QAccessible.queryAccessibleInterface(made.cards["b"])
        assert (interface.role(), interface.text(QAccessible.Text.Name)) == (role, "Second")
        assert interface.state().checked
        group = QAccessible.queryAccessibleInterface(made)
        assert (group.role(), group.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "Which?")


def test_a_chosen_card_can_be_told_without_colour(qtbot: QtBot) -> None:
    """Choosing changes the mark itself, not only the fill: its middle turns from surface to ink."""
    made = cards(qtbot)
    card = made.cards["a"]
    middle = (14 + 12, card.height() // 2)
    before = card.grab().toImage().pixelColor(*middle)
    press(made, "a")
    after = card.grab().toImage().pixelColor(*middle)
    assert (before, after) == (Look().colour("surface"), Look().colour("ink"))


def edge(made: CardList, value: str) -> str:
    """Return the colour of the line around a card, as it is on the screen."""
    card = made.cards[value]
    return card.grab().toImage().pixelColor(card.width() // 2, 1).name().upper()


def test_a_pointer_that_was_left_on_a_card_does_not_mark_it(qtbot: QtBot) -> None:
    """After another card is chosen by keyboard, the one that was clicked before looks like any other."""
    made = cards(qtbot)
    press(made, "a")
    assert edge(made, "a") == CREAM.accent
    made.cards["b"].setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert [edge(made, value) for value in ("a", "b", "c")] == [CREAM.edge, CREAM.accent, CREAM.edge]


def test_a_moving_pointer_marks_the_card_under_it(qtbot: QtBot) -> None:
    """What would be pressed has a darker line, until the pointer has gone on."""
    made = cards(qtbot)
    for value in ("a", "b"):
        QTest.mouseMove(made.cards[value], QPoint(20, 20))
        QTest.mouseMove(made.cards[value], QPoint(30, 20))
        settle()
        assert [other for other in made.cards if edge(made, other) == CREAM.ink] == [value]


def toggle(made: CardList, value: str) -> None:
    """Do what a screen reader does: toggle a card, without a press."""
    interface = QAccessible.queryAccessibleInterface(made.cards[value])
    interface.actionInterface().doAction("Toggle")


def test_a_screen_reader_chooses_as_a_press_does(qtbot: QtBot) -> None:
    """The excluding card clears the others and is cleared by them, and every change is told once."""
    made = cards(qtbot, at_most=0)
    told: list[tuple[str, ...]] = []
    made.changed.connect(lambda: told.append(made.chosen))
    for value in ("a", "b", "none", "c", "c"):
        toggle(made, value)
    assert told == [("a",), ("a", "b"), ("none",), ("c",), ()]


def test_a_screen_reader_is_held_to_as_many_as_allowed(qtbot: QtBot) -> None:
    """One too many is not taken, and the page says so."""
    made = cards(qtbot, at_most=2)
    refused: list[bool] = []
    made.refused.connect(lambda: refused.append(True))
    for value in ("a", "b", "c"):
        toggle(made, value)
    assert made.chosen == ("a", "b")
    assert refused == [True]


def test_one_of_several_is_let_go_without_a_word(qtbot: QtBot) -> None:
    """Where one can be chosen, choosing another is one change and not two."""
    made = cards(qtbot)
    told: list[tuple[str, ...]] = []
    made.changed.connect(lambda: told.append(made.chosen))
    toggle(made, "a")
    toggle(made, "b")
    press(made, "c")
    made.choose(["a"])
    assert told == [("a",), ("b",), ("c",)]
