"""The core's own tests in a second Python, where Qt cannot be imported."""

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Self

import pytest

# pytest-qt's settings would stop pytest where the plugin is switched off, so this run brings its own file.
SETTINGS = """
[pytest]
addopts = --strict-markers --import-mode=importlib -p no:pytest-qt -p no:cacheprovider -p no:cov
pythonpath = {root}
filterwarnings = error
xfail_strict = true
timeout = 240
markers = slow: takes more than five seconds
"""

WITHOUT_QT = """
import sys
sys.modules.update({"PySide6": None, "shiboken6": None})
import pytest
sys.exit(pytest.main(sys.argv[1:]))
"""


@dataclass
class CoreRun:
    """A run under way, and the file that takes what it prints."""

    KEY: ClassVar = pytest.StashKey["CoreRun"]()

    process: subprocess.Popen[bytes]
    output: Path

    @classmethod
    def begin(cls, root: Path) -> Self:
        """Start the run."""
        folder = Path(tempfile.mkdtemp(prefix="core-run-"))
        settings, output = folder / "pytest.ini", folder / "output.txt"
        settings.write_text(SETTINGS.format(root=root))
        words = ["-q", "-c", str(settings), "--rootdir", str(root), str(root / "tests" / "core")]
        with output.open("wb") as stream:
            process = subprocess.Popen(
                [sys.executable, "-c", WITHOUT_QT, *words], cwd=root, stdout=stream, stderr=subprocess.STDOUT
            )
        return cls(process, output)

    def result(self) -> tuple[int, str]:
        """Wait for the end; return the exit status and what was printed."""
        return self.process.wait(), self.output.read_text(errors="replace")

    def end(self) -> None:
        """Stop the run if nobody waited for it."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
