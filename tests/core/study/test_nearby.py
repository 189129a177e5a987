"""What points at somebody where the study is held: optional, checked, and part of the study."""

import pytest

from interview_app.bundle.redact.nearby import detector_for
from interview_app.study.load import read_files
from interview_app.study.nearby import NOTHING
from tests.factories.findings import found
from tests.factories.study import gla_files

FILE = "redaction.toml"


def about(text: str) -> list[str]:
    """Return what is found in a list of names."""
    return [str(one) for one in found({**gla_files(), FILE: text.encode()}) if one.file == FILE]


def test_a_study_needs_no_list() -> None:
    """What the program knows is highlighted all the same."""
    files = {name: content for name, content in gla_files().items() if name != FILE}
    assert read_files(files).nearby is NOTHING or read_files(files).nearby == NOTHING


def test_the_shipped_list_is_sound_and_reaches_the_detector() -> None:
    """Its names are found in any case, as what they are."""
    loaded = read_files(gla_files())
    marks = detector_for(loaded).find("up by the pelican, with moscow17")
    assert [(mark.kind, mark.tier, mark.rule) for mark in marks] == [
        ("place", "sure", "local"),
        ("group", "sure", "local"),
    ]
    assert about(gla_files()[FILE].decode()) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('places = ["Blue House", "blue house"]', "twice"),
        ('places = ["Blue House"]\nschools = ["Blue House"]', "twice"),
        ('places = [" - "]', "no name"),
        ('places = [""]', "no name"),
        (f'places = ["{"a" * 81}"]', "longer than 80"),
        ('places = ["Blue\\u202eHouse"]', "nobody can see"),
        ('places = ["Blue\\nHouse"]', "nobody can see"),
        (f"places = {[f'a{n}' for n in range(2001)]}", "2000 at most"),
        ('streets = ["Rye Lane"]', "not known"),
        ('places = "Blue House"', "must be a list"),
        ("places = [", "not TOML"),
    ],
)
def test_a_list_that_is_wrong_is_a_finding(text: str, words: str) -> None:
    """With the key and what to do."""
    told = about(text)
    assert len(told) == 1
    assert words in told[0]
