"""What is kept of what somebody typed or pasted."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_app.interview import answers
from interview_app.interview.asked import OpenQuestion, Option
from interview_app.interview.events import Answered, decode, encode
from interview_app.interview.given import Wrote
from interview_app.interview.typed import cleaned, without_unseen

ANYTHING = st.text(st.characters(codec=None), max_size=80)
ASKED = OpenQuestion("Why?", (), "", limit=5, ways=("typed", "fieldworker-note", "picked"), picks=(Option("a", "A"),))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("plain", "plain"),
        ("  around \n", "around"),
        ("one\r\ntwo\rthree\u2028four\u2029five", "one\ntwo\nthree\nfour\nfive"),
        ("a\tb", "a b"),
        ("nul\x00bell\x07esc\x1b[31m", "nulbellesc[31m"),
        ("\u202eevil\u202c \u2067turned\u2069", "evil turned"),
        ("\u0633\u0627\u0645\u200f 12 \u200eGP\u061c", "\u0633\u0627\u0645\u200f 12 \u200eGP\u061c"),
        ("family \U0001f469\u200d\U0001f467 ok", "family \U0001f469\u200d\U0001f467 ok"),
        (
            "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
        ("e\u0301", "\u00e9"),
        ("half \ud83d pair", "half \ufffd pair"),
        ("two halves \ud83d\ude00", "two halves \U0001f600"),
        ("mark \ufeff and \ufffc", "mark  and"),
        ("\x00\u202e", ""),
    ],
)
def test_what_nobody_sees_is_not_kept_and_what_is_written_is(typed: str, kept: str) -> None:
    """Letters, emoji and the marks of direction stay; controls and turns of direction go; half a pair shows."""
    assert cleaned(typed) == kept


@given(ANYTHING)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    """So that it does not matter where it happens."""
    once = cleaned(text)
    assert cleaned(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert without_unseen(text).strip() == once


@given(ANYTHING)
def test_whatever_is_typed_can_be_stored_and_read_back(text: str) -> None:
    """No text breaks the log: half of a pair has no bytes in UTF-8, and a NUL ends other people's strings."""
    answered = Answered("v1:why", Wrote(cleaned(text)))
    assert decode(encode(answered)) == answered
    assert "\x00" not in json.dumps(cleaned(text), ensure_ascii=False)


def test_the_limit_counts_what_is_stored_as_people_count() -> None:
    """An emoji is one sign, though Qt has two for it; what is not kept does not count."""
    five = "\U0001f600" * 5
    assert answers.fitting(ASKED, Wrote(f"\u202e{five} ")) == Wrote(five)
    with pytest.raises(answers.AnswerDoesNotFit):
        answers.fitting(ASKED, Wrote(five + "x"))


@pytest.mark.parametrize(
    ("given_", "stored"),
    [
        (Wrote("ask", (), "fieldworker-note"), Wrote("ask", (), "fieldworker-note")),
        (Wrote("ask", ("a",), "typed"), Wrote("ask", ("a",), "typed")),
        (Wrote(" ", ("a",), "typed"), Wrote("", ("a",), "picked")),
    ],
    ids=["written for them", "both", "reasons only"],
)
def test_one_answer_says_what_was_typed_what_was_picked_and_how(given_: Wrote, stored: Wrote) -> None:
    """Without words nobody typed any."""
    assert answers.fitting(ASKED, given_) == stored


@pytest.mark.parametrize(
    "given_",
    [Wrote("x", ("b",)), Wrote("x", ("a", "a")), Wrote("x", (), "picked"), Wrote("", ())],
    ids=["unknown reason", "twice", "words that nobody typed", "nothing"],
)
def test_what_is_no_answer_to_an_open_question_is_refused(given_: Wrote) -> None:
    """The windows cannot give it."""
    with pytest.raises(answers.AnswerDoesNotFit):
        answers.fitting(ASKED, given_)


def test_a_way_that_the_question_does_not_offer_is_refused() -> None:
    """A study that wants no fieldworker to write gets no such answer."""
    only_typed = OpenQuestion("Why?", (), "")
    with pytest.raises(answers.AnswerDoesNotFit):
        answers.fitting(only_typed, Wrote("x", (), "fieldworker-note"))
