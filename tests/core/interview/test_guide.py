"""The topic guide beside the participant: where they are and what can be asked, and nothing of what is answered."""

import pytest

from interview_app.interview import flow
from interview_app.interview.events import Answered, Wrote
from interview_app.interview.guide import Guide, guide
from tests.factories.interview import answered_all, state_after
from tests.factories.study import gla

PLACES = {
    "hand_over": ("read", 0),
    "read:what": ("read", 0),
    "consent:take_part": ("consent", 0),
    "sign:participant": ("consent", 0),
    "choices": ("consent", 0),
    "my_choices": ("choices", 0),
    "renew:changed": ("choices", 0),
    "intro": ("start", 0),
    "practice:ok": ("practice", 0),
    "v2:why": ("story", 2),
    "repeat1:ok": ("story", 7),
    "breath3": ("story", 3),
    "whatif2:ok": ("whatif", 2),
    "end:trust": ("end", 0),
    "about:age_band": ("about", 0),
    "review": ("review", 0),
    "stop": ("keep", 0),
    "thanks": ("over", 0),
}


@pytest.mark.parametrize("step", PLACES)
def test_each_page_has_its_place(step: str) -> None:
    """Stories that come again are counted on, as on the participant's own pages."""
    found = guide(gla(), state_after(), step)
    assert (found.part, found.number) == PLACES[step]
    assert bool(found.question) == flow.asks(step)


def test_an_open_question_has_its_probes_in_the_studys_own_language() -> None:
    """Whatever the participant reads."""
    found = guide(gla(), state_after(language="ar"), "v1:why")
    assert found.question == "Tell me why."
    assert found.probes[1] == "Could this help or hurt anyone? Who?"
    assert guide(gla(), state_after(), "v1:ok").probes == ()


def test_no_answer_changes_it() -> None:
    """What is answered cannot be read off the guide, on any page."""
    answered = answered_all(4)
    words = state_after(Answered("v1:why", Wrote("because of my brother")))
    for step in PLACES:
        assert guide(gla(), answered, step) == guide(gla(), words, step) == guide(gla(), state_after(), step)
    assert isinstance(guide(gla(), words, "v1:why"), Guide)
