"""Fedorov's exchange for a D-efficient fraction.

Fedorov (1972), *Theory of Optimal Experiments*; Cook and Nachtsheim (1980) for exchanging row by row. Imports numpy:
laptops look rows up and never make a design.

Different linear algebra libraries, and different processors, round differently in the last digits. Nothing here hangs
on them: of gains that differ by no more than a ten-millionth the first is taken, and a small ridge keeps every inverse
away from singular. (What a fraction that began almost singular leaves in the rank-one updates is some billionths.)
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
Tick = Callable[[], None]

ALIKE = 1e-7
MOST_PASSES = 100
PAUSE = 32  # rows between two looks at whether to go on
_ESTIMABLE = 1e-6  # the least share of information that the worst combination of effects must have
_RIDGE = 1e-3
_BLOCK = 128
_PULL = 0.02  # what one squared vignette off the wanted count costs, in units of the log-determinant


@dataclass(frozen=True)
class Wanted:
    """How often weighted levels ought to be shown.

    Attributes:
        member: 1 where a candidate has the level: shape (candidates, weighted levels).
        counts: The wanted counts, one for each weighted level.
    """

    member: Matrix
    counts: Matrix


def contrasts(levels: int) -> Matrix:
    """Return one orthonormal (Helmert) row of `levels - 1` contrasts for each level; columns have mean square one."""
    made = np.zeros((levels, levels - 1))
    for column in range(levels - 1):
        made[: column + 1, column] = 1.0
        made[column + 1, column] = -(column + 1.0)
        made[:, column] *= np.sqrt(levels / ((column + 1.0) * (column + 2.0)))
    return made


def model_matrix(levels: NDArray[np.int64], sizes: Sequence[int], pairs: Sequence[tuple[int, int]]) -> Matrix:
    """Return intercept, main effects and the interactions to protect, one row for each vignette.

    Args:
        levels: Level numbers from 0, shape (vignettes, dimensions).
        sizes: The number of levels of each dimension.
        pairs: Positions of dimensions whose interaction is in the model.
    """
    blocks = [contrasts(size)[levels[:, position]] for position, size in enumerate(sizes)]
    products = [
        (blocks[first][:, :, None] * blocks[second][:, None, :]).reshape(len(levels), -1) for first, second in pairs
    ]
    return np.hstack([np.ones((len(levels), 1)), *blocks, *products])


def d_efficiency(rows: Matrix) -> float:
    """Return |X'X / n| ^ (1/p): 1 for a full factorial in these contrasts, 0 when an effect cannot be estimated."""
    if len(rows) < rows.shape[1]:
        return 0.0
    information = np.linalg.eigvalsh(rows.T @ rows / len(rows))
    return float(np.exp(np.log(information).mean())) if information[0] > _ESTIMABLE else 0.0


def first_of_best(values: Matrix) -> int:
    """Return the index of the largest value; of values that hardly differ, the first."""
    most = values.max()
    return int(np.argmax(values >= most - ALIKE * max(1.0, abs(most))))


def exchange(candidates: Matrix, start: Sequence[int], tick: Tick, wanted: Wanted | None = None) -> tuple[int, ...]:
    """Exchange rows of a fraction for candidates until no exchange helps.

    Args:
        candidates: The model matrix of every vignette that may be shown.
        start: Candidate numbers to begin with.
        tick: Called often; what it raises ends the search.
        wanted: How often weighted levels ought to be shown.

    Returns:
        Candidate numbers in ascending order.
    """
    chosen, blocks = list(start), _in_blocks(candidates)
    any(not _pass(candidates, blocks, chosen, tick, wanted) for _ in range(MOST_PASSES))  # until one changes nothing
    return tuple(sorted(chosen))


def worth(candidates: Matrix, fraction: Sequence[int], wanted: Wanted | None = None) -> float:
    """Return the log-determinant of a fraction's information, less the cost of being off the wanted counts."""
    rows = candidates[list(fraction)]
    logarithm = float(np.linalg.slogdet(rows.T @ rows + _RIDGE * np.eye(rows.shape[1]))[1])
    if wanted is None:
        return logarithm
    off = wanted.member[list(fraction)].sum(axis=0) - wanted.counts
    return logarithm - _PULL * float(off @ off)


def _pass(candidates: Matrix, blocks: Matrix, chosen: list[int], tick: Tick, wanted: Wanted | None) -> bool:
    """Try each row of the fraction once; rank-one updates keep variances current."""
    rows = candidates[chosen]
    inverse = np.linalg.inv(rows.T @ rows + _RIDGE * np.eye(rows.shape[1]))
    variance = np.einsum("bij,bij->bi", blocks @ inverse, blocks).ravel()[: len(candidates)]
    changed = False
    for place, old in enumerate(chosen):
        if place % PAUSE == 0:
            tick()
        covariance = _times(blocks, inverse @ candidates[old], len(candidates))
        gain = (variance - variance[old]) - variance * variance[old] + covariance**2
        if wanted is not None:
            gain = np.log1p(np.maximum(gain, ALIKE - 1.0)) - _PULL * _further(wanted, chosen, old)
        gain[chosen] = -np.inf
        new = first_of_best(gain)
        if not gain[new] > ALIKE:
            continue
        for row, sign in ((candidates[new], 1.0), (candidates[old], -1.0)):
            direction = inverse @ row
            scale = sign / (1.0 + sign * float(row @ direction))
            inverse -= scale * np.outer(direction, direction)
            variance -= scale * _times(blocks, direction, len(candidates)) ** 2
        chosen[place], changed = new, True
    return changed


def _in_blocks(candidates: Matrix) -> Matrix:
    """Return the candidates in blocks so small that no library shares one out to threads that wait for each other."""
    padded = np.zeros((-(-len(candidates) // _BLOCK) * _BLOCK, candidates.shape[1]))
    padded[: len(candidates)] = candidates
    return padded.reshape(-1, _BLOCK, candidates.shape[1])


def _times(blocks: Matrix, vector: Matrix, count: int) -> Matrix:
    """Return the product of the first candidates with a vector."""
    product: Matrix = (blocks @ vector).ravel()[:count]
    return product


def _further(wanted: Wanted, chosen: Sequence[int], old: int) -> Matrix:
    """Return how much further from the wanted counts, squared, each candidate in the place of an old row leads."""
    counts = wanted.member[list(chosen)].sum(axis=0)
    without = counts - wanted.member[old]
    cost: Matrix = wanted.member @ (2.0 * (without - wanted.counts) + 1.0)
    further: Matrix = cost - cost[old]
    return further
