"""The table of speeds can be made. How fast anything is, is read by people and never asserted."""

import math
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.figures import COLUMNS, Figure, Goal, table

ROOT = Path(__file__).resolve().parents[2]
PROMISES = (
    "answer stored",
    "page change in the window",
    "page change with",
    "hide screen, from the press to the paint (p95",
    "hide screen, from the press to the paint (longest",
    "hide screen, processor time",
    "interview started, first page painted",
    "memory that 80 page changes add",
    "list of 10,000 interviews comes up",
    "list of 10,000 interviews found",
    "list of 10,000 interviews sorted",
    "start to unlock page",
    "vault unlocked",
    "interview sealed with its PDF",
    "60 kB sealed to three",
    "Seal now of 10",
    "summary drawn, English",
    "summary drawn, Polish",
    "summary drawn, Arabic",
    "interviews taken in",
    "the same by processor time",
    "centre opened again and fieldwork shown",
    "list of 2,000 at the centre: by a part of the number",
    "2,000 acts: the newest page",
    "age: seal 16 MiB",
    "age: open 16 MiB",
    "age: seal a file of 16 MiB",
    "age: open a file of 16 MiB",
    "2,000 characters looked through",
    "D-efficiency at 96",
    "D-efficiency at 48",
    "design drawn at 96",
    "design drawn at 48",
    "mean standard error at 60 people (frozen)",
    "mean standard error at 60 people (afresh)",
)


@pytest.mark.timeout(1800)  # two minutes of work, on a machine that may have much else to do
@pytest.mark.slow
def test_each_promise_has_a_line_with_finite_figures() -> None:
    """One run with small counts measures every promise and its anchor, and prints nothing but the table."""
    command = [sys.executable, "-m", "tests.benchmarks", "--quick"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    heading, _rule, *lines = result.stdout.splitlines()
    assert cells(heading) == COLUMNS
    for promise in PROMISES:
        (line,) = (line for line in lines if line.startswith(promise))
        _promise, goal, measured, anchor = cells(line)
        assert goal[0] in "≤≥"
        assert 0 < figure(measured) < math.inf
        assert 0 < figure(anchor) < math.inf


def cells(line: str) -> tuple[str, ...]:
    """Return what stands in the columns."""
    return tuple(cell.strip() for cell in line.split(" | "))


def figure(cell: str) -> float:
    """Return the number that a cell begins with."""
    return float(cell.split(maxsplit=1)[0].replace(",", ""))


@pytest.mark.parametrize(
    ("goal", "text", "measured", "verdict"),
    [
        (Goal(times=1.5, plus=1), "≤ 1.5 \N{MULTIPLICATION SIGN} anchor + 1 ms", 4.0, "met"),
        (Goal(times=1.5, plus=1), "≤ 1.5 \N{MULTIPLICATION SIGN} anchor + 1 ms", 4.1, "MISSED"),
        (Goal(plus=50), "≤ 50 ms", 49.0, "met"),
        (Goal(times=2, at_least=True), "≥ 2 \N{MULTIPLICATION SIGN} anchor", 3.9, "MISSED"),
    ],
)
def test_a_line_says_whether_the_goal_was_met(goal: Goal, text: str, measured: float, verdict: str) -> None:
    """The bound is made of the anchor of the same run: 2 ms here."""
    line = table([Figure("a promise", goal, "ms", measured, 2.0, "the least")]).splitlines()[-1]
    assert cells(line)[1] == text
    assert cells(line)[2].endswith(verdict)
