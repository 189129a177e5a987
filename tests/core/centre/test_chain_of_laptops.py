"""Real laptops and their chains: a stick that is lost, one that is taken in twice, a storage that was put back."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from interview_app.centre import inbox
from tests.factories.line import Line, line
from tests.factories.vault import unlocked


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Line]:
    """Return a centre and a laptop."""
    with line(tmp_path) as made:
        yield made


@contextmanager
def put_back(laid: Line, copy: Path) -> Iterator[Line]:
    """Go on with a copy of a laptop's storage that was made earlier."""
    laid.vault.close()
    shutil.rmtree(laid.paths.home)
    shutil.copytree(copy, laid.paths.home)
    with unlocked(laid.paths.vault, clock=laid.clock) as vault:
        yield Line(laid.centre, vault, laid.pack, laid.paths, laid.stick, laid.clock)


def standing(laid: Line) -> list[str]:
    """Return the codes of the flags that stand."""
    return [flag.code for flag in laid.centre.archive.chain_flags() if flag.cleared_on is None]


def test_a_stick_that_was_lost_and_found(laid: Line) -> None:
    """A gap while it is missing; then nothing, and every interview is there."""
    bundles = [laid.bundle(0), laid.bundle(1), laid.bundle(2)]
    for path in (bundles[0], bundles[2]):
        assert inbox.take_in(laid.centre, [path]).good
    assert standing(laid) == ["gap"]
    assert inbox.take_in(laid.centre, [bundles[1]]).good
    assert standing(laid) == []
    assert len(laid.centre.archive.interviews()) == 3


def test_a_stick_that_was_lost_for_good_and_written_again(laid: Line) -> None:
    """Everything arrives with the second writing; the gap stays until somebody says what became of the stick."""
    lost = laid.bundle(0)
    again = laid.send(again=True)
    lost.unlink()
    assert inbox.take_in(laid.centre, [again]).results[0].taken == 1
    assert standing(laid) == ["gap"]
    (flag,) = laid.centre.archive.chain_flags()
    laid.centre.archive.settle_flag(flag.number)
    assert standing(laid) == []


def test_a_stick_that_is_taken_in_twice(laid: Line) -> None:
    """Harmless, and counted."""
    path = laid.bundle(0)
    for _ in range(3):
        assert inbox.take_in(laid.centre, [path]).good
    assert standing(laid) == []
    # The evidence of consent travels in a bundle of its own, beside it, and was not taken in here.
    assert laid.centre.archive.bundle_counts() == {1: (1, 2)}


def test_a_folder_of_sticks_in_any_order_leaves_no_flag(laid: Line) -> None:
    """Names are random, so a folder is never in the order of the chain."""
    for turn in range(4):
        laid.bundle(turn)
    assert inbox.take_in(laid.centre, [laid.stick]).good
    assert standing(laid) == []


def test_a_storage_that_was_put_back_is_seen(laid: Line, tmp_path: Path) -> None:
    """What was sent after the copy was made is known here, and the laptop does not know it any more: a fork."""
    laid.bundle(0)
    copy = shutil.copytree(laid.paths.home, tmp_path / "copy")
    laid.bundle(1)
    laid.bundle(2)
    with put_back(laid, copy) as older:
        older.bundle(3)
        older.bundle(4)
        intake = inbox.take_in(laid.centre, [laid.stick])
    assert intake.good
    assert "fork" in standing(laid)
    assert len(laid.centre.archive.interviews()) == 5
