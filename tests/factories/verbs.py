"""Every verb of the centre, found in its source: functions that take an open centre, and what else stands on one."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import interview_app

ROOT: Final = Path(interview_app.__file__).parent
CENTRE: Final = ROOT / "centre"
APART: Final = ("archive", "concerns")
"""The archive is reached through a centre alone, and the lead's inbox is no centre's."""
FACES: Final = (ROOT / "cli", ROOT / "ui")


def verbs() -> frozenset[str]:
    """Return every public function and class that takes an open centre, and every public method of one, by name."""
    return frozenset(name for path in _sources(CENTRE) for name in _verbs_in(path))


def used_by(path: Path, wanted: frozenset[str]) -> Iterator[str]:
    """Yield which of these verbs a module of a face names."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    here = dict(_imported(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in here:
            named = f"{here[node.value.id]}.{node.attr}"
        elif isinstance(node, ast.Name) and node.id in here:
            named = here[node.id]
        else:
            continue
        if named in wanted:
            yield named


def reaches_in(path: Path) -> Iterator[str]:
    """Yield what a module of a face takes off something that may be a centre, and that only the core may take."""
    inside = {"archive", "strongbox", "identities", "authority"}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr in inside and "centre" in ast.unparse(node.value).lower():
            where = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
            yield f"{where}: {ast.unparse(node)}"


def faces() -> Iterator[Path]:
    """Yield every module of the windows and commands."""
    for folder in FACES:
        yield from sorted(folder.rglob("*.py"))


def _sources(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*.py")):
        if path.relative_to(folder).parts[0] not in APART:
            yield path


def _module(path: Path) -> str:
    return ".".join(path.relative_to(CENTRE).with_suffix("").parts)


def _verbs_in(path: Path) -> Iterator[str]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        name = f"{_module(path)}.{getattr(node, 'name', '')}"
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and _takes_centre(node):
            yield name
        elif isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            methods = [each for each in node.body if isinstance(each, ast.FunctionDef)]
            if any(each.name == "__init__" and _takes_centre(each) for each in methods):
                yield name
            if name == "office.Centre":
                yield from (f"{name}.{each.name}" for each in methods if _is_verb(each))


def _takes_centre(node: ast.FunctionDef) -> bool:
    given = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
    return any(each.annotation is not None and ast.unparse(each.annotation).strip("'\"") == "Centre" for each in given)


def _is_verb(node: ast.FunctionDef) -> bool:
    return not node.name.startswith("_") and not node.decorator_list


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield by which name a module knows something of the centre, and what it is."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("interview_app.centre"):
            at = (node.module or "").removeprefix("interview_app.centre").removeprefix(".")
            for each in node.names:
                yield each.asname or each.name, f"{at}.{each.name}".lstrip(".")
