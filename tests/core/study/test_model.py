"""The structure answers what the other parts ask of it."""

import pytest

from interview_app.study.model import Exclusion
from tests.factories.study import gla


def test_a_question_follows_the_vignettes_that_it_names() -> None:
    """After each, after some by position, or at the end only."""
    study = gla().study
    assert [study.ask("ok").follows(position) for position in range(1, 7)] == [True] * 6
    assert [position for position in range(1, 15) if study.ask("who").follows(position)] == [1, 4]
    assert not any(study.ask("wrong").follows(position) for position in range(1, 7))


def test_an_unknown_question_is_a_bug() -> None:
    """The flow asks only for questions of the study."""
    with pytest.raises(KeyError):
        gla().study.ask("nothing")


def test_the_primary_question_is_the_rating() -> None:
    """Everything is estimated from it."""
    assert gla().study.primary.id == "ok"
    assert gla().study.deck_size == 6


def test_a_dimension_in_reserve_is_not_shown() -> None:
    """Eight sentences are too long for most participants."""
    assert "age" not in {dimension.id for dimension in gla().study.shown_dimensions}


def test_exclusions_forbid_the_same_level_or_all_listed_levels() -> None:
    """One kind compares dimensions, the other names levels."""
    same = Exclusion(same=("sender", "receiver"))
    where = Exclusion(where={"data": ("health",), "sender": ("police", "school")})
    assert same.forbids({"sender": "nhs", "receiver": "nhs"})
    assert not same.forbids({"sender": "nhs", "receiver": "police"})
    assert where.forbids({"data": "health", "sender": "school"})
    assert not where.forbids({"data": "health", "sender": "nhs"})


def test_the_exclusion_that_forbids_a_vignette_is_named() -> None:
    """A what-if asks before it changes a level."""
    study = gla().study
    levels = dict(gla().row(1).levels)
    assert study.exclusion(levels) is None
    assert study.exclusion({**levels, "receiver": levels["sender"]}) is study.exclusions[0]
