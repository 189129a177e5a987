"""Which pages there are, and in which order."""

from itertools import pairwise

import pytest

from interview_app.interview import flow
from interview_app.interview.events import Answered, DoNotKnow, DrawnWhatIf, Moved, Rated, Skipped, WhatIfsDrawn
from interview_app.interview.state import STOP
from interview_app.study import load
from tests.factories.interview import opened, state_after
from tests.factories.study import changed, gla

STUDY = gla().study
TWO = WhatIfsDrawn((DrawnWhatIf(1, 1, "scope", "all"), DrawnWhatIf(2, 2, "scope", "all")))


def test_the_whole_way_through_the_study() -> None:
    """Reading, consent, practice, six stories, one again, what-ifs, end questions, about you, review, keep, thanks."""
    assert flow.steps(gla(), state_after(TWO)) == (
        *("hand_over", "aids"),
        *("read:what", "read:ask", "read:limits", "read:rights", "read:who", "read:after"),
        *("teach:stop_any_time", "teach:not_private", "teach:who_reads", "teach:take_back"),
        *("consent:take_part", "consent:safeguarding_understood"),
        *("consent:quotes_anonymous", "consent:keep_for_reuse", "sign:participant", "choices"),
        *("intro", "practice:ok"),
        *("v1:ok", "limits_again", "v1:why", "v1:who", "v1:reassure", "v2:ok", "v2:why", "v3:ok", "v3:why", "breath3"),
        *("v4:ok", "v4:why", "v4:who", "v4:reassure", "v5:ok", "v5:why", "v6:ok", "v6:why", "breath6"),
        "repeat1:ok",
        *("whatif1:ok", "whatif2:ok"),
        *("end:wrong", "end:trust", "end:most"),
        *("about", "about:age_band", "about:ethnic_group", "about:life"),
        *("review", "keep", "thanks"),
    )


def test_what_ifs_that_were_not_drawn_have_no_page() -> None:
    """If fewer match, fewer are shown."""
    assert not [step for step in flow.steps(gla(), state_after()) if step.startswith("whatif")]


def test_a_study_without_practice_and_profile_goes_without() -> None:
    """Only what the study has is shown."""
    bare = load.read_draft(changed('warm_up = "practice"', 'warm_up = ""')).study
    assert bare is not None
    loaded = load.LoadedStudy(bare, gla().wordings, gla().signposting, gla().rows, {}, "", "")
    assert "practice:ok" not in flow.steps(loaded, state_after())
    assert flow.progress(loaded, state_after(Moved("v1:ok"))).at == 3


@pytest.mark.parametrize(
    "step", ["practice:ok", "v1:ok", "v6:why", "repeat1:ok", "whatif2:ok", "end:trust", "about:life"]
)
def test_questions_are_told_from_other_pages(step: str) -> None:
    """Their answers are recorded under their step."""
    assert flow.asks(step)


@pytest.mark.parametrize(
    "step", ["read:what", "consent:take_part", "intro", "about", "choices", "review", STOP, "keep"]
)
def test_other_pages_are_told_from_questions(step: str) -> None:
    """Nothing is recorded under them."""
    assert not flow.asks(step)


def test_each_page_leads_to_the_next_and_back() -> None:
    """Forward and back are the same way."""
    state = state_after(TWO)
    order = flow.steps(gla(), state)
    for here, there in pairwise(order[:-1]):
        assert flow.after(gla(), state, here) == there
        assert flow.before(gla(), state, there) == here


def test_there_is_no_way_back_from_the_first_page_and_the_last() -> None:
    """The first page is the participant's first; after the last word nothing can be changed here."""
    assert flow.before(gla(), state_after(), "hand_over") == ""
    assert flow.before(gla(), state_after(), "thanks") == ""


def test_progress_only_grows_and_ends_full() -> None:
    """Parts are known from the start, whether what-ifs are drawn or not."""
    state = state_after(TWO)
    at = [flow.progress(gla(), state_after(TWO, Moved(step))) for step in flow.steps(gla(), state)]
    assert [place.at for place in at] == sorted(place.at for place in at)
    assert {place.of for place in at} == {14}
    assert (at[0].at, at[-1].at) == (1, 14)


def test_progress_stands_still_on_the_page_that_stop_leads_to() -> None:
    """Stopping is not progress."""
    here = flow.progress(gla(), state_after(Moved("v3:ok")))
    assert flow.progress(gla(), state_after(Moved("v3:ok"), Moved(STOP))) == here


@pytest.mark.parametrize(
    ("event", "used"),
    [
        (Answered("practice:ok", Rated(1)), False),
        (Answered("v1:ok", Skipped()), False),
        (Answered("v1:ok", DoNotKnow()), False),
        (Answered("v2:ok", Rated(1)), True),
    ],
    ids=["practice", "skipped", "do not know", "rated"],
)
def test_a_deck_is_used_up_by_its_first_rating(event: Answered, used: bool) -> None:  # noqa: FBT001 - a row of the table
    """Practice, skips and not knowing leave it for the next participant."""
    assert flow.rated_before(STUDY, state_after(event)) is used


def test_the_words_before_consent_are_all_before_choices() -> None:
    """Everything up to *Check my choices* is in memory only."""
    steps = flow.before_consent(STUDY)
    assert steps[-1] == "choices"
    assert flow.steps(gla(), state_after())[: len(steps)] == steps
    assert opened().plan.rows == state_after().setup.plan.rows
