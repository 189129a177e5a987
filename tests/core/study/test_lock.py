"""What stands in a design's lock is what its study and its design have, and nothing else."""

import sys

import pytest

from interview_app.study import load
from interview_app.study.review import review
from interview_app.study.rules.lock import LARGEST_SPACE, check_measured
from tests.factories.clean import clean_files
from tests.factories.findings import said

LOCK = "design.lock.toml"

COUNTED = [
    ("vignettes = 96", "vignettes = 97", "vignettes", "not what the study"),
    ("combinations = ", "combinations = 1", "combinations", "not what the study"),
    ("format = ", "x = 1\nformat = ", "x", "not known"),
    ("feasible = ", "feasable = ", "feasible", "missing"),
    ("feasible = ", "feasible = 0.5 # ", "feasible", "a whole number"),
    ("d_efficiency = ", 'd_efficiency = "" # ', "d_efficiency", "must be a number"),
    ("first = ", "furst = ", "aliasing[1].first", "missing"),
]
MEASURED = [
    ("feasible = ", "feasible = 1", "feasible"),
    ("d_efficiency = 0.", "d_efficiency = 0.9", "d_efficiency"),
    ("d_efficiency = ", "d_efficiency = nan # ", "d_efficiency"),
    ("correlation = 0.", "correlation = 0.0", "aliasing"),
    ("  { first = ", "  # ", "aliasing"),
    ('first = "', 'first = "x', "aliasing"),
]


def falsified(old: str, new: str) -> dict[str, bytes]:
    """Return a clean study whose lock says something else."""
    files = clean_files()
    assert old in files[LOCK].decode()
    return {**files, LOCK: files[LOCK].decode().replace(old, new, 1).encode()}


@pytest.mark.parametrize(("old", "new", "key", "words"), COUNTED)
def test_what_can_be_counted_is_compared_on_every_laptop(old: str, new: str, key: str, words: str) -> None:
    """Keys, types and counts."""
    told = said(falsified(old, new), LOCK, key)
    assert words in told
    assert "study design” again" in told


@pytest.mark.parametrize(("old", "new", "key"), MEASURED)
def test_what_must_be_measured_is_measured_again_by_the_check(old: str, new: str, key: str) -> None:
    """A mistake: the ethics document would say what is not so."""
    found = review(falsified(old, new))
    assert [(one.key, one.severity) for one in found.mistakes] == [(key, "mistake")]
    assert "does not fit the design" in found.mistakes[0].message
    assert found.loaded is None


def test_without_numpy_nothing_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """A laptop takes the lock's word, which the centre has signed."""
    for name in ("numpy", "interview_app.study.plan.candidates", "interview_app.study.plan.exchange"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delattr("interview_app.study.plan.candidates", raising=False)
    assert review(falsified("feasible = ", "feasible = 1")).mistakes == ()


def test_a_true_lock_passes() -> None:
    """As it was written."""
    assert review(clean_files()).clean


def test_a_space_too_large_to_list_is_not_measured() -> None:
    """The check must end."""
    loaded = load.read_files(clean_files())
    assert check_measured(loaded.study, loaded.rows, {"combinations": LARGEST_SPACE + 1}, LOCK) == ()
