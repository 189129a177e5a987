"""`interview-app study preview`, as a researcher types it."""

import os
import shutil
from pathlib import Path

import pytest

from interview_app.base.paths import shipped
from interview_app.cli.main import DONE, NOT_DONE, run
from tests.factories.study import GLA


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the shipped study before its design is drawn."""
    made = tmp_path / "study"
    shutil.copytree(shipped("vignettes") / GLA, made)
    for name in ("design.csv", "design.lock.toml"):
        (made / name).unlink()
    return made


def preview(folder: Path, out: Path, *more: str) -> int:
    """Type the command."""
    return run(["study", "preview", str(folder), "--out", str(out), *more])


def test_a_study_is_written_as_a_pdf(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An older preview is replaced, and it is told when there is no design yet."""
    out = tmp_path / "preview.pdf"
    out.write_bytes(b"%PDF-1.4 an older one")
    assert preview(folder, out, "--language", "en-GB-x-easy") == DONE
    assert out.read_bytes().startswith(b"%PDF-")
    assert len(out.read_bytes()) > 10_000
    assert "No design is drawn yet" in capsys.readouterr().out


def test_a_study_with_its_design_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is said of samples."""
    assert preview(shipped("vignettes") / GLA, tmp_path / "preview.pdf") == DONE
    assert "samples" not in capsys.readouterr().out


def test_another_file_is_never_overwritten(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip of the hand does not cost somebody their notes."""
    out = tmp_path / "notes.txt"
    out.write_text("my notes")
    assert preview(folder, out) == NOT_DONE
    assert out.read_text() == "my notes"
    assert "[NOT-A-PDF]" in capsys.readouterr().err


def test_a_file_that_cannot_be_read_is_left(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What it is cannot be known, so it stays."""
    out = tmp_path / "preview.pdf"
    out.write_bytes(b"%PDF-")

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    assert preview(folder, out) == NOT_DONE
    assert "[FILE-UNREADABLE]" in capsys.readouterr().err


@pytest.mark.parametrize("with_design", [True, False])
def test_a_study_with_mistakes_is_refused_with_all_of_them(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], *, with_design: bool
) -> None:
    """Each is listed, and no file is left."""
    if with_design:
        shutil.copy(shipped("vignettes") / GLA / "design.csv", folder)
    structure = folder / "study.toml"
    structure.write_text(structure.read_text() + '\nnonsense = "x"\n')
    (folder / "signposting.toml").write_text("line = 3")
    assert preview(folder, tmp_path / "preview.pdf") == NOT_DONE
    said = capsys.readouterr()
    assert "study.toml" in said.out
    assert "signposting.toml" in said.out
    assert "[STUDY-BROKEN]" in said.err
    assert not (tmp_path / "preview.pdf").exists()


def test_a_language_that_is_not_there_is_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No file is left."""
    assert preview(folder, tmp_path / "preview.pdf", "--language", "xx") == NOT_DONE
    assert "[LANGUAGE-UNKNOWN]" in capsys.readouterr().err
    assert not (tmp_path / "preview.pdf").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no pipes among its files")
@pytest.mark.timeout(120)
def test_what_is_no_file_is_left(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """NOT-A-FILE for a pipe and for a link to nothing, before anything is drawn."""
    pipe, link = tmp_path / "pipe.pdf", tmp_path / "link.pdf"
    os.mkfifo(pipe)
    link.symlink_to(tmp_path / "nothing")
    for out in (pipe, link):
        assert preview(folder, out) == NOT_DONE
        assert "[NOT-A-FILE]" in capsys.readouterr().err
    assert pipe.is_fifo()
    assert link.is_symlink()


@pytest.mark.parametrize("kind", ["missing", "file"])
def test_without_a_study_folder_it_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str) -> None:
    """STUDY-FOLDER-MISSING, and no list of files that are missing in it."""
    wrong = tmp_path / "study"
    if kind == "file":
        wrong.write_text("no folder")
    assert preview(wrong, tmp_path / "preview.pdf") == NOT_DONE
    shown = capsys.readouterr()
    assert "[STUDY-FOLDER-MISSING]" in shown.err
    assert shown.out == ""
