"""Support lines: the number once, the words by language, and nobody is sent away without somebody to call."""

import pytest

from interview_app.study.review import review
from interview_app.study.signposting import in_language
from tests.factories.findings import found, said
from tests.factories.study import changed, gla_files

FILE = "signposting.toml"
ONE = """
checked = "2026-11-22"
[[line]]
id = "samaritans"
reach = "116 123"
[line.name]
en-GB = "Samaritans"
[line.hours]
en-GB = "Free, day and night"
"""


def with_lines(text: str) -> dict[str, bytes]:
    """Return the study in English and easy read alone, with other support lines."""
    content = gla_files()["study.toml"].decode()
    lines = ['languages = ["en-GB", "en-GB-x-easy"]' if s.startswith("languages") else s for s in content.splitlines()]
    return {**gla_files(), "study.toml": "\n".join(lines).encode(), FILE: text.encode()}


def about(text: str) -> list[str]:
    """Return what is found in support lines."""
    return [str(one) for one in found(with_lines(text)) if one.file == FILE]


def test_easy_read_takes_the_words_of_its_own_language() -> None:
    """And a language without words has none, rather than those of another."""
    words = {"en-GB": "Free, day and night"}
    assert in_language(words, "en-GB-x-easy") == "Free, day and night"
    assert in_language(words, "pl") == ""


def test_a_line_in_every_language_is_sound() -> None:
    """Easy read needs no name of its own, and the date may be missing."""
    assert about(ONE) == []
    assert about(ONE.replace("2026-11-22", "")) == []


@pytest.mark.parametrize(
    ("old", "new", "key", "words"),
    [
        ('id = "samaritans"', 'id = "The Samaritans"', "line[1].id", "not an id"),
        ('en-GB = "Samaritans"', 'en-GB = "Sam\\u202earitans"', "line[1].name.en-GB", "nobody can see"),
        ('reach = "116 123"', 'reach = " "', "line[1].reach", "empty"),
        ('reach = "116 123"', "", "line[1].reach", 'missing. Add it, such as: reach = "…"'),
        ('reach = "116', 'reech = "116', "line[1].reech", "Did you mean “reach”"),
        ("2026-11-22", "22 November", "checked", "not a day"),
        ("2026-11-22", "2026-11-31", "checked", "not a day"),
        ("2026-11-22", "20261122", "checked", "such as “2026-11-22”"),
        ('en-GB = "Sam', 'en-gb = "Sam', "line[1].name", "Did you mean “en-GB”"),
        ('en-GB = "Sam', 'pl = "Sam', "line[1].name", "There is no name in “en-GB”"),
        ('en-GB = "Samaritans"', 'en-GB = " "', "line[1].name.en-GB", "empty"),
        ('en-GB = "Free', 'pl = "Free', "line[1].hours", "no hours in “en-GB”"),
        (
            "[line.hours]",
            '[[line]]\nid = "samaritans"\nreach = "1"\nname = { en-GB = "S" }\n[line.hours]',
            "line",
            "twice",
        ),
    ],
)
def test_a_mistake_in_the_support_lines_is_found(old: str, new: str, key: str, words: str) -> None:
    """Each rule is broken once."""
    assert old in ONE
    assert words in said(with_lines(ONE.replace(old, new, 1)), FILE, key), about(ONE.replace(old, new, 1))


@pytest.mark.parametrize("text", ["", "line = []", 'line = "116 123"', "line = [1]", "[line]\nid = 1", "?"])
def test_support_lines_are_needed_in_their_form(text: str) -> None:
    """Nobody is sent away without somebody to call."""
    assert about(text)


def test_a_draft_language_needs_the_names_too() -> None:
    """It is not approved yet, and will be."""
    files = changed('"en-GB-x-easy"', '"en-GB-x-easy", "cy"')
    assert "There is no name in “cy”" in said(files, FILE, "line[1].name")


def test_the_file_is_needed() -> None:
    """A study cannot go without it."""
    files = gla_files()
    del files[FILE]
    assert "missing. Write down in it who can help" in said(files, FILE, "")


WITH_CONTACT = f"""
[contact]
reach = "020 7946 0000"
[contact.name]
en-GB = "The research team"
{ONE.split('"', 2)[2]}"""


@pytest.mark.parametrize(
    ("old", "new", "key", "words"),
    [
        ('reach = "020 7946 0000"', 'reach = ""', "contact.reach", "empty"),
        ('reach = "020 7946 0000"', 'reach = "020\\u202e79"', "contact.reach", "nobody can see"),
        ('en-GB = "The research team"', 'en-GB = " "', "contact.name.en-GB", "empty"),
        ('en-GB = "The research team"', "", "contact.name", "There is no name in “en-GB”"),
        ('en-GB = "The research team"', 'pl = "Zespół"', "contact.name", "does not list"),
    ],
)
def test_whom_to_ask_is_held_to_the_same_as_a_line(old: str, new: str, key: str, words: str) -> None:
    """A card that tells nobody's number is worse than none."""
    assert about(WITH_CONTACT) == []
    told = about(WITH_CONTACT.replace(old, new, 1))
    assert any(f"{key}: " in each and words in each for each in told), told


def notes(text: str) -> list[str]:
    """Return what the check says of the card, beside its findings."""
    return [note for note in review(with_lines(text)).notes if "card" in note]


def test_the_check_tells_whom_the_card_does_not_name() -> None:
    """Both are missing, or one is, or one is still the address of an example."""
    both = [f"The card names nobody under [{key}]: see signposting.toml." for key in ("contact", "complaints")]
    assert notes(ONE) == both
    assert notes(WITH_CONTACT) == ["The card names nobody under [complaints]: see signposting.toml."]
    (first, _second) = notes(WITH_CONTACT.replace("020 7946 0000", "me@example.org"))
    assert "the address of an example under [contact]" in first
