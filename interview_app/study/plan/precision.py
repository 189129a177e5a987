"""How precisely a design will measure: standard errors of differences between levels, before anyone was asked.

Ratings are y = Xβ + u(person) + e. Generalised least squares gives Var(β) = (Σ m X'V⁻¹X)⁻¹ over decks, with m people
a deck (people / decks, a fraction too) and V⁻¹ = (I - c·11')/σ² (see `planning`). Of each dimension all pairs of levels
are compared: SE(a - b) = √(d' Var(β) d), d being the difference of the two levels' contrasts.

ANALYSIS.md §2 gives figures without their formulas; these reproduce them. “Mean SE” is the mean over all pairs of all
dimensions, 69 in the shipped study: .197 at 60 people, against .247 for a random fraction of 96 vignettes in random
decks. A detectable difference (.63 at 60 people, .34 at 200, six levels) is `planning.multiplier` times the mean over
the pairs of that six-level dimension which is measured least precisely.
"""

import itertools
import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from interview_app.study.plan.exchange import Matrix, contrasts, d_efficiency
from interview_app.study.plan.planning import hidden_share, within_variance


def information(rows: Matrix, deck_of: NDArray[np.int64], people: float) -> Matrix:
    """Return the information about all effects when a number of people is spread evenly over the decks.

    Args:
        rows: The model matrix, one row for each vignette.
        deck_of: The deck of each vignette, from 0; all are of one size.
        people: How many people answer.
    """
    decks = int(deck_of.max()) + 1
    sums = np.zeros((decks, rows.shape[1]))
    np.add.at(sums, deck_of, rows)
    told: Matrix = rows.T @ rows - hidden_share(len(rows) // decks) * sums.T @ sums
    return told * (people / decks / within_variance())


def differences(told: Matrix, sizes: Sequence[int]) -> tuple[tuple[float, ...], ...]:
    """Return, for each dimension, the standard errors of the differences of all pairs of its levels."""
    covariance = np.linalg.inv(told)
    edges = itertools.accumulate((size - 1 for size in sizes), initial=1)
    return tuple(
        _pairs(covariance[begin : begin + size - 1, begin : begin + size - 1], size)
        for begin, size in zip(edges, sizes, strict=False)
    )


def _pairs(covariance: NDArray[np.floating], size: int) -> tuple[float, ...]:
    coded = contrasts(size)
    steps = (coded[first] - coded[second] for first, second in itertools.combinations(range(size), 2))
    return tuple(math.sqrt(float(step @ covariance @ step)) for step in steps)


def standard_errors(rows: Matrix, deck_of: NDArray[np.int64], sizes: Sequence[int], people: float) -> tuple[float, ...]:
    """Return each dimension's mean standard error of a difference; infinite where effects cannot be told apart."""
    if d_efficiency(rows) == 0.0:
        return tuple(math.inf for _ in sizes)
    all_pairs = differences(information(rows, deck_of, people), sizes)
    return tuple(math.fsum(pairs) / len(pairs) if pairs else 0.0 for pairs in all_pairs)


def mean_standard_error(rows: Matrix, deck_of: NDArray[np.int64], sizes: Sequence[int], people: float) -> float:
    """Return the mean standard error over all pairs of levels of all dimensions."""
    if d_efficiency(rows) == 0.0:
        return math.inf
    every = [error for pairs in differences(information(rows, deck_of, people), sizes) for error in pairs]
    return math.fsum(every) / len(every)


def correlations(rows: Matrix, sizes: Sequence[int]) -> dict[tuple[int, int], float]:
    """Return, for each pair of dimensions, the largest absolute correlation between their contrasts: aliasing."""
    edges = itertools.accumulate((size - 1 for size in sizes), initial=1)
    blocks = [slice(begin, end) for begin, end in itertools.pairwise(edges)]
    count = max(len(rows), 1)
    centred = rows - rows.sum(axis=0) / count
    deviation = np.sqrt((centred**2).sum(axis=0) / count)
    scaled = centred / np.where(deviation > 0, deviation, np.inf)
    every = np.abs(scaled.T @ scaled) / count
    places = itertools.combinations(range(len(sizes)), 2)
    return {(one, two): float(every[blocks[one], blocks[two]].max(initial=0.0)) for one, two in places}
