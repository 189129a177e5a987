"""See or change my choices, and whether it is still OK, as a person meets them on the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from interview_app.interview.chosen import MyChoicesPage
from interview_app.interview.pages import ChoicesPage, KeepPage, ReadingPage
from interview_app.ui.participant.window import ParticipantWindow
from interview_app.ui.widgets.cards import ChoiceCard
from tests.factories.interview import go_to
from tests.ui.participant.conftest import Room, click, find, press, tab_to, words_on
from tests.ui.seeing import clipped, focus, small_targets

pytestmark = pytest.mark.usefixtures("nothing_left")


def card(window: ParticipantWindow, name: str) -> ChoiceCard:
    """Return a card by its name."""
    found = find(window, name)
    assert isinstance(found, ChoiceCard)
    return found


def test_choices_are_changed_from_pause_and_lead_back_to_the_page(room: Room) -> None:
    """Pause, My choices, another card, check, confirm: by mouse."""
    session, window = room.at("v1:who")
    click(window, "pause")
    click(window, "choices")
    assert isinstance(session.page, MyChoicesPage)
    words = session.page.choices[2]
    assert words.item == "quotes_anonymous"
    assert words.words_given in words_on(window)
    assert words.words_refused not in words_on(window)
    click(window, "choice:quotes_anonymous:refused")
    assert words.words_refused in words_on(window)
    assert session.state.allows("quotes_anonymous")
    click(window, "continue")
    assert isinstance(session.page, ChoicesPage)
    click(window, "continue")
    assert session.page.step == "v1:who"
    assert not session.state.allows("quotes_anonymous")


def test_choices_are_changed_by_keyboard_alone(room: Room) -> None:
    """Tab reaches each pair of cards once; an arrow moves without choosing."""
    session, window = room.at("v1:ok")
    tab_to("pause")
    press(Qt.Key.Key_Return)
    tab_to("choices")
    press(Qt.Key.Key_Return)
    tab_to("choice:keep_for_reuse:refused")
    press(Qt.Key.Key_Left)
    yes = card(window, "choice:keep_for_reuse:given")
    assert focus() is yes
    assert not yes.isChecked()
    press(Qt.Key.Key_Space)
    for _ in range(2):
        tab_to("continue")
        press(Qt.Key.Key_Return)
    assert session.page.step == "v1:ok"
    assert session.state.allows("keep_for_reuse")


def test_change_on_the_check_page_leads_back_to_all_choices(room: Room) -> None:
    """What was pressed is still there."""
    session, window = room.at("v1:ok")
    click(window, "pause")
    click(window, "choices")
    click(window, "choice:quotes_anonymous:refused")
    click(window, "continue")
    click(window, "change:quotes_anonymous")
    assert isinstance(session.page, MyChoicesPage)
    assert card(window, "choice:quotes_anonymous:refused").isChecked()
    click(window, "back")
    assert session.page.step == "v1:ok"


def test_no_and_yes_weigh_the_same(room: Room) -> None:
    """The same size, and nothing asked of only one of them."""
    _session, window = room.at("v1:ok")
    click(window, "pause")
    click(window, "choices")
    for item in ("take_part", "quotes_anonymous", "keep_for_reuse"):
        yes, no = (card(window, f"choice:{item}:{decision}") for decision in ("given", "refused"))
        assert yes.size() == no.size()


@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 100), ((1024, 600), 200)])
def test_everything_fits(room: Room, size: tuple[int, int], scale: int) -> None:
    """Nothing is cut off, and every target is large enough."""
    session = room.begin()
    session.set_aids("cream", scale)
    go_to(session, "intro")
    session.see_choices()
    window = room.open(session, size)
    assert clipped(window) == []
    assert small_targets(window) == []


def test_before_a_part_stopping_and_a_break_are_as_near_as_going_on(room: Room) -> None:
    """The words for going on are the study's, and the question is not asked there again."""
    session, window = room.at("intro")
    page = session.page
    assert isinstance(page, ReadingPage)
    assert page.still_ok is not None
    assert page.still_ok.question in words_on(window)
    click(window, "take_break")
    click(window, "carry_on")
    click(window, "stop_here")
    assert isinstance(session.page, KeepPage)
    click(window, "back")
    click(window, "continue")
    click(window, "back")
    assert page.still_ok.question not in words_on(window)
    assert window.layers.shell.findChild(QWidget, "take_break") is None
