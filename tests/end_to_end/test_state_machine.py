"""A laptop and its centre, whatever is done in whatever order, against a plain model of what was acknowledged."""

from collections import Counter

import pytest

from tests.stress.machine import VERBS
from tests.stress.states import live

FEWEST = 2
"""Seeds that are lived through in any case."""
MOST = 12
"""Seeds by which everything has to have been done; far fewer are needed."""


@pytest.mark.timeout(1800)  # ten seconds of work, on a computer that may have much else to do
@pytest.mark.slow
def test_the_laptop_and_the_centre_keep_to_the_model() -> None:
    """The same few days each time, and as many of them as it takes until each thing that can be done was done.

    `python -m tests.stress.states` lives through hundreds.
    """
    taken: Counter[str] = Counter()
    for begins_from in range(MOST):
        lived, failed = live(begins_from, days=6, steps=20)
        assert not failed, failed
        taken += lived.taken
        if begins_from + 1 >= FEWEST and set(taken) == VERBS:
            break
    assert set(taken) == VERBS
