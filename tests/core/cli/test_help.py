"""`interview-app help`: the quick cards, and the help of the command line itself."""

from pathlib import Path

import pytest

from interview_app.cli import main


def test_the_cards_are_written_into_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is made when it is missing; each file is named."""
    out = tmp_path / "cards"
    for _ in range(2):
        assert main.run(["help", "cards", "--out", str(out)]) == main.DONE
        assert capsys.readouterr().out.split() == sorted(file.name for file in out.iterdir())
    assert len(list(out.iterdir())) == 5


def test_the_word_alone_shows_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    """As --help does."""
    assert main.run(["help"]) == main.DONE
    assert "Usage: interview-app" in capsys.readouterr().out
