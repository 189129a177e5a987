"""Questions on the screen, and which answers they can have."""

import pytest

from interview_app.interview import answers, flow, questions
from interview_app.interview.answers import AnswerDoesNotFit
from interview_app.interview.events import Answer, DoNotKnow, Picked, Rated, RatedRows, Skipped, Wrote
from interview_app.interview.pages import GridQuestion, OpenQuestion, PickQuestion, Question, RatingQuestion
from tests.factories.interview import SEED, reply, state_after
from tests.factories.study import gla

STUDY = gla().study
WORDS = gla().wording("en-GB")


def asked(step: str, seed: str = SEED) -> Question:
    """Return the question of a step."""
    return questions.question(STUDY, WORDS, seed, step)


def picking(step: str, seed: str = SEED) -> PickQuestion:
    """Return a question with options."""
    found = asked(step, seed)
    assert isinstance(found, PickQuestion)
    return found


def test_each_kind_of_ask_becomes_its_kind_of_question() -> None:
    """With the words of the study."""
    rating, opened, grid = asked("v1:ok"), asked("v1:why"), asked("end:trust")
    assert isinstance(rating, RatingQuestion)
    assert (len(rating.points), rating.do_not_know) == (5, "I don’t know")
    assert isinstance(opened, OpenQuestion)
    assert (len(opened.probes), opened.reminder[:6]) == (4, "Please")
    assert isinstance(grid, GridQuestion)
    assert (len(grid.rows), len(grid.points)) == (6, 5)
    assert picking("v1:reassure").at_most == 3
    assert picking("v1:who").at_most == 0


def test_options_are_shuffled_for_each_participant_and_exclusive_ones_stay_last() -> None:
    """The one that means none of them is read after everything it speaks of."""
    orders = {questions.shown_order(asked("v1:who", f"{n:032x}")) for n in range(20)}
    assert len(orders) > 10
    assert {order[-1] for order in orders} == {"no_one"}
    assert {frozenset(order) for order in orders} == {frozenset(STUDY.ask("who").options)}


def test_a_question_asked_twice_keeps_its_order_for_one_participant() -> None:
    """Nobody has to search again."""
    assert questions.shown_order(asked("v1:who")) == questions.shown_order(asked("v4:who"))
    assert {questions.shown_order(asked("end:trust", f"{n:032x}")) for n in range(5)} != {STUDY.ask("trust").rows}


def test_about_you_is_in_the_order_of_the_study_with_one_answer_unless_it_says_several() -> None:
    """Ages in a muddle would be unkind; "none of these" clears the others."""
    assert questions.shown_order(asked("about:age_band")) == ("16-17", "18-21", "22-25", "26-30")
    assert picking("about:age_band").at_most == 1
    assert picking("about:life").at_most == 0
    assert picking("about:life").exclusive == {"none"}
    assert picking("about:life").hint == "Pick all that fit. We do not ask when or why."


def test_every_question_takes_a_fitting_answer_and_a_skip() -> None:
    """Skip is on every question."""
    for step in filter(flow.asks, flow.steps(gla(), state_after())):
        for turn in range(6):
            answer = reply(asked(step), turn)
            assert answers.fitting(asked(step), answer, questions.listed_options(STUDY, step)) == answer
        assert answers.fitting(asked(step), Skipped()) == Skipped()


def test_picked_options_are_stored_in_the_order_of_the_study() -> None:
    """Whatever the order on the screen or of the presses."""
    listed = questions.listed_options(STUDY, "v1:who")
    assert answers.fitting(asked("v1:who"), Picked(("police", "person")), listed) == Picked(("person", "police"))


@pytest.mark.parametrize(
    ("step", "answer"),
    [
        ("v1:ok", Rated(0)),
        ("v1:ok", Rated(6)),
        ("v1:ok", Wrote("five")),
        ("v1:why", Wrote(" \n ")),
        ("v1:why", Wrote("x" * 2001)),
        ("v1:why", DoNotKnow()),
        ("v1:who", Picked(())),
        ("v1:who", Picked(("person", "person"))),
        ("v1:who", Picked(("teacher",))),
        ("v1:who", Picked(("person", "no_one"))),
        ("v1:reassure", Picked(("reason", "works", "told", "see"))),
        ("about:age_band", Picked(("16-17", "18-21"))),
        ("about:life", Picked(("care", "none"))),
        ("end:trust", RatedRows({})),
        ("end:trust", RatedRows({"army": 1})),
        ("end:trust", RatedRows({"police": 0})),
        ("end:trust", Rated(1)),
    ],
)
def test_what_is_no_answer_to_the_question_is_refused_without_repeating_it(step: str, answer: Answer) -> None:
    """The windows cannot give such answers, so one is a bug; its notice must not tell what was answered."""
    with pytest.raises(AnswerDoesNotFit) as caught:
        answers.fitting(asked(step), answer)
    assert "teacher" not in str(caught.value)


def test_an_order_that_was_not_on_the_page_is_refused() -> None:
    """The recorded order is what the participant saw."""
    assert answers.fitting_order((), ("a", "b")) == ("a", "b")
    assert answers.fitting_order(("a", "b"), ("a", "b")) == ("a", "b")
    with pytest.raises(AnswerDoesNotFit):
        answers.fitting_order(("b", "a"), ("a", "b"))
