"""Weights name levels that are shown."""

import pytest

from interview_app.study.model import Dimension
from interview_app.study.plan.weights import wanted_counts
from interview_app.study.rules.weights import check_weights
from tests.factories.design import SMALL, small


@pytest.mark.parametrize(
    ("weights", "method", "key", "words"),
    [
        ({"datum": {"a": 2}}, "d-efficient", "design.level_weights", "Did you mean “data”?"),
        ({"data": {"z": 2}}, "d-efficient", "design.level_weights.data", "“z” is not a level of data"),
        ({"data": {"a": 0}}, "d-efficient", "design.level_weights.data", "must be 1 to 20"),
        ({"data": {"a": 21}}, "d-efficient", "design.level_weights.data", "must be 1 to 20"),
        ({"data": {"a": 2}}, "random", "design.level_weights", "Only the method “d-efficient”"),
        ({"spare": {"a": 2}}, "d-efficient", "design.level_weights", "not a dimension in use"),
    ],
)
def test_weights_that_make_no_sense_are_said(
    weights: dict[str, dict[str, int]], method: str, key: str, words: str
) -> None:
    """One finding, with its place and what to do."""
    study = small((*SMALL, Dimension("spare", ("a", "b"), use=False)), method=method, level_weights=weights)
    ((place, message, todo),) = check_weights(study)
    assert place == key
    assert words in f"{message} {todo}"
    assert todo


@pytest.mark.parametrize("weights", [{}, {"data": {}}, {"data": {"a": 2, "b": 1}}])
def test_sensible_weights_pass(weights: dict[str, dict[str, int]]) -> None:
    """An empty table asks for nothing."""
    assert list(check_weights(small(level_weights=weights))) == []


def test_a_weight_of_two_is_twice_the_share() -> None:
    """Levels without a weight have weight 1; dimensions without weights are left to the design."""
    assert wanted_counts(small(level_weights={"data": {"a": 2}, "sender": {}})) == {"data": {"a": 6, "b": 3, "c": 3}}
