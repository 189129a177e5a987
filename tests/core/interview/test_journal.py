"""Where events go."""

import pytest

from interview_app.interview.events import Answered, NotesWritten, Paused, Rated, TakenOut
from interview_app.interview.journal import Journal, entry_of
from interview_app.interview.state import EventOutOfPlace
from tests.factories.interview import Laptop


def test_what_can_be_taken_out_stands_under_its_question() -> None:
    """And notes under a key of their own, so that they can be replaced."""
    assert (entry_of(Answered("v1:ok", Rated(1))).kind, entry_of(Answered("v1:ok", Rated(1))).key) == (
        "answered",
        "v1:ok",
    )
    assert entry_of(TakenOut("v1:ok")).key == "v1:ok"
    assert entry_of(NotesWritten("quiet")).key == "notes"
    assert entry_of(Paused()).key == ""


def test_before_consent_there_is_nothing_to_take_out_or_to_shred(laptop: Laptop) -> None:
    """Asking for it is a bug."""
    with pytest.raises(EventOutOfPlace):
        Journal(laptop.vault).discard()
