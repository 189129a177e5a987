"""`vignettes/README.md`: its tutorial is played as it stands, and its tables name every key there is."""

import re
from pathlib import Path

import msgspec
import pytest

from interview_app.base.paths import HOME_VARIABLE
from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.study import load, model, nearby, signposting, vocabulary
from interview_app.study.rules.variables import RECORDED
from tests.factories.ceremony import People
from tests.factories.gp import gp
from tests.factories.tutorial import Edited, Typed, fits, readme, section, steps

PASSPHRASE = "six plain words in a row"
ASKS_FOR_A_PASSPHRASE = (("key", "new"), ("laptop",), ("study", "pack"))
STARTS_WITHOUT_A_DESIGN, SHOWS_ITS_MISTAKES = 1, 2

SECTIONS: dict[str, type[msgspec.Struct]] = {
    "### At the top": model.Study,
    "### `[[dimension]]`": model.Dimension,
    "### `[[exclude]]`": model.Exclusion,
    "### `[design]`": model.DesignRules,
    "### `[design.deck]`": model.DeckRules,
    "### `[allocation]`": model.AllocationRules,
    "### `[[ask]]`": model.Ask,
    "### `[whatif]`": model.WhatIf,
    "### `[[whatif.rule]]`": model.WhatIfRule,
    "### `[[profile]]`": model.ProfileItem,
    "### `[consent]`": model.ConsentRules,
    "### `[[consent.teach_back]]`": model.TeachBack,
    "### `[[consent.item]]`": model.ConsentItem,
    "### `[contact]` and `[complaints]`": signposting.Contact,
    "### `[variable.NAME]`": model.Variable,
    "### `[release]`": model.ReleaseRules,
    "### `[media]`": model.MediaRules,
    "### `[reading]`": model.ReadingRules,
    "## The design": model.DesignRow,
    "## Support lines": signposting.Signposting,
    "### `[[line]]`": signposting.Signpost,
    "## Names nearby": nearby.Nearby,
}


def typed(step: Typed, passphrase: Path, people: People) -> int:
    """Type a command; what a person is asked at the keyboard is answered beforehand, but for the recovery shares."""
    answers = []
    if step.words[:2] in {("key", "recovery"), ("centre", "drill")}:
        with pytest.MonkeyPatch.context() as patched:
            people.sit_down(patched)
            return run(step.words)
    if any(step.words[: len(start)] == start for start in ASKS_FOR_A_PASSPHRASE):
        answers += ["--passphrase-file", str(passphrase)]
    if step.words[:2] == ("laptop", "install"):
        answers += ["--yes-the-words-match"]
    return run([*step.words, *answers])


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_the_tutorial_ends_in_a_study_that_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each box is typed or put in place, each answer is the one shown, and at the end the study is clean and packed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE)
    checks, people = 0, People()
    for step in steps():
        if isinstance(step, Edited):
            step.make(tmp_path)
            continue
        status = typed(step, passphrase, people)
        real = "".join(capfd.readouterr())
        assert fits(step.answer, real), f"{' '.join(step.words)}\n{real}"
        checks += step.words[:2] == ("study", "check")
        broken = step.words[:2] == ("study", "check") and checks in {STARTS_WITHOUT_A_DESIGN, SHOWS_ITS_MISTAKES}
        assert status == (NOT_DONE if broken else DONE), real
    made = load.read(tmp_path / "my-study")
    assert made.study.id == "my-study"
    assert len(made.rows) == made.study.design.vignettes
    assert made.wording("en-GB").approved
    assert made.signposting.checked
    assert (tmp_path / "laptop.study").stat().st_size > 0


def test_every_kind_of_table_has_its_place() -> None:
    """A new one must be told of."""
    known = [*vars(model).values(), *vars(signposting).values(), nearby.Nearby]
    structs = {one for one in known if isinstance(one, type) and issubclass(one, msgspec.Struct)}
    assert {one for one in structs if one.__struct_fields__} == set(SECTIONS.values())


@pytest.mark.parametrize("heading", SECTIONS)
def test_every_key_is_told_of(heading: str) -> None:
    """By its name in the file, and with “needed” exactly when the study cannot do without it."""
    text = section(heading)
    for field in msgspec.structs.fields(SECTIONS[heading]):
        name = field.encode_name
        assert f"`{name}`" in text, f"{heading}: {name}"
        row = re.search(rf"^\| `{name}` \|.*\| ([^|]*) \|$", text, re.MULTILINE)
        if row is not None:
            assert (row[1] == "needed") == field.required, f"{heading}: {name}"


@pytest.mark.parametrize("heading", [heading for heading in SECTIONS if heading != "## The design"])
def test_no_key_is_told_of_that_is_not_there(heading: str) -> None:
    """A table in the README has a row for each key and no others."""
    names = {field.encode_name for field in msgspec.structs.fields(SECTIONS[heading])}
    table = section(heading).partition("| key |")[2].partition("\n\n")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) <= names


def test_every_sentence_of_the_program_itself_is_told_of() -> None:
    """Of the wording, that which does not hang on the study's own ids."""
    told = section("## The words")
    own = vocabulary.reserved() - {"fact", "fact_label", "consent", "practice", "about"}
    wanted = {".".join(need.path) for need in vocabulary.needs(gp().study) if need.path[0] in own}
    assert {path for path in wanted if f"`{path}`" not in told} == set()


def test_everything_that_is_recorded_is_told_of() -> None:
    """A researcher must declare it."""
    told = section("## Variables: what can give a person away")
    assert [name for name in RECORDED if f"`{name}`" not in told] == []


def test_the_bands_that_do_not_nest_are_refused_as_shown() -> None:
    """The README's right example is the shipped study's; its wrong one is refused with the sentence that it shows."""
    boxes = re.findall(r"```(?:toml|text)\n(.*?)```", section("## Variables: what can give a person away"), re.DOTALL)
    right, wrong, refusal = boxes
    files = dict(gp().files)
    structure = files["study.toml"].decode()
    head, key, rest = structure.partition("[variable.age_group]")
    end = rest.index("[variable.")
    assert (key + rest[:end]).strip() == right.strip()
    broken = f'{head}{key}\nrole = "quasi"\n{wrong}{rest[end:]}'
    findings = load.read_draft({**files, "study.toml": broken.encode()}).findings
    assert "\n".join(str(finding) for finding in findings) == refusal.strip()


def test_links_within_the_page_lead_somewhere() -> None:
    """Each entry of its table of contents is a heading."""
    headings = re.findall(r"^## (.+)$", readme(), re.MULTILINE)
    anchors = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([^)]+)\)", readme())) <= anchors
