"""Rankings, sorts and scales: which answers fit, what is recorded of how they stood, how they read afterwards."""

import pytest

from interview_app.interview import answers, questions, review
from interview_app.interview.asked import RankQuestion, RatingQuestion, SortQuestion, on_screen
from interview_app.interview.events import Answer, Answered, Picked, Ranked, Rated, Sorted
from interview_app.interview.state import Recorded
from tests.factories.asked import RANKING, SORTING
from tests.factories.gp import gp
from tests.factories.interview import LANGUAGE, Laptop, go_to
from tests.factories.study import gla

SEEDS = [f"{n:032x}" for n in range(40)]
WORDS = gla().wording(LANGUAGE)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (RANKING, Ranked(("few", "asked"))),
        (RANKING, Ranked(("few", "asked", "told"))),
        (SORTING, Sorted({"police": "never"})),
    ],
)
def test_a_part_of_an_order_or_of_the_cards_is_an_answer(asked: RankQuestion | SortQuestion, answer: Answer) -> None:
    """Nobody is made to rank what is all the same to them."""
    assert answers.fitting(asked, answer) == answer


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (RANKING, Ranked(())),
        (RANKING, Ranked(("few", "few"))),
        (RANKING, Ranked(("army",))),
        (RANKING, Ranked(("few", "asked", "told", "true"))),
        (RANKING, Picked(("few",))),
        (SORTING, Sorted({})),
        (SORTING, Sorted({"army": "never"})),
        (SORTING, Sorted({"police": "bin"})),
    ],
)
def test_what_is_no_order_and_no_sort_is_refused(asked: RankQuestion | SortQuestion, answer: Answer) -> None:
    """Empty, twice, unknown, too many, or another kind."""
    with pytest.raises(answers.AnswerDoesNotFit):
        answers.fitting(asked, answer)


def test_they_read_afterwards_as_they_stood() -> None:
    """First things first, and each tray with its cards."""
    said = review.in_words(WORDS, RANKING, Recorded(Ranked(("few", "asked"))))
    assert said == "1. Only the people who need it know\n2. Sam is asked first"
    said = review.in_words(
        WORDS, SORTING, Recorded(Sorted({"police": "never", "insurer": "never", "hospital": "always"}))
    )
    assert said == "Always:\n– A hospital\nNever:\n– A firm that sells health insurance\n– The police"


def test_all_scales_of_one_participant_run_the_same_way_and_half_of_them_the_other() -> None:
    """A scale that turned round between two questions would be answered by mistake."""
    study, words = gp().study, gp().wording(LANGUAGE)
    turned = 0
    for seed in SEEDS:
        asked = [
            questions.question(study, words, seed, step) for step in ("v1:acceptable", "v3:acceptable", "end:worry")
        ]
        ways = {questions.highest_first(one) for one in asked}
        assert len(ways) == 1
        turned += ways == {True}
    assert 10 < turned < 30


def test_a_study_that_asks_for_nothing_has_its_lowest_point_first() -> None:
    """The direction is fixed unless the study says otherwise."""
    for seed in SEEDS:
        asked = questions.question(gla().study, WORDS, seed, "v1:ok")
        assert isinstance(asked, RatingQuestion)
        assert not asked.highest_first


def test_points_keep_their_numbers_whichever_way_they_stand() -> None:
    """1 is the lowest point in every record."""
    assert on_screen(("no", "yes"), highest_first=True) == ((2, "yes"), (1, "no"))
    assert on_screen(("no", "yes"), highest_first=False) == ((1, "no"), (2, "yes"))


def test_the_log_says_how_a_ranking_stood(laptop: Laptop) -> None:
    """With its options in this participant's order, also when it is skipped."""
    session = laptop.begin()
    go_to(session, "end:most")
    session.skip()
    shown = session.state.answers["end:most"].order
    assert sorted(shown) == sorted(gla().study.ask("most").options)
    session.back()
    session.answer(Ranked(shown[:1]), shown)
    assert session.state.answers["end:most"].answer == Ranked(shown[:1])
    assert session.state.answers["end:most"].changes == 1


def test_the_log_says_which_way_a_scale_stood() -> None:
    """The event carries it, so that it is what was shown and not what a later version would show."""
    assert Answered("v1:ok", Rated(5), highest_first=True).highest_first
