"""Draw a study's design once, before fieldwork, and freeze it with everything that is needed to judge it later.

Laptops look rows up and never draw. numpy is imported inside, because only the coordinator's installation has it.
"""

import hashlib
import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from interview_app.base.errors import UserError
from interview_app.study import allot, rows
from interview_app.study.check_design import recipe
from interview_app.study.model import DesignRow, Study

ALGORITHM = "fedorov-exchange/1"
LARGEST_SPACE = 1_000_000


class DesignImpossible(UserError):
    """A design cannot be drawn for this study."""

    code = "DESIGN-IMPOSSIBLE"
    happened = "A design cannot be drawn: {reason}"
    next_step = "Change the dimensions, the exclusions or the design part of study.toml, then try again."


@dataclass(frozen=True)
class Design:
    """A frozen design and the two files that hold it.

    Attributes:
        efficiency: D-efficiency against a full factorial.
        table: The bytes of `design.csv`.
        lock: The bytes of `design.lock.toml`.
    """

    rows: tuple[DesignRow, ...]
    efficiency: float
    table: bytes
    lock: bytes


def feasible(study: Study) -> tuple[tuple[int, ...], ...]:
    """Return the level numbers of every vignette that no exclusion forbids, in lexicographic order."""
    dimensions = study.shown_dimensions
    names = [dimension.id for dimension in dimensions]
    choices = [dimension.levels for dimension in dimensions]
    return tuple(
        cell
        for cell, levels in zip(
            itertools.product(*(range(len(levels)) for levels in choices)), itertools.product(*choices), strict=True
        )
        if study.exclusion(dict(zip(names, levels, strict=True))) is None
    )


def draw(study: Study) -> Design:
    """Draw the design that the study asks for; the same study gives the same bytes.

    Raises:
        DesignImpossible: When there are too few vignettes, or an effect could not be estimated.
    """
    try:
        from interview_app.study import exchange  # noqa: PLC0415 - numpy is the coordinator's alone
    except ImportError as error:
        raise DesignImpossible(reason="this installation lacks the coordinator's part (the extra “centre”).") from error
    if study.design.method != "d-efficient":
        raise DesignImpossible(reason=f"the method “{study.design.method}” is not drawn by this version.")
    space = _space(study)
    candidates = feasible(study)
    if len(candidates) < study.design.vignettes:
        raise DesignImpossible(reason=f"only {len(candidates)} vignettes are left by the exclusions.")
    sizes = [len(dimension.levels) for dimension in study.shown_dimensions]
    matrix = exchange.model_matrix(exchange.cells(candidates), sizes, _pairs(study))
    if study.design.vignettes < matrix.shape[1]:
        raise DesignImpossible(reason=f"{matrix.shape[1]} vignettes are needed to tell the levels apart.")
    starts = (
        allot.shuffled(range(len(candidates)), study.design.seed, "start", str(start))[: study.design.vignettes]
        for start in range(study.design.starts)
    )
    best = exchange.best_fraction(matrix, starts)
    fraction = matrix[list(best)]
    efficiency = exchange.d_efficiency(fraction)
    if efficiency == 0:
        raise DesignImpossible(reason="the exclusions leave two levels that always go together.")
    dealt = allot.shuffled(range(len(best)), study.design.seed, "deal")
    decks = exchange.into_decks(fraction, dealt, study.design.decks)
    made = _numbered(study, [[candidates[best[row]] for row in deck] for deck in decks])
    table = rows.write_rows(study, made)
    aliased = exchange.largest_correlation(fraction, sizes)
    facts = (space, len(candidates), efficiency, aliased)
    return Design(made, efficiency, table, _lock(study, made, table, facts))


def _space(study: Study) -> int:
    space = 1
    for dimension in study.shown_dimensions:
        space *= len(dimension.levels)
    if space > LARGEST_SPACE:
        raise DesignImpossible(reason=f"there are {space} combinations, more than {LARGEST_SPACE}.")
    return space


def _pairs(study: Study) -> list[tuple[int, int]]:
    places = {dimension.id: place for place, dimension in enumerate(study.shown_dimensions)}
    terms = (term.split(":") for term in study.design.model if term != "main")
    return [(places[first], places[second]) for first, second in terms]


def _numbered(study: Study, decks: Sequence[Sequence[tuple[int, ...]]]) -> tuple[DesignRow, ...]:
    dimensions = study.shown_dimensions
    places = ((deck, slot, cell) for deck, cells in enumerate(decks, 1) for slot, cell in enumerate(cells, 1))
    return tuple(
        DesignRow(
            number=number,
            deck=deck,
            slot=slot,
            levels={dim.id: dim.levels[level] for dim, level in zip(dimensions, cell, strict=True)},
        )
        for number, (deck, slot, cell) in enumerate(places, 1)
    )


def _lock(study: Study, made: tuple[DesignRow, ...], table: bytes, facts: tuple[int, int, float, float]) -> bytes:
    space, feasible_count, efficiency, aliased = facts
    lines = [
        "# Written by “interview-app study design”. Never edited: the study check compares it with the study.",
        'format = "vignette-design/1"',
        f'algorithm = "{ALGORITHM}"',
        f'study = "{study.id}"',
        f'seed = "{study.design.seed}"',
        f"combinations = {space}",
        f"feasible = {feasible_count}",
        f"vignettes = {len(made)}",
        f"decks = {study.design.decks}",
        f"d_efficiency = {efficiency:.4f}",
        f"largest_correlation = {aliased:.4f}  # between contrasts of different dimensions",
        f'study_sha256 = "{recipe(study)}"',
        f'design_sha256 = "{hashlib.sha256(table).hexdigest()}"',
        "",
        "[levels]  # how many vignettes show each",
    ]
    for dimension in study.shown_dimensions:
        counts = Counter(row.levels[dimension.id] for row in made)
        inside = ", ".join(f'"{level}" = {counts[level]}' for level in dimension.levels)
        lines.append(f"{dimension.id} = {{ {inside} }}")
    return "".join(f"{line}\n" for line in lines).encode()
