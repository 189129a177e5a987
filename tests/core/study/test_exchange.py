"""The numbers behind a design: contrasts, efficiency, the exchange, candidates, and decks."""

import math
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_app.study.model import Dimension, Exclusion, Study
from interview_app.study.plan import allot, candidates, decks, exchange, planning, precision
from tests.factories.design import SMALL, small
from tests.factories.study import gla


def quiet() -> None:
    """Let a search go on."""


def slowly(study: Study) -> list[tuple[int, ...]]:
    """Return the feasible vignettes by asking each of all combinations."""
    dimensions = study.shown_dimensions
    every = product(*(range(len(dimension.levels)) for dimension in dimensions))
    named = ((cell, {one.id: one.levels[code] for one, code in zip(dimensions, cell, strict=True)}) for cell in every)
    return [cell for cell, levels in named if study.exclusion(levels) is None]


RULES = (
    Exclusion(same=("data", "sender")),
    Exclusion(same=("data", "sender", "other")),
    Exclusion(same=("data", "proof")),
    Exclusion(where={"data": ("a", "b"), "proof": ("x",)}),
    Exclusion(where={"sender": ("c",)}),
)
OTHER = Dimension("other", ("b", "z", "a"))


@given(rules=st.lists(st.sampled_from(RULES), max_size=4))
def test_feasible_vignettes_are_those_that_no_exclusion_forbids(rules: list[Exclusion]) -> None:
    """The fast list is the plain one, in the same order; “same” compares names, not places."""
    study = small((*SMALL, OTHER), tuple(rules))
    assert [tuple(cell) for cell in candidates.feasible(study).tolist()] == slowly(study)


def test_the_shipped_study_leaves_10200_of_32400() -> None:
    """As the analysis note says, and with the efficiency that it says."""
    study = gla().study
    cells = candidates.feasible(study)
    assert (candidates.combinations(study), len(cells)) == (32_400, 10_200)
    assert exchange.d_efficiency(candidates.matrix(study, cells)) == pytest.approx(0.908, abs=0.0005)


def test_contrasts_are_orthonormal() -> None:
    """So that a full factorial has efficiency 1."""
    for levels in (2, 3, 6):
        made = exchange.contrasts(levels)
        np.testing.assert_allclose(made.T @ made / levels, np.eye(levels - 1), atol=1e-12)
        np.testing.assert_allclose(made.sum(axis=0), 0, atol=1e-12)
    study = small(exclusions=())
    full = candidates.matrix(study, candidates.feasible(study))
    assert exchange.d_efficiency(full) == pytest.approx(1)


def test_the_matrix_has_as_many_columns_as_effects() -> None:
    """With an interaction that is protected, and named twice."""
    study = small(model=("main", "data:proof", "data:proof"))
    assert candidates.matrix(study, candidates.feasible(study)).shape == (12, 8)
    assert candidates.columns(study) == 8


def test_what_cannot_be_estimated_has_no_efficiency() -> None:
    """Neither too few vignettes, nor two dimensions that always change together."""
    tied = exchange.model_matrix(np.array([[0, 0], [1, 1]] * 3), [2, 2], [])
    assert exchange.d_efficiency(tied) == 0.0
    assert exchange.d_efficiency(tied[:2]) == 0.0
    assert precision.mean_standard_error(tied, np.zeros(6, dtype=np.int64), [2, 2], 60) == math.inf


def test_noise_in_the_last_digits_changes_no_choice() -> None:
    """What another linear algebra library would compute differs far less than what counts as alike."""
    study = small((Dimension("data", tuple("abcd")), *SMALL[1:], OTHER), ())
    clean = candidates.matrix(study, candidates.feasible(study))
    noise = np.random.default_rng(0).standard_normal(clean.shape) * 1e-13
    for start in range(20):
        order = allot.shuffled(range(len(clean)), "noise", str(start))[:14]
        assert exchange.exchange(clean, order, quiet) == exchange.exchange(clean + noise, order, quiet)


def test_the_first_of_those_that_hardly_differ_is_taken() -> None:
    """A ten-millionth of the largest, or a ten-millionth where that is less than one."""
    assert exchange.first_of_best(np.array([1.0, 2.0 - 1e-8, 2.0])) == 1
    assert exchange.first_of_best(np.array([1e6, 1e6 + 1e-2])) == 0
    assert exchange.first_of_best(np.array([0.0, 1e-6])) == 1


def test_wanted_counts_cost_efficiency_only_when_they_are_missed() -> None:
    """Of two fractions the one nearer to the counts is worth more."""
    study = small(exclusions=())
    cells = candidates.feasible(study)
    matrix = candidates.matrix(study, cells)
    member = (cells[:, 2:] == 0).astype(float)
    even = exchange.Wanted(member, np.array([len(cells) / 2]))
    every = range(len(cells))
    assert exchange.worth(matrix, every, even) == exchange.worth(matrix, every)
    assert exchange.worth(matrix, every, exchange.Wanted(member, np.array([1.0]))) < exchange.worth(matrix, every)


@settings(deadline=None)
@given(count=st.integers(1, 6), size=st.integers(1, 6), data=st.data())
def test_a_deal_spreads_what_is_sensitive_and_fills_every_deck(count: int, size: int, data: st.DataObject) -> None:
    """Each deck has its size, and as many sensitive vignettes as any other or one more."""
    total = count * size
    hard = data.draw(st.lists(st.booleans(), min_size=total, max_size=total))
    dealt = decks.deal(data.draw(st.permutations(range(total))), count, hard)
    assert np.bincount(dealt, minlength=count).tolist() == [size] * count
    held = np.bincount(dealt, weights=hard, minlength=count)
    assert held.max() - held.min() <= 1


def test_swapping_improves_a_deal_and_keeps_its_spread() -> None:
    """The decks of the shipped study tell more after swapping, and no deck has two sensitive ones more than another."""
    loaded = gla()
    rows = candidates.matrix(loaded.study, candidates.cells_of(loaded.study, loaded.rows))
    hard = [number % 3 == 0 for number in range(96)]
    dealt = decks.deal(range(96), 16, hard)
    before = dealt.tolist()
    worth, deck_of = decks.improved(rows, dealt, hard, quiet)
    assert dealt.tolist() == before
    assert decks.improved(rows, deck_of, hard, quiet)[0] == pytest.approx(worth, abs=1e-9)
    held = np.bincount(deck_of, weights=hard)
    assert held.max() - held.min() <= 1
    sizes = [len(dimension.levels) for dimension in loaded.study.shown_dimensions]
    errors = [precision.mean_standard_error(rows, each, sizes, 60) for each in (deck_of, dealt)]
    assert errors[0] < errors[1]
    told = precision.information(rows, deck_of, 16) * planning.within_variance()
    assert np.linalg.slogdet(told)[1] - np.log(told[0, 0]) == pytest.approx(worth, abs=1e-6)


def test_there_is_nothing_to_swap_with_one_deck() -> None:
    """The deal stays."""
    rows = candidates.matrix(small(), candidates.feasible(small()))
    assert decks.improved(rows, decks.deal(range(12), 1, [False] * 12), [False] * 12, quiet)[1].tolist() == [0] * 12
