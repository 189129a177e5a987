"""A translation that was left behind by its source is seen."""

import hashlib
import tomllib

import msgspec
import pytest

from interview_app.study import load
from interview_app.study.findings import Finding
from interview_app.study.model import Study
from interview_app.study.rules import sources
from interview_app.study.rules.sources import check_sources, marks, source_of, write
from interview_app.study.wording import Wording
from tests.factories.study import gla_files

ENGLISH = Wording(
    "en-GB", {"language": "en-GB", "title": "Who?", "intro": ["One.", "Two."], "data": {"a": "A.", "b": "B."}}
)
POLISH = Wording("pl", {"language": "pl", "approved": False, "title": "Kto?", "intro": ["Raz."], "data": {"a": "Ą."}})
NAME = "text/pl.source.toml"


def study(*languages: str) -> Study:
    """Return the shipped study in these languages."""
    made = load.read_draft(gla_files()).study
    assert made is not None
    return msgspec.structs.replace(made, languages=languages)


def check(files: dict[str, bytes], english: Wording = ENGLISH, polish: Wording = POLISH) -> list[Finding]:
    """Return what is found about a Polish translation."""
    return list(check_sources(study("en-GB", "pl"), {"en-GB": english, "pl": polish}, files))


def test_easy_read_comes_from_its_own_language_and_others_from_the_default() -> None:
    """The default language comes from nowhere."""
    both = study("en-GB", "en-GB-x-easy", "pl", "pl-x-easy")
    assert [source_of(both, language) for language in both.languages] == ["", "en-GB", "en-GB", "pl"]


def test_only_what_the_translation_says_is_marked() -> None:
    """With the first 16 hexadecimal digits of SHA-256 of the source; a list is joined line by line."""
    made = marks(POLISH, ENGLISH)
    assert list(made) == ["title", "intro", "data.a"]
    assert made["intro"] == hashlib.sha256(b"One.\nTwo.").hexdigest()[:16]
    assert made["intro"] == marks(POLISH, Wording("en-GB", {"intro": "One.\nTwo."}))["intro"]


def test_the_file_that_is_written_is_the_one_that_is_checked() -> None:
    """Written, read, and nothing to say about it."""
    content = write("pl", "en-GB", marks(POLISH, ENGLISH))
    assert tomllib.loads(content.decode())["of"] == "en-GB"
    assert check({NAME: content}) == []


def test_a_name_with_quotation_marks_in_it_is_written_as_it_is() -> None:
    """A stray key of the wording file is a mistake of its own, and no reason to write a broken file."""
    assert tomllib.loads(write("pl", "en-GB", {'a"b\\c': "0"}).decode())["sentence"] == {'a"b\\c': "0"}


def test_a_sentence_whose_source_changed_is_stale() -> None:
    """It is named, with the command that says that it fits again."""
    content = write("pl", "en-GB", marks(POLISH, ENGLISH))
    later = Wording("en-GB", {**ENGLISH.entries, "title": "Who should know?"})
    (only,) = check({NAME: content}, english=later)
    assert (only.file, only.key, only.severity) == (NAME, "title", "warning")
    assert "has changed in en-GB" in only.message
    assert "interview-app study translated FOLDER pl" in only.to_do


def test_new_and_left_over_sentences_are_named() -> None:
    """The translation says more than it did, or less."""
    content = write("pl", "en-GB", marks(POLISH, ENGLISH))
    more = Wording("pl", {**POLISH.entries, "data": {"a": "Ą.", "b": "B."}})
    assert [(one.key, one.severity) for one in check({NAME: content}, polish=more)] == [("data.b", "warning")]
    less = Wording("pl", {"title": "Kto?", "intro": ["Raz."]})
    assert [(one.key, one.severity) for one in check({NAME: content}, polish=less)] == [("data.a", "warning")]


def test_without_the_file_there_is_one_warning_with_the_command() -> None:
    """Not one for each sentence."""
    (only,) = check({})
    assert (only.file, only.severity) == (NAME, "warning")
    assert "run “interview-app study translated FOLDER pl”" in only.to_do


@pytest.mark.parametrize("name", ["text/en-GB.source.toml", "text/cy.source.toml"])
def test_the_default_language_and_a_strange_one_have_no_such_file(name: str) -> None:
    """It would tie nothing to anything."""
    content = write("pl", "en-GB", marks(POLISH, ENGLISH))
    (only,) = check({NAME: content, name: content})
    assert (only.file, only.severity, only.to_do) == (name, "mistake", "Take it out.")


@pytest.mark.parametrize(
    "content",
    [b"?", b"", b'language = "pl"\nof = "en-GB"\nsentence = 1\n', b'language = "pl"\nof = "fr"\n[sentence]\n', b"\xff"],
)
def test_a_file_that_was_edited_by_hand_is_a_mistake(content: bytes) -> None:
    """It is written by the program alone."""
    assert {one.severity for one in check({NAME: content})} == {"mistake"}
    assert all(one.to_do for one in check({NAME: content}))


def test_a_translation_that_is_not_there_is_not_compared() -> None:
    """That its wording is missing is said elsewhere."""
    assert list(check_sources(study("en-GB", "pl"), {"en-GB": ENGLISH}, {})) == []
    assert sources.marks(Wording("pl", {"other": {"x": "y"}}), ENGLISH) == {}
