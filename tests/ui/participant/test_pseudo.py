"""Every page in a made-up language that is 40 % longer, and mirrored: no word is cut off, and none is left out."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from interview_app.interview.pages import CodeBackPage, ConsentPage, Progress, QuestionPage
from interview_app.ui import language, theme
from interview_app.ui.participant.frame import Frame
from interview_app.ui.participant.panel import Panel
from interview_app.ui.widgets.buttons import Button
from tests.factories.pages import PAGES
from tests.ui import pseudo
from tests.ui.seeing import clipped, settle, show, small_targets

pytestmark = pytest.mark.usefixtures("nothing_left")
SCREENS = [((1280, 800), 100), ((1024, 600), 200)]
each_page = pytest.mark.parametrize("name", PAGES)
each_screen = pytest.mark.parametrize(("size", "scale"), SCREENS, ids=lambda value: str(value).replace(" ", ""))


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    """Leave the interface as it was."""
    yield
    language.speak(language.ENGLISH)


def opened(qtbot: QtBot, name: str, size: tuple[int, int], scale: int, *, mirrored: bool) -> Frame:
    """Return a shown window with one page in it, in a made-up language."""
    pseudo.speak(pseudo.MIRRORED if mirrored else pseudo.LONG)
    window = Frame(theme.look("cream", scale), practice=True)
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    show(window, size)
    page = PAGES[name]
    skip = isinstance(page, QuestionPage | ConsentPage | CodeBackPage)
    window.layers.shell.show_page(page, Progress(12, 14), back=True, skip=skip)
    settle()
    return window


@each_page
@each_screen
def test_longer_words_have_room(qtbot: QtBot, name: str, size: tuple[int, int], scale: int) -> None:
    """No text is cut off, and the window is no larger than the screen."""
    window = opened(qtbot, name, size, scale, mirrored=False)
    assert window.size().toTuple() == size
    assert clipped(window) == []
    assert small_targets(window) == []


@each_page
def test_longer_words_have_room_when_mirrored(qtbot: QtBot, name: str) -> None:
    """The same from right to left, where there is least room."""
    window = opened(qtbot, name, (1024, 600), 200, mirrored=True)
    assert window.size().toTuple() == (1024, 600)
    assert clipped(window) == []


@pytest.mark.parametrize("name", ["reading", "card", "code_back", "thanks"])
def test_every_button_of_the_frame_is_translatable(qtbot: QtBot, name: str) -> None:
    """A word without brackets would stay English in every language."""
    window = opened(qtbot, name, (1280, 800), 100, mirrored=False)
    names = [button.accessibleName() for button in window.findChildren(Button) if button.isVisible()]
    assert names
    assert [words for words in names if not words.startswith("[")] == []


@each_screen
def test_panels_have_room(qtbot: QtBot, size: tuple[int, int], scale: int) -> None:
    """What lies over a page, too."""
    window = opened(qtbot, "reading", size, scale, mirrored=False)
    for panel in _panels(window):
        window.layers.show_panel(panel)
        settle()
        assert clipped(window) == [], type(panel).__name__


def _panels(window: Frame) -> Iterator[Panel]:
    from interview_app.ui.participant.pause_panel import PauseOffers, PausePanel  # noqa: PLC0415 - built in the language
    from interview_app.ui.participant.pin_panel import PinPanel  # noqa: PLC0415 - as above
    from interview_app.ui.participant.place_panel import PlacePanel  # noqa: PLC0415 - as above
    from interview_app.ui.participant.waiting_panel import WaitingPanel  # noqa: PLC0415 - as above

    say = pseudo.lengthened
    yield PausePanel(window.look, PauseOffers(True, True, True))
    yield WaitingPanel(say("Your answers are being put away safely."), window.look)
    yield PlacePanel(say("Print the card"), (say("One."),), (say("Printer"),), say("None."), window.look)
    title, text = say("Please give the laptop back"), say("The person who gave it to you types the PIN here.")
    yield PinPanel(
        title, text, window.look, check_pin=lambda _pin: False, onward=say("Take back"), around=say("Carry on")
    )


def test_fields_stay_as_they_are() -> None:
    """What code puts in is put in, and everything is at least 40 % longer."""
    assert "{n}" in pseudo.lengthened("Key {n}:")
    for words in ("Skip", "Show the last page again", "Type the 4 letters or numbers, or press Skip."):
        assert len(pseudo.lengthened(words)) >= 1.4 * len(words)
