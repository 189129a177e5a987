"""The core's own tests in a second Python, where Qt cannot be imported.

In a run of everything this is the only place where they run: beside the windows' tests, on a processor of their own.
What they cover is left where the first Python's report finds it.
"""

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
timeout = 900
markers = slow: takes more than five seconds
"""

WITHOUT_QT = """
import sys
sys.modules.update({"PySide6": None, "shiboken6": None})
measured = None
if sys.argv[1] == "measured":
    import coverage
    measured = coverage.Coverage(data_suffix="core", config_file="pyproject.toml")
    measured.start()
import pytest
status = pytest.main(sys.argv[2:])
if measured is not None:
    measured.stop()
    measured.save()
sys.exit(status)
"""


@dataclass
class CoreRun:
    """A run under way, and the file that takes what it prints."""

    KEY: ClassVar = pytest.StashKey["CoreRun"]()

    process: subprocess.Popen[bytes]
    output: Path

    @classmethod
    def begin(cls, root: Path, *, measured: bool) -> Self:
        """Start the run; with `measured`, what it covers is left in a file that is joined with the first Python's."""
        folder = Path(tempfile.mkdtemp(prefix="core-run-"))
        settings, output = folder / "pytest.ini", folder / "output.txt"
        settings.write_text(SETTINGS.format(root=root))
        words = ["-q", "-c", str(settings), "--rootdir", str(root), str(root / "tests" / "core")]
        with output.open("wb") as stream:
            command = [sys.executable, "-c", WITHOUT_QT, "measured" if measured else "plain", *words]
            process = subprocess.Popen(command, cwd=root, stdout=stream, stderr=subprocess.STDOUT)
        return cls(process, output)

    def result(self) -> tuple[int, str]:
        """Wait for the end; return the exit status and what was printed."""
        return self.process.wait(), self.output.read_text(errors="replace")

    def last_line(self) -> str:
        """Return the last line that was printed so far."""
        return (self.output.read_text(errors="replace").splitlines() or ["nothing"])[-1]

    def end(self) -> None:
        """Stop the run if nobody waited for it."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
