"""Put things in order: by touch, by buttons, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interview_app.interview.given import Ranked
from interview_app.ui.pages.rank_form import RankForm
from interview_app.ui.theme import look
from tests.factories.asked import RANKING
from tests.ui.seeing import focus, place, show

pytestmark = pytest.mark.usefixtures("nothing_left")


@pytest.fixture
def form(qtbot: QtBot) -> RankForm:
    """Return a shown ranking of up to three."""
    made = RankForm(RANKING, look())
    qtbot.addWidget(made)
    show(made, (900, 700))
    return made


def press(form: RankForm, *names: str) -> None:
    """Touch cards."""
    for name in names:
        QTest.mouseClick(form.rows[name].card, Qt.MouseButton.LeftButton)


def key(
    form: RankForm, name: str, pressed: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key on a card."""
    form.rows[name].card.setFocus()
    QTest.keyClick(form.rows[name].card, pressed, with_)


def test_presses_give_places_in_turn_and_take_them_away(form: RankForm) -> None:
    """Those behind move up."""
    press(form, "few", "asked", "gone")
    assert form.answer() == Ranked(("few", "asked", "gone"))
    press(form, "asked")
    assert form.answer() == Ranked(("few", "gone"))


def test_the_place_is_said(form: RankForm) -> None:
    """For whoever does not see the number."""
    press(form, "few", "asked")
    assert form.rows["asked"].card.accessibleName() == "Sam is asked first: number 2"
    assert form.rows["told"].card.accessibleName() == "Sam is told who knows what: no number"


def test_when_all_places_are_taken_a_sentence_says_what_to_do(form: RankForm) -> None:
    """And nothing is changed."""
    said: list[str] = []
    form.said.connect(said.append)
    press(form, "few", "asked", "gone", "told")
    assert form.answer() == Ranked(("few", "asked", "gone"))
    assert said[0].startswith("All 3 places are taken.")
    assert not form.rows["told"].card.isChecked()


def test_buttons_move_up_and_down(form: RankForm) -> None:
    """They are there as long as a card has a place, and work where there is somewhere to go."""
    press(form, "few", "asked")
    assert not form.rows["told"].up.isVisible()
    assert not form.rows["few"].up.isEnabled()
    QTest.mouseClick(form.rows["asked"].up, Qt.MouseButton.LeftButton)
    assert form.answer() == Ranked(("asked", "few"))
    QTest.mouseClick(form.rows["asked"].down, Qt.MouseButton.LeftButton)
    assert form.answer() == Ranked(("few", "asked"))


def test_the_focus_goes_to_the_card_when_its_button_has_no_more_to_do(form: RankForm) -> None:
    """The keyboard never lands on something grey."""
    press(form, "few", "asked")
    form.rows["asked"].up.setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert focus() is form.rows["asked"].card


@pytest.mark.parametrize(
    "with_", [Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier]
)
def test_keys_move_up_and_down(form: RankForm, with_: Qt.KeyboardModifier) -> None:
    """With Shift, Alt or Ctrl; alone they walk and change nothing."""
    press(form, "few", "asked")
    key(form, "asked", Qt.Key.Key_Up, with_)
    assert form.answer() == Ranked(("asked", "few"))
    key(form, "asked", Qt.Key.Key_Up, with_)
    key(form, "asked", Qt.Key.Key_Down, with_)
    assert form.answer() == Ranked(("few", "asked"))
    key(form, "asked", Qt.Key.Key_Down)
    assert focus() is form.rows["told"].card
    assert form.answer() == Ranked(("few", "asked"))


def test_a_digit_gives_its_place(form: RankForm) -> None:
    """What was there moves down; a place beyond the end is the next one."""
    key(form, "few", Qt.Key.Key_3)
    key(form, "told", Qt.Key.Key_1)
    assert form.answer() == Ranked(("told", "few"))
    key(form, "few", Qt.Key.Key_1)
    assert form.answer() == Ranked(("few", "told"))


def test_no_card_moves_under_a_finger(form: RankForm) -> None:
    """Buttons appear in room that was kept for them."""
    before = [place(row.card) for row in form.rows.values()]
    press(form, "few", "asked")
    assert [place(row.card) for row in form.rows.values()] == before


def test_what_was_answered_is_shown_again(form: RankForm) -> None:
    """Places, and the order in which it stood on the screen."""
    form.show_answer(Ranked(("gone", "true")))
    assert form.answer() == Ranked(("gone", "true"))
    assert form.order == tuple(option.id for option in RANKING.options)
    assert form.missing().sentence == "Press at least one, or press Skip."
