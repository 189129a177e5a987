"""Each kind of mistake in a language's file is planted once, and found with its key and with what to do."""

import pytest

from tests.factories.findings import found, said
from tests.factories.study import ENGLISH, changed, gla_files

WRITTEN = [
    ('health = "Sam went', 'helth = "Sam went', "data.health", "missing"),
    ('health = "Sam went', 'helth = "Sam went', "data.helth", "Did you mean “data.health”"),
    ('question = "How OK', 'q = "How OK', "ok.question", "missing"),
    ('person = "Sam"', 'persona = "Sam"', "who.person", "missing"),
    ('"Mostly OK", ', "", "ok.points", "needs 5 texts"),
    ('title = "Your rights"', 'title = ""', "consent.rights.title", "empty"),
    ('yes = "Yes, I want', 'yess = "Yes, I want', "consent.take_part.yes", "missing"),
    ('words_refused = "We store nothing', 'w = "We store nothing', "consent.take_part.words_refused", "missing"),
    ('16-17 = "16 or 17"', '16-17 = ["16", "17"]', "about.age_band.16-17", "one text"),
    (
        'paragraphs = ["You have finished.',
        'paragraphs = []\np = ["You have finished.',
        "keep.paragraphs",
        "list is empty",
    ),
    ('intro = ["Sam is 17. S', 'intro = [17, "S', "intro", "into quotation marks"),
    ('intro = ["Sam', 'intro = "Sam."\nint = ["Sam', "intro", "a list of texts"),
    ("until {date}", "soon", "thanks.withdraw_until", "Braces"),
    ("Keep the card safe.", "Keep the {card safe.", "consent.after.points", "Braces"),
    ('language = "en-GB"', 'language = "cy"', "language", "“en-GB”"),
    ("approved = true", 'approved = "yes"', "approved", "true or false"),
    ('lead_whatif = "Now', "lead_whatif = Now", "", "line"),
    ('person = "Sam"', "person = [1, 2]", "who.person", "one text"),
    ('title = "Your rights"', 'title = "Your\\u0007 rights"', "consent.rights.title", "nobody can see"),
    ('title = "Your rights"', 'title = "Your\\u202e rights"', "consent.rights.title", "nobody can see"),
    ('title = "Your rights"', 'title = "Your\\u2066 rights"', "consent.rights.title", "nobody can see"),
    ('title = "Your rights"', 'title = "Your\\u200b rights"', "consent.rights.title", "nobody can see"),
    ('title = "Your rights"', 'title = "\\ufeffYour rights"', "consent.rights.title", "nobody can see"),
    ("until {date}", "until {date} {date}", "thanks.withdraw_until", "no other braces"),
]


@pytest.mark.parametrize(("old", "new", "key", "words"), WRITTEN)
def test_a_mistake_in_the_wording_is_found(old: str, new: str, key: str, words: str) -> None:
    """What a language leaves out, adds or misspells is reported with its file and key."""
    files = changed(old, new, ENGLISH)
    assert words in said(files, ENGLISH, key), [str(one) for one in found(files)]


def test_a_table_in_the_place_of_a_text_is_a_missing_text() -> None:
    """An empty table would be a page without words."""
    files = changed('health = "Sam went', '[data.health]\n[other]\nx = "Sam went', ENGLISH)
    assert "missing" in said(files, ENGLISH, "data.health")


def test_a_translation_needs_every_sentence_and_easy_read_only_what_differs() -> None:
    """Easy read takes the rest from its own language; Welsh takes nothing from English."""
    files = changed('"en-GB-x-easy"', '"en-GB-x-easy", "cy"')
    files["text/cy.toml"] = b'language = "cy"\n'
    missing = [one for one in found(files) if one.message == "This wording is missing."]
    assert len(missing) > 200
    assert {one.file for one in missing} == {"text/cy.toml"}


def test_thousands_of_unknown_sentences_are_found_in_a_moment() -> None:
    """A wrong file copied in is no reason to wait."""
    strangers = "".join(f'stranger{number} = "x"\n' for number in range(5000)).encode()
    files = {**gla_files(), ENGLISH: strangers + gla_files()[ENGLISH]}
    assert len([one for one in found(files) if one.key.startswith("stranger")]) == 5000


@pytest.mark.parametrize("sign", ["\u200c", "\u200d", "\u200e", "\u200f"])
def test_signs_that_join_letters_may_stand_in_a_text(sign: str) -> None:
    """Persian, Hindi and mixed directions need them."""
    files = changed('title = "Your rights"', f'title = "Your{sign} rights"', ENGLISH)
    assert "nobody can see" not in said(files, ENGLISH, "consent.rights.title")
