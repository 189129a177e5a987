"""`interview-app study check` and `study translated`, as a person types them."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.study import load
from tests.factories.clean import clean_files, laid_out
from tests.factories.study import EASY, ENGLISH, gla_files

EASY_SOURCE = "text/en-GB-x-easy.source.toml"


def checked(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Check a folder and return the exit status and what was said."""
    status = run(["study", "check", str(folder), *words])
    said = capsys.readouterr()
    return status, said.out, said.err


def document(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    """Check a folder and return the exit status and the one JSON document."""
    status, out, err = checked(folder, capsys, "--json")
    assert err == ""
    return status, json.loads(out)


def changed(old: str, new: str, name: str) -> dict[str, bytes]:
    """Return a clean study with one text replaced in one of its files."""
    files = clean_files()
    assert old.encode() in files[name]
    return {**files, name: files[name].replace(old.encode(), new.encode(), 1)}


def test_a_clean_study_is_said_to_have_no_mistakes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With its digest, how hard it is to read, and what is left to the study team."""
    status, out, err = checked(laid_out(tmp_path / "study", clean_files()), capsys)
    assert (status, err) == (DONE, "")
    assert f"no mistakes. SHA-256 {load.read_files(clean_files()).digest}" in out
    assert "en-GB-x-easy: " in out
    assert "stories read at school grade" in out
    assert "the hardest page at" in out
    assert re.search(r"Note: en-GB-x-easy: \d+ sentences come from en-GB\.", out)
    assert "Note: Nobody has checked the support lines yet" in out


def test_what_somebody_has_done_is_no_note(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The support lines were rung."""
    files = changed('checked = ""', 'checked = "2026-11-22"', "signposting.toml")
    status, out, _ = checked(laid_out(tmp_path / "study", files), capsys)
    assert status == DONE
    assert "support lines" not in out


def test_every_sentence_is_listed_when_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With its place, words and grade, and the stories after them."""
    _, out, _ = checked(laid_out(tmp_path / "study", clean_files()), capsys, "--details")
    assert re.search(r"  data\.online: \d+ words, school grade \d", out)
    assert "  vignette " in out
    assert "  the page consent.rights: " in out


def test_a_warning_is_listed_and_the_study_can_be_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """STUDY-WARNINGS: the exit status is 0 only when there is neither mistake nor warning."""
    long = "You can skip " + "any " * 15 + "question."
    status, out, err = checked(laid_out(tmp_path / "study", changed("Skip any question.", long, ENGLISH)), capsys)
    assert status == NOT_DONE
    assert "Warning: text/en-GB.toml, consent.rights.points[1]: This sentence has 19 words, more than 15" in out
    assert "no mistakes" in out
    assert "[STUDY-WARNINGS]" in err


def test_a_stale_translation_is_a_warning_until_it_is_said_to_fit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command that the warning names puts it right."""
    folder = laid_out(tmp_path / "study", changed("Keep or delete?", "Keep it or not?", ENGLISH))
    easy = (folder / EASY).read_text(encoding="utf-8").replace("[keep]\n", '[keep]\ntitle = "Keep it?"\n')
    (folder / EASY).write_text(easy, encoding="utf-8")
    status, out, _ = checked(folder, capsys)
    assert status == NOT_DONE
    assert "keep.title: This sentence is new in the translation." in out
    assert run(["study", "translated", str(folder), "en-GB-x-easy"]) == DONE
    assert "sentences of en-GB-x-easy are marked as fitting en-GB as it is now." in capsys.readouterr().out
    assert "keep.title" not in checked(folder, capsys)[1]


def test_every_mistake_is_listed_with_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """STUDY-MISTAKES, with one line for each."""
    files = changed('persona = "Sam"', 'person = "Sam"', "study.toml")
    files[ENGLISH] = b"?"
    status, out, err = checked(laid_out(tmp_path / "study", files), capsys)
    assert status == NOT_DONE
    assert "Mistake: study.toml, person: This key is not known. Did you mean “persona”?" in out
    assert 'Mistake: study.toml, persona: This key is missing. Add it, such as: persona = "…"' in out
    assert "Mistake: text/en-GB.toml: This file is not TOML" in out
    assert "[STUDY-MISTAKES]" in err


def test_machines_get_one_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With every sentence of every language."""
    status, made = document(laid_out(tmp_path / "study", clean_files()), capsys)
    assert status == DONE
    assert (made["study"], made["clean"], made["mistakes"], made["warnings"]) == ("gla-sharing", True, [], [])
    assert made["digest"] == load.read_files(clean_files()).digest
    english = made["reading"][0]
    assert english["language"] == "en-GB"
    assert {"key", "text", "from", "words", "grade", "lix", "longest"} == set(english["sentences"][0])
    assert len(english["stories"]) == 50
    assert {"page": "consent.rights", **english["pages"][0]}.keys() == english["pages"][0].keys()
    assert {one["from"] for one in made["reading"][1]["sentences"]} == {"en-GB", "en-GB-x-easy"}


def test_machines_get_mistakes_and_warnings_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And nothing else on standard output; the study may have no name."""
    files = {**clean_files(), "study.toml": b"?", "pictures/x.svg": b""}
    status, made = document(laid_out(tmp_path / "study", files), capsys)
    assert status == NOT_DONE
    assert (made["study"], made["version"], made["digest"], made["clean"]) == (None, None, None, False)
    assert {"file", "key", "message", "to_do"} == set(made["mistakes"][0])


def test_machines_are_told_of_a_folder_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The error is in the document, with its code."""
    (laid_out(tmp_path / "study", clean_files()) / "design.csv").unlink()
    (tmp_path / "study" / "design.csv").symlink_to(tmp_path)
    status, made = document(tmp_path / "study", capsys)
    assert status == NOT_DONE
    assert "design.csv" in {one["file"] for one in made["mistakes"]}
    status, made = document(Path("x" * 5000), capsys)
    assert status == NOT_DONE
    assert made["clean"] is False
    assert made["error"]["code"] == "FOLDER-CLOSED"


def test_a_name_that_would_steer_the_terminal_is_written_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody else wrote the study, and its file names."""
    folder = laid_out(tmp_path / "study", clean_files())
    (folder / "text" / "a\x1b[2Jb.toml").write_bytes(b"")
    _, out, _ = checked(folder, capsys)
    assert "\x1b" not in out
    assert "text/a\\x1b[2Jb.toml: This file has no place in a study." in out


@pytest.mark.parametrize("language", ["en-GB", "fr", "\x1b[2J"])
def test_only_a_translation_can_fit_its_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    """NOT-A-TRANSLATION names those there are."""
    folder = laid_out(tmp_path / "study", clean_files())
    assert run(["study", "translated", str(folder), language]) == NOT_DONE
    said = capsys.readouterr().err
    assert "en-GB-x-easy" in said
    assert "[NOT-A-TRANSLATION]" in said
    assert "\x1b" not in said


@pytest.mark.parametrize("name", ["study.toml", EASY, ENGLISH])
def test_a_broken_text_does_not_fit_anything(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """STUDY-BROKEN, and the file of marks is left as it was."""
    folder = laid_out(tmp_path / "study", {**clean_files(), name: b"?"})
    before = (folder / EASY_SOURCE).read_bytes()
    assert run(["study", "translated", str(folder), "en-GB-x-easy"]) == NOT_DONE
    assert "[STUDY-BROKEN]" in capsys.readouterr().err
    assert (folder / EASY_SOURCE).read_bytes() == before


def test_the_shipped_study_is_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is in the repository ends without mistakes and without warnings."""
    assert checked(laid_out(tmp_path / "study", gla_files()), capsys)[0] == DONE
