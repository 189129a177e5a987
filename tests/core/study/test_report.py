"""What a design promises before anyone is asked: the figures of the analysis note, and plain sentences."""

import math

import msgspec
import numpy as np
import pytest

from interview_app.study.model import DeckRules, DesignRow, Dimension
from interview_app.study.plan import candidates, design, planning, precision
from interview_app.study.plan.report import report, spoken
from tests.factories.design import SMALL, small, with_rules, without_marks
from tests.factories.gp import gp
from tests.factories.study import gla


def mean_error(seed: str = "", people: float = 60) -> float:
    """Return the mean standard error of the shipped design, or of a random one drawn from a seed."""
    loaded = gla()
    study, rows = loaded.study, loaded.rows
    if seed:
        study = small(study.dimensions, study.exclusions, method="random", vignettes=96, decks=16, seed=seed, starts=10)
        rows = design.draw(study).rows
    matrix = candidates.matrix(study, candidates.cells_of(study, rows))
    decks = np.array([row.deck - 1 for row in rows])
    return precision.mean_standard_error(matrix, decks, [len(one.levels) for one in study.shown_dimensions], people)


def test_the_design_needs_a_third_fewer_people_than_random_vignettes() -> None:
    """Mean standard error at 60 people: about .197 with the decks, at least a fifth below random vignettes' .247."""
    random = [mean_error(f"random {number}") for number in range(60)]
    assert mean_error() == pytest.approx(0.197, abs=0.001)
    assert sum(random) / 60 == pytest.approx(0.247, abs=0.001)
    assert mean_error() <= 0.8 * sum(random) / 60


def test_the_differences_of_the_planner_are_those_of_the_analysis_note() -> None:
    """.63 of a point at 60 people and .34 at 200, between two of six levels."""
    found = {(one.people, one.levels): one.difference for one in report(gla().study, gla().rows).power}
    assert found[60, 6] == pytest.approx(0.63, abs=0.006)
    assert found[200, 6] == pytest.approx(0.34, abs=0.005)
    assert {people for people, _ in found} == {30, 60, 100, 200}
    assert {levels for _, levels in found} == {2, 3, 5, 6}
    assert all(found[30, levels] > found[60, levels] > found[100, levels] for levels in (2, 3, 5, 6))


def test_standard_errors_are_those_of_generalised_least_squares() -> None:
    """The shortcut over decks gives what inverting each person's whole covariance gives."""
    loaded = gla()
    matrix = candidates.matrix(loaded.study, candidates.cells_of(loaded.study, loaded.rows))
    decks = np.array([row.deck - 1 for row in loaded.rows])
    variance = planning.SPREAD**2
    between = planning.BETWEEN * variance
    inverse = np.linalg.inv((variance - between) * np.eye(6) + between * np.ones((6, 6)))
    plain = sum(matrix[decks == deck].T @ inverse @ matrix[decks == deck] for deck in range(16)) * (60 / 16)
    np.testing.assert_allclose(precision.information(matrix, decks, 60), plain, rtol=1e-9, atol=1e-9)


def test_a_difference_of_two_levels_seen_equally_often_has_its_textbook_error() -> None:
    """One dimension, one vignette a person: the square root of two variances over half the people each."""
    study = small((Dimension("one", ("a", "b")),), (), vignettes=2, decks=2)
    rows = tuple(DesignRow(number=n, deck=n, slot=1, levels={"one": "ab"[n - 1]}) for n in (1, 2))
    (found,) = report(study, rows).precision
    assert found.standard_error == pytest.approx(math.sqrt(2 * planning.SPREAD**2 / 30))


@pytest.mark.parametrize(
    ("probability", "freedom", "quantile"),
    [(0.975, 29, 2.0452), (0.975, 59, 2.0010), (0.8, 29, 0.8542), (0.8, 199, 0.8434), (0.975, 199, 1.9720)],
)
def test_quantiles_are_those_of_the_tables(probability: float, freedom: int, quantile: float) -> None:
    """To three decimals."""
    assert planning.student(probability, freedom) == pytest.approx(quantile, abs=0.0005)


def test_dimensions_that_go_together_are_named_first() -> None:
    """Aliasing is zero for a full factorial and one for a copy; every pair is there, the largest first."""
    study = small(exclusions=(), method="full", vignettes=18)
    whole = report(study, design.draw(study).rows)
    assert [pair.correlation for pair in whole.aliasing] == pytest.approx([0, 0, 0], abs=1e-9)
    rows = tuple(
        DesignRow(number=n, deck=1, slot=n, levels={"data": one, "sender": one, "proof": "xyx"[n % 3]})
        for n, one in enumerate("abcabc", 1)
    )
    copied = report(study, rows).aliasing
    assert (copied[0].first, copied[0].second) == ("data", "sender")
    assert copied[0].correlation == pytest.approx(1)
    assert len(copied) == 3


def test_without_a_choice_there_is_nothing_to_compare() -> None:
    """A dimension of one level is shown, counted, and has no error and no power."""
    study = small((*SMALL, Dimension("fixed", ("only",))))
    found = report(study, design.draw(study).rows)
    assert found.level_counts["fixed"] == {"only": 12}
    assert found.precision[-1].standard_error == 0.0
    assert {one.levels for one in found.power} == {2, 3}
    assert not any("fixed has" in sentence for sentence in spoken(found))


@pytest.mark.parametrize("count", [0, 3])
def test_what_cannot_be_told_apart_is_said(count: int) -> None:
    """No figure is invented for a table that is not finished."""
    rows = design.draw(small()).rows[:count]
    found = report(small(), rows)
    assert found.d_efficiency == 0.0
    assert all(one.standard_error == math.inf for one in found.precision)
    assert all(one.difference == math.inf for one in found.power)
    assert spoken(found) == (
        "Some effects cannot be told apart with these vignettes, so nothing can be said about precision.",
    )


def test_the_report_is_spoken_in_plain_sentences() -> None:
    """With the figures that a researcher needs to decide on a number of people."""
    text = " ".join(spoken(report(gla().study, gla().rows)))
    for words in (
        "96 of 10,200 vignettes that the exclusions leave, out of 32,400 combinations",
        "D-efficiency is .91",
        "data and sender go together: their largest correlation is .4",
        "With 60 people you can see differences of about .63 of a point between two of 6 levels.",
        "With 60 people, a difference between two levels of data has a standard error of about .22.",
        "35% of their variance between people",
    ):
        assert words in text
    study = small(exclusions=(), method="full", vignettes=18)
    assert "every correlation is below .30" in " ".join(spoken(design.draw(study).report))


def test_what_gentle_ends_cost_is_said() -> None:
    """How many stories share the ends, what never happens, how uneven neighbours are, and how long a round is."""
    found = report(gla().study, gla().rows)
    assert [found.orders[deck].ends for deck in (1, 16)] == [4, 3]
    text = " ".join(spoken(found))
    for words in (
        "No sensitive story comes first or last: of the 6 stories of a deck, 3 to 4 take turns at the ends.",
        "So 4 to 6 of the 36 combinations of a story and a place never occur.",
        "Every story of a deck comes right after every other one; of such pairs, the most frequent comes up to 3 times",
        "All orders of a deck have had their turn after 24 to 48 participants.",
    ):
        assert words in text
    assert "In 2 of 6 decks, 2 of the 12 pairs never come one right after the other" in " ".join(
        spoken(report(gp().study, gp().rows))
    )


def test_what_is_not_balanced_by_order_is_said_only_where_it_is_so() -> None:
    """Nothing of a study that marks nothing, nor of one that cannot be used; stories as listed keep their places."""
    plain = report(without_marks(gla().study), gla().rows)
    assert "first or last" not in " ".join(spoken(plain))
    assert all(deck.apart == deck.unused == 0 for deck in plain.orders.values())
    listed = report(with_rules(without_marks(gla().study), deck=DeckRules(order="as-listed")), gla().rows)
    assert "Each story always stands in the same place of its deck" in " ".join(spoken(listed))
    proof = tuple(
        msgspec.structs.replace(one, sensitive=one.levels if one.id == "proof" else ())
        for one in gla().study.dimensions
    )
    broken = report(msgspec.structs.replace(gla().study, dimensions=proof), gla().rows)
    assert "first or last" not in " ".join(spoken(broken))
