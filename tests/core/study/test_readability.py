"""How hard a text is to read is measured, not guessed."""

import pytest

from interview_app.study.rules.readability import is_whole, measure, sentences, texts, words

EASY = ("Sam can see it.", "Sam can say no.")
HARD = ("Institutional accountability necessitates comprehensive documentation procedures.",)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Sam left. Sam came back.", ("Sam left.", "Sam came back.")),
        ("Why? To help.", ("Why?", "To help.")),
        ("Me: what is on the screen.", ("Me:", "what is on the screen.")),
        ("Look at ico.org.uk or call.", ("Look at ico.org.uk or call.",)),
        ("He said “no.” Then he left.", ("He said “no.”", "Then he left.")),
        ("One line\nAnother line", ("One line", "Another line")),
        ("لماذا؟ للمساعدة.", ("لماذا؟", "للمساعدة.")),
        ("— …", ()),
        ("", ()),
    ],
)
def test_a_text_is_divided_into_sentences(text: str, parts: tuple[str, ...]) -> None:
    """At full stops, questions, colons and line ends, in more than one script."""
    assert sentences(text) == parts


def test_words_are_counted_as_a_reader_sees_them() -> None:
    """Apostrophes and hyphens hold a word together, and a number is a word."""
    assert words("Don’t re-read 16 or 17 – it’s OK!") == ("Don’t", "re-read", "16", "or", "17", "it’s", "OK")


def test_a_sentence_ends_like_one_and_a_label_does_not() -> None:
    """Labels alone would make a text look too easy."""
    assert is_whole("Sam left.")
    assert is_whole("Is it “fair?”")
    assert not is_whole("Sam’s story")
    assert not is_whole("")


def test_longer_words_and_sentences_are_of_a_higher_grade() -> None:
    """Flesch and Kincaid, by hand: 8 words, 2 sentences, 8 syllables; and never below 0."""
    easy, hard = measure(EASY, "en-GB"), measure(HARD, "en-GB-x-easy")
    assert (easy.words, easy.longest, easy.grade, easy.lix) == (8, 4, 0.0, None)
    assert hard.grade is not None
    assert hard.grade > 12
    by_hand = 0.39 * 7 + 11.8 * 8 / 7 - 15.59
    assert measure(("Sam will get an old red apple.",), "en").grade == pytest.approx(by_hand, abs=0.05)


def test_other_languages_have_lix_and_no_grade() -> None:
    """Words in a sentence, and how many of a hundred have more than six letters."""
    polish = measure(("Sam ma wiedzieć wszystko.",), "pl")
    assert (polish.grade, polish.lix) == (None, 4 + 50)
    assert measure((), "ar").lix == 0
    assert measure((), "en").grade == 0


def test_texts_come_in_order_and_other_values_are_left_out() -> None:
    """Flags and numbers are not read by anybody."""
    assert list(texts({"a": "1", "b": ["2", {"c": "3"}], "d": True, "e": 4})) == ["1", "2", "3"]
