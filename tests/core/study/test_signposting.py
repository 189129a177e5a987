"""Support lines: the number once, the words by language."""

from interview_app.study.signposting import in_language


def test_easy_read_takes_the_words_of_its_own_language() -> None:
    """And a language without words has none, rather than those of another."""
    words = {"en-GB": "Free, day and night"}
    assert in_language(words, "en-GB-x-easy") == "Free, day and night"
    assert in_language(words, "pl") == ""
