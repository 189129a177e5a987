"""Each sentence and whole stories are measured against the study's own limits."""

import msgspec

from interview_app.study import load
from interview_app.study.model import DesignRow, Exclusion, ReadingRules, Study
from interview_app.study.rules import reading
from interview_app.study.rules.reading import STORIES, LanguageRead
from interview_app.study.wording import Wording
from tests.factories.study import gla_files

_READ = load.read_draft(gla_files())
assert _READ.study is not None
STUDY: Study = msgspec.structs.replace(_READ.study, reading=ReadingRules())
ENGLISH = _READ.wordings["en-GB"]
LONG = "Institutional accountability necessitates comprehensive documentation procedures."


def read(study: Study = STUDY, rows: tuple[DesignRow, ...] = (), **changed: Wording) -> dict[str, LanguageRead]:
    """Measure the shipped study, with some languages replaced."""
    wordings = {**_READ.wordings, **{name.replace("_", "-"): wording for name, wording in changed.items()}}
    return {one.language: one for one in reading.read(study, wordings, rows)}


def with_sentence(text: str, *path: str) -> Wording:
    """Return the English wording with one sentence replaced."""
    table, key = path
    return Wording("en-GB", {**ENGLISH.entries, table: {**ENGLISH.entries[table], key: text}}, None, True)


def row(number: int, study: Study = STUDY) -> DesignRow:
    """Return a row with the first level of each dimension, as a table may have it."""
    return DesignRow(number, 1, number, {dimension.id: dimension.levels[0] for dimension in study.shown_dimensions})


def test_every_sentence_is_measured_with_where_it_stands() -> None:
    """Also those in lists, with their number."""
    wording = Wording(
        "en-GB", {"language": "en-GB", "approved": True, "a": {"b": "One. Two three."}, "c": ["Four.", 5]}
    )
    found = read(en_GB=wording)["en-GB"].sentences
    assert [(one.key, one.text, one.measured.words) for one in found] == [
        ("a.b", "One.", 1),
        ("a.b", "Two three.", 2),
        ("c[1]", "Four.", 1),
    ]


def test_a_sentence_of_too_many_words_is_a_warning_with_file_key_and_words() -> None:
    """More than 15, and more than 10 in easy read."""
    said = "You can skip " + "any " * 12 + "question."
    found = read(en_GB=with_sentence(said, "review", "text"))["en-GB"]
    (only,) = reading.findings(found)
    assert (only.file, only.key, only.severity) == ("text/en-GB.toml", "review.text", "warning")
    assert only.message.startswith("This sentence has 16 words, more than 15: “You can skip")
    assert only.to_do
    easy = Wording("en-GB-x-easy", {"title": said.replace("any any any ", "", 1)}, ENGLISH)
    own = next(one for one in reading.findings(read(en_GB_x_easy=easy)["en-GB-x-easy"]) if one.key == "title")
    assert "13 words, more than 10: “" in own.message


def test_easy_read_is_measured_as_its_reader_sees_it() -> None:
    """What it leaves to its own language counts, in the name of the easy-read file."""
    said = "You can skip " + "any " * 9 + "question."
    easy = Wording("en-GB-x-easy", {"title": "Sam."}, with_sentence(said, "review", "text"))
    measured = read(en_GB_x_easy=easy)["en-GB-x-easy"]
    only = next(one for one in reading.findings(measured) if one.key == "review.text")
    assert only.file == "text/en-GB-x-easy.toml"
    assert "13 words, more than 10, and comes from en-GB: “" in only.message
    assert "than in en-GB" in only.to_do
    assert "title" not in {one.key for one in measured.inherited}
    assert {one.base for one in measured.inherited} == {"en-GB"}


def test_each_page_of_consent_and_each_question_has_a_grade() -> None:
    """A hard one is a warning with its key; labels would make it look too easy."""
    entries = {**ENGLISH.entries, "ok": {**ENGLISH.entries["ok"], "question": LONG}}
    found = read(en_GB=Wording("en-GB", entries))["en-GB"]
    assert {"consent.rights", "consent.take_part", "ok", "who"} <= {one.key for one in found.pages}
    (only,) = (one for one in reading.findings(found) if "page" in one.message)
    assert (only.key, only.severity) == ("ok", "warning")
    assert "above 6." in only.message


def test_a_label_is_no_hard_sentence() -> None:
    """Nobody can make “University administration” two sentences."""
    found = read(en_GB=with_sentence("University administration", "review", "text"))["en-GB"]
    assert "University administration" not in {one.text for one in found.hard_sentences}


def test_the_limits_are_the_studys() -> None:
    """A study among adults may allow more."""
    said = "You can skip " + "any " * 12 + "question."
    study = msgspec.structs.replace(STUDY, reading=ReadingRules(words=16))
    assert list(reading.findings(read(study, en_GB=with_sentence(said, "review", "text"))["en-GB"])) == []


def test_stories_above_the_grade_are_one_warning_that_names_the_hardest() -> None:
    """Fifty lines of the same would hide the rest."""
    rows = tuple(row(number) for number in range(1, 4))
    found = read(rows=rows, en_GB=with_sentence(f"{LONG} {LONG}", "data", STUDY.dimensions[0].levels[0]))["en-GB"]
    assert len(found.stories) == 3
    (only,) = [one for one in reading.findings(found) if not one.key]
    assert only.message.startswith(
        "3 of 3 sampled stories are above school grade 6; the hardest is vignette 1 with grade"
    )
    assert only.severity == "warning"


def test_single_hard_sentences_are_no_finding() -> None:
    """One long word puts a short sentence there."""
    found = read(en_GB=with_sentence("Comprehensive documentation.", "review", "text"))["en-GB"]
    assert any(one.text == "Comprehensive documentation." for one in found.hard_sentences)
    assert list(reading.findings(found)) == []


def test_fifty_stories_of_the_design_are_sampled_the_same_ones_every_time() -> None:
    """Each with its vignette's number."""
    rows = tuple(row(number) for number in range(1, 97))
    first, second = (read(rows=rows)["en-GB"].stories for _ in range(2))
    assert first == second
    assert len({one.name for one in first}) == STORIES
    assert all(one.name.startswith("vignette ") for one in first)


def test_without_a_design_stories_that_the_exclusions_allow_are_sampled() -> None:
    """As they will be read, from one language or its easy-read file."""
    found = read()
    for language in ("en-GB", "en-GB-x-easy"):
        assert len(found[language].stories) == STORIES
    few = msgspec.structs.replace(STUDY, dimensions=STUDY.dimensions[:1], exclusions=())
    assert len(read(few)["en-GB"].stories) == len(STUDY.dimensions[0].levels)
    none = msgspec.structs.replace(few, exclusions=(Exclusion(where={few.dimensions[0].id: few.dimensions[0].levels}),))
    assert read(none)["en-GB"].stories == ()


def test_a_story_with_a_missing_sentence_is_left_out() -> None:
    """That it is missing is said elsewhere."""
    half = Wording("pl", {"data": {"school": "Sam."}})
    study = msgspec.structs.replace(STUDY, languages=("en-GB", "pl", "cy"))
    found = read(study, pl=half)
    assert found["pl"].stories == ()
    assert "cy" not in found


def test_other_languages_are_measured_without_a_grade() -> None:
    """LIX has no limit here: it compares texts of one language."""
    wording = Wording("pl", ENGLISH.entries)
    study = msgspec.structs.replace(STUDY, languages=("en-GB", "pl"))
    found = read(study, pl=wording)["pl"]
    assert found.whole.lix is not None
    assert found.hard_sentences == ()
    assert found.hard_stories == ()


def test_the_shipped_study_keeps_its_limits() -> None:
    """No long sentence and no hard story in any of its languages."""
    assert _READ.study is not None
    for one in reading.read(_READ.study, _READ.wordings, ()):
        assert list(reading.findings(one)) == []
