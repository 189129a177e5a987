"""The fieldworker is told when somebody has set the clock while the participant had the laptop."""

import pytest

from tests.ui.desks import FieldworkerDesk, Left


@pytest.mark.parametrize("moved", [True, False])
def test_the_page_after_the_interview_says_so(desk: FieldworkerDesk, moved: bool) -> None:  # noqa: FBT001 - a case
    """What happened, that nothing was lost, and what to do; and nothing when nothing happened."""
    desk.fieldworker.interview_over(Left(None, "declined", moved))
    assert ("clock was changed" in desk.notice()) is desk.says("CLOCK-MOVED") is moved
