"""One decision for each string, over all texts of an interview."""

from interview_app.bundle.redact.decisions import Entry, Occurrence, apply, groups
from interview_app.bundle.redact.detector import Detector
from interview_app.bundle.redact.values import Mark

TEXTS = {
    "q1": "my mate O’Connor was with Kofi, and KOFI said no",
    "q2": "then o'connor went to see Kofi's mum, at 15",
}


def test_occurrences_of_one_string_are_one_group_in_any_spelling() -> None:
    """Case and the form of the apostrophe do not make another person of somebody."""
    found = {group.key: group for group in groups(TEXTS, Detector())}
    assert found["kofi"].string == "Kofi"
    assert found["kofi"].occurrences == (
        Occurrence("q1", 26, 30),
        Occurrence("q1", 36, 40),
        Occurrence("q2", 26, 30),
    )


def test_what_is_not_decided_is_replaced_by_type_and_number() -> None:
    """The same string has the same number in every text; another has another."""
    texts = {"a": "we met Kofi and Ama", "b": "we saw Ama, then Kofi"}
    redacted = apply(texts, Detector(), {}, {"Kofi": "person", "ama": "person"})
    assert redacted.texts == {"a": "we met [person 1] and [person 2]", "b": "we saw [person 2], then [person 1]"}


def test_what_was_decided_to_keep_stays_and_is_in_the_log() -> None:
    """The log says what was done at each place of the redacted text, and not what stood there."""
    redacted = apply({"a": "we met Kofi at Brixton"}, Detector(), {"BRIXTON": "keep"}, {"kofi": "person"})
    assert redacted.texts["a"] == "we met [person 1] at Brixton"
    assert [(entry.start, entry.kind, entry.decision) for entry in redacted.log] == [
        (7, "person", "undecided"),
        (21, redacted.log[1].kind, "keep"),
    ]
    assert "kofi" not in repr(redacted.log).casefold()


def test_a_string_marked_by_hand_is_replaced_wherever_it_stands() -> None:
    """Whole words, in any case and in every text; a longer word that has it inside stays."""
    texts = {"a": "the lads from blue house, not bluebell", "b": "Blue  House again"}
    redacted = apply(texts, Detector(), {}, {"blue house": "place"})
    assert redacted.texts == {"a": "the lads from [place 1], not bluebell", "b": "[place 1] again"}
    assert redacted.log[0] == Entry("a", 14, "place", "sure", "hand", "undecided")


def test_numbers_follow_those_that_a_person_typed() -> None:
    """Who wrote `[person 1]` themselves does not become somebody else."""
    redacted = apply({"a": "[person 1] knows Kofi"}, Detector(), {}, {"kofi": "person"})
    assert redacted.texts["a"] == "[person 1] knows [person 2]"


def test_replacing_goes_before_keeping() -> None:
    """A replaced name does not survive inside a longer string that is kept."""
    texts = {"a": "we know Kofi", "b": "it is kofi house we mean"}
    redacted = apply(texts, Detector(), {"kofi house": "keep", "kofi": "replace"}, {"kofi house": "place"})
    assert "kofi" not in " ".join(redacted.texts.values()).casefold()


class Sloppy:
    """Another detector, whose marks are no whole words: half a name, a space, a placeholder."""

    def find(self, text: str) -> tuple[Mark, ...]:
        """Mark the same three places of any text that is long enough."""
        half, space = Mark(1, 3, "person", "sure", "half"), Mark(4, 5, "person", "sure", "space")
        return tuple(mark for mark in (half, space, Mark(6, 9, "place", "sure", "inside")) if mark.end <= len(text))


def test_marks_are_widened_to_whole_words_whoever_made_them() -> None:
    """No half of a name stays; where there is no word, or a placeholder, there is nothing to decide."""
    found = groups({"a": "Kofi [person 1]"}, Sloppy())
    assert [(group.string, group.kind) for group in found] == [("Kofi", "person")]


def test_the_surest_mark_says_what_a_string_is() -> None:
    """A street that is also somebody's name somewhere; and what a person says goes before both."""
    texts = {"a": "we saw grace", "b": "by Grace Road", "c": "we like Grace"}
    detector = Detector({"Grace Road": "place", "grace": "group"})
    assert {group.key: (group.kind, group.tier, group.rule) for group in groups(texts, detector)} == {
        "grace": ("group", "sure", "local"),
        "grace road": ("place", "sure", "local"),
    }
    (first, *_) = groups(texts, Detector(), {"Grace": "family"})
    assert (first.kind, first.tier, first.rule) == ("family", "likely", "name")
    (kept,) = (
        group
        for group in groups({"a": "by mill", "b": "by Mill Road and 5 Mill Road"}, Detector(), {"mill": "place"})
        if group.key == "mill"
    )
    assert (kept.kind, kept.tier, kept.rule) == ("place", "sure", "hand")
