"""The laptop changes hands: at the start, and when an interview is carried on."""

from PySide6.QtWidgets import QWidget

from interview_app.interview.events import LanguageChosen
from interview_app.interview.pages import AidsPage, HandOverPage
from interview_app.ui.participant.hand_over_panel import hand_over_again
from tests.ui.participant.conftest import Room, click, find, words_on
from tests.ui.seeing import focus


def visible(window: QWidget) -> set[str]:
    """Return the names of what can be seen or pressed."""
    return {widget.objectName() for widget in window.findChildren(QWidget) if widget.isVisible()}


def test_the_first_page_offers_one_way_on(room: Room) -> None:
    """Nothing of the study is on it, and nothing to go back to."""
    session = room.begin()
    window = room.open(session)
    assert isinstance(session.page, HandOverPage)
    assert "This is your part now." in words_on(window)
    assert not {"back", "skip"} & visible(window)
    click(window, "continue")
    assert isinstance(session.page, AidsPage)


def test_what_is_chosen_shows_at_once_and_is_stored_after_consent_only(room: Room) -> None:
    """Colours, size and font are worn by the page on which they are chosen; the focus stays on the card."""
    session = room.begin()
    window = room.open(session)
    click(window, "continue", "theme:contrast", "scale:150", "font:lexend")
    assert (window.look.tokens.name, window.look.scale, window.look.face) == ("contrast", 150, "lexend")
    assert focus().objectName() == "font:lexend"
    assert (session.theme, session.text_scale, session.font) == ("contrast", 150, "lexend")
    assert not room.laptop.vault.interviews()


def test_another_language_turns_the_whole_window(room: Room) -> None:
    """Words and direction change under the finger, and the same card stays chosen."""
    session = room.begin()
    window = room.open(session)
    click(window, "continue", "language:ar")
    assert (session.language, session.state.setup.language) == ("ar", "ar")
    assert window.isRightToLeft()
    assert focus().objectName() == "language:ar"
    assert LanguageChosen("ar").language == session.language
    click(window, "language:en-GB-x-easy")
    assert not window.isRightToLeft()
    assert "Make it work for you" in words_on(window)


def test_the_panel_offers_languages_only_as_long_as_nothing_is_agreed_to(room: Room) -> None:
    """What was agreed to was read in one language."""
    _session, window = room.at("read:limits")
    click(window, "appearance")
    assert find(window, "language:pl").isVisible()
    _session, window = room.at("intro")
    click(window, "appearance")
    assert "language:pl" not in visible(window)
    assert "theme:dark" in visible(window)


def test_an_interview_that_is_carried_on_shows_nothing_before_its_participant_is_there(room: Room) -> None:
    """Neither what they read nor what they said stands on the screen while the laptop changes hands."""
    session, window = room.at("v1:ok")
    hand_over_again(window)
    assert "story" not in words_on(window).lower()
    assert not {"continue", "option:1"} & visible(window)
    click(window, "ready")
    assert "option:1" in visible(window)
    assert session.page.step == "v1:ok"
