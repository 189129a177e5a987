"""The fieldworker's window speaks the laptop's language while the participant's, in front, speaks theirs."""

from collections.abc import Iterator

import pytest

from interview_app.ui import language
from tests.ui.desks import FieldworkerDesk
from tests.ui.fieldworker.conftest import begun

ARABIC = "ar"


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    """Leave the interface as it was."""
    yield
    language.speak(language.ENGLISH)


def test_the_page_of_a_second_screen_speaks_the_laptops_language(desk: FieldworkerDesk) -> None:
    """It is made when the participant's window has just been, and the time on it changes while they read."""
    session, clock = begun(desk)
    language.speak(ARABIC)
    desk.fieldworker.hold(session)
    assert desk.says("It has just begun.")
    clock.passed += 120
    desk.bot.waitUntil(lambda: desk.says("2 minutes so far."))
    assert language.spoken() == ARABIC


def test_a_laptop_that_locks_behind_the_participants_window_speaks_its_own_language(desk: FieldworkerDesk) -> None:
    """The passphrase is asked for in it."""
    language.speak(ARABIC)
    desk.fieldworker.lock()
    assert desk.says("Unlock")
