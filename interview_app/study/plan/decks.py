"""The division of a design's vignettes into decks: dealt evenly, then improved by swapping.

What a deck tells depends on how people differ: a participant's mean rating hides a part of what all their vignettes
have in common. Swaps raise the determinant of the information that is left under the correlation which the study is
planned with. Sensitive vignettes are spread evenly, so that every deck keeps gentle ones to begin and to end with.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from interview_app.study.plan.exchange import ALIKE, MOST_PASSES, PAUSE, Matrix, Tick, first_of_best
from interview_app.study.plan.planning import hidden_share

Deal = NDArray[np.int64]


def deal(order: Sequence[int], decks: int, hard: Sequence[bool]) -> Deal:
    """Return the deck, from 0, of each vignette.

    Args:
        order: Vignette numbers in the order in which they are dealt.
        decks: How many decks; they divide the vignettes evenly.
        hard: Which vignettes are sensitive; they are dealt one to each deck in turn before the others fill up.
    """
    size = len(order) // decks
    sensitive = [vignette for vignette in order if hard[vignette]]
    free = [size] * decks
    deck_of = np.empty(len(order), dtype=np.int64)
    for turn, vignette in enumerate(sensitive):
        deck_of[vignette] = turn % decks
        free[turn % decks] -= 1
    deck_of[[vignette for vignette in order if not hard[vignette]]] = np.repeat(np.arange(decks), free)
    return deck_of


def improved(rows: Matrix, dealt: Deal, hard: Sequence[bool], tick: Tick) -> tuple[float, Deal]:
    """Return the log-determinant and the decks that swapping leads to, until no swap helps.

    Args:
        rows: The model matrix of the design's vignettes, all of whose effects can be estimated.
        dealt: Where to begin.
        hard: Which vignettes are sensitive; no deck gets more of them than an even spread gives it.
        tick: Called often; what it raises ends the search.
    """
    table = _Table(rows, dealt, np.array(hard, dtype=np.int64))
    any(not table.swap_each(tick) for _ in range(MOST_PASSES))  # until a pass changes nothing
    return table.worth(), table.deck_of


class _Table:
    """Decks on a table while they are swapped: what each sums to, and the inverse of what all of them tell."""

    def __init__(self, rows: Matrix, dealt: Deal, hard: Deal) -> None:
        self.deck_of = dealt.copy()
        self._hard = hard
        self._effects = rows[:, 1:]
        decks = int(dealt.max()) + 1
        size = len(rows) // decks
        self._hidden = hidden_share(size)
        self._held = np.bincount(dealt, weights=hard, minlength=decks)
        self._sums = np.zeros((decks, self._effects.shape[1]))
        np.add.at(self._sums, dealt, self._effects)
        total = self._effects.sum(axis=0)
        # The intercept takes its part of the information whatever the decks are.
        self._whole = self._effects.T @ self._effects
        self._whole -= (1.0 - self._hidden * size) / len(rows) * np.outer(total, total)
        self._inverse = np.linalg.inv(self._information())

    def worth(self) -> float:
        """Return the log-determinant of the information about effects."""
        return float(np.linalg.slogdet(self._information())[1])

    def swap_each(self, tick: Tick) -> bool:
        """Try to swap every vignette, and tell whether any was."""
        swapped = False
        for row in range(len(self._effects)):
            if row % PAUSE == 0:
                tick()
            swapped |= self._swap(row)
        return swapped

    def _swap(self, row: int) -> bool:
        """Make the best swap of one vignette with a vignette of another deck, if it helps."""
        others = self._partners(row)
        if not len(others):
            return False
        here, there = self._sums[self.deck_of[row]], self._sums[self.deck_of[others]]
        step = self._effects[others] - self._effects[row]
        # The two decks' sums move by `step` in opposite directions, which takes step low' + low step' away.
        low = self._hidden * (here - there + step)
        moved = step @ self._inverse
        mixed, both = np.einsum("ij,ij->i", moved, low), np.einsum("ij,ij->i", moved, step)
        gain = (1.0 - mixed) ** 2 - both * np.einsum("ij,ij->i", low @ self._inverse, low) - 1.0
        best = first_of_best(gain)
        if not gain[best] > ALIKE:
            return False
        self._exchange(row, int(others[best]))
        return True

    def _partners(self, row: int) -> Deal:
        """Return the vignettes of other decks that may change places with one, so that sensitive ones stay spread."""
        mine = self.deck_of[row]
        moves = self._hard - self._hard[row]  # how many more sensitive ones this deck would have
        balanced = np.abs(self._held[mine] + moves - (self._held[self.deck_of] - moves)) <= 1
        return np.flatnonzero((self.deck_of != mine) & ((moves == 0) | balanced))

    def _exchange(self, row: int, other: int) -> None:
        mine, theirs = self.deck_of[row], self.deck_of[other]
        step = self._effects[other] - self._effects[row]
        more = self._hard[other] - self._hard[row]
        for deck, sign in ((mine, 1), (theirs, -1)):
            self._sums[deck] += sign * step
            self._held[deck] += sign * more
        self.deck_of[row], self.deck_of[other] = theirs, mine
        self._inverse = np.linalg.inv(self._information())

    def _information(self) -> Matrix:
        information: Matrix = self._whole - self._hidden * self._sums.T @ self._sums
        return information
