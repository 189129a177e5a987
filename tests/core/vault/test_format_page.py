"""Nothing of what rests on a laptop is missing in FORMAT.md; that it is enough, `test_format_alone` shows."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from interview_app.base.paths import shipped
from interview_app.vault.migrate import HEAD
from interview_app.vault.schema import Base
from tests.factories.stranger import Json

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "FORMAT.md").read_text(encoding="utf-8")


def test_it_names_every_table_and_column() -> None:
    """As the program makes them now, and the revision of them."""
    told: dict[str, list[str]] = {}
    table = ""
    for first, second, *_ in _rows("## `vault.db`", "\n\nThe mark of a machine"):
        table = next(iter(first), table)
        told.setdefault(table, []).extend(second)
    told.pop("")  # the head of the table
    made = {name: [column.name for column in table.columns] for name, table in Base.metadata.tables.items()}
    assert {name: sorted(columns) for name, columns in told.items()} == {
        name: sorted(columns) for name, columns in made.items()
    }
    assert f"tables, which is `{HEAD}` here" in PAGE


def test_it_names_every_event_with_every_key_of_it() -> None:
    """And every kind of answer: the published schema, which is made from the code, has no others."""
    schema = json.loads((shipped("resources") / "schemas" / "events-1.schema.json").read_text())
    parts, answers = schema["$defs"], _part("\n\nAn `answer` is ", "A step that asks")
    rows = {kind: row for row in _rows("| `type` | `entry.key` |", "\n\nAn `answer` is ") for kind in row[0]}
    logged = [parts[each["$ref"].rpartition("/")[2]] for each in schema["anyOf"]]
    assert rows.keys() - {"type"} == {_tag(event) for event in logged}
    for event in logged:
        assert set(_keys(event, parts)) <= set(rows[_tag(event)][2]), _tag(event)
    for each in parts["Answered"]["properties"]["answer"]["anyOf"]:
        answer = parts[each["$ref"].rpartition("/")[2]]
        assert {_tag(answer), *answer["properties"]} - {"type"} <= set(_ticked(answers))


def test_it_names_what_each_key_is_derived_for() -> None:
    """One rule and one list: a purpose that stands in the code only would keep somebody else out."""
    told = [purpose for _, purposes, _ in _rows("## Keys from keys", "*Sealed under K") for purpose in purposes]
    used = {purpose for path in (ROOT / "interview_app").rglob("*.py") for purpose in _purposes(path)}
    assert len(used) > 20
    assert {purpose for purpose in used if purpose not in told} == set()


def _part(start: str, end: str) -> str:
    return PAGE.split(start, 1)[1].split(end, 1)[0]


def _ticked(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def _rows(start: str, end: str) -> list[list[list[str]]]:
    """Return what stands in backticks in each cell of the rows of a part of the page."""
    lines = (start.strip("#") + _part(start, end)).splitlines()
    return [[_ticked(cell) for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]


def _tag(part: Json) -> str:
    return str(part["properties"]["type"]["enum"][0])


def _keys(event: Json, parts: Json) -> Iterator[str]:
    """Yield the keys of an event and of the values within it that are not of a kind of their own."""
    for name, value in event["properties"].items():
        if name != "type":
            yield name
        within = value.get("$ref") or value.get("items", {}).get("$ref")
        if within:
            yield from parts[within.rpartition("/")[2]]["properties"]


def _purposes(path: Path) -> Iterator[str]:
    """Yield what each call of `derive` in a file says that its key is for: all of it, or how it begins."""
    tree = ast.parse(path.read_bytes())
    named = {
        ast.unparse(node.target if isinstance(node, ast.AnnAssign) else node.targets[0]): node.value
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
    }
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "derive" and len(call.args) == 2:
            purpose = call.args[1]
            yield _beginning(named.get(ast.unparse(purpose)) or purpose)


def _beginning(purpose: ast.expr) -> str:
    match purpose:
        case ast.Constant(value=str(text)):
            return text
        case ast.BinOp(left=first) | ast.JoinedStr(values=[first, *_]):
            return _beginning(first)
        case _:
            raise AssertionError(f"what is this key for: {ast.unparse(purpose)}")
