"""The check of words, without a window."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_app.bundle import word_check
from interview_app.bundle.redact.detector import Detector
from interview_app.bundle.redact.places import NOTES
from interview_app.bundle.word_check import WordCheck
from interview_app.interview.closed import NOTHING_DECIDED, RedactionDecided
from interview_app.interview.events import Wrote
from tests.factories.bundle import finished_state, told

TEXTS = {"v1:why": "they asked Dwayne and Keisha", NOTES: "with Dwayne\nat 14 o'clock, near Peckham"}


def check(decided: RedactionDecided = NOTHING_DECIDED, texts: dict[str, str] = TEXTS) -> WordCheck:
    """Return the check of a few texts."""
    return word_check.of_texts(texts, decided, Detector())


def key_of(looked: WordCheck, string: str) -> str:
    """Return the key of a highlighted string."""
    return next(group.key for group in looked.groups if group.string == string)


def test_a_decision_counts_for_every_occurrence() -> None:
    """One press for two texts; the surest strings come first."""
    looked = check()
    strings = {group.string: len(group.occurrences) for group in looked.groups}
    assert strings["Dwayne"] == 2
    tiers = [("sure", "likely", "check").index(group.tier) for group in looked.groups]
    assert tiers == sorted(tiers)
    after = looked.choose("keep", key_of(looked, "Dwayne")).after()
    assert all("Dwayne" in text for text in after.values())
    assert "Keisha" not in "".join(after.values())


def test_it_is_ready_when_all_is_decided_and_the_question_is_answered() -> None:
    """A change after the answer asks again."""
    looked = check()
    assert not looked.answer(nobody=True).ready
    done = looked.choose("replace", *(group.key for group in looked.groups))
    assert done.open == ()
    assert not done.ready
    assert done.answer(nobody=True).ready
    assert not done.answer(nobody=True).choose("keep", looked.groups[0].key).ready


def test_all_that_is_sure_goes_in_one_press() -> None:
    """What is only likely still waits for somebody."""
    looked = check()
    sure = {group.key for group in looked.groups if group.tier == "sure"}
    assert {group.key for group in looked.open_and_sure} == sure
    done = looked.replace_sure()
    assert done.open_and_sure == ()
    assert {group.key for group in looked.open} - {group.key for group in done.open} == sure


def test_words_marked_by_hand_are_replaced_and_named() -> None:
    """Their kind is in the placeholder; words that stand nowhere change nothing."""
    looked = check()
    marked = looked.mark("o'clock", "time")
    assert "[time 1]" in marked.after()[NOTES]
    assert marked.choice(key_of(marked, "o'clock")) == "replace"
    assert looked.mark("elsewhere", "place") is looked
    assert looked.mark("  ", "place") is looked


def test_a_kind_can_be_corrected() -> None:
    """The placeholder follows, and so does nothing else."""
    looked = check()
    called = looked.call(key_of(looked, "Peckham"), "place")
    assert "[place 1]" in called.after()[NOTES]
    assert called.choice(key_of(called, "Peckham")) is None


def test_it_shows_a_string_among_its_words() -> None:
    """On one line, with dots where something is left out."""
    looked = check(texts={NOTES: f"{'before ' * 20}\nDwayne\n{'after ' * 20}"})
    (context,) = looked.contexts(looked.groups[0], 5)
    assert (context.place, context.string) == (NOTES, "Dwayne")
    assert context.before.startswith("…")
    assert context.after.endswith("…")
    assert "\n" not in context.before + context.after
    whole = check(texts={NOTES: "with Dwayne"})
    assert whole.contexts(whole.groups[0], 5) == (word_check.Context(NOTES, "with ", "Dwayne", ""),)


def test_other_notes_keep_decisions_for_strings_that_are_still_there() -> None:
    """New finds are undecided, and what was decided about a name that is gone is gone with it."""
    state = finished_state(told("v1:why", Wrote("they asked Dwayne")))
    decided = RedactionDecided({"dwayne": "replace", "keisha": "keep"}, {"keisha": "person"}, nobody=False)
    state = replace(state, closed=replace(state.closed, notes="with Omar", redaction=decided))
    looked = word_check.begin(state, Detector())
    assert looked.decided == RedactionDecided({"dwayne": "replace"})
    assert [group.string for group in looked.open] == ["Omar"]


NAMES = ("Dwayne", "Keisha Omar", "Omar", "Peckham", "07700")
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("replace"), st.sampled_from(NAMES)),
        st.tuples(st.just("keep"), st.sampled_from(NAMES)),
        st.tuples(st.just("mark"), st.sampled_from((*NAMES, "said no", "asked Omar"))),
        st.tuples(st.just("call"), st.sampled_from(NAMES)),
        st.tuples(st.just("sure"), st.just("")),
    ),
    max_size=12,
)


def stepped(looked: WordCheck, step: str, string: str) -> WordCheck:
    """Do one thing, if it can be done now."""
    here = [group.key for group in looked.groups if group.string == string]
    match step:
        case "replace":
            return looked.choose("replace", *here)
        case "keep":
            return looked.choose("keep", *here)
        case "mark":
            return looked.mark(string, "person")
        case "call" if here:
            return looked.call(here[0], "place")
        case "sure":
            return looked.replace_sure()
        case _:
            return looked


@settings(max_examples=80, deadline=None)
@given(STEPS, st.lists(st.sampled_from([*NAMES, "they", "asked", "said no"]), max_size=20).map(" ".join))
def test_no_order_of_decisions_lets_out_what_is_replaced(steps: list[tuple[str, str]], text: str) -> None:
    """Whatever was done before: a string that is replaced in the end, or not decided, stands in no text."""
    looked = check(texts={"v1:why": text, NOTES: f"noted {text}"})
    for step, string in steps:
        looked = stepped(looked, step, string)
    after = " ".join(looked.after().values())
    for group in looked.groups:
        if looked.choice(group.key) != "keep":
            assert f" {group.string} " not in f" {after} "


@pytest.mark.parametrize("texts", [{}, {NOTES: "nothing to see"}])
def test_nothing_to_decide_is_decided(texts: dict[str, str]) -> None:
    """Only the last question is left."""
    looked = check(texts=texts)
    assert looked.open == ()
    assert looked.answer(nobody=True).ready
