"""Fedorov's exchange for a D-efficient fraction, and the division of its rows into decks.

Fedorov (1972), *Theory of Optimal Experiments*; Cook and Nachtsheim (1980) for exchanging row by row. The only module
that imports numpy: laptops look rows up and never make a design. Gains are rounded to 1e-9 and ties go to the lowest
index, so that different linear algebra libraries take the same path.
"""

import itertools
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

_GAIN = 1e-9
_DECIMALS = 9
_MOST_PASSES = 100
_RIDGE = 1e-6


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


def cells(candidates: Sequence[Sequence[int]]) -> NDArray[np.int64]:
    """Return level numbers as a table, one row for each vignette."""
    return np.array(candidates, dtype=np.int64)


def d_efficiency(rows: Matrix) -> float:
    """Return |X'X / n| ^ (1/p): 1 for a full factorial in these contrasts, 0 when an effect cannot be estimated."""
    sign, logarithm = np.linalg.slogdet(rows.T @ rows / len(rows))
    return float(np.exp(logarithm / rows.shape[1])) if sign > 0 else 0.0


def exchange(candidates: Matrix, start: Sequence[int]) -> tuple[int, ...]:
    """Exchange rows of a fraction for candidates until no exchange helps.

    Args:
        candidates: The model matrix of every vignette that may be shown.
        start: Candidate numbers to begin with.

    Returns:
        Candidate numbers in ascending order.
    """
    chosen = list(start)
    used = np.zeros(len(candidates), dtype=bool)
    used[chosen] = True
    for _ in range(_MOST_PASSES):
        if not _pass(candidates, chosen, used):
            break
    return tuple(sorted(chosen))


def best_fraction(candidates: Matrix, starts: Iterable[Sequence[int]]) -> tuple[int, ...]:
    """Return the most efficient of the fractions that the starts lead to; the first of equals."""
    fractions = (exchange(candidates, start) for start in starts)
    return max(fractions, key=lambda fraction: round(d_efficiency(candidates[list(fraction)]), _DECIMALS))


def _pass(candidates: Matrix, chosen: list[int], used: NDArray[np.bool_]) -> bool:
    """Try each row of the fraction once; rank-one updates keep variances current."""
    rows = candidates[chosen]
    inverse = np.linalg.inv(rows.T @ rows + _RIDGE * np.eye(rows.shape[1]))
    variance = np.einsum("ij,ij->i", candidates @ inverse, candidates)
    changed = False
    for place, old in enumerate(chosen):
        covariance = candidates @ (inverse @ candidates[old])
        gain = variance - variance[old] - variance * variance[old] + covariance**2
        gain[used] = -1.0
        new = int(np.argmax(np.round(gain, _DECIMALS)))
        if gain[new] <= _GAIN:
            continue
        for row, sign in ((candidates[new], 1.0), (candidates[old], -1.0)):
            direction = inverse @ row
            scale = sign / (1.0 + sign * float(row @ direction))
            inverse -= scale * np.outer(direction, direction)
            variance -= scale * (candidates @ direction) ** 2
        used[old], used[new], chosen[place], changed = False, True, new, True
    return changed


def into_decks(rows: Matrix, order: Sequence[int], decks: int) -> tuple[tuple[int, ...], ...]:
    """Divide a fraction into decks so that comparisons within a deck tell as much as they can.

    Swaps rows between decks while the determinant of the information left after removing each deck's mean grows.

    Args:
        rows: The model matrix of the fraction; its first column is the intercept and is not used.
        order: Row numbers in the order in which they are first dealt.
        decks: How many decks.

    Returns:
        The row numbers of each deck, ascending.
    """
    effects = rows[:, 1:]
    size = len(rows) // decks
    deck_of = np.empty(len(rows), dtype=np.int64)
    deck_of[list(order)] = np.repeat(np.arange(decks), size)
    if size > 1:
        for _ in range(_MOST_PASSES):
            if not any([_swap(effects, deck_of, row, decks) for row in range(len(rows))]):  # noqa: C419 - every row is tried
                break
    dealt = [tuple(int(row) for row in np.flatnonzero(deck_of == deck)) for deck in range(decks)]
    return tuple(sorted(dealt))


def _swap(effects: Matrix, deck_of: NDArray[np.int64], row: int, decks: int) -> bool:
    """Make the best swap of one row with a row of another deck, if it helps."""
    size = len(effects) // decks
    sums = np.zeros((decks, effects.shape[1]))
    np.add.at(sums, deck_of, effects)
    total = effects.T @ effects + _RIDGE * np.eye(effects.shape[1])
    within = total - sums.T @ sums / size
    others = np.flatnonzero(deck_of != deck_of[row])
    step = effects[others] - effects[row]
    here, there = sums[deck_of[row]], sums[deck_of[others]]
    # The two decks' sums move by `step` in opposite directions; only their outer products change.
    low = (here[None, :] - there + step) / size
    change = -(step[:, :, None] * low[:, None, :] + low[:, :, None] * step[:, None, :])
    logarithms = np.linalg.slogdet(np.concatenate([within[None], within[None] + change]))[1]
    gain = np.round(logarithms[1:] - logarithms[0], _DECIMALS)
    best = int(np.argmax(gain))
    if gain[best] <= _GAIN:
        return False
    other = others[best]
    deck_of[row], deck_of[other] = deck_of[other], deck_of[row]
    return True


def largest_correlation(rows: Matrix, sizes: Sequence[int]) -> float:
    """Return the largest absolute correlation between contrasts of two dimensions: how far effects are aliased."""
    edges = itertools.accumulate((size - 1 for size in sizes), initial=1)
    blocks = [range(begin, end) for begin, end in itertools.pairwise(edges)]
    scale = rows.T @ rows / len(rows)
    means = scale[0]
    covariance = scale - np.outer(means, means)
    deviation = np.sqrt(np.maximum(np.diag(covariance), _RIDGE))
    correlation = np.abs(covariance / np.outer(deviation, deviation))
    pairs = ((a, b) for one, two in itertools.combinations(blocks, 2) for a in one for b in two)
    return max((float(correlation[a, b]) for a, b in pairs), default=0.0)
