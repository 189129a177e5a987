"""In which orders a deck may be shown: Williams rows, and of those the ones that begin and end gently.

A vignette is sensitive when it has a level that the study marks so. NSPCC's advice is to put such things in the middle.
"""

import itertools
from collections.abc import Mapping, Sequence

from interview_app.study.model import DesignRow, Study

Order = tuple[int, ...]


def williams(size: int) -> tuple[Order, ...]:
    """Return the rows of a Williams design: each thing follows each other thing equally often (Williams, 1949).

    An odd size needs its mirror rows as well.
    """
    square = [tuple((step + row) % size for step in _first_row(size)) for row in range(size)]
    mirror = [row[::-1] for row in square] if size % 2 else []
    return (*square, *mirror)


def order(study: Study, size: int, number: int) -> Order:
    """Return one of the orders of a deck of this size, by its number from 0."""
    if study.design.deck.order != "williams":
        return tuple(range(size))
    mirrored, row = divmod(number, size)
    slots = tuple((step + row) % size for step in _first_row(size))
    return slots[::-1] if mirrored else slots


def is_sensitive(study: Study, levels: Mapping[str, str]) -> bool:
    """Tell whether a vignette has a level that can upset."""
    return any(levels[dimension.id] in dimension.sensitive for dimension in study.shown_dimensions)


def gentle_orders(study: Study, deck: Sequence[DesignRow]) -> tuple[int, ...]:
    """Return the numbers of the orders in which no sensitive vignette of a deck comes first or last; maybe none.

    Args:
        study: The study.
        deck: The deck's rows by slot.
    """
    hard = [is_sensitive(study, row.levels) for row in deck]
    ends = enumerate(_ends(study, len(deck)))
    return tuple(number for number, (first, last) in ends if not (hard[first] or hard[last]))


def filling(study: Study, size: int) -> Order:
    """Return a deck's slots in the order to fill them with gentle vignettes, for the most gentle orders."""
    ends = itertools.chain.from_iterable(_ends(study, size))
    return tuple(dict.fromkeys((*ends, *range(size))))


def needed(study: Study) -> int:
    """Return how many gentle vignettes a deck needs: one to begin with and another to end with."""
    return min(2, study.deck_size)


def _first_row(size: int) -> list[int]:
    """Return 0, 1, n-1, 2, n-2 and so on: neighbours differ by each number once."""
    upwards, downwards = range(1, size), range(size - 1, 0, -1)
    turns = itertools.chain.from_iterable(zip(upwards, downwards, strict=True))
    return [0, *itertools.islice(turns, size - 1)]


def _ends(study: Study, size: int) -> list[tuple[int, int]]:
    """Return the first and the last slot of each order; a large deck has too many orders to write them all out."""
    if study.design.deck.order != "williams":
        return [(0, size - 1)]
    last = _first_row(size)[-1]
    square = [(row, (last + row) % size) for row in range(size)]
    return square + [(one, other) for other, one in square] if size % 2 else square
