"""The core's own tests, in a Python where Qt cannot be imported."""

import pytest

from tests.core_run import CoreRun


@pytest.mark.timeout(3600)
def test_core_passes_with_qt_not_importable(core_run: CoreRun) -> None:
    """No part below the windows needs Qt, not even in its tests."""
    status, printed = core_run.result()
    assert status == 0, printed[-8000:]
    assert " passed" in printed
