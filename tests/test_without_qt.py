"""The core's own tests, in a Python where Qt cannot be imported."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# pytest-qt's settings would stop pytest where the plugin is switched off, so this run brings its own file.
SETTINGS = """
[pytest]
addopts = --strict-markers --import-mode=importlib -p no:pytest-qt -p no:cacheprovider
pythonpath = {root}
filterwarnings = error
xfail_strict = true
timeout = 120
markers = slow: takes more than five seconds
"""

WITHOUT_QT = """
import sys
sys.modules.update({"PySide6": None, "shiboken6": None})
import pytest
sys.exit(pytest.main(sys.argv[1:]))
"""


@pytest.mark.timeout(900)
def test_core_passes_with_qt_not_importable(tmp_path: Path) -> None:
    """No part below the windows needs Qt, not even in its tests."""
    settings = tmp_path / "pytest.ini"
    settings.write_text(SETTINGS.format(root=ROOT))
    result = subprocess.run(
        [
            sys.executable,
            "-c",
            WITHOUT_QT,
            "-q",
            "-c",
            str(settings),
            "--rootdir",
            str(ROOT),
            str(ROOT / "tests" / "core"),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout[-8000:] + result.stderr[-2000:]
