"""The rules of the house that no linter knows."""

import ast
import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LONGEST_FILE = 300
CODE = sorted(p for folder in ("interview_app", "tests", "packaging") for p in (ROOT / folder).rglob("*.py"))
SOURCE = [path for path in CODE if path.is_relative_to(ROOT / "interview_app")]
TESTS = [path for path in CODE if path.is_relative_to(ROOT / "tests")]
NOT_OURS = {
    *(".git", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".import_linter_cache", ".hypothesis"),
    "__pycache__",
}
CORPUS = ROOT / "tests" / "fuzz" / "corpus"
"""Zips, signatures and sealed files from which the fuzzers begin."""
NOT_TEXT = {".qm", ".ttf", ".otf", ".png", ".pdf", ".age", ".opus", ".pyc"}
VAGUE_NAMES = {"utils", "util", "manager", "helper", "helpers", "common", "misc", "data2"}


def named(path: Path) -> str:
    """Return the path as it is read in a test's name."""
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", CODE, ids=named)
def test_no_file_is_longer_than_a_person_reads_in_one_go(path: Path) -> None:
    """A file of more than 300 lines has more than one idea."""
    assert len(path.read_text().splitlines()) <= LONGEST_FILE


def test_no_module_has_a_name_that_says_nothing() -> None:
    """A module is the noun it owns."""
    assert [named(path) for path in SOURCE if path.stem in VAGUE_NAMES] == []


def test_only_the_user_interface_imports_qt() -> None:
    """The core runs where Qt is not installed."""
    qt = re.compile(r"^\s*(from|import) (PySide6|shiboken6)", re.MULTILINE)
    outside = [named(path) for path in SOURCE if qt.search(path.read_text()) and "ui" not in path.parts]
    assert outside == []


def test_raw_colours_stand_in_the_theme_only() -> None:
    """One place decides what a colour is, so that contrast can be computed."""
    colour = re.compile(r"#[0-9A-Fa-f]{6}\b")
    allowed = {"theme.py", "tokens.py", "style.py"}
    found = [named(p) for p in SOURCE if "ui" in p.parts and p.name not in allowed and colour.search(p.read_text())]
    assert found == []


@pytest.mark.parametrize("path", TESTS, ids=named)
def test_each_test_says_its_behaviour(path: Path) -> None:
    """A reader of a failing test wants one sentence first."""
    tree = ast.parse(path.read_text())
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    silent = [f.name for f in functions if f.name.startswith("test_") and not ast.get_docstring(f)]
    assert silent == []


def text_files() -> list[tuple[str, str]]:
    """Return every text file of the checkout with its content; a bare machine has no git to ask."""
    found: list[tuple[str, str]] = []
    for folder, below, names in os.walk(ROOT):
        below[:] = [name for name in below if name not in NOT_OURS and Path(folder, name) != CORPUS]
        # The core's run beside this one leaves its own measurements when it ends, which may be before this is asked.
        texts = [name for name in names if Path(name).suffix not in NOT_TEXT and not name.startswith(".coverage")]
        paths = [Path(folder) / name for name in texts]
        found.extend((named(path), path.read_text(encoding="utf-8")) for path in paths)
    return found


def test_no_registry_address_stands_in_the_repository() -> None:
    """Where packages come from is the installer's business; an address in a lock file would decide it."""
    hosts = re.compile(
        "|".join((r"pypi\.or" + "g", r"pythonhosted\.or" + "g", r"registry\.npmj" + "s", r"deb\.debian\.o" + "rg"))
    )
    assert [name for name, text in text_files() if hosts.search(text)] == []


def test_packaging_is_not_a_package() -> None:
    """An __init__.py there would hide the package `packaging` that half of Python imports."""
    assert not (ROOT / "packaging" / "__init__.py").exists()
