"""`interview-app study`, as a person types it."""

from pathlib import Path

import pytest

from interview_app.cli.main import DONE, NOT_DONE, run
from tests.factories.study import changed, gla_files


def laid_out(folder: Path, files: dict[str, bytes]) -> str:
    """Write a study's files into a folder and return its path."""
    (folder / "text").mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return str(folder)


def without_design() -> dict[str, bytes]:
    """Return the shipped study before its design was drawn."""
    return {name: content for name, content in gla_files().items() if not name.startswith("design")}


def test_a_sound_study_is_said_to_be_sound(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With its digest, its reading age and what is left to the study team."""
    assert run(["study", "check", laid_out(tmp_path / "study", gla_files())]) == DONE
    shown = capsys.readouterr().out
    assert "no mistakes" in shown
    assert "en-GB-x-easy: reading age about" in shown
    assert "support lines have not been checked" in shown


def test_long_sentences_and_missing_approval_are_noted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They do not break a study, but its author should know."""
    files = gla_files()
    long = "You can skip " + "any " * 15 + "question."
    english = files["text/en-GB.toml"].decode().replace("approved = true", "approved = false")
    english = english.replace("Skip any question.", long).replace('[support_checked]\ndate = ""\n', "")
    assert run(["study", "check", laid_out(tmp_path / "study", {**files, "text/en-GB.toml": english.encode()})]) == DONE
    shown = capsys.readouterr().out
    assert "longer than 15 words: You can skip any any" in shown
    assert "not approved" in shown


def test_every_mistake_is_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """STUDY-BROKEN, with one line for each."""
    files = changed('persona = "Sam"', 'person = "Sam"')
    assert run(["study", "check", laid_out(tmp_path / "study", files)]) == NOT_DONE
    shown = capsys.readouterr()
    assert "study.toml, person: This key is not known. Did you mean “persona”?" in shown.out
    assert "study.toml, persona: This key is missing." in shown.out
    assert "[STUDY-BROKEN]" in shown.err


def test_a_design_is_drawn_and_frozen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The bytes are the shipped ones, and drawing again changes nothing."""
    folder = laid_out(tmp_path / "study", without_design())
    for _ in range(2):
        assert run(["study", "design", folder]) == DONE
    assert "D-efficiency 0.9100" in capsys.readouterr().out
    for name in ("design.csv", "design.lock.toml"):
        assert (tmp_path / "study" / name).read_bytes() == gla_files()[name]


def test_a_frozen_design_is_replaced_only_when_told_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """DESIGN-FROZEN: interviews may already rest on it."""
    folder = laid_out(tmp_path / "study", changed("starts = 10", "starts = 1"))
    assert run(["study", "design", folder]) == NOT_DONE
    assert "[DESIGN-FROZEN]" in capsys.readouterr().err
    assert (tmp_path / "study" / "design.csv").read_bytes() == gla_files()["design.csv"]
    assert run(["study", "design", folder, "--replace"]) == DONE
    assert run(["study", "check", folder]) == DONE


def test_no_design_is_drawn_for_a_broken_study(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """First the structure, then its design."""
    folder = laid_out(tmp_path / "study", changed("decks = 16", "decks = 15"))
    assert run(["study", "design", folder, "--replace"]) == NOT_DONE
    shown = capsys.readouterr()
    assert "design.vignettes" in shown.out
    assert "[STUDY-BROKEN]" in shown.err
