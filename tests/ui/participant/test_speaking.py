"""The participant's window speaks the participant's language, also when it is changed there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from interview_app.ui import language
from interview_app.ui.pages.intents import Speak
from tests.ui.participant.conftest import Room, click, find, words_on
from tests.ui.seeing import settle

pytestmark = pytest.mark.usefixtures("nothing_left")


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    """Leave the interface as it was."""
    yield
    language.speak(language.ENGLISH)


@pytest.mark.parametrize(
    ("tag", "words", "direction"),
    [
        ("pl", ("Przerwa", "Zasłoń ekran"), Qt.LayoutDirection.LeftToRight),
        ("ar", ("استراحة", "أخفِ الشاشة"), Qt.LayoutDirection.RightToLeft),
    ],
)
def test_buttons_panels_and_cover_speak_the_participants_language(
    room: Room, tag: str, words: tuple[str, str], direction: Qt.LayoutDirection
) -> None:
    """Whatever the laptop's own is."""
    window = room.open(room.begin(tag))
    names = {find(window, name).accessibleName() for name in ("pause", "hide")}
    assert names == set(words)
    assert window.layoutDirection() == direction
    click(window, "pause")
    assert "You are on a break" not in words_on(window)
    window.hide_screen()
    assert "Type the PIN" not in words_on(window)


def test_another_language_is_spoken_at_once(room: Room) -> None:
    """As soon as it is chosen, before consent: every button of the page, and the direction."""
    window = room.open(room.begin("en-GB"))
    assert find(window, "pause").accessibleName() == "Pause"
    for tag, words in (("pl", "Przerwa"), ("ar", "استراحة"), ("en-GB", "Pause")):
        window._appearance.follow(Speak(tag))
        settle()
        assert find(window, "pause").accessibleName() == words
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
