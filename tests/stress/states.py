"""`python -m tests.stress.states --examples 300`: random days of a laptop and its centre, held against a model."""

import argparse
import sys
import traceback
from collections import Counter
from typing import ClassVar

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.stress.machine import VERBS, LaptopMachine
from tests.stress.verdict import Verdict, say

AT_ONCE = 10
"""Days that are lived through from one seed: a day that fails costs the rest of these."""


def live(
    begins_from: int, days: int, steps: int, machine: type[LaptopMachine] = LaptopMachine
) -> tuple[type[LaptopMachine], str]:
    """Live through so many days of so many steps, the same ones from the same seed.

    They are not made smaller when one fails, which would take longer than living through all of them.

    Returns:
        How many days there were and what was done in them, and how one failed, if one did.
    """

    class Days(machine):  # type: ignore[misc, valid-type]
        """These days."""

        days: ClassVar[int] = 0
        taken: ClassVar[Counter[str]] = Counter()

    how = settings(
        max_examples=days,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(seed(begins_from)(Days), settings=how)
    except Exception:  # noqa: BLE001 - whatever broke the model is counted, and the next days are lived through
        return Days, traceback.format_exc()
    return Days, ""


def run(examples: int, steps: int, begins_from: int, machine: type[LaptopMachine] = LaptopMachine) -> Verdict:
    """Live so many days of so many steps, and tell how often each thing was done."""
    verdict = Verdict(of="days", names=("failed", "things never done"))
    taken: Counter[str] = Counter()
    end = begins_from + examples
    for first in range(begins_from, end, AT_ONCE):
        lived, failed = live(first, min(AT_ONCE, end - first), steps, machine)
        taken += lived.taken
        verdict.trials += lived.days
        if failed:
            verdict.lost.append(f"--seed {first} --examples {AT_ONCE} --steps {steps}: {failed}")
    verdict.corrupt += [f"never done: {verb}" for verb in sorted(VERBS ^ set(taken))]
    say("done: " + ", ".join(f"{verb} {times}" for verb, times in taken.most_common()))
    return verdict


def main() -> int:
    """Live as many days as the words of the command line ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.stress.states", description=__doc__)
    parser.add_argument("--examples", type=int, default=300, help="how many days")
    parser.add_argument("--steps", type=int, default=40, help="the most things that happen in one")
    parser.add_argument("--seed", type=int, default=0, help="another number gives other days")
    words = parser.parse_args()
    return run(words.examples, words.steps, words.seed).told()


if __name__ == "__main__":
    sys.exit(main())
