"""Sealing and opening in flat memory, as the system counts it."""

import math
from pathlib import Path

import pytest

from tests.benchmarks import streaming_memory

MIB = 1 << 20


@pytest.mark.skipif(math.isnan(streaming_memory.highest()), reason="this system does not say how much memory was used")
def test_a_large_file_takes_hardly_any_memory(tmp_path: Path) -> None:
    """A process that seals 64 MiB, or opens them, never has 8 MiB more than before."""
    for before, after in streaming_memory.streamed(tmp_path, 64 * MIB):
        assert 0 < before <= after < before + 8
