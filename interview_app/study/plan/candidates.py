"""Every vignette that a study could show, as numbers: the one list that a design is drawn from.

Imports numpy, so it is imported only where a design is drawn or judged.
"""

import math

import numpy as np
from numpy.typing import NDArray

from interview_app.study.model import DesignRow, Exclusion, Study
from interview_app.study.plan.exchange import Matrix, model_matrix

Cells = NDArray[np.int64]


def combinations(study: Study) -> int:
    """Return how many vignettes there would be without exclusions."""
    return math.prod(len(dimension.levels) for dimension in study.shown_dimensions)


def feasible(study: Study) -> Cells:
    """Return the level numbers of every vignette that no exclusion forbids, in lexicographic order."""
    sizes = [len(dimension.levels) for dimension in study.shown_dimensions]
    cells = np.indices(sizes, dtype=np.int64).reshape(len(sizes), -1).T
    kept = np.ones(len(cells), dtype=bool)
    for rule in study.exclusions:
        kept &= ~_forbidden(study, rule, cells)
    return np.ascontiguousarray(cells[kept])


def _forbidden(study: Study, rule: Exclusion, cells: Cells) -> NDArray[np.bool_]:
    levels = {dimension.id: dimension.levels for dimension in study.shown_dimensions}
    column = {name: place for place, name in enumerate(levels)}
    found = np.ones(len(cells), dtype=bool)
    if rule.same:
        codes = {level: code for code, level in enumerate(sorted({one for name in rule.same for one in levels[name]}))}
        same = [np.array([codes[level] for level in levels[name]])[cells[:, column[name]]] for name in rule.same]
        for one in same:
            found &= one == same[0]
    for name, listed in rule.where.items():
        found &= np.isin(cells[:, column[name]], [levels[name].index(level) for level in listed])
    return found


def cells_of(study: Study, rows: tuple[DesignRow, ...]) -> Cells:
    """Return the level numbers of a design's rows."""
    dimensions = study.shown_dimensions
    numbers = [[dimension.levels.index(row.levels[dimension.id]) for dimension in dimensions] for row in rows]
    return np.array(numbers, dtype=np.int64).reshape(len(rows), len(dimensions))


def columns(study: Study) -> int:
    """Return how many effects the study's model has, with the intercept: as many vignettes are needed at least."""
    sizes = [len(dimension.levels) for dimension in study.shown_dimensions]
    protected = sum((sizes[first] - 1) * (sizes[second] - 1) for first, second in _pairs(study))
    return 1 + sum(size - 1 for size in sizes) + protected


def matrix(study: Study, cells: Cells) -> Matrix:
    """Return the model matrix of vignettes: intercept, main effects, and the interactions that the study protects."""
    return model_matrix(cells, [len(dimension.levels) for dimension in study.shown_dimensions], _pairs(study))


def _pairs(study: Study) -> list[tuple[int, int]]:
    places = {dimension.id: place for place, dimension in enumerate(study.shown_dimensions)}
    terms = (term.split(":") for term in dict.fromkeys(study.design.model) if term != "main")
    return [(places[first], places[second]) for first, second in terms]
