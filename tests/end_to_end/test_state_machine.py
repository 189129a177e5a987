"""A laptop and its centre, whatever is done in whatever order, against a plain model of what was acknowledged."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.stress.machine import LaptopMachine


@pytest.mark.slow
def test_the_laptop_and_the_centre_keep_to_the_model() -> None:
    """Few days of few steps here; `python -m tests.stress.states` lives through hundreds."""
    few = settings(max_examples=8, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    run_state_machine_as_test(LaptopMachine, settings=few)
