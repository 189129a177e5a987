"""A real laptop with the real study, in a temporary folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factories.interview import Laptop, new_laptop


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """Make a laptop and close it afterwards."""
    made = new_laptop(tmp_path)
    yield made
    made.vault.close()
