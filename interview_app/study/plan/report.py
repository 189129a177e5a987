"""What a design promises before anyone is asked: balance, what is mixed up with what, and what differences can be seen.

Plain values, for the command, the study window and the ethics document. numpy is imported inside: only the
coordinator's installation has it.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from interview_app.study.model import DesignRow, Study
from interview_app.study.plan import planning
from interview_app.study.plan.counts import level_counts
from interview_app.study.plan.orders import Balance, balance

_NOTABLE = 0.3


@dataclass(frozen=True)
class Aliased:
    """Two dimensions, and the largest absolute correlation between a contrast of one and a contrast of the other."""

    first: str
    second: str
    correlation: float


@dataclass(frozen=True)
class Precision:
    """The mean standard error of a difference between two levels of a dimension, at `planning.PRECISION_AT` people."""

    dimension: str
    levels: int
    standard_error: float


@dataclass(frozen=True)
class Power:
    """The smallest difference between two levels that is seen as often as planned (`planning.POWER`).

    Attributes:
        people: How many take part.
        levels: For dimensions of this many levels; of several the one that is measured least precisely.
        difference: In points of the scale; infinite when it could never be seen.
    """

    people: int
    levels: int
    difference: float


@dataclass(frozen=True)
class Report:
    """Everything that is known of a design before fieldwork.

    Attributes:
        combinations: Vignettes there would be without exclusions.
        feasible: Vignettes that exclusions leave.
        d_efficiency: Against a full factorial; 0 when an effect cannot be estimated.
        level_counts: How many vignettes show each level of each dimension.
        aliasing: Every pair of dimensions, the largest correlation first.
        precision: Each dimension in use.
        power: Each number of people in `planning.PEOPLE` with each number of levels that occurs.
        spread: The standard deviation that is assumed of a rating, in points of the study's scale.
        orders: What the orders of each deck can balance, by its number.
    """

    combinations: int
    feasible: int
    d_efficiency: float
    level_counts: Mapping[str, Mapping[str, int]]
    aliasing: tuple[Aliased, ...]
    precision: tuple[Precision, ...]
    power: tuple[Power, ...]
    spread: float = planning.SPREAD
    orders: Mapping[int, Balance] = field(default_factory=dict)


def report(study: Study, rows: tuple[DesignRow, ...]) -> Report:
    """Judge a design whose rows have known levels in decks of one size."""
    import numpy as np  # noqa: PLC0415 - numpy is the coordinator's alone

    from interview_app.study.plan import candidates, exchange, precision  # noqa: PLC0415 - they import numpy

    names = [dimension.id for dimension in study.shown_dimensions]
    sizes = [len(dimension.levels) for dimension in study.shown_dimensions]
    matrix = candidates.matrix(study, candidates.cells_of(study, rows))
    deck_of = np.array([row.deck - 1 for row in rows], dtype=np.int64)
    # A study that is still being written may lack its primary question.
    points = next((ask.points for ask in study.asks if ask.primary), planning.SCALE)
    stretch = planning.stretch(points)
    errors = [stretch * one for one in precision.standard_errors(matrix, deck_of, sizes, planning.PRECISION_AT)]
    aliased = [
        Aliased(names[first], names[second], size)
        for (first, second), size in precision.correlations(matrix, sizes).items()
    ]
    return Report(
        combinations=candidates.combinations(study),
        feasible=len(candidates.feasible(study)),
        d_efficiency=exchange.d_efficiency(matrix),
        level_counts=level_counts(study, rows),
        aliasing=tuple(sorted(aliased, key=lambda pair: -round(pair.correlation, 4))),
        precision=tuple(map(Precision, names, sizes, errors)),
        power=_power(dict(zip(names, zip(sizes, errors, strict=True), strict=True))),
        spread=stretch * planning.SPREAD,
        orders=_orders(study, rows),
    )


def _orders(study: Study, rows: tuple[DesignRow, ...]) -> Mapping[int, Balance]:
    decks: dict[int, list[DesignRow]] = {}
    for row in sorted(rows, key=lambda row: (row.deck, row.slot)):
        decks.setdefault(row.deck, []).append(row)
    return {deck: balance(study, slots) for deck, slots in decks.items()}


def _power(measured: Mapping[str, tuple[int, float]]) -> tuple[Power, ...]:
    worst: dict[int, float] = {}
    for levels, error in measured.values():
        if levels > 1:
            worst[levels] = max(worst.get(levels, 0.0), error)
    return tuple(
        Power(people, levels, planning.multiplier(people) * planning.at_people(error, people))
        for people in planning.PEOPLE
        for levels, error in sorted(worst.items(), reverse=True)
    )


def spoken(report: Report) -> tuple[str, ...]:
    """Return the report in plain sentences."""
    if report.d_efficiency == 0.0:
        return ("Some effects cannot be told apart with these vignettes, so nothing can be said about precision.",)
    shown = sum(next(iter(report.level_counts.values())).values())
    left = f"{report.feasible:,} vignettes that the exclusions leave, out of {report.combinations:,} combinations"
    return (
        f"The design shows {shown:,} of {left}.",
        f"Its D-efficiency is {figure(report.d_efficiency)}, where 1 is every combination shown equally often.",
        *(
            f"{dimension}: {', '.join(f'{level} {count}' for level, count in counts.items())}."
            for dimension, counts in report.level_counts.items()
        ),
        *_mixed(report),
        *spoken_orders(report),
        *(
            f"With {planning.PRECISION_AT} people, a difference between two levels of {one.dimension} has a standard "
            f"error of about {figure(one.standard_error)}."
            for one in report.precision
            if one.levels > 1
        ),
        *(
            f"With {one.people} people you can see differences of about {seen(one.difference)} of a point "
            f"between two of {one.levels} levels."
            for one in report.power
        ),
        f"This assumes ratings with a standard deviation of {report.spread:.3g} points, {_assumed()}.",
    )


def _assumed() -> str:
    test = f"{planning.POWER:.0%} power and a two-sided {planning.SIGNIFICANCE:.0%} test"
    return f"{planning.BETWEEN:.0%} of their variance between people, {test}"


def _mixed(report: Report) -> tuple[str, ...]:
    notable = [pair for pair in report.aliasing if pair.correlation >= _NOTABLE]
    if not notable:
        return (f"No two dimensions go together much: every correlation is below {figure(_NOTABLE)}.",)
    return tuple(
        f"{pair.first} and {pair.second} go together: their largest correlation is {figure(pair.correlation)}."
        for pair in notable
    )


def spoken_orders(report: Report) -> tuple[str, ...]:
    """Say what no order of a deck can balance; nothing where each balances everything."""
    decks = report.orders.values()
    bound = [deck for deck in decks if deck.unused]
    if not bound or not all(deck.turns for deck in decks):
        return ()
    if all(deck.turns == 1 for deck in bound):
        return ("Each story always stands in the same place of its deck, so the two cannot be told apart.",)
    size, ends = max(deck.stories for deck in decks), _span(deck.ends for deck in bound)
    never = (
        f"{_span(deck.unused for deck in bound)} of the {size * size} combinations of a story and a place never occur"
    )
    often = f"the most frequent comes up to {max(deck.uneven for deck in bound):.2g} times as often as the rarest"
    met = "Every story of a deck comes right after every other one; of such pairs"
    if apart := [deck.apart for deck in bound if deck.apart]:
        pairs = f"{_span(apart)} of the {size * (size - 1)} pairs"
        met = f"In {len(apart)} of {len(decks)} decks, {pairs} never come one right after the other; of those that do"
    return (
        f"No sensitive story comes first or last: of the {size} stories of a deck, {ends} take turns at the ends.",
        f"So {never}.",
        f"{met}, {often}.",
        f"All orders of a deck have had their turn after {_span(deck.turns for deck in bound)} participants.",
    )


def _span(counts: Iterable[int]) -> str:
    every = sorted(set(counts))
    return f"{every[0]} to {every[-1]}" if len(every) > 1 else str(every[0])


def seen(difference: float) -> str:
    """Return a smallest difference in two decimals, rounded up: no smaller one is promised than can be seen."""
    return figure(math.ceil(difference * 100) / 100)


def figure(number: float) -> str:
    """Return two decimals without a leading zero, as journals print shares."""
    return f"{number:.2f}".removeprefix("0")
