"""A laptop on which an interview was held and finished, with everything real but the cost of its keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_app.base.paths import LaptopPaths
from interview_app.interview.events import Rated, Wrote
from tests.factories.bundle import Laptop, enrolled, told


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """Return an enrolled laptop."""
    with enrolled(LaptopPaths(tmp_path / "laptop")) as made:
        yield made


@pytest.fixture
def sealed(laptop: Laptop) -> Laptop:
    """Return a laptop with two sealed interviews."""
    for words in ("first", "second"):
        laptop.seal(laptop.hold(told("v1:ok", Rated(4)), told("v1:why", Wrote(words))))
    return laptop


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return the folder that stands for a USB stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
