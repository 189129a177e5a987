"""`python -m tests.stress.states --examples 300`: random days of a laptop and its centre, held against a model."""

import argparse
import sys

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.stress.machine import LaptopMachine
from tests.stress.verdict import Verdict


def run(examples: int, steps: int) -> Verdict:
    """Live so many days of so many steps; an example that fails is made small and raised."""
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large]
    how = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=slow,
    )
    LaptopMachine.days = 0
    run_state_machine_as_test(LaptopMachine, settings=how)
    return Verdict(of="days", trials=LaptopMachine.days)


def main() -> int:
    """Live as many days as the words of the command line ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.stress.states", description=__doc__)
    parser.add_argument("--examples", type=int, default=300, help="how many days")
    parser.add_argument("--steps", type=int, default=40, help="the most things that happen in one")
    words = parser.parse_args()
    return run(words.examples, words.steps).told()


if __name__ == "__main__":
    sys.exit(main())
