"""What holds of marks and of redacted texts, whatever was typed."""

import cProfile
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_app.bundle.redact.decisions import Decision, apply, groups
from interview_app.bundle.redact.detector import Detector
from interview_app.bundle.redact.pieces import PLACEHOLDER, key, pieces
from interview_app.bundle.redact.reading import read
from interview_app.bundle.redact.values import KINDS, Kind, Mark

SAID = """Kofi kofi KOFI Mensah the The Hope hope will O'Connor o’connor Osei-Bonsu London Road
15 07700900123 a@b.org @kofi [ ] . , ! ? ' - / 😀 İstanbul ß ß's ياسمين two years ago Mr St. School of and in mum
aged 0-0-0 x_y_1 ŉ nurse Ministry"""
WORDS = st.sampled_from([*SAID.split(), "[person 1]", "[person 2]", "\n", ""])
TYPED = st.one_of(
    st.text(max_size=80), st.lists(WORDS, max_size=14).map(" ".join), st.lists(WORDS, max_size=10).map("".join)
)
TEXTS = st.dictionaries(st.sampled_from(["q1", "q2", "notes"]), TYPED, min_size=1)
DETECTOR = Detector({"London Road": "place"})


@given(TYPED)
def test_marks_are_whole_words_in_order(text: str) -> None:
    """Sorted, none over another, none empty, inside the text, and from a word's beginning to a word's end."""
    marks = DETECTOR.find(text)
    parts = pieces(text)
    starts, ends = {part.start for part in parts}, {part.end for part in parts}
    done = 0
    for mark in marks:
        assert done <= mark.start < mark.end <= len(text)
        assert mark.start in starts
        assert mark.end in ends
        done = mark.end


@given(TYPED)
def test_marks_do_not_move_behind_an_emoji(text: str) -> None:
    """Code points are counted: a line before, with signs outside the basic plane, shifts everything by its length."""
    before = "😀🏽😀.\n"
    moved = tuple(
        Mark(mark.start - len(before), mark.end - len(before), mark.kind, mark.tier, mark.rule)
        for mark in DETECTOR.find(before + text)
    )
    assert moved == DETECTOR.find(text)


@given(st.text(max_size=40))
def test_a_key_is_its_own_key(string: str) -> None:
    """A decision may be given under the key or any spelling."""
    assert key(key(string)) == key(string)


@settings(deadline=None)
@given(TEXTS, st.data())
def test_nothing_replaced_is_left_in_any_text(texts: dict[str, str], data: st.DataObject) -> None:
    """Not as a whole word in any case; and doing it again changes nothing."""
    found = groups(texts, DETECTOR)
    strings = [group.string for group in found]
    decisions: dict[str, Decision] = (
        data.draw(st.dictionaries(st.sampled_from(strings), st.sampled_from(("replace", "keep")))) if strings else {}
    )
    added: dict[str, Kind] = data.draw(st.dictionaries(WORDS, st.sampled_from(KINDS), max_size=2))
    redacted = apply(texts, DETECTOR, decisions, added)
    decided = {key(string): decision for string, decision in decisions.items()}
    replaced = {one for one in [*map(key, strings), *map(key, added)] if one and decided.get(one) != "keep"}
    for text in redacted.texts.values():
        rest = [[piece.same for piece in pieces(part)] for part in re.split(PLACEHOLDER, text)]
        for one in replaced:
            length = len(one.split(" "))
            runs = [part[at : at + length] for part in rest for at in range(len(part))]
            assert one.split(" ") not in runs
    assert apply(redacted.texts, DETECTOR, decisions, added).texts == redacted.texts


@settings(deadline=None)
@given(TEXTS)
def test_a_number_stands_for_one_string_and_the_log_for_each_place(texts: dict[str, str]) -> None:
    """Placeholders that were there before are nobody's; each new one, and each kept string, has a line in the log."""
    before = set(re.findall(PLACEHOLDER, " ".join(texts.values())))
    redacted = apply(texts, DETECTOR, {})
    placed = [
        (place, found.start())
        for place, text in redacted.texts.items()
        for found in re.finditer(PLACEHOLDER, text)
        if found[0] not in before
    ]
    assert [(entry.place, entry.start) for entry in redacted.log] == placed
    assert {entry.decision for entry in redacted.log} <= {"undecided"}
    assert DETECTOR.find("\n".join(redacted.texts.values())) == ()


def calls(text: str) -> int:
    """Return how many functions the detector calls for a text; the same on every machine."""
    profile = cProfile.Profile()
    profile.runcall(DETECTOR.find, text)
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("unit", ["a", "@", "0-0-0-", "a-", "a.", "o'", "Aa ", "A. ", "one ", "12/", "St "])
def test_twice_as_much_text_takes_twice_as_many_calls(unit: str) -> None:
    """Nothing that somebody types makes the detector go over the same words again and again."""
    few, many = calls(unit * 150), calls(unit * 300)
    assert many <= 2.2 * few + 400


@pytest.mark.parametrize("unit", ["a", "@", "0-0-0-", "one ", "a_", "a@"])
def test_a_hundred_thousand_of_one_thing_are_looked_through(unit: str) -> None:
    """It comes to an end within the time that any test has, and what is marked covers no more than a line each."""
    text = unit * (100_000 // len(unit))
    assert all(len(pieces(text[mark.start : mark.end])) <= 42 for mark in DETECTOR.find(text))


def test_a_reading_of_nothing_is_nothing() -> None:
    """An empty box is a text too."""
    assert read("").raw == []
