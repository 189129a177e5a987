"""What leaves the laptop of the fieldworker's notes by question."""

import pytest

from interview_app.bundle import from_state, record, summary_console, summary_pdf
from interview_app.bundle import summary_words as words
from interview_app.bundle.record import Record
from interview_app.bundle.record_console import Noted
from interview_app.interview.console import DistressSeen, Marked, NotedTakenOut, NoteTaken
from interview_app.interview.events import Decision, Event, Finished
from interview_app.interview.state import fold
from tests.factories.interview import YES_TO_ALL, consented, opened
from tests.factories.study import gla

HAPPENED: tuple[Event, ...] = (
    NoteTaken("v2:why", "Laughed."),
    DistressSeen("v1:ok", "uneasy"),
    DistressSeen("v1:ok", "upset"),
    Marked("v1:why", "quote_worthy", True),
    Marked("v1:why", "come_back", True),
    NoteTaken("stop", "Asked for water."),
    NoteTaken("v3:ok", ""),
    NotedTakenOut("v2:ok"),
)


def made(*happened: Event, quotes: bool = True) -> Record:
    """Return the record of an interview in which something was noted."""
    decisions: dict[str, Decision] = {**YES_TO_ALL, "quotes_anonymous": "given" if quotes else "refused"}
    state = fold((opened(), consented(decisions), *happened, Finished(True, "ab" * 16)))
    return from_state.build(gla(), state, interview="0f" * 16, month="2026-11", pauses=0)


def test_it_is_in_the_order_of_the_pages() -> None:
    """Not in that of the clock; places that are no page of their own come last, and what was taken back is absent."""
    console = made(*HAPPENED).console
    assert console == (
        Noted("v1:ok", distress=("uneasy", "upset")),
        Noted("v1:why", marks=("come_back", "quote_worthy")),
        Noted("v2:ok", taken_out=True),
        Noted("v2:why", "Laughed."),
        Noted("stop", "Asked for water."),
    )


def test_a_record_with_notes_has_one_spelling() -> None:
    """It reads back as it was written."""
    written = made(*HAPPENED)
    assert record.decode(record.encode(written)) == written


@pytest.mark.parametrize("quotes", [True, False])
def test_the_summary_has_a_short_part(*, quotes: bool) -> None:
    """In words: the story, the question, what was noted; and notes only where they may be quoted."""
    loaded = gla()
    told = dict(summary_console.lines(made(*HAPPENED, quotes=quotes), loaded, loaded.wording("en-GB")))
    assert told["Sam’s story 2: Tell me why."] == ("Laughed." if quotes else words.NOTES_NOT_FOR_QUOTING)
    assert told["Sam’s story 1: Tell me why."] == "Marked as to come back to, worth quoting."
    assert "Seemed uneasy, then upset." in told.values()
    assert "The participant took out what was noted here." in told.values()
    assert "Stop" in told


def test_the_summary_is_drawn_with_and_without_them() -> None:
    """A part that has nothing to say is not there."""
    assert len(summary_pdf.draw(made(*HAPPENED), gla())) > len(summary_pdf.draw(made(), gla()))
