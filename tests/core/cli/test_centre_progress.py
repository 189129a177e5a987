"""`interview-app centre progress` and `targets`, as a coordinator types them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from interview_app.base.paths import shipped
from interview_app.centre.targets import FILE
from interview_app.cli.main import DONE, NOT_DONE, run

Command = Callable[..., int]
STUDY = str(shipped("vignettes") / "gla-sharing")


def test_progress_is_told_in_a_terminal(
    home: Path, centre: Command, stored: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Against the targets in the centre's folder; of one person nothing shows, and never a number of an interview."""
    (home / "centre" / FILE).write_text("total = 40")
    capsys.readouterr()
    assert centre("progress") == DONE
    shown = capsys.readouterr().out
    assert "1 / 40 interviews, of those wanted" in shown
    assert "hidden" in shown
    assert stored not in shown


def test_progress_is_written_as_a_report(home: Path, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """A PDF at the place that was named."""
    report = home / "report.pdf"
    assert centre("progress", "--pdf", report) == DONE
    assert report.read_bytes().startswith(b"%PDF")
    assert str(report) in capsys.readouterr().out


def test_broken_targets_are_told(home: Path, centre: Command, capsys: pytest.CaptureFixture[str]) -> None:
    """TARGETS-BROKEN, with the first place."""
    (home / "centre" / FILE).write_text("totall = 40")
    assert centre("progress") == NOT_DONE
    assert "[TARGETS-BROKEN]" in capsys.readouterr().err


def test_targets_are_checked_before_they_are_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every mistake on a line of its own, and TARGETS-MISTAKES; or what is in them."""
    file = tmp_path / FILE
    file.write_text('total = 40\n[site]\nLeeds = "3"\n[[quota]]\nof = ["agee_band"]')
    assert run(["centre", "targets", str(file), "--study", STUDY]) == NOT_DONE
    told = capsys.readouterr()
    assert "Mistake: targets.toml, site.Leeds: This is no number of interviews." in told.out
    assert "Did you mean “age_band”?" in told.out
    assert "2 mistakes" in told.err
    assert "[TARGETS-MISTAKES]" in told.err
    file.write_text("total = 40\n[site]\nLeeds = 3")
    assert run(["centre", "targets", str(file), "--study", STUDY]) == DONE
    assert "No mistakes. Interviews: 40, sites: 1, quotas: 0." in capsys.readouterr().out
