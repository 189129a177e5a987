"""Targets are read from a file that people write, and everything that is wrong with it is said at once."""

from datetime import date
from pathlib import Path

import pytest

from interview_app.base.files import FileUnreadable
from interview_app.centre import targets
from interview_app.centre.targets import FILE, Quota, Targets, TargetsBroken
from tests.factories.study import gla

WHOLE = """
total = 400
from = 2026-11-02
to = 2027-02-28

[site]
Leeds = 120
"South London" = 100

[[quota]]
of = ["age_band"]
[quota.cells]
"16-17" = 50
"18-21" = 60
"""
TWO = """
[[quota]]
of = ["age_band", "ethnic_group"]
[quota.cells]
"16-17" = { asian = 10, black = 0 }
"""


def read(folder: Path, content: str | bytes) -> Targets:
    """Read targets as they stand in a file."""
    file = folder / FILE
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return targets.read(file, gla().study)


def wrong(folder: Path, content: str | bytes) -> list[str]:
    """Return what is said of a file with mistakes, by key."""
    with pytest.raises(TargetsBroken) as caught:
        read(folder, content)
    assert caught.value.code == "TARGETS-BROKEN"
    assert all(finding.file == FILE and finding.to_do for finding in caught.value.findings)
    return [f"{finding.key}: {finding.message}" for finding in caught.value.findings]


def test_targets_say_how_many_where_until_when_and_of_whom(tmp_path: Path) -> None:
    """Seventeen weeks, two sites, one quota."""
    told = read(tmp_path, WHOLE)
    assert (told.total, told.begins, told.ends) == (400, date(2026, 11, 2), date(2027, 2, 28))
    assert told.weeks == 17
    assert told.sites == {"Leeds": 120, "South London": 100}
    assert told.quotas == (Quota(("age_band",), {("16-17",): 50, ("18-21",): 60}),)


def test_a_quota_may_be_of_two_variables(tmp_path: Path) -> None:
    """Cells that are not named have no target, and are there all the same."""
    (quota,) = read(tmp_path, TWO).quotas
    assert quota.cells == {("16-17", "asian"): 10, ("16-17", "black"): 0}
    assert len(targets.cells_of(quota, gla().study)) == 20


def test_nothing_has_to_be_said(tmp_path: Path) -> None:
    """An empty file sets no target, and a centre without one has none."""
    assert read(tmp_path, "") == Targets()
    assert Targets().weeks == 0
    assert targets.load(tmp_path / "elsewhere", gla().study) is None
    assert targets.load(tmp_path, gla().study) == Targets()


@pytest.mark.parametrize(
    ("content", "key", "happened"),
    [
        ("totall = 4", "totall", "There is nothing called “totall” here."),
        ('total = "400"', "total", "This is no number of interviews."),
        ("total = true", "total", "This is no number of interviews."),
        ("total = -1", "total", "This is no number of interviews."),
        ("site = 3", "site", "This is no table of sites."),
        ("[site]\nLeeds = 1.5", "site.Leeds", "This is no number of interviews."),
        ('from = "2026-11-02"\nto = 2026-12-01', "from", "This is no day."),
        ("from = 2026-11-02", "to", "Only one end of fieldwork is given."),
        ("to = 2026-11-02", "from", "Only one end of fieldwork is given."),
        ("from = 2026-11-02\nto = 2026-11-01", "to", "Fieldwork ends before it begins."),
        ("from = 2026-11-02\nto = 2062-11-01", "to", "Fieldwork lasts more than five years."),
        ("quota = 3", "quota", "This is no list of quotas."),
        ("[[quota]]\nfor = 3", "quota[1].for", "There is nothing called “for” in a quota."),
        ("[[quota]]\nof = []", "quota[1].of", "A quota is of one or two things from “About you”."),
        (
            '[[quota]]\nof = ["ag_band"]',
            "quota[1].of",
            "The study asks nothing called “ag_band” about the",
        ),
        ('[[quota]]\nof = ["life"]', "quota[1].of", "Of “life” several can be true at once, so nobody belongs"),
        ('[[quota]]\nof = ["age_band"]', "quota[1].cells", "No cell is given."),
        ('[[quota]]\nof = ["age_band"]\ncells = { "1-2" = 3 }', "quota[1].cells.1-2", "Nobody can pick this."),
        ('[[quota]]\nof = ["age_band"]\ncells = { "16-17" = "3" }', "quota[1].cells.16-17", "This is no number"),
        (TWO.replace("{ asian = 10, black = 0 }", "10"), "quota[1].cells.16-17", "This is no number of interviews."),
        (TWO.replace("asian", "asiann"), "quota[1].cells.16-17.asiann", "Nobody can pick this."),
        (TWO.replace('"ethnic_group"', '"age_band"'), "quota[1].of", "“age_band” is in two quotas"),
        (WHOLE + TWO, "quota[2].of", "“age_band” is in two quotas, and from two tables hidden numbers"),
        ("total = = 4", "", "This is no TOML"),
        (b"total = 4 # caf\xe9", "", "This is no text in UTF-8."),
    ],
)
def test_each_mistake_is_said_with_its_place(tmp_path: Path, content: str | bytes, key: str, happened: str) -> None:
    """By file and key, with what is wrong and what to do."""
    assert any(line.startswith(f"{key}: {happened}") for line in wrong(tmp_path, content))


def test_all_mistakes_are_said_at_once(tmp_path: Path) -> None:
    """And counted in the sentence that a window shows."""
    assert len(wrong(tmp_path, 'total = "4"\nsite = 3\nquota = 2\nmore = 1')) == 4
    with pytest.raises(TargetsBroken, match="4 mistakes found, first targets"):
        read(tmp_path, 'total = "4"\nsite = 3\nquota = 2\nmore = 1')


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """Such as a folder by that name."""
    (tmp_path / FILE).mkdir()
    with pytest.raises(FileUnreadable):
        targets.load(tmp_path, gla().study)
