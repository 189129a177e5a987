"""The facts below a story."""

import pytest
from pytestqt.qtbot import QtBot

from interview_app.interview.pages import Fact
from interview_app.ui.pages.fact_strip import FactStrip
from interview_app.ui.theme import look
from tests.ui.seeing import clipped, show

pytestmark = pytest.mark.usefixtures("nothing_left")

FACTS = [Fact("What", "stop and search"), Fact("From", "the police"), Fact("To", "a team"), Fact("Why", "a score")]


def lines(qtbot: QtBot, width: int, facts: list[Fact] = FACTS) -> list[str]:
    """Return the lines at a width."""
    strip = FactStrip(facts, look())
    qtbot.addWidget(strip)
    show(strip, (width, strip.heightForWidth(width)))
    assert clipped(strip) == []
    return strip.text().replace("\N{NO-BREAK SPACE}", " ").split("\n")


def test_it_is_one_line_where_the_facts_fit(qtbot: QtBot) -> None:
    """A divider stands between two facts only."""
    assert lines(qtbot, 900) == ["What: stop and search · From: the police · To: a team · Why: a score"]


@pytest.mark.parametrize("width", range(150, 700, 50))
def test_no_line_begins_or_ends_with_a_divider(qtbot: QtBot, width: int) -> None:
    """However narrow it is, and no fact is lost or broken in two."""
    shown = lines(qtbot, width)
    assert not any(line.startswith("·") or line.endswith("·") for line in shown)
    assert " · ".join(shown) == " · ".join(f"{fact.label}: {fact.text}" for fact in FACTS)


def test_a_fact_longer_than_a_line_wraps(qtbot: QtBot) -> None:
    """It stands on lines of its own."""
    long = Fact("Safeguard", "a person who has never met them looks at it again within a week")
    assert lines(qtbot, 260, [FACTS[0], long]) == ["What: stop and search", f"Safeguard: {long.text}"]
