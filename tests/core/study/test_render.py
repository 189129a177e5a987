"""A vignette in words: each sentence with its level and picture, and one hash of everything shown."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

import pytest

from interview_app.base import canonical
from interview_app.study import render
from interview_app.study.clips import clip_id
from interview_app.study.load import LoadedStudy
from interview_app.study.render import RenderedVignette
from interview_app.study.wording import Wording
from tests.factories.study import gla

LANGUAGE = "en-GB"
EASY = "en-GB-x-easy"
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"/>'


def with_files(more: Mapping[str, bytes]) -> LoadedStudy:
    """Return the shipped study with these media and no others."""
    plain = {name: content for name, content in gla().files.items() if name.endswith((".toml", ".csv"))}
    return replace(gla(), files={**plain, **more})


def first(loaded: LoadedStudy, language: str = LANGUAGE, changed: str = "") -> RenderedVignette:
    """Return the design's first vignette."""
    return render.vignette(loaded, language, loaded.row(1).levels, changed)


def test_a_vignette_has_one_sentence_for_each_dimension_in_use() -> None:
    """The sentences come in the order of the structure, and a dimension in reserve is not told."""
    study = gla().study
    told = first(gla())
    assert [sentence.dimension for sentence in told.sentences] == [shown.id for shown in study.shown_dimensions]
    wording = gla().wording(LANGUAGE)
    for sentence in told.sentences:
        assert sentence.level == gla().row(1).levels[sentence.dimension]
        assert sentence.text == wording.text(sentence.dimension, sentence.level)
    assert len(told.facts) == len(told.sentences)


def test_a_sentence_names_the_picture_that_the_study_has() -> None:
    """A level with a drawing says its file's name; the others say nothing."""
    level = gla().row(1).levels["data"]
    told = first(with_files({f"pictures/data.{level}.svg": DRAWING}))
    assert [sentence.picture for sentence in told.sentences if sentence.picture] == [f"pictures/data.{level}.svg"]


def test_a_whatif_marks_its_sentence_and_says_so_first() -> None:
    """Only the changed dimension is marked; without a change there is no lead."""
    told = first(gla(), changed="receiver")
    assert [sentence.dimension for sentence in told.sentences if sentence.changed] == ["receiver"]
    assert told.lead == gla().wording(LANGUAGE).text("story", "lead_whatif")
    assert told.mark == "Now:"
    assert (first(gla()).lead, first(gla()).mark) == ("", "")


def test_a_study_need_not_word_its_mark() -> None:
    """Then the program's own word stands there, and the hash says that the study had none."""
    entries = {**gla().wording(LANGUAGE).entries, "story": {"title": "Sam", "lead_whatif": "x"}}
    bare = replace(gla(), wordings={LANGUAGE: Wording(LANGUAGE, entries)})
    told = first(bare, changed="data")
    assert told.mark == ""
    worded = {**entries, "story": {**entries["story"], "changed_mark": "Now:"}}
    marked = first(replace(gla(), wordings={LANGUAGE: Wording(LANGUAGE, worded)}), changed="data")
    assert marked.mark == "Now:"
    assert marked.sha256 != told.sha256


def test_the_practice_story_belongs_to_no_level() -> None:
    """It has words and a hash, but no ids, pictures or facts."""
    told = render.practice(gla(), LANGUAGE)
    assert [sentence.text for sentence in told.sentences] == list(gla().wording(LANGUAGE).lines("practice", "text"))
    assert {(sentence.dimension, sentence.level, sentence.picture) for sentence in told.sentences} == {("", "", "")}
    assert (told.facts, told.lead, len(told.sha256)) == ((), "", 64)


def test_the_hash_can_be_recomputed_from_the_format_document() -> None:
    """A stranger who has the study's files gets the same hash, the way FORMAT.md tells it."""
    level = gla().row(1).levels["data"]
    told = first(with_files({f"pictures/data.{level}.svg": DRAWING}), changed="sender")
    by_hand = {
        "format": "vignette-text/1",
        "language": LANGUAGE,
        "title": told.title,
        "lead": told.lead,
        "mark": "Now:",
        "sentences": [
            {
                "dimension": sentence.dimension,
                "level": sentence.level,
                "text": sentence.text,
                "picture": hashlib.sha256(DRAWING).hexdigest() if sentence.dimension == "data" else "",
                "changed": sentence.dimension == "sender",
            }
            for sentence in told.sentences
        ],
        "facts": [[label, words] for label, words in told.facts],
    }
    assert told.sha256 == canonical.digest(by_hand)


def test_the_hash_changes_with_anything_that_is_shown() -> None:
    """Words, language, a changed sentence and a drawing all count; a sound, which nobody sees, does not."""
    level = gla().row(1).levels["data"]
    plain = with_files({})
    wording = gla().wording(LANGUAGE)
    reworded = Wording(LANGUAGE, {**wording.entries, "story": {"title": "Alex’s story", "lead_whatif": "x"}})
    hashes = {
        first(plain).sha256,
        first(plain, EASY).sha256,
        first(plain, changed="data").sha256,
        first(replace(plain, wordings={LANGUAGE: reworded})).sha256,
        first(with_files({f"pictures/data.{level}.svg": DRAWING})).sha256,
        first(with_files({f"pictures/data.{level}.svg": DRAWING + b" "})).sha256,
    }
    assert len(hashes) == 6
    said = clip_id(wording.text("data", level))
    assert first(with_files({f"clips/{LANGUAGE}/{said}.opus": b"OggS"})).sha256 == first(plain).sha256


def test_missing_wording_says_which() -> None:
    """Somebody who looks at an unfinished study is told the path of what is missing."""
    with pytest.raises(KeyError, match=r"story\.title"):
        first(replace(gla(), wordings={LANGUAGE: Wording(LANGUAGE, {})}))
