"""The sheet for when it becomes too much: in the participant's language, and steps for the fieldworker."""

from dataclasses import replace

from interview_app.interview import distress
from interview_app.study.wording import Wording
from tests.factories.study import gla


def test_the_sheet_is_the_studys() -> None:
    """Words, small things to do, and support lines, each in the participant's language."""
    loaded = gla()
    sheet = distress.sheet(loaded, loaded.wording("pl"))
    assert sheet.title == "Zatrzymajmy się na chwilę"
    assert (len(sheet.paragraphs), len(sheet.grounding)) == (2, 3)
    assert "Bezpłatnie" in sheet.support[0].hours
    assert sheet.checked == ""


def test_a_study_without_words_of_its_own_leaves_them_to_the_window() -> None:
    """The support lines are there all the same."""
    loaded = gla()
    bare = Wording("en-GB", {"thanks": {"support_title": "If you want to talk to someone"}})
    sheet = distress.sheet(loaded, bare)
    assert (sheet.title, sheet.paragraphs, sheet.grounding) == ("", (), ())
    assert len(sheet.support) == len(loaded.signposting.lines)
    assert distress.steps(replace(loaded, wordings={"en-GB": bare})) == ()


def test_fieldworkers_are_told_what_to_do() -> None:
    """The steps name what to say and whom to call."""
    steps = distress.steps(gla())
    assert any("999" in step for step in steps)
    assert any("safeguarding lead" in step for step in steps)
