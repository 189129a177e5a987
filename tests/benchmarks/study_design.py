"""Promises about designs, on the shipped study: how efficient they are, how precisely they measure, and how soon.

“Purely random vignettes” are those that the method “random” would freeze: a random fraction of the same size, dealt
into decks at random. Drawing six other vignettes afresh for each person is shown beside it; no frozen design can do so,
and it is a harder rival.
"""

import math
import statistics
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from interview_app.study.model import Study
from interview_app.study.plan import allot, candidates, design, exchange, precision
from interview_app.study.plan.candidates import Cells
from interview_app.study.plan.exchange import Matrix
from tests.benchmarks.figures import Figure, Goal
from tests.benchmarks.timing import MS, Act, in_turns, median
from tests.factories.design import with_rules
from tests.factories.study import gla

ROUNDS, QUICK_ROUNDS = 5, 1
DRAWS, QUICK_DRAWS = 200, 5
PEOPLE = 60
SIZES = ((96, 16, 0.909), (48, 8, 0.883))
SECONDS = Goal(plus=2000)
FIFTH_BELOW = Goal(times=0.8)
NOT_ABOVE = Goal(times=1.0)


def measure(_folder: Path, *, quick: bool) -> tuple[Figure, ...]:
    """Draw the study's design and one of half the size, and many random ones beside them."""
    study = gla().study
    cells = candidates.feasible(study)
    draws = QUICK_DRAWS if quick else DRAWS
    figures: list[Figure] = []
    for vignettes, decks, least in SIZES:
        wanted = with_rules(study, vignettes=vignettes, decks=decks)
        figures += _efficient(wanted, cells, least, draws)
        figures.append(_soon(wanted, cells, QUICK_ROUNDS if quick else ROUNDS))
    return (*figures, *_precise(study, cells, draws))


def _efficient(study: Study, cells: Cells, least: float, draws: int) -> tuple[Figure, ...]:
    matrix, size = candidates.matrix(study, cells), study.design.vignettes
    random = [exchange.d_efficiency(matrix[_some(len(cells), size, f"fraction {draw}")]) for draw in range(draws)]
    goal = Goal(plus=least, at_least=True)
    ours = design.draw(study).efficiency
    anchored_by = f"mean of {draws} random fractions"
    return (Figure(f"D-efficiency at {size}", goal, "", ours, statistics.fmean(random), anchored_by),)


def _soon(study: Study, cells: Cells, rounds: int) -> Figure:
    matrix = candidates.matrix(study, cells)
    ours, theirs = in_turns(lambda: design.draw(study), _looking(matrix, study), rounds)
    return Figure(
        promise=f"design drawn at {study.design.vignettes}, {study.design.starts} starts",
        goal=SECONDS,
        unit="ms",
        measured=median(ours) * MS,
        anchor=median(theirs) * MS,
        anchored_by="one look at every candidate for each vignette of each start",
    )


def _looking(matrix: Matrix, study: Study) -> Act:
    def look() -> None:
        for _start in range(study.design.starts):
            for vignette in range(study.design.vignettes):
                np.argmax((matrix @ matrix[vignette]) ** 2)

    return look


def _precise(study: Study, cells: Cells, draws: int) -> tuple[Figure, ...]:
    matrix = candidates.matrix(study, cells)
    sizes = [len(dimension.levels) for dimension in study.shown_dimensions]
    vignettes, decks, deck_size = study.design.vignettes, study.design.decks, study.deck_size
    drawn = design.draw(study).rows
    shown = candidates.matrix(study, candidates.cells_of(study, drawn))
    ours = precision.mean_standard_error(shown, np.array([row.deck - 1 for row in drawn]), sizes, PEOPLE)

    def error(chosen: Sequence[int], groups: int) -> float:
        deck_of = np.repeat(np.arange(groups), len(chosen) // groups)
        return precision.mean_standard_error(matrix[list(chosen)], deck_of, sizes, PEOPLE)

    frozen = _mean(lambda name: error(_some(len(cells), vignettes, name), decks), draws)
    afresh = _mean(lambda name: error(_each(len(cells), deck_size, name), PEOPLE), max(2, draws // 20))
    promise = f"mean standard error at {PEOPLE} people"
    return (
        Figure(
            f"{promise} (frozen)",
            FIFTH_BELOW,
            "points",
            ours,
            frozen,
            f"mean of {draws} random fractions in random decks",
        ),
        Figure(f"{promise} (afresh)", NOT_ABOVE, "points", ours, afresh, "six random vignettes afresh for each person"),
    )


def _mean(error: Callable[[str], float], draws: int) -> float:
    """Return the mean over the draws with which every effect can be estimated, as the method “random” insists."""
    found = [error(f"random {number}") for number in range(draws)]
    return statistics.fmean(one for one in found if math.isfinite(one))


def _some(candidate_count: int, size: int, name: str) -> list[int]:
    return list(allot.sampled(range(candidate_count), size, "benchmark", name))


def _each(candidate_count: int, size: int, name: str) -> list[int]:
    return [one for person in range(PEOPLE) for one in _some(candidate_count, size, f"{name} {person}")]
