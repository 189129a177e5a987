"""A study is whole or refused with every reason, and warnings do not keep anybody from using it."""

from pathlib import Path

import pytest

from interview_app.base.paths import shipped
from interview_app.study import load
from interview_app.study.findings import Finding, mistakes, warnings
from interview_app.study.load import StudyBroken
from tests.factories.findings import found as findings
from tests.factories.findings import said
from tests.factories.study import EASY, ENGLISH, GLA, changed, gla, gla_files

DESIGN = [
    ("number,deck", "number,dek", "row 1", "first line must be"),
    ("\n5,1,5,", "\n5,1,4,", "deck", "slots 1 to 6 once"),
    ("\n5,1,5,", "\n6,1,5,", "number", "numbered 1, 2, 3"),
    ("\n5,1,5,", "\nfive,1,5,", "row 6", "first 3 numbers"),
    ("\n5,1,5,", "\n5,5,", "row 6", "10 cells"),
]


@pytest.mark.parametrize(("old", "new", "key", "words"), DESIGN)
def test_a_mistake_in_the_design_is_found(old: str, new: str, key: str, words: str) -> None:
    """A frozen design that was touched is refused."""
    found = findings(changed(old, new, "design.csv"))
    assert [f for f in found if (f.file, f.key) == ("design.csv", key) and words in str(f)], found


def rewritten_row(number: int, **levels: str) -> dict[str, bytes]:
    """Return the study with some levels of one vignette replaced."""
    loaded = gla()
    row = loaded.row(number)
    names = [dimension.id for dimension in loaded.study.shown_dimensions]
    old = ",".join((f"\n{number}", str(row.deck), str(row.slot), *(row.levels[name] for name in names)))
    new = ",".join((f"\n{number}", str(row.deck), str(row.slot), *({**row.levels, **levels}[name] for name in names)))
    return changed(old, new, "design.csv")


def test_an_unknown_level_in_the_design_is_found_with_its_row() -> None:
    """A typing mistake in the table would show an empty sentence."""
    found = findings(rewritten_row(5, data="helth"))
    assert [f for f in found if f.key == "row 5" and "Did you mean “health”?" in str(f)]


def test_a_row_that_an_exclusion_forbids_is_found_with_the_reason() -> None:
    """Nobody is shown an agency that shares with itself."""
    found = findings(rewritten_row(5, sender="police", receiver="police"))
    assert [f for f in found if f.key == "row 5" and "An agency does not share with itself." in str(f)]


def test_missing_and_spare_rows_are_found() -> None:
    """The count is the study's."""
    files = gla_files()
    files["design.csv"] = b"".join(files["design.csv"].splitlines(keepends=True)[:-1])
    assert "There must be 96 rows and there are 95." in {f.message for f in findings(files)}


def test_a_level_in_no_vignette_is_found() -> None:
    """A level that is never shown cannot be estimated."""
    files = gla_files()
    files["design.csv"] = files["design.csv"].replace(b",works", b",unknown")
    assert "The level “works” is in no vignette." in {f.message for f in findings(files)}


def test_a_design_of_a_changed_study_is_found() -> None:
    """The lock ties the rows to the dimensions, exclusions and rules they were drawn for."""
    keys = {f.key for f in mistakes(findings(changed('seed = "gla-sharing-2026"', 'seed = "other"')))}
    assert keys == {"study_sha256"}
    assert "design_sha256" in {f.key for f in findings(changed(",works", ",unknown", "design.csv"))}


@pytest.mark.parametrize("name", ["study.toml", ENGLISH, "design.csv", "design.lock.toml"])
def test_a_missing_file_is_found(name: str) -> None:
    """A study without one of its files is refused, not guessed."""
    files = gla_files()
    del files[name]
    assert name in {f.file for f in findings(files)}


@pytest.mark.parametrize("name", ["study.toml", EASY, "design.csv"])
def test_a_file_that_is_not_text_is_found(name: str) -> None:
    """Bytes that are no UTF-8 are refused in every kind of file."""
    assert name in {f.file for f in findings({**gla_files(), name: b"\xff\xfe\x00"})}


def test_a_file_nested_too_deeply_is_found() -> None:
    """A hostile file cannot overflow the reader."""
    assert {f.file for f in findings({**gla_files(), "study.toml": b"x = " + b"[" * 100_000})} == {"study.toml"}


@pytest.mark.parametrize("name", ["../study.toml", "text/../../x.toml", "notes.txt", "text/cy.toml/x"])
def test_a_file_with_no_place_in_a_study_is_found(name: str) -> None:
    """Only names of the fixed pattern are let in."""
    assert [f for f in findings({**gla_files(), name: b""}) if f.file == name and "no place in a study" in f.message]


def test_a_language_that_the_study_does_not_list_is_found() -> None:
    """A half-finished translation does not slip in."""
    found = findings({**gla_files(), "text/cy.toml": b'language = "cy"\n'})
    assert [f for f in found if f.file == "text/cy.toml" and "does not list this language" in f.message]


def test_all_findings_come_at_once() -> None:
    """An author puts a study right in one go."""
    files = changed('persona = "Sam"', 'persona = "Sam"\nfoo = 1')
    files[ENGLISH] = files[ENGLISH].replace(b'intro = ["', b'outro = ["', 1)
    files["design.csv"] = b""
    files["design.lock.toml"] = b"?"
    found = mistakes(findings(files))
    assert {f.file for f in found} == {"study.toml", ENGLISH}  # the design is compared with a sound structure only
    fixed = mistakes(findings({**files, "study.toml": gla_files()["study.toml"]}))
    assert {f.file for f in fixed} == {ENGLISH, "design.csv", "design.lock.toml"}


def test_the_error_says_how_many_and_which_is_first() -> None:
    """STUDY-BROKEN is a sentence that helps on the phone."""
    one = StudyBroken((Finding("study.toml", "ages", "Wrong.", "Put it right."),))
    two = StudyBroken((*one.findings, Finding("study.toml", "id", "Wrong.")))
    assert one.code == "STUDY-BROKEN"
    assert "1 mistake found, first study.toml, ages: Wrong. Put it right." in one.message
    assert "2 mistakes found" in two.message


def test_the_shipped_study_loads_from_its_folder() -> None:
    """What is in the repository is a study without mistakes."""
    loaded = load.read(shipped("vignettes") / GLA)
    assert loaded.digest == gla(sounds=True).digest
    assert loaded.wording("en-GB").approved
    assert loaded.row(7).number == 7
    assert len(loaded.design_digest) == 64


def laid_out(folder: Path) -> Path:
    """Write the shipped study into a folder."""
    for name, content in gla_files().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def test_other_files_in_the_folder_are_not_part_of_the_study(tmp_path: Path) -> None:
    """Notes, an editor's backup and what an operating system leaves behind do not change the digest."""
    laid_out(tmp_path)
    for name in ("study.toml~", "README.md", "text/.DS_Store", "pictures/Thumbs.db", "notes/text.toml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"notes")
    assert load.folder_files(tmp_path) == gla_files()


@pytest.mark.parametrize("name", ["text/en-GB.toml~", "text/old/en-GB.toml", "pictures/data.school.png", "clips/a.wav"])
def test_a_strange_file_among_the_texts_and_pictures_is_found(tmp_path: Path, name: str) -> None:
    """It would be left out of the pack without a word; its bytes are not even read."""
    (laid_out(tmp_path) / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_bytes(b"x" * 100)
    files = load.folder_files(tmp_path)
    assert files[name] == b""
    assert "Rename this file or take it out" in said(files, name, "")


@pytest.mark.parametrize("name", ["study.toml", "design.csv", "pictures/data.school.svg", "signposting.toml"])
def test_a_file_of_fifty_megabytes_is_a_finding_among_others(tmp_path: Path, name: str) -> None:
    """It is not read, and does not hide what else is wrong."""
    with (laid_out(tmp_path) / name).open("wb") as stream:
        stream.truncate(50_000_000)
    (tmp_path / ENGLISH).write_text("?")
    files = load.folder_files(tmp_path)
    assert len(files[name]) <= load.LARGEST_FILE + 1
    assert "larger than 2 MB" in said(files, name, "")
    assert ENGLISH in {one.file for one in findings(files)}


def test_an_alphabet_in_a_sentence_is_no_deep_key() -> None:
    """Full stops in a text are not those of a key."""
    alphabet = " ".join(f"{letter}." for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    files = changed('title = "Your rights"', f'title = "{alphabet}"', ENGLISH)
    assert not [f for f in findings(files) if f.file == ENGLISH]
    deep = ".".join("a" * 21) + " = 1\n"
    assert "nested too deeply" in said({**gla_files(), ENGLISH: deep.encode()}, ENGLISH, "")


def test_a_broken_study_can_be_looked_at_as_far_as_it_goes() -> None:
    """While it is being written; without a structure there is nothing to look at."""
    files = {**gla_files(), ENGLISH: b"?"}
    seen = load.provisional(load.read_draft(files), (), files)
    assert seen is not None
    assert "en-GB" not in seen.wordings
    nothing = {**files, "study.toml": b"?"}
    assert load.provisional(load.read_draft(nothing), (), nothing) is None


def test_warnings_do_not_keep_a_study_from_being_used() -> None:
    """They travel with it, for its author."""
    files = gla_files()
    files.pop(f"{EASY.removesuffix('.toml')}.source.toml", None)
    loaded = load.read_files(files)
    assert any(one.severity == "warning" for one in loaded.warnings)
    assert mistakes(loaded.warnings) == ()
    assert warnings(loaded.warnings) == loaded.warnings


def test_an_empty_folder_is_a_broken_study(tmp_path: Path) -> None:
    """A wrong folder is said to have no study in it."""
    with pytest.raises(StudyBroken):
        load.read(tmp_path)
