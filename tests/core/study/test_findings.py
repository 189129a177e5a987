"""A mistake is said so that its author can put it right."""

import ast
from pathlib import Path

import pytest

import interview_app
from interview_app.study.findings import Finding, instead, mistakes, repeated, short, suggestion, warnings

MESSAGES = 4
"""File, key, message and what to do."""


def test_a_finding_names_file_and_key() -> None:
    """The author goes straight to the place, and reads there what to do."""
    assert str(Finding("study.toml", "ask[2].max", "Too many.", "Take one out.")) == (
        "study.toml, ask[2].max: Too many. Take one out."
    )
    assert str(Finding("study.toml", "", "Missing.")) == "study.toml: Missing."


def test_mistakes_and_warnings_are_told_apart() -> None:
    """A mistake blocks; a warning is weighed."""
    wrong, odd = Finding("a", "", "x", "y"), Finding("a", "", "x", "y", "warning")
    assert mistakes((odd, wrong)) == (wrong,)
    assert warnings((odd, wrong)) == (odd,)


def test_the_nearest_name_is_suggested_and_a_far_one_is_not() -> None:
    """A suggestion helps only when it is likely."""
    assert suggestion("helth", ["school", "health"]) == " Did you mean “health”?"
    assert suggestion("zzz", ["school", "health"]) == ""


@pytest.mark.parametrize(
    ("name", "known", "words"),
    [
        ("helth", ["school", "health"], "Did you mean “health”?"),
        ("zzz", ["school", "health"], "Take it out, or use one of these: “school”, “health”."),
        ("zzz", [], "Take it out."),
        ("zzz", [f"name {number}" for number in range(20)], "“name 11” …"),
    ],
)
def test_there_is_always_something_to_do_about_an_unknown_name(name: str, known: list[str], words: str) -> None:
    """The nearest name, those there are, or taking it out."""
    assert words in instead(name, known)


def test_a_name_of_a_megabyte_is_shown_by_its_beginning() -> None:
    """And is not searched for letter by letter."""
    assert short("x" * 1_000_000) == "x" * 60 + "…"
    assert instead("x" * 1_000_000, ["school"]).startswith("Take it out")


def test_each_repeated_name_is_reported_once() -> None:
    """Three times the same name is one mistake."""
    assert repeated(["a", "b", "a", "a", "c", "b"]) == ("a", "b")


def test_no_finding_is_made_anywhere_without_what_to_do() -> None:
    """Whoever writes a check says what its finding asks for."""
    silent = []
    for path in sorted((Path(interview_app.__file__).parent).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Finding":
                given = len(node.args) + sum(word.arg == "to_do" for word in node.keywords)
                starred = any(isinstance(one, ast.Starred) for one in node.args)
                silent += [] if given >= MESSAGES or starred else [f"{path.name}:{node.lineno}"]
    assert silent == []
