"""In which orders a deck may be shown: Williams rows; with sensitive vignettes, rows of those between gentle ends.

A vignette is sensitive when it has a level that the study marks so. NSPCC's advice is to put such things in the middle.
Any two gentle vignettes of a deck take their turn at its ends, either way round; those between them take turns in the
rows of a Williams square of their own. After `turns` orders every pair of ends has met every row: each gentle vignette
was first, and last, equally often, each sensitive one stood in each place between equally often, and each neighbour
came as often as any other of its kind.
"""

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from interview_app.study.model import DesignRow, Study

Order = tuple[int, ...]
_BOTH_ENDS = 2


@dataclass(frozen=True)
class Balance:
    """What the orders of a deck can balance.

    Attributes:
        stories: How many stories the deck has.
        ends: How many of them are first or last in some order.
        turns: After how many participants all orders have had their turn.
        apart: Ordered pairs of stories of which one never comes right after the other.
        unused: Stories and places that never come together.
        uneven: How often the most frequent pair of neighbours comes for the least frequent that comes at all.
    """

    stories: int
    ends: int
    turns: int
    apart: int
    unused: int
    uneven: float = 1.0


def williams(size: int) -> tuple[Order, ...]:
    """Return the rows of a Williams design: each thing follows each other thing equally often (Williams, 1949).

    An odd size needs its mirror rows as well.
    """
    return tuple(_row(size, number) for number in range(_rows(size)))


def is_sensitive(study: Study, levels: Mapping[str, str]) -> bool:
    """Tell whether a vignette has a level that can upset."""
    return any(levels[dimension.id] in dimension.sensitive for dimension in study.shown_dimensions)


def turns(study: Study, deck: Sequence[DesignRow]) -> int:
    """Return in how many orders a deck takes turns; 0 when it must begin or end with a sensitive vignette.

    Args:
        study: The study.
        deck: The deck's rows by slot.
    """
    hard = [is_sensitive(study, row.levels) for row in deck]
    if study.design.deck.order != "williams":
        return int(not (hard[0] or hard[-1]))
    if not any(hard):
        return _rows(len(deck))
    gentle = hard.count(False)
    return gentle * (gentle - 1) * _rows(max(1, len(deck) - _BOTH_ENDS))


def order(study: Study, deck: Sequence[DesignRow], turn: int, labels: Sequence[int]) -> Order:
    """Return the slots, from 0, in one of the orders of a deck.

    Args:
        study: The study.
        deck: The deck's rows by slot.
        turn: The order's number from 0, below `turns`.
        labels: The slots in any order; says which vignette is which where there are sensitive ones.
    """
    hard = [is_sensitive(study, row.levels) for row in deck]
    if study.design.deck.order != "williams":
        return tuple(range(len(deck)))
    if not any(hard):
        return _row(len(deck), turn)
    return _between([slot for slot in labels if not hard[slot]], [slot for slot in labels if hard[slot]], turn)


def balance(study: Study, deck: Sequence[DesignRow]) -> Balance:
    """Return what the orders of a deck can balance that has gentle ends."""
    size, now = len(deck), turns(study, deck)
    if study.design.deck.order != "williams":
        return Balance(size, min(_BOTH_ENDS, size), now, (size - 1) ** 2, size * (size - 1))
    hard = sum(is_sensitive(study, row.levels) for row in deck)
    gentle = size - hard
    if not hard:
        return Balance(size, size, now, 0, 0)
    # Of n gentle vignettes, sensitive neighbours come n times for each n - 1 of unlike and each n - 2 of gentle ones.
    kinds = ([gentle] if hard > 1 else []) + [gentle - 1, gentle - 2]
    often = [times for times in kinds if times > 0]
    # Only two gentle ones are always at the ends: never neighbours, and never between.
    only = _BOTH_ENDS if gentle == _BOTH_ENDS else 0
    unused = _BOTH_ENDS * hard + only * (size - _BOTH_ENDS)
    return Balance(size, gentle, now, only, unused, max(often, default=1) / min(often, default=1))


def filling(study: Study, size: int) -> Order:
    """Return a deck's slots in the order to fill them with gentle vignettes.

    In a listed order the ends must be gentle. In the others any slot may come to an end; filling the ends of the whole
    deck's Williams rows first keeps the tables of designs that are frozen already.
    """
    ends = (
        [_ends(size, row) for row in range(_rows(size))] if study.design.deck.order == "williams" else [(0, size - 1)]
    )
    return tuple(dict.fromkeys((*itertools.chain.from_iterable(ends), *range(size))))


def needed(study: Study) -> int:
    """Return how many gentle vignettes a deck needs: one to begin with and another to end with."""
    return min(_BOTH_ENDS, study.deck_size)


def _between(gentle: Sequence[int], hard: Sequence[int], turn: int) -> Order:
    """Return an order that begins and ends with a gentle thing, the others between them in a row of their square."""
    many = len(gentle)
    first, step = turn % many, turn // many % (many - 1)
    others = [gentle[(first + further) % many] for further in range(1, many)]
    last = others.pop(step)
    inner = [one for pair in itertools.zip_longest(hard, others) for one in pair if one is not None]
    rows = _rows(len(inner))
    # Ends and rows go round at once. One row more whenever they would begin together again, so that each pair of ends
    # meets each row; and one more in each round of ends when the same end would always meet the same rows.
    shift = turn // math.lcm(many * (many - 1), rows) + (0 if rows % many else step)
    return (gentle[first], *(inner[place] for place in _row(len(inner), (turn + shift) % rows)), last)


def _rows(size: int) -> int:
    return size * 2 if size % 2 else size


def _row(size: int, number: int) -> Order:
    """Return a row of a Williams design by its number from 0; the mirror rows come last."""
    mirrored, row = divmod(number, size)
    slots = tuple((step + row) % size for step in _first_row(size))
    return slots[::-1] if mirrored else slots


def _ends(size: int, number: int) -> Order:
    """Return the first and the last of a row; a large deck has too many rows to write them all out."""
    mirrored, row = divmod(number, size)
    last = (size + 1) // 2  # where 0, 1, n-1, 2, n-2 and so on ends
    ends = (row, (last + row) % size)
    return ends[::-1] if mirrored else ends


def _first_row(size: int) -> list[int]:
    """Return 0, 1, n-1, 2, n-2 and so on: neighbours differ by each number once."""
    upwards, downwards = range(1, size), range(size - 1, 0, -1)
    zigzag = itertools.chain.from_iterable(zip(upwards, downwards, strict=True))
    return [0, *itertools.islice(zigzag, size - 1)]
