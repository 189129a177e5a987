"""What the fieldworker notes beside the participant: kept like answers, with consent, and deleted like answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.interview.console import LEVELS, MARKS, DistressSeen, Marked, NotedTakenOut, NoteTaken
from interview_app.interview.events import Event
from interview_app.interview.journal import deleted_by, entry_of, replay
from interview_app.interview.noting import LONGEST_NOTE
from interview_app.interview.pages import ReviewPage
from interview_app.interview.session import NotNow, Session
from interview_app.interview.state import AnswerWithoutConsent, InterviewState, fold
from interview_app.interview.willing import ConsentOutdated
from tests.factories.crypto import CHEAP
from tests.factories.interview import Laptop, consented, go_on, go_to, opened, state_after

STEPS = ("v1:why", "v2:why", "intro")
STEP = st.sampled_from(STEPS)
CONSOLE = st.one_of(
    st.builds(NoteTaken, STEP, st.sampled_from(("", "tired", "asked twice"))),
    st.builds(Marked, STEP, st.sampled_from(MARKS), st.booleans()),
    st.builds(DistressSeen, STEP, st.sampled_from(LEVELS)),
    st.builds(NotedTakenOut, STEP),
)


def stored(laptop: Laptop, session: Session) -> list[bytes]:
    """Return everything of an interview that can still be read."""
    assert session.interview is not None
    return [entry.content for entry in laptop.vault.entries(session.interview) if entry.content is not None]


def test_notes_marks_and_distress_are_kept_by_question(laptop: Laptop) -> None:
    """The disk holds them at once, and the state is what a replay finds."""
    session = laptop.begin()
    go_to(session, "v1:why")
    session.take_note("v1:why", "  Looked at the door\r\nagain. ")
    session.mark("v1:why", "come_back", on=True)
    session.see_distress("v1:ok", "uneasy")
    assert session.interview is not None
    console = replay(laptop.vault, session.interview).console
    assert console == session.state.console
    assert console.at("v1:why").note == "Looked at the door\nagain."
    assert console.at("v1:why").marks == {"come_back"}
    assert (console.at("v1:ok").levels, console.level) == (("uneasy",), "uneasy")
    session.mark("v1:why", "come_back", on=False)
    assert session.state.console.at("v1:why").marks == frozenset()


def test_a_note_that_was_replaced_is_gone(laptop: Laptop) -> None:
    """A name that was taken out of a note is in no entry any more; what has not changed is not stored again."""
    session = laptop.begin()
    go_to(session, "v1:why")
    session.take_note("v1:why", "Jordan was tired.")
    session.take_note("v1:why", "They were tired.")
    before = stored(laptop, session)
    session.take_note("v1:why", "They were tired. ")
    session.mark("v1:why", "come_back", on=False)
    session.see_distress("v1:why", "calm")
    session.see_distress("v1:why", "calm")
    assert not any(b"Jordan" in content for content in before)
    assert len(stored(laptop, session)) == len(before) + 1


def test_nothing_is_noted_before_consent(laptop: Laptop) -> None:
    """Neither on the disk nor in memory."""
    session = laptop.begin()
    while session.interview is None:
        assert not session.can_note
        with pytest.raises(NotNow):
            session.take_note(session.page.step, "nervous")
        go_on(session)
    assert session.can_note


def test_nothing_is_noted_after_everything_was_deleted(laptop: Laptop) -> None:
    """Whoever takes their yes back takes back what was noted with it."""
    session = laptop.begin()
    go_to(session, "v1:why")
    session.take_note("v1:why", "tired")
    session.stop()
    session.delete()
    assert not session.can_note
    with pytest.raises(NotNow):
        session.take_note("v1:why", "more")


def test_notes_can_be_finished_after_the_participant_has(laptop: Laptop) -> None:
    """Until the interview is sealed."""
    session = laptop.begin()
    go_to(session, "v1:why")
    session.stop()
    session.keep(session.make_card(CHEAP))
    session.take_note("v1:why", "tired")
    assert session.interview is not None
    assert replay(laptop.vault, session.interview).console.at("v1:why").note == "tired"


def test_nothing_is_noted_while_something_has_to_be_agreed_anew() -> None:
    """The core refuses it, whatever a window offers."""
    outdated = ConsentOutdated("2", "ab" * 32)
    for before in ((opened(),), (opened(), consented({"take_part": "refused"})), (opened(), consented(), outdated)):
        with pytest.raises(AnswerWithoutConsent):
            fold((*before, NoteTaken("v1:why", "tired")))


def test_a_note_has_an_end(laptop: Laptop) -> None:
    """No window lets it grow longer."""
    session = laptop.begin()
    go_to(session, "v1:why")
    with pytest.raises(ValueError, match="too long"):
        session.take_note("v1:why", "x" * (LONGEST_NOTE + 1))


def test_the_participant_sees_what_was_noted_and_can_take_it_out(laptop: Laptop) -> None:
    """*Check your answers* shows everything that is recorded; what is taken out is in no entry any more."""
    session = laptop.begin()
    go_to(session, "v1:why")
    session.take_note("v1:why", "Looked tired.")
    session.mark("v1:why", "quote_worthy", on=True)
    session.see_distress("intro", "upset")
    go_to(session, "review")
    page = session.page
    assert isinstance(page, ReviewPage)
    keys = [row.key for row in page.rows]
    assert keys.index("note:v1:why") == keys.index("v1:why") + 1
    assert keys[-1] == "note:intro"
    row = page.rows[keys.index("note:v1:why")]
    assert (row.answer, row.context) == ("Looked tired.", page.rows[keys.index("v1:why")].context)
    session.take_out("note:v1:why")
    assert not any(b"Looked tired" in each or b"quote_worthy" in each for each in stored(laptop, session))
    assert isinstance(session.page, ReviewPage)
    gone = session.page.rows[keys.index("note:v1:why")]
    assert gone.taken_out
    with pytest.raises(NotNow):
        session.take_out("note:v1:why")
    assert session.interview is not None
    assert replay(laptop.vault, session.interview).console == session.state.console


def test_what_is_noted_while_they_check_is_on_their_page(laptop: Laptop) -> None:
    """Both windows speak to one session."""
    session = laptop.begin()
    go_to(session, "review")
    session.take_note("v1:why", "Smiled.")
    assert isinstance(session.page, ReviewPage)
    assert any(row.answer == "Smiled." for row in session.page.rows)


@given(happened=st.lists(CONSOLE, max_size=12))
def test_the_state_is_what_a_replay_finds_after_deletions(happened: list[Event]) -> None:
    """Whatever is noted and taken out in whatever order, folding what is left leads to the same."""
    left: list[tuple[str, Event]] = []
    for event in happened:
        left = [(key, each) for key, each in left if key not in deleted_by(event)]
        left.append((entry_of(event).key, event))
    live, replayed = state_after(*happened), state_after(*(event for _, event in left))
    assert shown(live) == shown(replayed)


def shown(state: InterviewState) -> object:
    """Return what stands beside the questions."""
    shown = {step: beside for step, beside in state.console.beside.items() if beside.taken_out or not beside.bare}
    return shown, state.console.level


@given(happened=st.lists(CONSOLE, min_size=1, max_size=6), refused=st.booleans())
def test_no_order_of_events_stores_a_note_without_a_yes(happened: list[Event], *, refused: bool) -> None:
    """The same for every kind; only taking out is always possible, because it deletes."""
    before = (opened(), consented({"take_part": "refused"})) if refused else (opened(),)
    notes = [event for event in happened if not isinstance(event, NotedTakenOut)]
    for event in notes:
        with pytest.raises(AnswerWithoutConsent):
            fold((*before, event))
