"""The participant on the second screen, the fieldworker on the first; and what happens when the cable is pulled."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.two_screens import environment

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """Play it once, in a process that has two screens."""
    folder = tmp_path_factory.mktemp("screens")
    command = [sys.executable, "-m", "tests.ui.two_screens", str(folder)]
    result = subprocess.run(command, cwd=ROOT, env=environment(folder), capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    report: dict[str, object] = json.loads(result.stdout)
    return report


def test_the_fieldworker_is_asked_which_screen_is_the_participants(seen: dict[str, object]) -> None:
    """Both are offered; the other one is chosen beforehand."""
    assert seen["asked"] == len(("laptop", "other"))
    assert seen["participant_on"] == "other"


def test_the_fieldworkers_screen_leads_nowhere_else(seen: dict[str, object]) -> None:
    """Cover now, and the steps for when it is too much; no rail, no list, no lock, in any text size."""
    assert seen["fieldworker"] == [True, "laptop", ["cover_now", "distress_steps"]]
    assert seen["text_size_keeps_it"] == ["cover_now", "distress_steps"]
    assert seen["steps"] is True
    assert seen["in_front"] == [True, False]  # using it does not cover the participant's


def test_the_fieldworker_can_cover_the_other_screen(seen: dict[str, object]) -> None:
    """One press; only the PIN uncovers."""
    assert (seen["covered_by_fieldworker"], seen["uncovered"]) == (True, True)


def test_what_is_noted_while_the_participant_goes_on_stays_in_order(seen: dict[str, object]) -> None:
    """Both windows write through one session: a note under the page it was begun on, the rest where they are now."""
    assert seen["beside"] == {"v1:ok": ["Hesitated.", [], []], seen["theirs"]: ["", ["come_back"], ["uneasy"]]}
    assert seen["theirs"] != "v1:ok"
    assert seen["one_log"] is True


def test_an_interview_that_was_given_back_waits_beside_its_notes(seen: dict[str, object]) -> None:
    """It can be handed over again from there."""
    assert seen["waits"] == [True, [], True]


def test_each_window_speaks_its_own_language(seen: dict[str, object]) -> None:
    """Also what is made in one while the other is in front."""
    assert seen["words"] == ["Cover their screen now", "مقفل"]


def test_a_pulled_cable_covers_and_moves(seen: dict[str, object]) -> None:
    """The participant's window comes to the screen that stays, covered, and the fieldworker's is hidden."""
    assert seen["unplugged"] == [True, "laptop", True]
    assert seen["moved_to"] == 0
    assert seen["fieldworker_hidden"] is True


def test_the_laptop_comes_back_with_all_its_pages(seen: dict[str, object]) -> None:
    """With the PIN, as on one screen."""
    assert seen["back"] == [True, True, True]
