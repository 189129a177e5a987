"""The process itself leaves nothing behind. Tried in processes of their own: shutters cannot be opened again."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from interview_app.base.process import words_for

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot be asked in the same way")

SHUT = "from interview_app.base.process import close_the_shutters as shut; shut(); shut(); "


def said_by(code: str, folder: Path) -> str:
    """Return what a new process prints."""
    return subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=_environment(), capture_output=True, text=True, check=True
    ).stdout


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}


def test_a_crash_leaves_no_core_dump(tmp_path: Path) -> None:
    """Neither as a file nor for a program that collects dumps."""
    code = "import resource, ctypes; print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))"
    assert said_by(SHUT + code, tmp_path) == "(0, 0) 0\n"


def test_files_are_for_this_user_alone(tmp_path: Path) -> None:
    """Also those that a library makes without asking us."""
    said_by(SHUT + "open('made', 'w').close()", tmp_path)
    assert (tmp_path / "made").stat().st_mode & 0o777 == 0o600


def test_every_way_into_the_program_closes_the_shutters(tmp_path: Path) -> None:
    """The command line is the only door, and it does so before anything else."""
    code = (
        "from interview_app.cli.main import run; run(['--version']); import ctypes; print(ctypes.CDLL(None).prctl(3))"
    )
    assert said_by(code, tmp_path).endswith("\n0\n")


@pytest.mark.parametrize(
    ("given", "own", "words"),
    [
        (["python", "-m", "interview_app"], [], ["-m", "interview_app", "practise", "harm"]),
        (
            ["python", "bin/interview-app", "demo", "--auto"],
            ["demo", "--auto"],
            ["bin/interview-app", "practise", "harm"],
        ),
        (["interview-app.exe"], [], ["practise", "harm"]),
    ],
)
def test_the_program_is_started_again_the_way_it_was(given: list[str], own: list[str], words: list[str]) -> None:
    """As a module, as a script or frozen, with another command; and with none it is the fieldworker's window."""
    assert words_for("practise", "harm", given=given, own=own) == words
    assert words_for(given=given, own=own) == words[:-2]
    assert words_for()
