"""`interview-app study design`, as a person types it."""

import sys
from pathlib import Path

import pytest

from interview_app.cli import study_design
from interview_app.cli.main import DONE, NOT_DONE, run
from interview_app.study import load
from tests.factories.clock import FixedClock
from tests.factories.study import changed, gla_files


def laid_out(folder: Path, files: dict[str, bytes]) -> str:
    """Write a study's files into a folder and return its path."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return str(folder)


def without_design() -> dict[str, bytes]:
    """Return the shipped study before its design was drawn."""
    return {name: content for name, content in gla_files().items() if not name.startswith("design")}


def test_a_design_is_drawn_and_frozen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The bytes are the shipped ones, and drawing again changes nothing."""
    folder = laid_out(tmp_path / "study", without_design())
    for _ in range(2):
        assert run(["study", "design", folder]) == DONE
    said = capsys.readouterr()
    assert "96 vignettes in 16 decks, D-efficiency 0.9098" in said.out
    assert "With 60 people you can see differences of about .63 of a point between two of 6 levels." in said.out
    assert "No sensitive story comes first or last" in said.out
    assert all(line.startswith("Drawing the design: ") for line in said.err.splitlines())  # on a busy computer only
    for name in ("design.csv", "design.lock.toml"):
        assert (tmp_path / "study" / name).read_bytes() == gla_files()[name]


def test_a_frozen_design_is_replaced_only_when_told_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """DESIGN-FROZEN: interviews may already rest on it."""
    folder = laid_out(tmp_path / "study", changed("starts = 10", "starts = 1"))
    assert run(["study", "design", folder]) == NOT_DONE
    assert "[DESIGN-FROZEN]" in capsys.readouterr().err
    assert (tmp_path / "study" / "design.csv").read_bytes() == gla_files()["design.csv"]
    assert run(["study", "design", folder, "--replace"]) == DONE
    assert load.read(tmp_path / "study").rows


def test_no_design_is_drawn_for_a_broken_study(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """First the structure, then its design."""
    folder = laid_out(tmp_path / "study", changed("decks = 16", "decks = 15"))
    assert run(["study", "design", folder, "--replace"]) == NOT_DONE
    shown = capsys.readouterr()
    assert "design.vignettes" in shown.out
    assert "[STUDY-BROKEN]" in shown.err


def test_a_warning_does_not_keep_a_design_from_being_drawn(tmp_path: Path) -> None:
    """Only mistakes do: a translation whose source is not known is for its author to weigh."""
    files = changed("starts = 10", "starts = 1")
    files = {name: content for name, content in files.items() if not name.endswith(".source.toml")}
    assert any(one.severity == "warning" for one in load.read_draft(files).findings)
    assert run(["study", "design", laid_out(tmp_path / "study", files), "--replace"]) == DONE


def test_the_researcher_s_own_design_is_locked_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A changed row is a mistake in its file; the table itself is left alone."""
    files = changed('method = "d-efficient"', 'method = "file"')
    del files["design.lock.toml"]
    folder = laid_out(tmp_path / "study", files)
    assert run(["study", "design", folder]) == DONE
    assert (tmp_path / "study" / "design.csv").read_bytes() == gla_files()["design.csv"]
    assert 'algorithm = "own-file/1"' in (tmp_path / "study" / "design.lock.toml").read_text()
    (tmp_path / "study" / "design.csv").write_bytes(files["design.csv"].replace(b"1,1,1,school", b"1,1,1,scool", 1))
    assert run(["study", "design", folder]) == NOT_DONE
    assert "[STUDY-BROKEN]" in capsys.readouterr().err


def test_at_a_terminal_one_sees_how_far_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a pipe there are only sentences."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    folder = laid_out(tmp_path / "study", changed("starts = 10", "starts = 1"))
    assert run(["study", "design", folder, "--replace"]) == DONE
    assert "Drawing the design:  50%" in capsys.readouterr().err


def test_where_nobody_sits_a_line_comes_every_ten_seconds(capsys: pytest.CaptureFixture[str]) -> None:
    """A log shows that a long drawing goes on, and is not filled by it."""
    watch = study_design.Watch(FixedClock(step=4.0))
    for done in range(9):
        watch(done, 8)
    assert capsys.readouterr().err == "".join(f"Drawing the design: {share}%\n" for share in (25, 62, 100))


def test_a_design_that_would_take_hours_is_refused_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With what to lower."""
    files = changed("vignettes = 96", "vignettes = 10000")
    files["study.toml"] = (
        files["study.toml"].replace(b"starts = 10", b"starts = 100").replace(b"decks = 16", b"decks = 1000")
    )
    assert run(["study", "design", laid_out(tmp_path / "study", files), "--replace"]) == NOT_DONE
    told = capsys.readouterr().err
    assert "would take about 8 hours; lower starts to 13." in told
    assert "[DESIGN-IMPOSSIBLE]" in told
