"""The state of an interview is the fold of its events."""

import pytest

from interview_app.interview import events
from interview_app.interview.events import (
    AidsChanged,
    Answered,
    DoNotKnow,
    DrawnWhatIf,
    Event,
    Finished,
    Moved,
    NotesWritten,
    Paused,
    Rated,
    Resumed,
    Skipped,
    TakenOut,
    WhatIfsDrawn,
    Wrote,
)
from interview_app.interview.state import (
    EMPTY,
    STOP,
    AnswerWithoutConsent,
    EventOutOfPlace,
    InterviewState,
    Place,
    Recorded,
    apply,
    fold,
)
from tests.factories.interview import YES_TO_ALL, consented, opened, state_after

EVERY: tuple[Event, ...] = (
    opened(),
    Moved("read:what"),
    consented(),
    Moved("v1:ok", changing=True),
    WhatIfsDrawn((DrawnWhatIf(1, 7, "safeguard", "ask"),)),
    Answered("v1:ok", Rated(4), (), 12),
    Answered("v1:why", Wrote("It is fair."), (), 30),
    TakenOut("v1:why"),
    AidsChanged("dark", 150),
    Paused(hidden=True),
    Resumed(),
    Finished(complete=True, locator="ef" * 16),
    NotesWritten("Quiet room."),
)


@pytest.mark.parametrize("event", EVERY, ids=lambda event: type(event).__name__)
def test_an_event_survives_being_written_and_read(event: Event) -> None:
    """What is stored is what happened."""
    assert events.decode(events.encode(event)) == event


def test_an_event_shows_nothing_of_what_it_holds() -> None:
    """A traceback or a log must not tell an answer, the seed or the locator."""
    shown = repr(EVERY) + repr(fold(EVERY)) + repr(fold(EVERY).answers) + repr(opened().plan)
    for secret in ("It is fair.", "Quiet room.", "ef" * 16, "00112233", "point=4"):
        assert secret not in shown


def test_every_kind_of_event_leaves_its_mark() -> None:
    """Nothing that happened is dropped by the fold."""
    state = fold(EVERY)
    assert state.answers["v1:ok"] == Recorded(Rated(4), (), 12)
    assert state.answers["v1:why"] == Recorded(None)
    assert state.place == Place("v1:ok", changing=True)
    assert (state.theme, state.text_scale, state.paused) == ("dark", 150, False)
    assert state.whatifs == (DrawnWhatIf(1, 7, "safeguard", "ask"),)
    assert state.finished == Finished(complete=True, locator="ef" * 16)
    assert state.notes == "Quiet room."


@pytest.mark.parametrize(
    "before",
    [
        fold([opened()]),
        fold([opened(), consented({})]),
        fold([opened(), consented({**YES_TO_ALL, "take_part": "refused"})]),
        fold([opened(), consented({**YES_TO_ALL, "take_part": "not_answered"})]),
        state_after(consented({**YES_TO_ALL, "take_part": "refused"})),
        state_after(Finished(complete=True, locator="")),
    ],
    ids=["nothing confirmed", "nothing decided", "refused", "not answered", "refused later", "finished"],
)
def test_no_answer_is_recorded_without_a_yes_to_taking_part(before: InterviewState) -> None:
    """The rule is in the fold, so that no screen and no session can get around it."""
    with pytest.raises(AnswerWithoutConsent):
        apply(before, Answered("v1:ok", Rated(1)))


@pytest.mark.parametrize(
    ("before", "event"),
    [(EMPTY, Moved("read:what")), (state_after(), opened()), (state_after(), NotesWritten("too early"))],
    ids=["before the set-up", "set up twice", "notes before the end"],
)
def test_an_event_that_cannot_come_now_is_refused(before: InterviewState, event: Event) -> None:
    """A log that makes no sense is a bug, and shows itself at once."""
    with pytest.raises(EventOutOfPlace):
        apply(before, event)


def test_the_set_up_of_an_interview_that_is_not_open_is_asked_for_by_mistake() -> None:
    """Asking for it too early is a bug."""
    with pytest.raises(EventOutOfPlace):
        _ = EMPTY.setup


def test_a_changed_answer_counts_as_a_change_and_adds_its_time() -> None:
    """Analysts see how long a question took and how often it was changed."""
    state = state_after(
        Answered("v1:ok", Rated(4), (), 5), Answered("v1:ok", DoNotKnow(), (), 7), Answered("v1:ok", DoNotKnow(), (), 1)
    )
    assert state.answers["v1:ok"] == Recorded(DoNotKnow(), (), 13, changes=1)


def test_an_answer_given_after_one_was_taken_out_knows_nothing_of_it() -> None:
    """Not even how long the other took."""
    state = state_after(
        Answered("v1:why", Wrote("a name"), (), 50), TakenOut("v1:why"), Answered("v1:why", Skipped(), (), 2)
    )
    assert state.answers["v1:why"] == Recorded(Skipped(), (), 2)


def test_stop_remembers_where_the_participant_was() -> None:
    """Carry on leads back there, also to a page opened from the review."""
    state = state_after(Moved("v3:ok", changing=True), Moved(STOP), Moved(STOP))
    assert state.stopped_at == Place("v3:ok", changing=True)
    assert apply(state, Moved("v3:ok", changing=True)).stopped_at is None
