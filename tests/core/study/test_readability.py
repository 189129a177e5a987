"""How hard a text is to read is measured, not guessed."""

from interview_app.study.readability import readability, texts
from interview_app.study.wording import Wording


def test_long_sentences_are_named() -> None:
    """The limit is 15 words, and 10 for easy read."""
    sentence = "One two three four five six seven eight nine ten eleven."
    entries = {"a": [f"Short. {sentence}"], "language": "not counted"}
    assert readability(Wording("en-GB", entries)).long_sentences == ()
    assert readability(Wording("en-GB-x-easy", entries)).long_sentences == (sentence,)


def test_longer_words_and_sentences_need_an_older_reader() -> None:
    """The index grows with both."""
    easy = readability(Wording("en", {"a": "Sam can see it. Sam can say no."})).reading_age
    hard = readability(
        Wording("en", {"a": "Institutional accountability necessitates comprehensive documentation procedures."})
    ).reading_age
    assert 5 <= easy < 9
    assert hard > 16


def test_an_empty_file_can_be_measured() -> None:
    """Nothing to read is the easiest of all."""
    assert readability(Wording("en", {})).reading_age == 5


def test_texts_come_in_order_and_other_values_are_left_out() -> None:
    """Flags and numbers are not read by anybody."""
    assert list(texts({"a": "1", "b": ["2", {"c": "3"}], "d": True, "e": 4})) == ["1", "2", "3"]
