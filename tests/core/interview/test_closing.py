"""The fieldworker's notes."""

import pytest

from interview_app.interview.closing import LONGEST_NOTES, read_notes, write_notes
from interview_app.interview.state import EventOutOfPlace
from tests.factories.crypto import CHEAP
from tests.factories.interview import Laptop, go_to


def finished(laptop: Laptop) -> str:
    """Return the id of an interview whose participant has finished."""
    session = laptop.begin()
    go_to(session, "v1:why")
    session.stop()
    session.keep(session.make_card(CHEAP))
    assert session.interview is not None
    return session.interview


def test_notes_are_replaced_and_the_earlier_ones_are_gone(laptop: Laptop) -> None:
    """A name that was taken out of the notes is in no entry any more."""
    interview = finished(laptop)
    assert read_notes(laptop.vault, interview) == ""
    write_notes(laptop.vault, interview, "Jordan was tired.")
    write_notes(laptop.vault, interview, "The participant was tired.")
    assert read_notes(laptop.vault, interview) == "The participant was tired."
    contents = [entry.content for entry in laptop.vault.entries(interview) if entry.kind == "notes_written"]
    assert contents[0] is None
    assert len(contents) == 2


def test_notes_wait_until_the_participant_has_finished(laptop: Laptop) -> None:
    """Nothing is written about somebody who can still change their mind."""
    session = laptop.begin()
    go_to(session, "intro")
    assert session.interview is not None
    with pytest.raises(EventOutOfPlace):
        write_notes(laptop.vault, session.interview, "early")


def test_notes_have_an_end(laptop: Laptop) -> None:
    """No window lets them grow longer."""
    with pytest.raises(ValueError, match="too long"):
        write_notes(laptop.vault, finished(laptop), "x" * (LONGEST_NOTES + 1))
