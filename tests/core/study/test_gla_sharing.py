"""The shipped study says what it must, in words that a person of 16 reads without help."""

import re

import pytest

from interview_app.study.readability import readability, texts
from interview_app.study.wording import Wording
from tests.factories.study import gla

LANGUAGES = ["en-GB", "en-GB-x-easy"]
LIMITS = ("hurting you", "yourself", "someone else is being hurt", "a child is not safe", "terror", "court")


def wording(language: str) -> Wording:
    """Return the shipped wording."""
    return gla().wording(language)


def page(language: str, name: str) -> str:
    """Return a consent page as one text."""
    found = wording(language)
    return "\n".join(found.lines("consent", name, "paragraphs") + found.lines("consent", name, "points"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_too_long(language: str) -> None:
    """At most 15 words, and 10 in easy read."""
    assert readability(wording(language)).long_sentences == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_can_be_read_at_eleven(language: str) -> None:
    """The goal is a reading age of 9 to 11 or below."""
    assert readability(wording(language)).reading_age <= 11


@pytest.mark.parametrize("language", LANGUAGES)
def test_apostrophes_are_curly(language: str) -> None:
    """It looks like print, not like a terminal."""
    assert [text for text in texts(wording(language).entries) if "'" in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_assumes_guilt(language: str) -> None:
    """Nobody is called an offender, and nobody is asked what they did."""
    guilt = re.compile(r"\b(offend\w*|gang\w*|perpetrator|suspect\w*|culprit|your crime\w*)\b", re.IGNORECASE)
    assert [text for text in texts(wording(language).entries) if guilt.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_limits_of_privacy_are_all_there(language: str) -> None:
    """Harm to you, to yourself, to others, to a child, terror, and the courts, before anything is decided."""
    limits = page(language, "limits")
    assert [words for words in LIMITS if words not in limits.lower()] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", ["Skip", "Pause", "Stop", "delete", "card", "complain", "research team", "thank-you"])
def test_the_rights_are_all_there(language: str, words: str) -> None:
    """Skip, pause, stop, delete, card, complaint, who holds it, and the same thank-you."""
    assert words in page(language, "rights")


def test_the_limits_come_before_the_rights_and_every_decision() -> None:
    """Nobody decides before they know what cannot stay private."""
    pages = gla().study.consent.pages
    assert pages.index("limits") < pages.index("rights")
    assert set(pages) == {"what", "ask", "limits", "rights", "who"}


def test_only_taking_part_and_the_limits_are_required() -> None:
    """Quotes and later research are a free choice."""
    items = {item.id: item.required for item in gla().study.consent.items}
    assert items == {
        "take_part": True,
        "safeguarding_understood": True,
        "quotes_anonymous": False,
        "keep_for_reuse": False,
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_and_no_weigh_the_same(language: str) -> None:
    """Both answers are whole sentences of about the same length, and both say what is stored."""
    found = wording(language)
    for item in gla().study.consent.items:
        yes, no = found.text("consent", item.id, "yes"), found.text("consent", item.id, "no")
        assert yes.startswith("Yes, ")
        assert no.startswith("No, ")
        assert abs(len(yes.split()) - len(no.split())) <= 3
        for name in ("words_given", "words_refused"):
            assert "store" in found.text("consent", item.id, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_facts_under_a_story_are_a_few_words(language: str) -> None:
    """The strip is read at a glance."""
    found = wording(language)
    for dimension in gla().study.shown_dimensions:
        assert len(found.text("fact_label", dimension.id).split()) <= 2
        for level in dimension.levels:
            assert 1 <= len(found.text("fact", dimension.id, level).split()) <= 4


def test_support_lines_are_the_known_ones() -> None:
    """Each has a name and a way to reach it; the day of the last check is the study team's."""
    reach = " ".join(line.reach for line in gla().signposting.lines)
    for number in ("0800 1111", "116 123", "85258", "08 08 16 89 111", "fearless.org"):
        assert number in reach
    assert gla().signposting.checked == ""


def test_the_story_is_about_the_persona() -> None:
    """Third person: nobody is asked to talk about themselves."""
    assert gla().study.persona in wording("en-GB").text("story", "title")
    assert gla().study.ages == (16, 30)
