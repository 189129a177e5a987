"""A story that comes once more, and the quiet pages between stories."""

import pytest

from interview_app.interview import flow
from interview_app.interview.events import Answered, Moved, Plan, Rated
from interview_app.interview.pages import BreathPage, QuestionPage
from interview_app.interview.review import review_page
from interview_app.interview.session import NotNow
from interview_app.study.plan import allot
from tests.factories.interview import LANGUAGE, Laptop, go_on, go_to, state_after
from tests.factories.study import DEVICE, gla

STUDY = gla().study


def test_which_story_comes_again_follows_from_the_allotment(laptop: Laptop) -> None:
    """One of the early ones, so that others stand between; never one of the last two."""
    plan = laptop.begin().state.setup.plan
    assert len(plan.repeats) == 1
    assert 1 <= plan.repeats[0] <= len(plan.rows) - 2


@pytest.mark.parametrize("counter", range(32))
def test_it_is_never_one_of_the_last_two_shown(counter: int) -> None:
    """Whoever has just read it would remember the answer, not think again."""
    allotted = allot.allot(STUDY, gla().rows, DEVICE, counter)
    assert allotted.rows.index(allotted.repeats[0]) < len(allotted.rows) - 2


def test_it_is_the_same_story_and_only_the_studys_sentence_says_so(laptop: Laptop) -> None:
    """Nothing else on the page marks it."""
    session = laptop.begin()
    position = session.state.setup.plan.repeats[0]
    go_to(session, f"v{position}:ok")
    first = session.page
    go_to(session, "repeat1:ok")
    again = session.page
    assert isinstance(first, QuestionPage)
    assert isinstance(again, QuestionPage)
    assert first.story is not None
    assert again.story is not None
    assert again.story.sentences == first.story.sentences
    assert again.story.facts == first.story.facts
    assert again.question == first.question
    assert again.answer is None
    assert (first.story.lead, again.story.lead) == ("", gla().wording(LANGUAGE).text("story", "lead_repeat"))


def test_in_the_review_it_is_one_more_story() -> None:
    """Counted on, with nothing that says which one it was."""
    plan = state_after().setup.plan
    state = state_after(Answered("v1:ok", Rated(1)), Answered("repeat1:ok", Rated(2)))
    rows = review_page(gla(), gla().wording(LANGUAGE), state).rows
    assert rows[-1].context == f"Sam’s story {len(plan.rows) + 1}"
    assert rows[-1].answer == "Not really OK"


def test_it_is_not_the_rating_that_uses_a_deck_up() -> None:
    """It comes after all of them, and counts by itself."""
    assert not flow.rates(STUDY, "repeat1:ok")


def test_a_plan_without_repeats_has_none() -> None:
    """An interview that was begun before studies could ask for one goes on as it was."""
    assert Plan(1, (), "00").repeats == ()


def test_quiet_pages_come_after_every_few_stories_and_never_after_the_last() -> None:
    """Six stories and one again: after the third and the sixth."""
    breaths = [step for step in flow.story_steps(STUDY, state_after()) if flow.numbered(step, flow.BREATH)]
    assert breaths == ["breath3", "breath6"]
    assert flow.story_steps(STUDY, state_after())[-1] == "repeat1:ok"


def test_a_quiet_page_belongs_to_the_story_before_it() -> None:
    """Progress stands still on it."""
    assert flow.progress(gla(), state_after(Moved("breath3"))) == flow.progress(gla(), state_after(Moved("v3:ok")))


def test_a_quiet_page_says_how_far_and_leads_on(laptop: Laptop) -> None:
    """Continue is enough; there is nothing to answer and nothing to skip."""
    session = laptop.begin()
    go_to(session, "breath3")
    page = session.page
    assert isinstance(page, BreathPage)
    assert page.how_far == "You have read 3 of 7 stories."
    assert not session.can_skip
    with pytest.raises(NotNow):
        session.answer(Rated(1))
    go_on(session)
    assert session.page.step == "v4:ok"
    session.back()
    assert session.page.step == "breath3"
