"""A promise's goal, what was measured, and the anchor it is held against; and the table of all of them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

TIMES = "\N{MULTIPLICATION SIGN}"
COLUMNS = ("promise", "goal", "measured", "anchor in the same run")


@dataclass(frozen=True)
class Goal:
    """A bound made of the anchor: `times` of it, `plus` a fixed amount in the figure's unit.

    A goal that an issue or a published budget gives as it is has no `times`.
    """

    times: float = 0.0
    plus: float = 0.0
    at_least: bool = False

    def met(self, measured: float, anchor: float) -> bool:
        """Tell whether a measured value is on the right side of the bound."""
        bound = self.times * anchor + self.plus
        return measured >= bound if self.at_least else measured <= bound

    def text(self, unit: str) -> str:
        """Return the bound as a person reads it."""
        parts = [f"{self.times:g} {TIMES} anchor"] if self.times else []
        parts += [f"{self.plus:g} {unit}"] if self.plus else []
        return f"{'≥' if self.at_least else '≤'} {' + '.join(parts)}"


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    Attributes:
        promise: What is promised.
        goal: How much of it.
        unit: Of both values: "ms", "MB/s", "/s".
        measured: What the program did.
        anchor: What the least that could do the same did, between the program's turns.
        anchored_by: What that is.
    """

    promise: str
    goal: Goal
    unit: str
    measured: float
    anchor: float
    anchored_by: str

    def cells(self) -> tuple[str, ...]:
        """Return what stands in the table's columns."""
        verdict = "met" if self.goal.met(self.measured, self.anchor) else "MISSED"
        share = f"{_short(self.measured / self.anchor)} {TIMES}" if self.anchor else "-"
        return (
            self.promise,
            self.goal.text(self.unit),
            f"{_short(self.measured)} {self.unit} = {share} anchor, {verdict}",
            f"{_short(self.anchor)} {self.unit}: {self.anchored_by}",
        )


def table(figures: Sequence[Figure]) -> str:
    """Return the one table: a heading, a rule, a line for each figure."""
    rows = [COLUMNS, *(figure.cells() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(COLUMNS))]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    lines.insert(1, "-+-".join("-" * width for width in widths))
    return "\n".join(lines)


def _short(value: float) -> str:
    """Return three digits that count, without powers of ten."""
    if not value or not math.isfinite(value):
        return f"{value:g}"
    return f"{value:,.{max(0, 2 - math.floor(math.log10(abs(value))))}f}"
