"""Put cards into trays: a card, then a tray; by touch and by keys, nothing by dragging."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interview_app.interview.given import Sorted
from interview_app.ui.pages.sort_form import SortForm
from interview_app.ui.theme import look
from interview_app.ui.widgets.reading_order import stops
from tests.factories.asked import SORTING
from tests.ui.seeing import clipped, focus, place, settle, show

pytestmark = pytest.mark.usefixtures("nothing_left")


@pytest.fixture
def form(qtbot: QtBot) -> SortForm:
    """Return a shown sort of five cards."""
    made = SortForm(SORTING, look())
    qtbot.addWidget(made)
    show(made, (1000, 700))
    return made


def touch(form: SortForm, *names: str) -> None:
    """Touch cards and trays by their ids."""
    for name in names:
        target = form.cards[name] if name in form.cards else form.trays[name].button
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)
        settle()


def chosen(form: SortForm) -> list[str]:
    """Return which card is chosen."""
    return [name for name, card in form.cards.items() if card.isChecked()]


def test_a_card_goes_into_the_tray_that_is_pressed_next(form: SortForm) -> None:
    """Any card, any tray."""
    touch(form, "police", "never", "university", "sometimes")
    assert form.answer() == Sorted({"police": "never", "university": "sometimes"})
    assert form.cards["police"].parentWidget() is form.trays["never"]


def test_the_next_card_is_chosen_by_itself(form: SortForm) -> None:
    """Whoever takes them in turn presses one tray for each, to the end."""
    assert chosen(form) == ["hospital"]
    touch(form, "always", "always", "sometimes", "never", "never")
    assert form.answer() == Sorted(
        {"hospital": "always", "pharmacist": "always", "university": "sometimes", "insurer": "never", "police": "never"}
    )
    assert chosen(form) == []
    assert not form.pile.isVisible()


def test_a_card_in_a_tray_can_go_into_another_or_back(form: SortForm) -> None:
    """A change of mind costs two presses."""
    touch(form, "always", "hospital", "never")
    assert form.answer() == Sorted({"hospital": "never"})
    touch(form, "hospital")
    assert form.pile.button.isVisible()
    QTest.mouseClick(form.pile.button, Qt.MouseButton.LeftButton)
    assert form.answer() is None
    assert form.cards["hospital"].parentWidget() is form.pile
    assert not form.pile.button.isVisible()


def test_a_tray_without_a_card_to_put_there_says_what_to_do(form: SortForm) -> None:
    """It never does something else instead."""
    said: list[str] = []
    form.said.connect(said.append)
    touch(form, *["always"] * 5)
    before = form.answer()
    touch(form, "never")
    assert form.answer() == before
    assert said == ["Press a card first, then the tray it belongs in."]


def test_digits_put_a_card_into_a_tray_and_take_it_out(form: SortForm) -> None:
    """The focus goes on to the next card, so that a row of digits sorts them all."""
    form.cards["hospital"].setFocus()
    for digit in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_2):
        QTest.keyClick(focus(), digit)
    assert form.answer() == Sorted({"hospital": "always", "pharmacist": "never", "university": "sometimes"})
    assert focus() is form.cards["insurer"]
    form.cards["hospital"].setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_0)
    assert form.answer() == Sorted({"pharmacist": "never", "university": "sometimes"})
    QTest.keyClick(focus(), Qt.Key.Key_9)
    assert form.answer() == Sorted({"pharmacist": "never", "university": "sometimes"})


def test_arrows_walk_over_the_pile_and_choose_nothing(form: SortForm) -> None:
    """Two columns where there is room; they stop at the edges."""
    assert place(form.cards["hospital"]).y() == place(form.cards["pharmacist"]).y()
    form.cards["hospital"].setFocus()
    for key, there in (
        (Qt.Key.Key_Right, "pharmacist"),
        (Qt.Key.Key_Down, "insurer"),
        (Qt.Key.Key_Left, "university"),
        (Qt.Key.Key_Up, "hospital"),
        (Qt.Key.Key_Up, "hospital"),
    ):
        QTest.keyClick(focus(), key)
        assert focus() is form.cards[there]
    assert chosen(form) == ["hospital"]


def test_tab_goes_through_the_pile_and_then_each_tray_with_its_cards(form: SortForm) -> None:
    """In the order in which they stand, wherever cards came from."""
    touch(form, "police", "always", "hospital", "always")
    names = [stop.objectName() for stop in stops(form)]
    assert names == [
        *("card:pharmacist", "card:university", "card:insurer"),
        *("tray:always", "card:hospital", "card:police"),
        *("tray:sometimes", "tray:never"),
    ]


def test_each_card_says_where_it_is(form: SortForm) -> None:
    """For whoever does not see it."""
    touch(form, "always")
    assert form.cards["hospital"].accessibleName() == "A hospital: Always"
    assert form.cards["police"].accessibleName() == "The police: in no tray yet"


@pytest.mark.parametrize(("width", "beside"), [(1000, True), (500, False)])
def test_trays_stand_beside_each_other_where_there_is_room(form: SortForm, width: int, beside: bool) -> None:  # noqa: FBT001
    """And below each other where there is none; nothing is cut off."""
    show(form, (width, 900))
    first, second = form.trays["always"], form.trays["sometimes"]
    assert (place(first).y() == place(second).y()) is beside
    assert clipped(form) == []


def test_what_was_answered_is_shown_again(form: SortForm) -> None:
    """Each card in its tray, the next free one chosen."""
    form.show_answer(Sorted({"hospital": "never"}))
    assert form.answer() == Sorted({"hospital": "never"})
    assert chosen(form) == ["pharmacist"]
    assert form.order == tuple(card.id for card in SORTING.cards)
    assert form.missing().sentence == "Put at least one card into a tray, or press Skip."
