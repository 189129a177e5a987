"""The gates, run as tests, so that one command tells a newcomer everything."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent

GATES = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
    "import-linter": ["lint-imports"],
    "deptry": ["deptry", "."],
    "codespell": ["codespell", "interview_app", "tests", "packaging", "docs", "vignettes", "README.md"],
}

pytestmark = pytest.mark.timeout(1200)


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run one of this environment's tools in a folder."""
    return subprocess.run(
        [str(BIN / command[0]), *command[1:]], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("name", GATES)
def test_gate(name: str) -> None:
    """The tool finds nothing to complain about."""
    result = run(GATES[name], ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


BREACHES = {
    "a lower part imports a higher one": ("vault", "from interview_app.bundle import record"),
    "study and vault know each other": ("study", "from interview_app.vault import store"),
    "Qt below the windows": ("interview", "from PySide6 import QtCore"),
    "a second door to cryptography": ("bundle", "from cryptography.hazmat.primitives import hashes"),
    "a socket": ("centre", "import socket"),
    "a pickle": ("base", "import pickle"),
    "SQL outside the vault": ("bundle", "import sqlalchemy"),
    "one role imports another": ("ui/participant", "from interview_app.ui import fieldworker"),
}


@pytest.mark.parametrize("breach", BREACHES)
def test_a_planted_breach_is_found(breach: str, tmp_path: Path) -> None:
    """The import contracts do see what they forbid."""
    shutil.copytree(ROOT / "interview_app", tmp_path / "interview_app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    place, line = BREACHES[breach]
    (tmp_path / "interview_app" / place / "planted.py").write_text(f'"""A breach."""\n\n{line}\n')
    result = run(["lint-imports", "--no-cache"], tmp_path)
    assert result.returncode == 1
    assert "planted" in result.stdout
