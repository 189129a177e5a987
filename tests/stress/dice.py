"""Chance that repeats: every trial can be run again from its seed."""

from collections.abc import Sequence
from typing import TypeVar

from tests.factories.crypto import SeededRandomness

_T = TypeVar("_T")
_FULL = 1 << 32


class Dice:
    """Chance from a seed."""

    def __init__(self, seed: str) -> None:
        self._randomness = SeededRandomness(seed)

    def fraction(self) -> float:
        """Return a number from 0 to less than 1."""
        return int.from_bytes(self._randomness(4), "big") / _FULL

    def below(self, bound: int) -> int:
        """Return a whole number from 0 to less than the bound."""
        return int(self.fraction() * bound)

    def coin(self) -> bool:
        """Return yes or no."""
        return self.fraction() < 0.5

    def one_of(self, things: Sequence[_T]) -> _T:
        """Return one of some things."""
        return things[self.below(len(things))]
