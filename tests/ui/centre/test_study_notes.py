"""The check's notes in the study window: quiet, after the findings, or on demand where there is none."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interview_app.study.review import review
from tests.factories.study import ENGLISH, gla, gla_files
from tests.ui.centre.study_desks import box, findings, open_folder, open_own, pick, wait_idle, write_study
from tests.ui.desks import CentreDesk
from tests.ui.seeing import settle


def listed(desk: CentreDesk) -> list[str]:
    """Return the lines of the list of findings."""
    model = findings(desk).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_notes_of_a_sound_study_are_shown_when_asked_for(desk: CentreDesk) -> None:
    """The page has all the room until then; a bigger text leaves them open; the keyboard stays where it is."""
    open_own(desk)
    assert desk.find("findings") is None
    button = desk.wait_for("notes")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle()
    assert desk.window.focusWidget() is button
    said = listed(desk)
    assert desk.says("Notes of the check")
    assert desk.says("No mistakes and no warnings")
    assert len(said) == len(gla().study.languages) + len(review(gla_files()).notes)
    assert any(line.startswith("Note: en-GB: school grade ") for line in said)
    assert any(line.startswith("Note: pl: LIX ") for line in said)
    assert "Note: pl is not approved: it is shown in practice only." in said
    assert "Note: Nobody has checked the support lines yet: see signposting.toml." in said
    desk.centre_window.change_text_size(1)
    wait_idle(desk)
    assert listed(desk) == said
    desk.click("notes")
    assert desk.find("findings") is None


def test_notes_follow_the_findings(desk: CentreDesk, tmp_path: Path) -> None:
    """They are the list's last lines, need no button, and lead nowhere."""
    files = {**gla_files(), "text/en-GB-x-easy.toml": gla_files()["text/en-GB-x-easy.toml"] + b'\n[zebra]\nx = "y"\n'}
    open_folder(desk, write_study(tmp_path / "mine", files))
    said = listed(desk)
    kinds = [line.partition(":")[0] for line in said]
    assert kinds == sorted(kinds, key=("Mistake", "Warning", "Note").index)
    assert kinds[0] != "Note"
    assert kinds[-1] == "Note"
    assert desk.find("notes") is None
    pick(desk, "place", 3)
    findings(desk).setCurrentIndex(findings(desk).model().index(len(said) - 1, 0))
    wait_idle(desk)
    assert box(desk, "place").currentIndex() == 3
    assert not findings(desk).grab().isNull()


def test_a_study_without_a_story_has_no_grade_of_stories(desk: CentreDesk, tmp_path: Path) -> None:
    """Only what could be measured is told."""
    start, _, rest = gla_files()[ENGLISH].partition(b"[data]")
    assert rest
    files = {ENGLISH: start + b"[dota]" + rest, "study.toml": gla_files()["study.toml"]}
    open_folder(desk, write_study(tmp_path / "mine", files))
    (line,) = (line for line in listed(desk) if line.startswith("Note: en-GB: school grade"))
    assert "stories" not in line
