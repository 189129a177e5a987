"""The demo that plays itself, in this process: what it shows and what it leaves."""

import sys
from pathlib import Path

import pytest

from interview_app.interview.events import Wrote
from interview_app.ui import demo
from interview_app.ui.playbook import Playbook
from interview_app.ui.player import Script

pytestmark = pytest.mark.usefixtures("qtbot", "own_hook")


@pytest.fixture
def own_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the exception hook back that the demo replaces."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


def test_a_whole_interview_is_played_and_arrives(tmp_path: Path) -> None:
    """The very windows a person uses lead to an archive that holds exactly the answers given."""
    said: list[str] = []
    assert demo.play(tmp_path / "home", said.append) == 0
    assert "The archive holds exactly the answers given." in said[-2]
    out = tmp_path / "home" / "out"
    assert {"record.json", "summary.pdf", "screens"} <= {path.name for path in out.iterdir()}
    assert len(list((out / "screens").glob("*.png"))) > 50


def test_an_answer_that_did_not_arrive_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that only the script believes in makes the demo fail."""
    play = Playbook.play

    def play_and_dream(self: Playbook) -> Script:
        yield from play(self)
        self.given["v1:why"] = Wrote("Nobody ever typed this.")

    monkeypatch.setattr(Playbook, "play", play_and_dream)
    said: list[str] = []
    assert demo.play(tmp_path / "home", said.append) == 1
    assert any("v1:why was given and did not arrive as given." in line for line in said)
