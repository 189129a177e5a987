"""The fieldworker's notes."""

from datetime import UTC, datetime, timedelta

import pytest

from interview_app.interview.closing import LONGEST_NOTES, read_notes, window, write_notes, write_redaction
from interview_app.interview.events import Finished
from interview_app.interview.journal import replay
from interview_app.interview.notes_window import hour_of, window_of
from interview_app.interview.state import EMPTY, EventOutOfPlace
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


def test_what_is_decided_about_words_is_replaced_and_survives_a_restart(laptop: Laptop) -> None:
    """Each change replaces the one before, whose strings are in no entry any more; power loss changes nothing."""
    interview = finished(laptop)
    write_redaction(laptop.vault, interview, {"jordan": "keep"}, {})
    write_redaction(laptop.vault, interview, {"jordan": "replace"}, {"the mill": "place"}, nobody=True)
    laptop.restart()
    redaction = replay(laptop.vault, interview).closed.redaction
    assert (redaction.choices, redaction.kinds, redaction.nobody) == (
        {"jordan": "replace"},
        {"the mill": "place"},
        True,
    )
    contents = [entry.content for entry in laptop.vault.entries(interview) if entry.kind == "redaction_decided"]
    assert contents[0] is None
    assert len(contents) == 2
    laptop.vault.verify_audit()


def test_other_notes_keep_decisions_and_ask_the_last_question_again(laptop: Laptop) -> None:
    """Who could recognise this was answered about other words; the same words again change nothing."""
    interview = finished(laptop)
    write_notes(laptop.vault, interview, "A quiet room.")
    write_redaction(laptop.vault, interview, {"jordan": "replace"}, {}, nobody=True)
    write_notes(laptop.vault, interview, "A quiet room.")
    assert replay(laptop.vault, interview).closed.redaction.nobody
    write_notes(laptop.vault, interview, "A quiet room. Jordan came.")
    redaction = replay(laptop.vault, interview).closed.redaction
    assert (redaction.choices, redaction.nobody) == ({"jordan": "replace"}, False)


def test_words_are_decided_about_when_the_participant_has_finished(laptop: Laptop) -> None:
    """Until then they can still change them."""
    session = laptop.begin()
    go_to(session, "intro")
    assert session.interview is not None
    with pytest.raises(EventOutOfPlace):
        write_redaction(laptop.vault, session.interview, {}, {})


def test_the_window_is_counted_from_the_last_word(laptop: Laptop) -> None:
    """Its end is a full hour, never earlier than promised, and the log alone knows it."""
    laptop.clock.at = datetime(2026, 11, 24, 13, 20, tzinfo=UTC)
    interview = finished(laptop)
    (row,) = laptop.vault.interviews()
    counted = window(row, replay(laptop.vault, interview), 48)
    assert counted.until == datetime(2026, 11, 26, 14, 0, tzinfo=UTC)
    assert not counted.passed(counted.until - timedelta(seconds=1))
    assert counted.passed(counted.until)
    with pytest.raises(EventOutOfPlace):
        window(row, EMPTY, 48)


def test_a_clock_before_the_last_word_cannot_be_counted_by() -> None:
    """Whoever set it back by more than an hour has hidden how much time has passed."""
    finished_at = datetime(2026, 11, 24, 13, 20, tzinfo=UTC)
    counted = window_of(Finished(complete=True, locator="", hour=hour_of(finished_at)), finished_at.date(), 48)
    assert not counted.not_begun(finished_at)
    assert counted.not_begun(finished_at - timedelta(hours=1))


def test_without_the_hour_the_window_begins_when_the_day_is_over() -> None:
    """Interviews that were finished with an earlier version have no hour."""
    counted = window_of(Finished(complete=True, locator=""), datetime(2026, 11, 24, tzinfo=UTC).date(), 2)
    assert counted.until == datetime(2026, 11, 25, 2, tzinfo=UTC)


def test_a_full_hour_is_not_rounded() -> None:
    """Exactly two o'clock stays two o'clock."""
    assert hour_of(datetime(1970, 1, 1, 2, 0, tzinfo=UTC)) == 2
    assert hour_of(datetime(1970, 1, 1, 2, 0, 1, tzinfo=UTC)) == 3
