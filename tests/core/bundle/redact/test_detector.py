"""What the detector marks, and what it leaves alone."""

import pytest

from interview_app.bundle.redact.detector import Detector
from interview_app.bundle.redact.forms import nhs_number_holds
from interview_app.bundle.redact.values import Mark


def found(text: str) -> dict[str, str]:
    """Return what is marked in a text, with its kind."""
    return {text[mark.start : mark.end]: mark.kind for mark in Detector().find(text)}


@pytest.mark.parametrize(
    ("text", "string", "kind"),
    [
        ("ring me on 07700 900123 later", "07700 900123", "phone"),
        ("ring +44 (0)20 7946 0958", "+44 (0)20 7946 0958", "phone"),
        ("it is kofi.m@mail.example.org yeah", "kofi.m@mail.example.org", "email"),
        ("it's kofi dot mensah at mail dot com", "kofi dot mensah at mail dot com", "email"),
        ("follow @sw9.kofi there", "@sw9.kofi", "handle"),
        ("my snap is kofster", "kofster", "handle"),
        ("look at kofi_98_x", "kofi_98_x", "handle"),
        ("it is on https://example.org/me?x=1", "https://example.org/me?x=1", "link"),
        ("it is on example.co.uk/me", "example.co.uk/me", "link"),
        ("we live at sw2 5sg", "sw2 5sg", "postcode"),
        ("all of se15 knows", "se15", "postcode"),
        ("her number is 943 476 5919", "943 476 5919", "identifier"),
        ("it is qq 12 34 56 c", "qq 12 34 56 c", "identifier"),
        ("in a ab12 cde", "ab12 cde", "identifier"),
        ("in a Y482 HGT", "Y482 HGT", "identifier"),
        ("file SWK/2024/00871 is closed", "SWK/2024/00871", "identifier"),
        ("an application (no. 12345/02)", "12345/02", "identifier"),
        ("it was on 12/03/2024", "12/03/2024", "date"),
        ("it was on 3 May 2004", "3 May 2004", "date"),
        ("it was the ninth of may", "ninth of may", "date"),
        ("on May 3rd, 2004 it", "May 3rd, 2004", "date"),
        ("held between 5 and 9 March 2001", "5 and 9 March 2001", "date"),
        ("it was in 1998", "1998", "date"),
        ("it was last tuesday night", "last tuesday night", "date"),
        ("i saw him yesterday", "yesterday", "date"),
        ("two weeks ago we met", "two weeks ago", "number"),
        ("it took a couple of years", "a couple of years", "date"),
        ("she is 17 years old", "17 years old", "age"),
        ("a 17-year-old boy", "17-year-old boy", "age"),
        ("he is in his mid-twenties", "mid-twenties", "age"),
        ("when i was seven", "seven", "number"),
        ("i was in year 9", "year 9", "age"),
        ("at half four", "half four", "time"),
        ("a fine of EUR 5,000", "EUR 5,000", "number"),
        ("a fine of £300", "£300", "number"),
        ("twelve years and six months in prison", "twelve years and six months in prison", "number"),
        ("life imprisonment", "life imprisonment", "number"),
        ("he has two brothers", "two brothers", "number"),
        ("we stay at 22 Consort Road", "22 Consort Road", "address"),
        ("down coldharbour lane", "coldharbour lane", "place"),
        ("in flat 9", "flat 9", "address"),
        ("outside Grindle's on the high road", "Grindle's", "person"),
        ("see Grindle's.com there", "s.com", "link"),
        ("with Grindle's phone", "Grindle", "person"),
        ("it was in the nineties", "nineties", "age"),
        ("Reading is where we stayed", "Reading", "place"),
        ("it was lodged by a British national", "British national", "origin"),
        ("at the Foreign and Commonwealth Office", "Foreign and Commonwealth Office", "organisation"),
        ("she works as a quality assurance lead there", "quality assurance lead", "occupation"),
        ("he has brown eyes", "brown eyes", "word"),
        ("from thornton heath", "thornton heath", "place"),
        ("the 67 boys did it", "67 boys", "group"),
        ("my auntie is a dental nurse", "dental nurse", "occupation"),
        ("she is a sales data analyst", "sales data analyst", "occupation"),
        ("she has sickle cell", "sickle cell", "health"),
        ("the family is eritrean", "eritrean", "origin"),
        ("with my half-sister", "half-sister", "family"),
        ("at Denbigh Primary School", "Denbigh Primary School", "school"),
        ("at the Istanbul Public Prosecutor's Office", "Istanbul Public Prosecutor's Office", "organisation"),
        ("by the Ministry of Health and Social Welfare", "Ministry of Health and Social Welfare", "organisation"),
        ("works for Smith, Jones and Brown", "Smith, Jones and Brown", "organisation"),
    ],
)
def test_each_kind_of_thing_is_marked_as_one(text: str, string: str, kind: str) -> None:
    """Patterns, lists and words that belong together: one mark, of the kind that it is."""
    assert found(text).get(string) == kind


@pytest.mark.parametrize(
    "name",
    [
        "Kofi",
        "kofi",
        "Kofi Mensah",
        "O'Connor",
        "Reece O\N{RIGHT SINGLE QUOTATION MARK}Connor",
        "Osei-Bonsu",
        "Jean-luc",
        "Ion Ţurcanu",
        "D. Fenwick",
        "Mr and Mrs Fenwick",
        "mr iqbal",
        "big naz",
        "lil J",
        "k-o-f-i",
        "Zainab al-Hashimi",
    ],
)
def test_a_name_is_one_mark(name: str) -> None:
    """First and family name, hyphens, apostrophes of either form, initials and titles."""
    assert name in found(f"i was there with {name} and them")


def test_a_full_name_is_surer_than_a_first_name() -> None:
    """Kofi is one of many; Kofi Mensah is somebody, and so is Mr Iqbal."""
    tiers = {"Kofi": "likely", "Kofi Mensah": "sure", "Mr Iqbal": "sure", "Pelican": "check", "07700 900123": "sure"}
    for string, tier in tiers.items():
        (mark,) = Detector().find(f"it was {string} again")
        assert mark.tier == tier


def test_names_that_are_words_need_a_capital_or_a_reason() -> None:
    """Hope is a name where a sentence begins with it, and after “called”; in “I hope” it is not."""
    assert found("Hope told me not to come. We hope she will.") == {"Hope": "person"}
    assert found("it was called hope") == {"hope": "person"}
    assert found("ask my friend chase about it, we chase nobody") == {"chase": "person"}
    assert found("i saw grace there") == {"grace": "person"}
    assert found("i went with mark and told will no") == {"mark": "person", "will": "person"}


def test_capitals_throughout_a_sentence_say_nothing_by_themselves() -> None:
    """Where all is in capitals a word is judged as in small letters; names still show."""
    assert found("I DON'T CARE IF TANISHA KNOWS ABOUT STOCKWELL") == {"TANISHA": "person", "STOCKWELL": "place"}


def test_every_capital_inside_a_sentence_is_marked() -> None:
    """It may be what a place or a gang is called."""
    assert set(found("They went to the Pelican and to Hope House.")) == {"Pelican", "Hope House"}


def test_every_word_of_another_script_is_marked() -> None:
    """There is no dictionary for it."""
    assert set(found("اسمي ياسمين yes")) == {"اسمي", "ياسمين"}
    assert set(found("мене звати Андрій yes")) == {"мене", "звати", "Андрій"}


def test_a_word_that_no_dictionary_knows_is_marked_to_be_checked() -> None:
    """Polish written in our letters, and whatever a person made up."""
    marks = Detector().find("we saw zgrzeblo there")
    assert marks == (Mark(7, 15, "word", "check", "unknown"),)


@pytest.mark.parametrize(
    "text",
    [
        "I don't think they should've asked me, it isn't fair and that's it.",
        "nah bruv, mandem was just chilling innit, i dunno what the feds want",
        "It depends who is asking. If it's only to help, then one of them could see it, no one else.",
        "nothin' changes, you know what I'm sayin'?",
        "may i go now, or will you mark it",
        "we were reading in the bath",
        "",
        "... ?! 😀",
    ],
)
def test_ordinary_speech_is_left_alone(text: str) -> None:
    """Contractions, slang of the street and words that are also names."""
    assert found(text) == {}


def test_a_placeholder_is_never_marked() -> None:
    """What was replaced is not looked at again; a number in other brackets is."""
    assert found("we met [person 1] and [people 2] in [place 12]") == {"2": "number"}


def test_a_study_s_own_list_comes_first_in_any_case() -> None:
    """A coordinator knows what the estate is called."""
    text = "up on blue house by the Blue House Yard"
    marks = Detector({"Blue House": "place"}).find(text)
    assert [(text[mark.start : mark.end], mark.kind, mark.tier, mark.rule) for mark in marks] == [
        ("blue house", "place", "sure", "local"),
        ("Blue House", "place", "sure", "local"),
        ("Yard", "word", "check", "capital"),
    ]


def test_offsets_count_code_points() -> None:
    """An emoji is one; Qt counts it as two."""
    assert [(mark.start, mark.end) for mark in Detector().find("😀😀 Kofi")] == [(3, 7)]


@pytest.mark.parametrize(
    ("number", "holds"),
    [("943 476 5919", True), ("4010232137", True), ("943 476 5918", False), ("12345", False), ("0000000001", False)],
)
def test_nhs_numbers_are_told_from_phones_by_their_check_digit(number: str, holds: bool) -> None:  # noqa: FBT001 - a table
    """Modulus 11."""
    assert nhs_number_holds(number) is holds
