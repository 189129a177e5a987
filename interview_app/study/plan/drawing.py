"""Which vignettes a design shows, and which of them stand in a deck together, by the study's method.

Imports numpy: laptops never draw.
"""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

import numpy as np

from interview_app.study.model import Study
from interview_app.study.plan import allot, candidates, decks, exchange, possible
from interview_app.study.plan.candidates import Cells
from interview_app.study.plan.decks import Deal
from interview_app.study.plan.exchange import Matrix, Tick, Wanted
from interview_app.study.plan.method import DesignImpossible, Progress
from interview_app.study.plan.orders import is_sensitive
from interview_app.study.plan.weights import wanted_counts

Levels = tuple[str, ...]
T = TypeVar("T")


def drawn(study: Study, progress: Progress) -> tuple[tuple[Levels, ...], ...]:
    """Return the vignettes of each deck.

    Raises:
        DesignImpossible: When the study's rules cannot be kept.
    """
    cells = candidates.feasible(study)
    possible.every_level(study, cells)
    possible.soon_enough(study, len(cells))
    match study.design.method:
        case "d-efficient":
            shown = cells[list(_efficient(study, cells, progress))]
        case "full":
            shown = cells
        case _:
            shown = cells[_random(study, cells, progress)]
    rows, hard = candidates.matrix(study, shown), _hard(study, shown)
    if exchange.d_efficiency(rows) == 0.0:
        raise DesignImpossible(reason="the exclusions leave two levels that always go together.")
    possible.gentle_enough(study, shown, hard)
    deck_of = _decks(study, rows, hard, progress)
    return tuple(_named(study, shown[deck_of == deck]) for deck in range(study.design.decks))


def _best(attempt: Callable[[str, Tick], tuple[float, T]], study: Study, progress: Progress, part: int) -> T:
    """Return the best result of all starts, the first of equals; a drawing has two such parts, numbered 0 and 1."""
    starts = study.design.starts
    tried = [attempt(str(start), partial(progress, part * starts + start, 2 * starts)) for start in range(starts)]
    return tried[exchange.first_of_best(np.array([worth for worth, _ in tried]))][1]


def _efficient(study: Study, cells: Cells, progress: Progress) -> tuple[int, ...]:
    matrix, wanted = candidates.matrix(study, cells), _wanted(study, cells)

    def attempt(start: str, tick: Tick) -> tuple[float, tuple[int, ...]]:
        begin = allot.sampled(range(len(cells)), study.design.vignettes, study.design.seed, "start", start)
        fraction = exchange.exchange(matrix, begin, tick, wanted)
        return exchange.worth(matrix, fraction, wanted), fraction

    return _best(attempt, study, progress, 0)


def _wanted(study: Study, cells: Cells) -> Wanted | None:
    counts = wanted_counts(study)
    if not counts:
        return None
    member = [
        cells[:, place] == number
        for place, dimension in enumerate(study.shown_dimensions)
        for number in range(len(dimension.levels))
        if dimension.id in counts
    ]
    every = [count for levels in counts.values() for count in levels.values()]
    return Wanted(np.array(member, dtype=np.float64).T, np.array(every))


def _random(study: Study, cells: Cells, progress: Progress) -> list[int]:
    """Return a random fraction; the first one with which every effect can be estimated."""
    for start in range(study.design.starts):
        progress(start, 2 * study.design.starts)
        chosen = sorted(
            allot.sampled(range(len(cells)), study.design.vignettes, study.design.seed, "random", str(start))
        )
        if exchange.d_efficiency(candidates.matrix(study, cells[chosen])) > 0.0:
            return chosen
    reason = f"none of {study.design.starts} random draws can tell all levels apart; show more vignettes."
    raise DesignImpossible(reason=reason)


def _decks(study: Study, rows: Matrix, hard: list[bool], progress: Progress) -> Deal:
    """Return the deck of each vignette: as dealt for a random design, else improved by swapping."""

    def dealt(start: str) -> Deal:
        order = allot.shuffled(range(len(rows)), study.design.seed, "deal", start)
        return decks.deal(order, study.design.decks, hard)

    if study.design.method == "random":
        return dealt("0")
    return _best(lambda start, tick: decks.improved(rows, dealt(start), hard, tick), study, progress, 1)


def _hard(study: Study, shown: Cells) -> list[bool]:
    names = [dimension.id for dimension in study.shown_dimensions]
    return [is_sensitive(study, dict(zip(names, levels, strict=True))) for levels in _named(study, shown)]


def _named(study: Study, shown: Cells) -> tuple[Levels, ...]:
    choices = [dimension.levels for dimension in study.shown_dimensions]
    return tuple(tuple(levels[code] for levels, code in zip(choices, row, strict=True)) for row in shown.tolist())
