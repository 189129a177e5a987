"""The catalogue of everything a person can be told went wrong."""

import ast
import importlib
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

import interview_app
from interview_app.base.errors import UserError, catalogue, field_names

ROOT = Path(__file__).resolve().parents[3]
TESTS = ROOT / "tests"
CODE = re.compile(r"[A-Z0-9]+(-[A-Z0-9]+)+")
NOT_IMPORTED = re.compile(r"interview_app\.(ui|__main__)(\.|$)|\.migrations(\.|$)")
SENTENCE_ENDS = (".", "?", "}")  # a field at the end holds a sentence of its own


def import_the_core() -> None:
    """Import every module below the windows, so that each error has been seen."""
    for module in pkgutil.walk_packages(interview_app.__path__, "interview_app.", onerror=lambda _: None):
        if not NOT_IMPORTED.search(module.name):
            importlib.import_module(module.name)


def stated_codes() -> Iterator[tuple[str, str]]:
    """Find each code that a class in the package states, windows included, with the class that states it."""
    for path in sorted((ROOT / "interview_app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ClassDef):
                values = {
                    target.id: statement.value.value
                    for statement in node.body
                    if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant)
                    for target in statement.targets
                    if isinstance(target, ast.Name)
                }
                if {"code", "next_step"} <= values.keys():
                    yield str(values["code"]), f"{path.relative_to(ROOT)}:{node.name}"


def ours() -> dict[str, type[UserError]]:
    """Return the catalogue without the errors that tests make for themselves."""
    import_the_core()
    return {code: error for code, error in catalogue().items() if error.__module__.startswith("interview_app.")}


def test_every_error_says_what_happened_what_is_safe_and_what_to_do() -> None:
    """Each of the three parts is made of whole sentences."""
    unfinished = [
        (code, part)
        for code, error in ours().items()
        for part in (error.happened, error.safe, error.next_step)
        if not part.rstrip().endswith(SENTENCE_ENDS) or not (part[0].isupper() or part[0] == "{")
    ]
    assert unfinished == []


def test_every_code_has_the_same_form() -> None:
    """A code can be read out on the phone and looked up."""
    assert [code for code in ours() if not CODE.fullmatch(code)] == []


def test_no_two_errors_share_a_code() -> None:
    """A code leads to one explanation."""
    classes = defaultdict(list)
    for code, where in stated_codes():
        classes[code].append(where)
    assert {code: where for code, where in classes.items() if len(where) > 1} == {}


def test_every_code_is_met_in_a_test() -> None:
    """A sentence nobody has seen appear may never appear."""
    written = "".join(path.read_text() for path in TESTS.rglob("*.py"))
    assert [(code, where) for code, where in stated_codes() if code not in written] == []


def test_every_error_can_be_shown_with_its_fields() -> None:
    """No sentence asks for a field by position or with a format that only some values have."""
    for error in ours().values():
        shown = error.happened.format_map(dict.fromkeys(field_names(error), 1))
        assert "{" not in shown


def test_the_message_is_the_three_sentences_with_fields_filled_in() -> None:
    """A person reads what happened, what is safe, and what to do, in this order."""

    class Example(UserError):
        happened = "The box {colour} is open."
        safe = "Nothing fell out."
        next_step = "Close it."

    error = Example(colour="red")
    assert str(error) == error.message == "The box red is open. Nothing fell out. Close it."
    assert field_names(Example) == {"colour"}


class TestRefusals:
    """The catalogue refuses what a reader of it would trip over."""

    spoiled: ClassVar[list[type[UserError]]] = []

    @pytest.fixture(autouse=True)
    def _restored(self) -> Iterator[None]:
        """Take the spoiled errors out of the catalogue again."""
        yield
        for error in self.spoiled:
            error.code = ""
        self.spoiled.clear()

    def spoil(self, code: str, next_step: str) -> None:
        """Add an error to the catalogue."""
        fields = {"code": code, "happened": "It broke.", "next_step": next_step}
        self.spoiled.append(type("Spoiled", (UserError,), fields))

    def test_a_second_error_with_the_same_code_is_refused(self) -> None:
        """Two classes cannot share one code."""
        self.spoil("TEST-TWICE", "Mend it.")
        self.spoil("TEST-TWICE", "Mend it.")
        with pytest.raises(ValueError, match="two errors share the code TEST-TWICE"):
            catalogue()

    def test_an_error_without_a_next_step_is_refused(self) -> None:
        """An error that does not say what to do is not finished."""
        self.spoil("TEST-SILENT", "")
        with pytest.raises(ValueError, match="TEST-SILENT leaves a sentence out"):
            catalogue()
