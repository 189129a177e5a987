"""Exclusions and what-ifs without effect are warnings."""

import sys

import msgspec
import pytest

from interview_app.study import load
from interview_app.study.model import Dimension
from interview_app.study.review import review
from interview_app.study.rules.effects import check_reach
from tests.factories.clean import clean_files

EXCLUDE = "[[exclude]]\n"
PLAIN = [
    ('where = { data = [], sender = ["police"] }', "where.data", "list is empty"),
    ('same = ["data", "proof"]', "same", "no level in common"),
    ('same = ["receiver", "sender"]', "", "there twice"),
]
IDLE = [
    ('where = { purpose = ["danger"], scope = ["area"] }', "the others forbid all"),
    ('where = { sender = ["police"], receiver = ["police"], scope = ["one"] }', "the others forbid all"),
]
WHATIF = "[[whatif.rule]]\n"
RULES = [
    ('when = { }\nset = { scope = ["all"] }', "when", "fits every story"),
    ('when = { ok = [] }\nset = { scope = ["all"] }', "when.ok", "never asked"),
    ('when = { ok = [1], scope = ["one"] }\nset = { scope = ["one"] }', "set", "can never be asked"),
    ('when = { ok = [1], purpose = ["danger"] }\nset = { scope = ["all", "area"] }', "set", "can never be asked"),
]


def warned(new: str, before: str, where: str) -> str:
    """Return what is warned of at a place when a rule is added behind the others, with the number that it has."""
    files = clean_files()
    structure = files["study.toml"].decode()
    head, tail = structure[: structure.rindex(before)], structure[structure.rindex(before) :]
    number = structure.count(before) + 1
    lines = tail.splitlines(keepends=True)
    end = next((place for place, line in enumerate(lines) if place and line.startswith(("[", "#"))), len(lines))
    files["study.toml"] = (head + "".join(lines[:end]) + f"{before}{new}\n" + "".join(lines[end:])).encode()
    key = f"{before.strip().strip('[]')}[{number}]" + (f".{where}" if where else "")
    return " ".join(one.message for one in review(files).warnings if one.key == key)


@pytest.mark.parametrize(("rule", "where", "words"), PLAIN)
def test_an_exclusion_that_plainly_does_nothing_is_warned_of(rule: str, where: str, words: str) -> None:
    """An empty list, dimensions without a common level, or the same again."""
    assert words in warned(rule, EXCLUDE, where)


@pytest.mark.parametrize(("rule", "words"), IDLE)
def test_an_exclusion_that_others_make_needless_is_warned_of(rule: str, words: str) -> None:
    """Its author may have mistyped it."""
    assert words in warned(rule, EXCLUDE, "")


@pytest.mark.parametrize(("rule", "where", "words"), RULES)
def test_a_whatif_without_effect_is_warned_of(rule: str, where: str, words: str) -> None:
    """An empty condition, or a change that every story it fits is forbidden to have."""
    assert words in warned(rule, WHATIF, where)


def test_a_whatif_that_can_be_asked_is_none() -> None:
    """Of one story at least."""
    assert warned('when = { ok = [1], scope = ["one"] }\nset = { scope = ["all"] }', WHATIF, "set") == ""


def test_without_numpy_only_what_is_plain_is_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest needs every vignette there is."""
    for name in ("numpy", "interview_app.study.plan.candidates", "interview_app.study.plan.exchange"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delattr("interview_app.study.plan.candidates", raising=False)
    assert warned(IDLE[0][0], EXCLUDE, "") == ""
    assert warned(PLAIN[1][0], EXCLUDE, "same") != ""


def test_a_space_too_large_to_list_is_left_alone() -> None:
    """The check must end."""
    study = load.read_files(clean_files()).study
    many = tuple(map(str, range(1000)))
    large = msgspec.structs.replace(study, dimensions=(Dimension("one", many), Dimension("other", many)))
    assert list(check_reach(large, ())) == []
