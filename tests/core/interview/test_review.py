"""*Check your answers* says everything that is recorded, in the participant's words."""

import pytest

from interview_app.interview.events import (
    Answer,
    Answered,
    DoNotKnow,
    DrawnWhatIf,
    Picked,
    Rated,
    RatedRows,
    Skipped,
    TakenOut,
    WhatIfsDrawn,
    Wrote,
)
from interview_app.interview.pages import ReviewRow
from interview_app.interview.review import review_page
from interview_app.interview.state import InterviewState
from tests.factories.interview import state_after
from tests.factories.study import gla


def rows(state: InterviewState) -> tuple[ReviewRow, ...]:
    """Return the rows of the review."""
    return review_page(gla(), gla().wording("en-GB"), state).rows


@pytest.mark.parametrize(
    ("key", "answer", "words"),
    [
        ("v1:ok", Rated(2), "Not really OK"),
        ("v1:ok", DoNotKnow(), "I don’t know"),
        ("v1:why", Wrote("It is unfair."), "It is unfair."),
        ("about:life", Picked(("excluded", "care")), "Sent home or excluded from school\nLived in care"),
        ("end:trust", RatedRows({"police": 1}), "The police: Not at all"),
        ("v1:why", Skipped(), "You skipped this one"),
    ],
)
def test_an_answer_is_shown_as_it_stood_on_the_screen(key: str, answer: Answer, words: str) -> None:
    """Not as ids or numbers."""
    (row,) = rows(state_after(Answered(key, answer)))
    assert (row.key, row.answer, row.taken_out) == (key, words, False)


def test_a_taken_out_answer_says_so_and_nothing_else() -> None:
    """It can be answered again."""
    (row,) = rows(state_after(Answered("v1:why", Wrote("a name")), TakenOut("v1:why")))
    assert (row.answer, row.taken_out) == ("You took this out", True)


def test_rows_stand_in_the_order_of_the_pages() -> None:
    """However they were answered."""
    state = state_after(*(Answered(key, Skipped()) for key in ("about:life", "v2:ok", "practice:ok", "v1:why")))
    assert [row.key for row in rows(state)] == ["practice:ok", "v1:why", "v2:ok", "about:life"]


def test_each_row_says_what_it_was_about() -> None:
    """The same question is asked six times."""
    drawn = WhatIfsDrawn((DrawnWhatIf(3, state_after().setup.plan.rows[2], "scope", "all"),))
    keys = ("practice:ok", "v2:ok", "whatif1:ok", "end:wrong", "about:life")
    state = state_after(drawn, *(Answered(key, Skipped()) for key in keys))
    assert [row.context for row in rows(state)] == [
        "A practice story",
        "Sam’s story 2",
        "Sam’s story 3: They want to do this for every young person in London.",
        "",
        "About you",
    ]


def test_a_recorded_answer_of_another_kind_than_its_question_is_a_bug() -> None:
    """It was checked before it was stored."""
    with pytest.raises(TypeError):
        rows(state_after(Answered("v1:ok", Wrote("words"))))
