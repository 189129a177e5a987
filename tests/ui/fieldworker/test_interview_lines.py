"""Which interviews the list shows, and in which order, without a window."""

from datetime import date, timedelta

import pytest

from interview_app.ui.fieldworker.interview_lines import GROUPS, Group, InterviewLines, Order, Wanted
from interview_app.ui.fieldworker.values import InterviewLine, Stage

DAY = date(2026, 11, 22)


def line(label: str, stage: Stage, days: int = 0) -> InterviewLine:
    """Return an interview that began some days later."""
    return InterviewLine(f"{label}-{stage}", label, DAY + timedelta(days=days), stage)


LINES = (
    line("quiet river", "exported", 3),
    line("Amber kettle", "open", 1),
    line("", "withdrawn", 5),
    line("maple stone", "acknowledged", 2),
    line("lamp orbit", "closing", 4),
    line("amber lamp", "sealed", 6),
)


@pytest.mark.parametrize(
    ("order", "labels"),
    [
        ("state", ["Amber kettle", "lamp orbit", "amber lamp", "quiet river", "maple stone", ""]),
        ("newest", ["amber lamp", "", "lamp orbit", "quiet river", "maple stone", "Amber kettle"]),
        ("oldest", ["Amber kettle", "maple stone", "quiet river", "lamp orbit", "", "amber lamp"]),
        ("label", ["Amber kettle", "amber lamp", "lamp orbit", "maple stone", "quiet river", ""]),
    ],
)
def test_each_order_sorts_every_line(order: Order, labels: list[str]) -> None:
    """By what is to do, by day, or by label in any case; what was deleted has no label and comes last."""
    shown = InterviewLines(LINES).shown(Wanted(order=order))
    assert [each.label for each in shown] == labels


@pytest.mark.parametrize(
    ("group", "stages"),
    [
        ("all", {"open", "closing", "sealed", "exported", "acknowledged", "withdrawn"}),
        ("to_finish", {"open", "closing"}),
        ("on_the_way", {"sealed", "exported"}),
        ("over", {"acknowledged", "withdrawn"}),
    ],
)
def test_a_group_shows_its_stages_and_says_how_many(group: Group, stages: set[str]) -> None:
    """Each stage is in one group besides everything."""
    lines = InterviewLines(LINES)
    shown = lines.shown(Wanted(group))
    assert {each.stage for each in shown} == stages
    assert lines.counts[group] == len(shown)


def test_every_stage_is_in_exactly_one_group() -> None:
    """Nothing is missing from the three groups, and nothing is in two."""
    three = [GROUPS["to_finish"], GROUPS["on_the_way"], GROUPS["over"]]
    assert sorted(stage for group in three for stage in group) == sorted(GROUPS["all"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("amber", {"Amber kettle", "amber lamp"}),
        ("LAMP amber", {"amber lamp"}),
        ("  ", {each.label for each in LINES}),
        ("ghost", set()),
    ],
)
def test_every_word_has_to_be_in_the_label(text: str, found: set[str]) -> None:
    """In any order and any case; nothing typed leaves nothing out."""
    assert {each.label for each in InterviewLines(LINES).shown(Wanted(text=text))} == found


def test_whether_some_can_only_be_opened_by_the_centre() -> None:
    """One line without a key here is enough for the explanation."""
    assert not InterviewLines(LINES).some_elsewhere
    assert InterviewLines((*LINES, InterviewLine("1", "lamp", DAY, "open", here=False))).some_elsewhere
    assert len(InterviewLines()) == 0
