"""The participant's own copy, line by line."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from interview_app.interview import endings, notes_window, own_copy
from interview_app.interview.dates import in_full
from interview_app.interview.events import Skipped, TakenOut, Wrote
from interview_app.interview.own_copy import Headings, Line
from interview_app.interview.session import NotNow
from interview_app.interview.state import InterviewState
from tests.factories.bundle import told
from tests.factories.crypto import CHEAP
from tests.factories.interview import go_to, new_laptop
from tests.factories.study import gla
from tests.factories.usual import NOTES, WORDS, usual_events, usual_state

HEADINGS = Headings("Copy of mine", "Mind it.", "Agreed", "Said", "The rest", "Back", "With the code.")
AT_NIGHT = datetime(2026, 11, 22, 23, 40, tzinfo=UTC)


def copied(state: InterviewState, language: str = "en-GB") -> tuple[Line, ...]:
    """Return the copy of a state."""
    wording = gla().wording(language)
    return own_copy.lines(gla(), wording, state, endings.thanks_page(gla(), wording, state, "kept"), HEADINGS)


def words_of(lines: tuple[Line, ...], *kinds: str) -> list[str]:
    """Return the words of some kinds of line, or of all."""
    return [line.words for line in lines if line.kind in kinds or not kinds]


def finished_at(moment: datetime) -> InterviewState:
    """Return the usual interview, ended at a moment."""
    state = usual_state()
    assert state.finished is not None
    return replace(state, finished=msgspec.structs.replace(state.finished, hour=notes_window.hour_of(moment)))


def test_it_says_what_was_agreed_what_was_said_and_whom_to_ask() -> None:
    """In this order, each under its heading."""
    lines = copied(usual_state())
    assert lines[0] == Line("title", "Copy of mine")
    assert words_of(lines, "part")[:3] == ["Agreed", "Said", "Back"]
    assert "If you have a question" in words_of(lines, "part")
    chosen = endings.decided(gla(), gla().wording("en-GB"), usual_state())
    assert words_of(lines, "item")[: len(chosen)] == [row.words for row in chosen]
    assert "Samaritans" in words_of(lines, "strong")


def test_each_story_is_there_in_short_with_what_they_said() -> None:
    """Its facts as they stood beside it, each question, and the answer in their own words."""
    words = words_of(copied(usual_state()))
    at = words.index("Sam’s story 1")
    assert words[at + 1 : at + 3] == ["What: school record", "From: school"]
    assert "How OK is it to share this?" in words[at:]
    assert "Mostly OK" in words[at:]
    for position, said in enumerate(WORDS["en-GB"], 1):
        answer = next(line for line in words if said in line)
        assert words.index(f"Sam’s story {position}") < words.index(answer)
    assert words.index("The rest") > words.index("Sam’s story 6")


def test_their_words_are_as_they_typed_them() -> None:
    """Nothing is replaced in it: it is theirs, and redaction is for what others read."""
    state = usual_state("en-GB", *usual_events(), told("v1:why", Wrote("My brother Dean from Elm Road said so.")))
    assert any("Dean from Elm Road" in words for words in words_of(copied(state)))


def test_what_the_fieldworker_wrote_is_not_in_it() -> None:
    """Neither the closing notes nor those by question: they are not the participant's words."""
    text = "\n".join(words_of(copied(usual_state())))
    assert NOTES not in text
    assert "Thought about it for a while" not in text


def test_a_skip_and_a_taken_out_answer_say_so() -> None:
    """Without what was there."""
    words = words_of(copied(usual_state("en-GB", told("v1:ok", Skipped()), *usual_events()[1:2], TakenOut("v1:why"))))
    review = gla().wording("en-GB")
    assert review.text("review", "skipped") in words
    assert review.text("review", "taken_out") in words
    assert not any(WORDS["en-GB"][0] in line for line in words)


def test_the_practice_story_is_not_in_it() -> None:
    """It does not count, and it is not kept for the study."""
    state = usual_state("en-GB", told("practice:ok", Skipped()), *usual_events())
    assert gla().wording("en-GB").text("practice", "title") not in words_of(copied(state))


@pytest.mark.parametrize("moment", [AT_NIGHT, AT_NIGHT.replace(hour=9, minute=0)])
def test_it_says_until_when_it_can_be_deleted(moment: datetime) -> None:
    """The day that stands on the card, although only the hour is known, and rounded up."""
    last = in_full(date(2026, 12, 6), "en-GB")
    assert f"You can have your answers deleted until {last}." in words_of(copied(finished_at(moment)), "strong")


def test_a_day_that_nobody_knows_is_not_guessed() -> None:
    """An interview from before the hour was noted has none."""
    words = words_of(copied(usual_state()))
    assert not any("deleted until" in line for line in words)
    assert "With the code." in words


def test_it_has_what_there_is_to_say_of_help() -> None:
    """Contacts without a heading, lines without hours, and when numbers were rung."""
    wording = gla().wording("en-GB")
    thanks = endings.thanks_page(gla(), wording, usual_state(), "kept")
    bare = replace(thanks, contacts=(replace(thanks.contacts[0], title=""),), support=(), checked="Rung on Monday.")
    words = words_of(own_copy.lines(gla(), wording, usual_state(), bare, HEADINGS))
    assert words[-1] == "Rung on Monday."
    assert thanks.contacts[0].line.reach in words
    assert thanks.support_title not in words


def test_nothing_of_it_shows_in_a_traceback() -> None:
    """A line names its kind only."""
    assert repr(Line("plain", "secret")) == "Line(kind='plain')"


def test_only_what_was_kept_can_be_copied(tmp_path: Path) -> None:
    """Before the end nobody knows what will be kept; what was deleted is gone. The code is never in it."""
    made = new_laptop(tmp_path)
    session = made.begin()
    with pytest.raises(NotNow):
        session.own_copy(HEADINGS)
    go_to(session, "keep")
    card = session.make_card(CHEAP)
    session.keep(card)
    words = words_of(session.own_copy(HEADINGS))
    assert not any(card.code in line for line in words)
    assert any("deleted until" in line for line in words)
    session.forget_code()
    assert words_of(session.own_copy(HEADINGS)) == words
    other = made.begin()
    go_to(other, "keep")
    other.delete()
    with pytest.raises(NotNow):
        other.own_copy(HEADINGS)
    made.vault.close()
