"""Practice with a script: what ticks a step, and that it outlives the moment in which the battery dies."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import msgspec
import pytest

from interview_app.base.handbook import Handbook
from interview_app.interview import rehearsal
from interview_app.interview.rehearsal import SCENARIOS, Rehearsal
from interview_app.vault.stages import Stage
from interview_app.vault.values import InterviewRow
from tests.factories.bundle import finished_state, full_answers


def row(name: str, stage: Stage) -> InterviewRow:
    """Return an interview as the laptop lists it."""
    return InterviewRow(name, "amber kettle", stage, date(2026, 11, 22), "cd" * 32, 1)


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_step_of_a_script_has_something_that_ticks_it(name: str) -> None:
    """The page and the scenario have the same number of steps, and there is a page for each scenario."""
    pages = Handbook.read("practice").pages
    assert set(pages) == set(SCENARIOS)
    steps = [block for block in pages[name].blocks if block.kind == "step"]
    assert len(steps) == len(SCENARIOS[name]) == len(Rehearsal(name).ticked)
    assert not any(Rehearsal(name).ticked)
    marks = {mark for step in SCENARIOS[name] for mark in step}
    assert all(Rehearsal(name).having(marks).ticked)


def test_an_interview_shows_what_is_done_in_it() -> None:
    """Answers, a pause, aids and agreement; nothing of a dead battery before one has died."""
    state = finished_state(*full_answers())
    begun = Rehearsal("withdraws")
    seen = set(rehearsal.of_session(state, begun))
    assert {"handed_over", "answered", "said_back"} <= seen
    assert seen.isdisjoint({"paused", "easy", "larger", "aloud", "carried_on", "still_there"})
    assert state.opened is not None
    easy = msgspec.structs.replace(state.opened, language="en-GB-x-easy")
    assert "easy" in set(rehearsal.of_session(replace(state, opened=easy), begun))
    more = replace(state, paused=True, text_scale=150, read_aloud=True)
    assert {"paused", "larger", "aloud"} <= set(rehearsal.of_session(more, begun))


def test_after_the_battery_every_answer_has_to_be_there() -> None:
    """One that is missing leaves the last step open."""
    state = finished_state(*full_answers())
    told = len(state.answers)
    assert told
    dead = Rehearsal("battery", answers=told).having({"died"})
    assert {"carried_on", "still_there"} <= set(rehearsal.of_session(state, dead))
    lost = replace(state, answers=MappingProxyType({}))
    seen = set(rehearsal.of_session(lost, dead))
    assert "carried_on" in seen
    assert "still_there" not in seen


@pytest.mark.parametrize(
    ("stage", "marks"),
    [
        (Stage.OPEN, set()),
        (Stage.CLOSING, {"kept"}),
        (Stage.SEALED, {"kept", "sealed"}),
        (Stage.EXPORTED, {"kept", "sealed"}),
        (Stage.WITHDRAWN, {"deleted"}),
    ],
)
def test_the_laptop_shows_what_became_of_an_interview(stage: Stage, marks: set[str]) -> None:
    """What was there before the rehearsal belongs to none of its steps."""
    begun = Rehearsal("harm", before=("old",), concerns=1)
    old = row("old", Stage.SEALED)
    assert set(rehearsal.of_laptop([old, row("new", stage)], 1, begun)) == marks
    assert set(rehearsal.of_laptop([old], 2, begun)) == {"concern"}


def test_how_far_somebody_is_outlives_the_process(tmp_path: Path) -> None:
    """It is read back as it was written; what is done is never taken back."""
    assert rehearsal.found(tmp_path) is None
    done = Rehearsal("battery", before=("a", "b"), concerns=2, answers=7).having({"died", "answered"})
    rehearsal.keep(tmp_path, done)
    assert rehearsal.found(tmp_path) == done
    assert done.having(set()) == done
    for broken in (b"{", b'{"scenario":"elephant"}', b"\xff"):
        (tmp_path / rehearsal.FILE).write_bytes(broken)
        assert rehearsal.found(tmp_path) is None
