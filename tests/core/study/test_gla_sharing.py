"""The shipped study says what it must, in words that a person of 16 reads without help."""

import re
from functools import cache

import pytest

from interview_app.study.rules import reading
from interview_app.study.rules.readability import texts
from interview_app.study.rules.reading import LanguageRead
from interview_app.study.wording import Wording
from tests.factories.study import gla

LANGUAGES = ["en-GB", "en-GB-x-easy"]
LIMITS = ("hurting you", "yourself", "someone else is being hurt", "a child is not safe", "terror", "court")


def wording(language: str) -> Wording:
    """Return the shipped wording."""
    return gla().wording(language)


@cache
def read(language: str) -> LanguageRead:
    """Return how hard one language is to read."""
    measured = reading.read(gla().study, gla().wordings, gla().rows)
    return next(one for one in measured if one.language == language)


def page(language: str, name: str) -> str:
    """Return a consent page as one text."""
    found = wording(language)
    return "\n".join(found.lines("consent", name, "paragraphs") + found.lines("consent", name, "points"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_too_long(language: str) -> None:
    """At most 15 words, and 10 in easy read; in what is said back too."""
    measured = read(language)
    assert measured.words == (10 if language.endswith("-x-easy") else 15)
    assert measured.too_long == ()
    assert any(one.key.startswith("consent.not_private.again") for one in measured.sentences)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_can_be_read_at_eleven(language: str) -> None:
    """School grade 4 to 6, which is read at 9 to 11, or below; for all of it, and for each sampled story."""
    measured = read(language)
    assert (measured.whole.grade or 0) <= measured.grade <= 6
    assert measured.hard_stories == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_apostrophes_are_curly(language: str) -> None:
    """It looks like print, not like a terminal."""
    assert [text for text in texts(wording(language).entries) if "'" in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_assumes_guilt(language: str) -> None:
    """Nobody is called an offender, and nobody is asked what they did."""
    guilt = re.compile(r"\b(offend\w*|gang\w*|perpetrator|suspect\w*|culprit|your crime\w*)\b", re.IGNORECASE)
    assert [text for text in texts(wording(language).entries) if guilt.search(text)] == []


FULL = (
    *("research team", "ethics committee", "pays for", "fair", "16 to 30", "40 minutes", "your voice", "names"),
    *("upset", "take a break", "signature|sign", "locked", "law", "public", "delete", "14 days", "report", "school"),
    *("police", "limits", "code", "complain", "ico.org.uk", "0303 123 1113"),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_full_sheet_says_what_a_committee_expects(language: str) -> None:
    """Who, why, what happens, what could be hard, what is kept and how long, who sees it, rights, and complaints."""
    sheet = "\n".join(wording(language).lines("consent", "sheet", "paragraphs"))
    assert [words for words in FULL if not re.search(words, sheet)] == []
    assert f"{gla().study.consent.withdrawal_days} days" in sheet
    assert "{} to {}".format(*gla().study.ages) in sheet


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_limits_of_privacy_are_all_there(language: str) -> None:
    """Harm to you, to yourself, to others, to a child, terror, and the courts, before anything is decided."""
    limits = page(language, "limits")
    assert [words for words in LIMITS if words not in limits.lower()] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "words", ["Skip", "Pause", "Stop", "delete", "complain", "sheet", "research team", "thank-you"]
)
def test_the_rights_are_all_there(language: str, words: str) -> None:
    """Skip, pause, stop, delete, complaint, where to reach the team, and the same thank-you."""
    assert words in page(language, "rights")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", ["seals", "research team", "report", "sheet", "study ends", "card", "code", "no"])
def test_what_happens_after_is_all_there(language: str, words: str) -> None:
    """Sealing, sending, the report, how long, the card with its code, and what is kept of a no."""
    assert re.search(rf"\b{words}\b", page(language, "after"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_days_to_withdraw_are_those_of_the_study(language: str) -> None:
    """The number on the page and the date on the card must not come apart."""
    assert f"You have {gla().study.consent.withdrawal_days} days." in page(language, "after")


def test_there_are_six_pages_and_the_limits_come_early() -> None:
    """Nobody reads their rights, or decides, before they know what cannot stay private."""
    assert gla().study.consent.pages == ("what", "ask", "limits", "rights", "who", "after")


def test_a_page_is_short() -> None:
    """At most six paragraphs and six points a page; easy read has more lines, one idea on each."""
    for name in gla().study.consent.pages:
        assert len(wording("en-GB").lines("consent", name, "paragraphs")) <= 6
        assert len(wording("en-GB").lines("consent", name, "points")) <= 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_twice_on_the_pages(language: str) -> None:
    """A sentence stands on one page, once."""
    said = [line for name in gla().study.consent.pages for line in page(language, name).split("\n")]
    sentences = [sentence for line in said for sentence in re.split(r"(?<=[.?])\s+", line)]
    assert [sentence for sentence in set(sentences) if sentences.count(sentence) > 1] == []


def test_stopping_and_the_limits_must_be_said_back() -> None:
    """The two that nobody may be mistaken about are core; the others help to talk."""
    said = {prompt.id: prompt.core for prompt in gla().study.consent.teach_back}
    assert said == {"stop_any_time": True, "not_private": True, "who_reads": False, "take_back": False}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_back_is_never_a_test(language: str) -> None:
    """It asks for own words, tells what to listen for, and says it again without blame."""
    found = wording(language)
    blame = re.compile(r"\b(wrong|right answers?|correct|test|score|fail\w*|mistake)\b", re.IGNORECASE)
    for prompt in gla().study.consent.teach_back:
        assert "in your own words" in found.text("consent", prompt.id, "question").lower()
        assert found.text("consent", prompt.id, "question").endswith("?")
        assert 2 <= len(found.lines("consent", prompt.id, "listen_for")) <= 4
        for name in ("question", "listen_for", "again"):
            assert not blame.search(found.text("consent", prompt.id, name))


def test_the_practice_story_is_unlike_the_study() -> None:
    """It shows how it works and leans nobody to an answer: none of its sentences, senders or receivers come back."""
    found = wording("en-GB")
    told = " ".join(found.lines("practice", "text")).lower()
    agencies = ("school", "doctor", "hospital", "police", "social worker", "youth club")
    assert [agency for agency in agencies if agency in told] == []
    assert len(found.lines("practice", "text")) == 4


def test_every_level_has_a_picture_of_its_own() -> None:
    """A level is told from every other by its picture too; those in reserve have theirs."""
    loaded = gla()
    levels = [f"{dimension.id}.{level}" for dimension in loaded.study.dimensions for level in dimension.levels]
    drawn = [loaded.files[f"pictures/{level}.svg"] for level in levels]
    assert loaded.study.media.pictures == "all"
    assert len(drawn) == len(set(drawn)) == 35


def test_pictures_are_one_family() -> None:
    """One box, one line, the page's colour, and small enough to read as text."""
    pictures = [content for name, content in gla().files.items() if name.startswith("pictures/")]
    head = b'viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2.5"'
    assert all(head in picture and len(picture) < 2048 for picture in pictures)


def test_what_singles_people_out_is_published_coarse_or_never() -> None:
    """Three bands about the person go out in two groups each, the language in one, and the others never."""
    variables = gla().study.variables
    out = {name: variables[name].publish for name in gla().study.quasi_identifiers}
    groups = {name: len(variables[name].coarser[step - 1]) for name, step in out.items() if step != "never"}
    assert groups == {"age_band": 2, "ethnic_group": 2, "life": 2, "language": 1}
    assert [variables[name].publish for name in ("why", "notes", "quality")] == ["never"] * 3


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
