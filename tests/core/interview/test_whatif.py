"""Which vignettes come back with one sentence changed."""

from hypothesis import given
from hypothesis import strategies as st

from interview_app.interview import whatif
from interview_app.interview.events import Answered, Rated, Skipped
from interview_app.interview.state import InterviewState
from interview_app.interview.story import changed_levels
from tests.factories.interview import answered_all, state_after
from tests.factories.study import gla

STUDY = gla().study
points = st.lists(st.none() | st.integers(1, 5), min_size=6, max_size=6)
counters = st.integers(0, 40)
seeds = st.integers(0, 2**64).map(lambda number: f"{number:032x}")


def rated(given_points: list[int | None], counter: int, seed: str) -> InterviewState:
    """Return the state after rating each vignette with a point, or skipping it."""
    happened = [
        Answered(f"v{n}:ok", Skipped() if point is None else Rated(point)) for n, point in enumerate(given_points, 1)
    ]
    return state_after(*happened, counter=counter, seed=seed)


@given(points, counters, seeds)
def test_what_is_drawn_follows_the_rules_of_the_study(given_points: list[int | None], counter: int, seed: str) -> None:
    """Each changes one level of a rated vignette as its first possible rule says, and is never an excluded one."""
    state = rated(given_points, counter, seed)
    drawn = whatif.draw(gla(), state)
    assert len(drawn) <= STUDY.whatif.per_session
    assert len({one.position for one in drawn}) == len(drawn)
    for one in drawn:
        row = gla().row(one.row)
        assert state.setup.plan.rows[one.position - 1] == one.row
        assert row.levels[one.dimension] != one.level
        assert STUDY.exclusion(changed_levels(gla(), one)) is None
        point = given_points[one.position - 1]
        assert any(
            point in rule.when["ok"]
            and all(row.levels[name] in listed for name, listed in rule.when.items() if name != "ok")
            and one.level in rule.changes.get(one.dimension, ())
            for rule in STUDY.whatif.rules
        )


@given(points, counters, seeds)
def test_the_same_ratings_and_seed_draw_the_same(given_points: list[int | None], counter: int, seed: str) -> None:
    """A crash between the rating and the what-if changes nothing."""
    assert whatif.draw(gla(), rated(given_points, counter, seed)) == whatif.draw(
        gla(), rated(given_points, counter, seed)
    )


def test_nothing_is_drawn_when_nothing_was_rated_or_all_was_in_the_middle() -> None:
    """If fewer match, fewer are shown."""
    assert whatif.draw(gla(), state_after()) == ()
    assert whatif.draw(gla(), answered_all(3)) == ()


def test_different_seeds_draw_differently() -> None:
    """Participants with the same deck and ratings do not all see the same change."""
    draws = {whatif.draw(gla(), rated([5] * 6, 0, f"{n:032x}")) for n in range(20)}
    assert len(draws) > 1


def test_two_are_drawn_wherever_the_decks_allow_it() -> None:
    """The study's rules reach every participant who is clear about the stories, and nearly every one twice."""
    drawn = [len(whatif.draw(gla(), answered_all(point, counter=n))) for n in range(16) for point in (1, 5)]
    assert min(drawn) >= 1
    assert sum(count == 2 for count in drawn) >= 26
