"""Sentences are found by the ids of the structure."""

import pytest

from interview_app.study.wording import Wording

PLAIN = Wording("en-GB", {"data": {"school": "Sam left."}, "intro": ["One.", "Two."]})
EASY = Wording("en-GB-x-easy", {"data": {"school": "Sam went."}}, PLAIN)


def test_a_text_is_found_by_its_path() -> None:
    """A path names a table and a key in it."""
    assert PLAIN.text("data", "school") == "Sam left."


def test_a_list_is_a_tuple_of_lines_and_a_text_is_one_line() -> None:
    """Callers that draw paragraphs need not know how the author wrote them."""
    assert PLAIN.lines("intro") == ("One.", "Two.")
    assert PLAIN.lines("data", "school") == ("Sam left.",)


def test_a_list_read_as_text_is_joined_line_by_line() -> None:
    """An explanation may be one text, or one idea a line."""
    assert PLAIN.text("intro") == "One.\nTwo."


def test_easy_read_says_its_own_and_falls_back_for_the_rest() -> None:
    """An easy-read file holds only what it says differently."""
    assert EASY.text("data", "school") == "Sam went."
    assert EASY.lines("intro") == ("One.", "Two.")


@pytest.mark.parametrize("path", [("nothing",), ("data", "nothing"), ("intro", "nothing")])
def test_what_is_not_there_is_said_to_be_missing(path: tuple[str, ...]) -> None:
    """Asking whether something is there is different from needing it."""
    assert not EASY.has(*path)
    with pytest.raises(KeyError):
        EASY.text(*path)


def test_a_table_is_no_text() -> None:
    """A path that stops too early is a bug, not an empty page."""
    with pytest.raises(KeyError):
        PLAIN.text("data")


def test_a_table_in_the_place_of_a_text_is_missing() -> None:
    """So that the check finds it and no page meets it."""
    assert not PLAIN.has("data")
    assert PLAIN.has("data", "school")
    assert PLAIN.has("intro")


def test_sentences_are_not_in_the_repr() -> None:
    """What is logged by mistake stays short."""
    assert "Sam" not in repr(EASY)
