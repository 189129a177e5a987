"""What was said about somebody never leaves, whoever seals the interview and for whatever reason."""

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_app.base.clock import system_randomness
from interview_app.bundle import record, redaction, seal_now, sealed_file
from interview_app.bundle.redact.detector import Detector
from interview_app.bundle.redact.places import NOTES, free_texts, with_texts
from interview_app.interview.closed import Choice, RedactionDecided
from interview_app.interview.closing import write_notes, write_redaction
from interview_app.interview.console import NoteTaken
from interview_app.interview.events import Wrote
from interview_app.interview.journal import entry_of
from tests.factories.bundle import Laptop, finished_state, full_answers, record_of, told
from tests.factories.crypto import hybrid_identity
from tests.factories.study import gla

NAME = "Dwayne"
SAID = f"they asked {NAME} about it, and {NAME} said no"
NOTED = f"a friend of {NAME} came along"


def opened_file(laptop: Laptop, interview: str) -> sealed_file.Opened:
    """Return what the centre finds in a sealed file."""
    content = (laptop.paths.sealed / f"{interview}.age").read_bytes()
    return sealed_file.open_sealed(content, [hybrid_identity("member 1")])


def held(laptop: Laptop) -> str:
    """Hold an interview in which a name was said and noted, and return its id."""
    interview = laptop.hold(told("v1:why", Wrote(SAID)))
    write_notes(laptop.vault, interview, NOTED)
    return interview


def test_what_nobody_decided_is_replaced(laptop: Laptop) -> None:
    """Neither record nor summary has the name; one placeholder stands for it wherever it stood."""
    interview = held(laptop)
    laptop.seal(interview)
    found = opened_file(laptop, interview)
    assert NAME.encode() not in found.record_json + found.summary_pdf
    placeholder = found.record.notes.removeprefix("a friend of ").removesuffix(" came along")
    words = found.record.vignettes[0].answers["why"]
    assert isinstance(words, record.Words)
    assert words.text == f"they asked {placeholder} about it, and {placeholder} said no"
    assert {find.decision for find in found.record.redaction.finds} == {"undecided"}
    assert not found.record.redaction.nobody


def test_seal_now_goes_the_same_way(laptop: Laptop) -> None:
    """There is no time to ask anybody, so everything that is highlighted goes."""
    interview = held(laptop)
    seal_now.seal_all(
        laptop.vault, lambda _: laptop.pack, laptop.paths.sealed, clock=laptop.clock, randomness=system_randomness
    )
    assert NAME.encode() not in opened_file(laptop, interview).record_json


def test_what_was_kept_stays_and_the_log_says_so(laptop: Laptop) -> None:
    """A decision counts for every occurrence; the log tells where, of which kind and by which rule, and not what."""
    interview = held(laptop)
    write_redaction(laptop.vault, interview, {NAME: "keep", "friend": "replace"}, {"friend": "person"}, nobody=True)
    laptop.seal(interview)
    made = opened_file(laptop, interview).record
    assert made.notes == f"a [person 1] of {NAME} came along"
    assert made.redaction.nobody
    by_hand = [find for find in made.redaction.finds if find.rule == "hand"]
    assert [(find.place, find.start, find.rule, find.decision, find.number) for find in by_hand] == [
        (NOTES, 2, "hand", "replace", 1)
    ]
    kept = [find for find in made.redaction.finds if find.decision == "keep" and find.place in {NOTES, "v1:why"}]
    assert [(find.place, find.number) for find in kept] == [("v1:why", 0), ("v1:why", 0), (NOTES, 0)]
    assert NAME.encode() not in msgspec.json.encode(made.redaction)


def test_a_kind_that_this_version_does_not_know_is_passed_over() -> None:
    """The string is then what the detector says it is."""
    assert redaction.kinds_of(RedactionDecided(kinds={"a": "person", "b": "spaceship"})) == {"a": "person"}


def test_each_free_text_has_a_place_and_nothing_else_has(laptop: Laptop) -> None:
    """What the practice story was answered with stays behind; what has no text given back has none."""
    state = finished_state(told("practice:ok", Wrote("aside")), *full_answers())
    texts = free_texts(state)
    assert "practice:ok" not in texts
    assert NOTES not in texts
    assert all(f"v{n}:why" in texts for n in (1, 2, 3, 4, 6))
    emptied = with_texts(state, {})
    assert free_texts(emptied) == {}
    assert emptied.answers["v1:ok"] == state.answers["v1:ok"]
    assert entry_of(RedactionDecided()).key == "redaction"
    assert laptop.pack.loaded.study.notes_window_hours == 48


NAMES = ("Dwayne", "Keisha", "Tottenham", "Omar", "Peckham", "077")
TEXTS = st.lists(st.sampled_from([*NAMES, "they", "said", "no", "to", "him,", "and."]), max_size=25).map(" ".join)
CHOICES = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(["replace", "keep"]))


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS, CHOICES)
def test_no_decision_about_one_string_lets_another_out(said: str, noted: str, choices: dict[str, Choice]) -> None:
    """Whatever is not kept is in no text of the record, in its log neither."""
    state = finished_state(told("v1:why", Wrote(said)))
    closed = replace(state.closed, notes=noted, redaction=RedactionDecided(choices))
    content = record.encode(record_of(replace(state, closed=closed))).decode()
    for name in NAMES:
        if choices.get(name) != "keep":
            marked = any(
                name in group.string for group in redaction.highlights({"a": name}, RedactionDecided(), Detector())
            )
            assert not marked or name not in content.replace(state.setup.plan.seed, "")


def test_redacting_again_changes_nothing() -> None:
    """A text with placeholders is left as it is."""
    state = finished_state(told("v1:why", Wrote(SAID)))
    detector = redaction.StudyDetector(gla())
    once, _ = redaction.redacted(state, detector)
    again, log = redaction.redacted(once, detector)
    assert free_texts(again) == free_texts(once)
    assert log.finds == ()


def test_the_name_of_the_stories_person_is_no_find() -> None:
    """Everybody is told about Sam; another name beside it is found as ever."""
    finds = redaction.StudyDetector(gla()).find("they told Sam and Dwayne about Sam's life")
    assert [(mark.start, mark.end) for mark in finds] == [(18, 24)]


@pytest.mark.parametrize("where", ["v1:why", NOTES])
def test_texts_are_compared_in_one_spelling(where: str) -> None:
    """Letters with accents are one sign, however they were typed."""
    state = finished_state(told("v1:why", Wrote("Zoe\N{COMBINING DIAERESIS} came")))
    state = replace(state, closed=replace(state.closed, notes="Zoe\N{COMBINING DIAERESIS} came"))
    assert free_texts(state)[where] == "Zoë came"


def test_notes_beside_questions_are_free_text_too() -> None:
    """What was noted in the room is replaced like everything else, also in the log's place names."""
    state = finished_state(NoteTaken("v1:why", "Keisha laughed"), told("v1:why", Wrote("they told Keisha")))
    made = record_of(state)
    assert [noted.note for noted in made.console] == ["[person 1] laughed"]
    assert {find.place for find in made.redaction.finds} == {"v1:why", "note:v1:why"}
