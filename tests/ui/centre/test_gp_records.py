"""The second study's interview as the central team reads it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from interview_app.centre import inbox
from interview_app.ui.centre import reading
from tests.factories.gp import gp, gp_line


def test_an_interview_of_the_second_study_is_read_in_its_own_words(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001 - Qt translates
    """Its facts, its seven points, its bands, and words marked as not for quoting."""
    with gp_line(tmp_path) as line:
        held = line.hold()
        line.seal(held.interview)
        assert inbox.take_in(line.centre, [line.send()]).good
        view = reading.summary(line.centre.archive.record(held.interview), gp())
    assert view.study == "Who can see a GP record?"
    assert [agreed.question for agreed in view.consent][-1] == "Can we keep your answers for later research?"
    assert [label for label, _ in view.stories[0].facts] == ["What", "To", "Why", "Alex’s say"]
    assert {story.rating.points for story in view.stories} == {7}
    assert [said.unquotable for said in view.stories[0].answers] == [True]
    _conditions, worry, sort = view.end
    assert [said.answer for said in worry.lines] == ["Not at all"]
    assert {said.answer.partition(":")[0] for said in sort.lines} <= {"Always", "It depends", "Never"}
    assert sum(said.answer.count(",") + 1 for said in sort.lines) == 5, "each card lies on a tray"
    assert view.about[0].answer == "18 to 34"
    assert view.whatifs == ()
