"""A study declares each variable, and its coarser steps nest: nothing undeclared passes."""

import msgspec
import pytest

from interview_app.bundle.record import Record
from interview_app.study import load
from interview_app.study.rules.variables import RECORDED, check_variables, values
from tests.factories.findings import found, said
from tests.factories.study import gla_files

FILE = "study.toml"

_READ = load.read_draft(gla_files()).study
assert _READ is not None
STUDY = _READ

# What a record holds to be found and verified by, what the study itself fixes, and the answers under their own ids.
KEPT_TO_VERIFY = {"ended_by", "format", "id", "study", "study_version", "practice", "redaction", "withdrawal"}
OF_THE_DESIGN = {"design", "deck", "allotment", "vignettes", "repeats", "whatifs"}
ANSWERS = {"end", "profile"}
# What the record's consent says once more, for whoever reads no further; a record in which the two differ is refused.
OF_THE_CONSENT = {"may_keep"}


def test_everything_a_record_holds_of_a_participant_is_to_be_declared() -> None:
    """A new field of the record is a variable, or this test says that somebody forgot to think about it."""
    fields = {field.encode_name for field in msgspec.structs.fields(Record)}
    assert fields - KEPT_TO_VERIFY - OF_THE_DESIGN - ANSWERS - OF_THE_CONSENT == set(RECORDED)


def test_every_question_is_a_variable() -> None:
    """With the values that it can have, so that groups can be compared with them."""
    known = values(STUDY)
    assert known["ok"] == ("1", "2", "3", "4", "5")
    assert known["who"][0] == "person"
    assert known["age_band"] == ("16-17", "18-21", "22-25", "26-30")
    assert known["language"] == STUDY.languages
    assert known["why"] == ()
    assert known["notes"] == known["console"] == ()


AGES = '{ "16-21" = ["16-17", "18-21"], "22-30" = ["22-25", "26-30"] }'
ALL = '{ any = ["16-21", "22-30"] }'


def declared(name: str, text: str) -> dict[str, bytes]:
    """Return the study with another declaration of one variable."""
    content = gla_files()[FILE].decode()
    head = f"[variable.{name}]"
    begin = content.index(head)
    end = content.index("\n[", begin)
    return {**gla_files(), FILE: (content[:begin] + text + content[end:]).encode()}


def age_band(coarser: str, publish: str = "1", role: str = "quasi") -> dict[str, bytes]:
    """Return the study with another declaration of the age band."""
    text = f'[variable.age_band]\nrole = "{role}"\ncoarser = [{coarser}]\npublish = {publish}\n'
    return declared("age_band", text)


STEPS = [
    ("", "", "needs at least one coarser step. Write, for example"),
    (
        '{ young = ["16-17", "18-21"], old = ["22-25"] }',
        "[1]",
        "“26-30” is in no group. Put each value into exactly one",
    ),
    (
        '{ young = ["16-17", "18-21", "22-25"], old = ["22-25", "26-30"] }',
        "[1]",
        "“22-25” is in “young” and “old”, so the groups do not nest. Put each value into exactly one group",
    ),
    (AGES.replace('"26-30"]', '"26-30", "31"]'), "[1]", "“31” in “22-30” is not in the step before"),
    (AGES.replace('"18-21"]', '"18-21", "18-21"]'), "[1]", "“18-21” is in “16-21” and “16-21”"),
    (AGES.replace('"16-21" =', '"" ='), "[1]", "empty name. Give it a name"),
    (AGES.replace("{ ", "{ none = [], "), "[1]", "“none” is empty. Take it out"),
    ('{ a = ["16-17"], b = ["18-21"], c = ["22-25"], d = ["26-30"] }', "[1]", "as many groups"),
    (f'{AGES}, {{ any = ["16-17", "22-30"] }}', "[2]", "“16-17” in “any” is not in the step before"),
    (f'{AGES}, {{ any = ["16-21"] }}', "[2]", "“22-30” is in no group"),
]


@pytest.mark.parametrize(("coarser", "step", "words"), STEPS)
def test_bands_that_do_not_nest_are_found(coarser: str, step: str, words: str) -> None:
    """Each step takes in every group of the one before, once and whole."""
    files = age_band(coarser)
    assert words in said(files, FILE, f"variable.age_band.coarser{step}"), [str(one) for one in found(files)]


@pytest.mark.parametrize("publish", ["2", "-1"])
def test_a_step_that_is_not_there_cannot_be_published(publish: str) -> None:
    """Steps are counted from 0, as recorded, to the coarsest."""
    assert "from 0 to 1, or “never”" in said(age_band(AGES, publish), FILE, "variable.age_band.publish")


def test_never_is_the_only_word_for_publish() -> None:
    """Anything else is a step."""
    assert "“never”" in said(age_band(AGES, '"ever"'), FILE, "variable.age_band.publish")
    assert not said(age_band(AGES, '"never"'), FILE, "variable.age_band.publish")


def test_nothing_that_names_a_person_is_asked() -> None:
    """A direct identifier is no matter of steps."""
    assert "Take the question out" in said(age_band(AGES, role="direct"), FILE, "variable.age_band.role")
    words = "“direct” or “quasi” or “sensitive” or “other”"
    assert words in said(age_band(AGES, role="secret"), FILE, "variable.age_band.role")


def test_an_undeclared_variable_and_an_unknown_one_are_found() -> None:
    """A typing mistake is both."""
    files = declared("ok", '[variable.okay]\nrole = "other"\n')
    assert "not declared. Add [variable.ok]" in said(files, FILE, "variable.ok")
    assert "Nothing of this name is recorded. Did you mean “ok”" in said(files, FILE, "variable.okay")
    assert "not declared" in said(declared("month", ""), FILE, "variable.month")


def test_what_has_no_list_of_values_has_no_steps() -> None:
    """A month that could single a person out is never published."""
    files = declared("month", '[variable.month]\nrole = "quasi"\npublish = 0\n')
    assert "Write publish = “never”" in said(files, FILE, "variable.month.publish")
    files = declared("month", '[variable.month]\nrole = "quasi"\ncoarser = [{ any = ["2026"] }]\n')
    assert "no list of values" in said(files, FILE, "variable.month.coarser")


@pytest.mark.parametrize("name", ["why", "notes", "console"])
@pytest.mark.parametrize("role", ["other", "sensitive", "quasi"])
def test_own_words_are_never_published(name: str, role: str) -> None:
    """Whatever their role: a name or a place may stand in them."""
    files = declared(name, f'[variable.{name}]\nrole = "{role}"\npublish = 0\n')
    assert "own words" in said(files, FILE, f"variable.{name}.publish")
    assert not [
        one for one in found(declared(name, f'[variable.{name}]\nrole = "{role}"\n')) if "own words" in str(one)
    ]


def test_steps_that_nest_twice_are_sound() -> None:
    """Bands of bands, each step taking whole groups of the one before."""
    assert not [one for one in found(age_band(f"{AGES}, {ALL}", "2")) if one.key.startswith("variable")]


def test_the_shipped_study_declares_everything() -> None:
    """Nothing undeclared, nothing that names a person."""
    assert list(check_variables(STUDY)) == []
    assert {variable.role for variable in STUDY.variables.values()} <= {"quasi", "sensitive", "other"}
