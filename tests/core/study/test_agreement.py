"""The name and the days that participants read are those of the study."""

import pytest

from tests.factories.findings import found, said
from tests.factories.study import EASY, ENGLISH, changed, gla_files


def test_a_persona_that_no_story_names_is_a_warning() -> None:
    """Somebody copied a study and changed only one of the two."""
    files = changed('persona = "Sam"', 'persona = "Robin"')
    assert "No story in en-GB names “Robin”" in said(files, "study.toml", "persona")
    assert [one.severity for one in found(files) if one.key == "persona"] == ["warning"]
    assert said(gla_files(), "study.toml", "persona") == ""


@pytest.mark.parametrize("text", ["You have 30 days.", "A 30-day time.", "In 30 Days"])
def test_other_days_than_the_study_keeps_are_a_warning(text: str) -> None:
    """A promise is a number that somebody will count."""
    files = changed('title = "Your rights"', f'title = "{text}"', ENGLISH)
    assert "says 30 days, and withdrawal_days in study.toml is 14" in said(files, ENGLISH, "consent.rights.title")


def test_days_are_read_in_english_only_and_where_promises_are() -> None:
    """How other languages say days is not known; a story may tell of any number."""
    assert not [one for one in found(gla_files()) if "withdrawal_days" in one.message]
    changed_days = found(changed("withdrawal_days = 14", "withdrawal_days = 15"))
    assert {one.file for one in changed_days if "withdrawal_days" in one.message} <= {ENGLISH, EASY}
    assert "withdrawal_days" not in said(changed('intro = ["', 'intro = ["30 days. ', ENGLISH), ENGLISH, "intro")
