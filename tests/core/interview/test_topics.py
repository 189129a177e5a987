"""Talking about something else: the rest of a story or part counts as skipped, and nothing else changes."""

from pathlib import Path

import pytest

from interview_app.interview import flow
from interview_app.interview.events import Rated, Skipped
from interview_app.interview.journal import replay
from interview_app.interview.pages import BreathPage
from interview_app.interview.session import NotNow
from tests.factories.interview import Laptop, go_to, new_laptop


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    """Return an enrolled laptop."""
    return new_laptop(tmp_path)


def test_the_rest_of_a_story_counts_as_skipped(laptop: Laptop) -> None:
    """What was answered stays; what was not is skipped, in one transaction; the next story comes."""
    session = laptop.begin()
    go_to(session, "v1:why")
    laptop.clock.passed += 7
    session.change_topic()
    assert session.page.step == "v2:ok"
    answers = session.state.answers
    assert isinstance(answers["v1:ok"].answer, Rated)
    skipped = [step for step in flow.vignette_steps(laptop.pack.loaded.study) if step.startswith("v1:")][1:]
    assert {step: answers[step].answer for step in skipped} == dict.fromkeys(skipped, Skipped())
    assert [answers[step].seconds for step in skipped] == [7] + [0] * (len(skipped) - 1)
    assert session.interview is not None
    assert replay(laptop.vault, session.interview) == session.state


def test_the_limits_are_read_before_the_first_free_talk_all_the_same(laptop: Laptop) -> None:
    """Whoever leaves the first story early reads them on the way to the next one, once."""
    session = laptop.begin()
    go_to(session, "v1:ok")
    session.change_topic()
    assert session.page.step == flow.LIMITS_AGAIN
    assert session.interview is not None
    assert replay(laptop.vault, session.interview) == session.state
    session.next()
    assert session.page.step == "v2:ok"
    session.change_topic()
    assert session.page.step.startswith("v3:")


def test_every_topic_can_be_left_and_the_review_is_reached(laptop: Laptop) -> None:
    """Leaving one topic after the other ends at *Check your answers*, with the what-ifs drawn on the way."""
    session = laptop.begin()
    go_to(session, "v1:ok")
    seen = []
    while session.page.step != flow.REVIEW:
        if isinstance(session.page, BreathPage) or session.page.step == flow.LIMITS_AGAIN:
            assert not session.can_change_topic, "there is nothing on such a page to leave"
            session.next()
            continue
        seen.append(session.page.step.partition(":")[0])
        session.change_topic()
    assert len(seen) == len(set(seen))
    assert {known.answer for known in session.state.answers.values()} >= {Skipped()}


def test_what_was_taken_out_stays_taken_out(laptop: Laptop) -> None:
    """Leaving a topic records no skip over an answer that is gone."""
    session = laptop.begin()
    go_to(session, flow.REVIEW)
    session.take_out("end:trust")
    session.back()
    while session.page.step != "end:trust":
        session.back()
    session.change_topic()
    assert session.state.answers["end:trust"].answer is None


@pytest.mark.parametrize("step", ["read:limits", "consent:take_part", "choices", "review", "keep"])
def test_no_topic_no_way_round(laptop: Laptop, step: str) -> None:
    """What has to be read and decided cannot be left out, and the end is no topic."""
    session = laptop.begin()
    go_to(session, step)
    assert not session.can_change_topic
    with pytest.raises(NotNow):
        session.change_topic()


def test_an_answer_that_is_being_changed_is_no_topic(laptop: Laptop) -> None:
    """The way back to the review is one press; nothing else may be skipped by it."""
    session = laptop.begin()
    go_to(session, flow.REVIEW)
    session.change("v1:ok")
    assert not session.can_change_topic
